import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { Engine, EngineEvent } from './engine-port.ts'
import { linesOf } from './engine-read.ts'
import type { Transport } from './engine-request.ts'

/** Between two connections, in milliseconds: Docker needs about three seconds to restart. */
const AGAIN_MS = 250

/** A quiet stream and a dead one look alike: this often the daemon has to answer something else, or it is left. */
const PROVE_MS = 5_000

/** Docker repeats at most its last 256 events for those who come back. */
const REMEMBERED = 1_024

export function eventsOf(transport: Transport): Pick<Engine, 'events'> {
  return {
    events: async (labels, since, { onEvent, onGap }, signal) => {
      const isNew = firstTime()
      let from = since
      for (let attempt = 0; !signal.aborted; attempt += 1) {
        const connection = await connected(transport, from, signal)
        if (connection && attempt > 0) onGap()
        for await (const { key, event } of reportsOf(connection)) {
          from = Math.max(from, event.at)
          if (isNew(key) && carries(event, labels)) onEvent(event)
        }
        if (!signal.aborted) await pause(AGAIN_MS, undefined, { signal }).catch(() => undefined)
      }
    },
  }
}

interface Connection {
  body: Readable
  close(): void
}

/** Undefined when the daemon cannot be reached now: the caller comes again. */
async function connected(
  transport: Transport,
  from: number,
  signal: AbortSignal,
): Promise<Connection | undefined> {
  const end = new AbortController()
  const either = AbortSignal.any([signal, end.signal])
  const filters = JSON.stringify({ type: ['container', 'service'] })
  const query = { since: (from / 1_000).toFixed(3), filters }
  const what = 'stream of events'
  const body = await transport
    .stream({ method: 'GET', path: ['events'], query, what }, either)
    .catch(() => undefined)
  if (body === undefined) return undefined
  const ping = { method: 'GET', path: ['_ping'], what: 'ping', timeoutMs: PROVE_MS } as const
  const proof = setInterval(() => void transport.json(ping, either).catch(() => end.abort()), PROVE_MS)
  const close = () => {
    clearInterval(proof)
    end.abort()
  }
  return { body, close }
}

/** Ends where the connection breaks: the next one begins where this one ended. */
async function* reportsOf(
  connection: Connection | undefined,
): AsyncGenerator<{ key: string; event: EngineEvent }> {
  if (connection === undefined) return
  const lines = linesOf(connection.body)
  const broken = () => ({ done: true, value: undefined }) as const
  try {
    for (;;) {
      const line = await lines.next().catch(broken)
      if (line.done) return
      const report = readEvent(line.value)
      if (report) yield report
    }
  } finally {
    connection.close()
  }
}

interface Reported {
  Type?: string
  Action?: string
  Actor?: { ID?: string; Attributes?: Record<string, string> }
  timeNano?: number
}

function readEvent(line: string): { key: string; event: EngineEvent } | undefined {
  const { Type, Action: action = '', Actor = {}, timeNano = 0 } = parsed(line)
  const { ID: id = '', Attributes: labels = {} } = Actor
  const at = Math.floor(timeNano / 1e6)
  // JSON.parse rounds nanoseconds to some hundred; the action and the object tell events of one moment apart.
  const key = `${timeNano} ${action} ${id}`
  if (Type === 'service') return { key, event: { on: 'service', action, id, at } }
  if (Type !== 'container') return undefined
  const { exitCode } = labels
  const code = exitCode === undefined ? {} : { exitCode: Number(exitCode) }
  return { key, event: { on: 'container', action, id, labels, at, ...code } }
}

/** A line that is cut off by a dying daemon says nothing; what it meant to say is seen after the gap. */
function parsed(line: string): Reported {
  try {
    return JSON.parse(line) as Reported
  } catch {
    return {}
  }
}

/** Services carry their labels in no event of theirs: they all pass. */
function carries(event: EngineEvent, labels: readonly string[]): boolean {
  if (event.on === 'service') return true
  return labels.every((wanted) => {
    const [key = '', value] = splitOnce(wanted)
    return value === undefined ? key in event.labels : event.labels[key] === value
  })
}

function splitOnce(label: string): [string, string?] {
  const at = label.indexOf('=')
  return at < 0 ? [label] : [label.slice(0, at), label.slice(at + 1)]
}

function firstTime(): (key: string) => boolean {
  const seen = new Set<string>()
  return (key) => {
    if (seen.has(key)) return false
    seen.add(key)
    if (seen.size > REMEMBERED) seen.delete(seen.values().next().value ?? '')
    return true
  }
}
