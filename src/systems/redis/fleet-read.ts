import { ProbeError } from '../../core/probe.ts'
import type { FleetCounts, QueueKeys } from './fleet-port.ts'
import { factsOf } from './info.ts'

/** What LOOK gets for a queue: its keys, then the kind and what else that needs. */
export function questionOf(queue: QueueKeys): { keys: string[]; args: string[] } {
  if ('list' in queue) return { keys: [queue.list, ...other(queue.busy)], args: ['list'] }
  if ('stream' in queue) return { keys: [queue.stream], args: ['stream', queue.group] }
  if ('zset' in queue)
    return { keys: [queue.zset, ...other(queue.busy)], args: ['zset', queue.due ? 'due' : 'all'] }
  const at = `${queue.prefix ?? 'bull'}:${queue.bullmq}`
  const names = ['wait', 'active', 'paused', 'prioritized', 'delayed', 'meta']
  return { keys: names.map((name) => `${at}:${name}`), args: ['bullmq'] }
}

const other = (key: string | undefined) => (key === undefined ? [] : [key])

/** The facts of INFO that a fleet rests on. Its own clock is in it too, for a server that still loads. */
export function infoOf(text: string) {
  const facts = factsOf(text)
  if (!facts) throw new ProbeError('protocol', 'INFO', 'an answer to INFO without role and version')
  const { role, loading, memory, replication } = facts
  const runId = /^run_id:(\w+)/m.exec(text)?.[1] ?? ''
  const micros = /^server_time_usec:(\d+)/m.exec(text)?.[1]
  return {
    runId,
    role,
    loading,
    memory: { used: memory.used, max: memory.max },
    linkUp: replication?.linkUp,
    at: micros === undefined ? Date.now() : Math.floor(Number(micros) / 1_000),
  }
}

/** The flat answer of LOOK, by place. */
export function countsOf(answer: readonly unknown[]): FleetCounts {
  const [
    ,
    depth,
    held,
    present,
    paused,
    unknown,
    version,
    desired,
    by,
    live,
    told,
    lapsed,
    working,
    ...rest
  ] = answer
  const [concurrency, halted, expires] = rest
  return {
    present: Number(present) > 0,
    expires: Number(expires) > 0,
    depth: Number(depth),
    busy: Number(held),
    paused: Number(paused) > 0,
    ...(unknown !== '' && { unknown: String(unknown) }),
    fleet: {
      version: Number(version),
      ...(desired !== '' && { desired: Number(desired) }),
      ...(by !== '' && { by: String(by) }),
      live: Number(live),
      draining: Number(told),
      lapsed: Number(lapsed),
      working: Number(working),
      told: { concurrency: concurrency === '' ? null : Number(concurrency), paused: halted === '1' },
    },
  }
}
