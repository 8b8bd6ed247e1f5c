import type { Clock } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import type { FleetCounts, RedisFleet, RedisFleetLook } from '../../systems/redis/fleet-port.ts'
import type { Sample, Validity } from './decision.ts'
import type { Fleet, Mark } from './fleet.ts'

interface Parts {
  fleet: RedisFleet
  clock: Clock
  /** Agents are entries of ours alone; else they are processes that renew a lease. */
  virtual: boolean
  memoryPerAgent: number
}

/** A healthy Redis answers within a millisecond: a hundred times that, and the next step waits. */
const SLOW_MS = 250
/** Of maxmemory. What is left is for the queue. */
const FULL = 0.9

/** Agents as entries of a sorted set in Redis. */
export function createRedisSwarm({ fleet, clock, virtual, memoryPerAgent }: Parts): Fleet {
  return {
    async look(mark, signal) {
      const seen = await fleet.look(signal)
      const { memory, counts } = seen
      const { max } = memory
      const strained = strainOf(seen)
      return {
        sample: sampleOf(seen, virtual, validityOf(seen, mark), clock.now()),
        revision: String(counts?.fleet.version ?? ''),
        memory: max > 0 ? { bytes: max, bytesPerAgent: memoryPerAgent } : null,
        ...(counts && { told: counts.fleet.told, by: counts.fleet.by ?? null }),
        ...(strained !== undefined && { strained }),
        settles: counts ? counts.fleet.draining + counts.fleet.lapsed : 0,
        checks: checksOf(seen),
        mark: markOf(seen, mark),
      }
    },
    async step(seen, to, { ceiling, operation }, signal) {
      const version = Number(seen.revision)
      const change = { version, to, ceiling, operation }
      if (to > (seen.sample.live ?? 0)) await fleet.grow(change, signal)
      else await fleet.shrink(change, signal)
    },
    tell: (concurrency, paused, signal) => fleet.tell(concurrency, paused, signal),
    settle: (signal) => fleet.reap(signal),
    close: fleet.close,
  }
}

/** That a queue can expire is remembered until it is there again: emptied and expired look the same. */
export function markOf({ runId, counts }: RedisFleetLook, before: Mark | undefined): Mark {
  const expires = counts?.present ? counts.expires : before?.['expires'] !== undefined
  return { runId, ...(expires && { expires: 1 }) }
}

/** Whether the figures can be believed; a queue that reads 0 for another reason than being empty is no empty queue. */
export function validityOf(
  { loading, role, linkUp, runId, counts }: RedisFleetLook,
  mark: Mark | undefined,
): Validity {
  if (loading || !counts) return { is: 'suspicious', reason: 'loading', why: 'Redis loads its data.' }
  if (role !== 'master') {
    const link = linkUp === false ? ', and its link to the primary is down' : ''
    return { is: 'suspicious', reason: 'failed-over', why: `Redis is a replica here${link}.` }
  }
  if (mark !== undefined && mark['runId'] !== runId)
    return { is: 'suspicious', reason: 'failed-over', why: 'Another Redis answers than at the last look.' }
  if (!counts.present && mark?.['expires'])
    return {
      is: 'suspicious',
      reason: 'absent',
      why: 'The queue had a time to live, and is gone with its tasks.',
    }
  if (counts.paused) return { is: 'suspicious', reason: 'paused', why: 'The queue is paused.' }
  if (counts.unknown !== undefined)
    return { is: 'missing', why: `The depth is not known: ${counts.unknown}.` }
  return { is: 'ok' }
}

function sampleOf({ counts }: RedisFleetLook, virtual: boolean, validity: Validity, at: number): Sample {
  if (!counts) return { at, depth: null, busy: null, live: null, draining: null, desired: null, validity }
  const { depth, present, fleet } = counts
  const { live, draining, desired } = fleet
  return {
    at,
    depth,
    busy: Math.max(counts.busy, fleet.working),
    live,
    draining,
    // Nobody comes by himself where agents are entries: what is there is what was told.
    desired: virtual ? live : (desired ?? live),
    ...(!present && { absent: true }),
    validity,
  }
}

function strainOf({ latencyMs, memory: { used, max } }: RedisFleetLook): string | undefined {
  if (latencyMs > SLOW_MS) return `Redis took ${formatDuration(latencyMs)} to answer`
  if (max > 0 && used > max * FULL)
    return `Redis has used ${Math.round((used / max) * 100)} % of its maxmemory`
  return undefined
}

function checksOf({ role, latencyMs, memory, counts }: RedisFleetLook): [string, string][] {
  const used = `${Math.round(memory.used / 1_048_576)} MB used`
  const redis = `${role}, answered in ${formatDuration(latencyMs)}, ${used}`
  return [['redis', redis], ...(counts ? [['fleet', fleetWords(counts)] as [string, string]] : [])]
}

function fleetWords({ depth, busy, present, expires, fleet }: FleetCounts): string {
  const { live, draining, lapsed, working } = fleet
  const words = [`${live} live`, `${draining} ending`, `${working} with a task in hand`]
  if (lapsed > 0) words.push(`${lapsed} whose lease has run out`)
  const key = present ? '' : ' (its key is not there: empty, or of another name)'
  const end = expires ? ' (its key has a time to live, and takes its tasks with it)' : ''
  return `${words.join(', ')}; queue: ${depth} waiting, ${busy} in flight${key}${end}`
}
