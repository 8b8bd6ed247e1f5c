import { Agent } from 'node:http'
import type { Duplex, Readable } from 'node:stream'
import { failureOf } from './engine-failures.ts'
import type { Json } from './engine-port.ts'

/** One request to Docker. A spec goes into `body` and nowhere else: daemons and proxies log addresses. */
export interface Ask {
  method: 'GET' | 'POST' | 'DELETE'
  /** The address, piece by piece; each is escaped, so that no name can reach another address. */
  path: readonly string[]
  query?: Readonly<Record<string, string>>
  body?: Json
  /** What is asked, for messages: "start of container web". */
  what: string
  /** Longer than the engine's own, where Docker itself is told to wait. */
  timeoutMs?: number
}

export interface Transport {
  /** The parsed answer. Throws OperatorError, or the reason of a caller that left. */
  json(ask: Ask, signal: AbortSignal): Promise<unknown>
  /** The answer's body, as it comes in: only its beginning has a deadline. Aborted, the body breaks off. */
  stream(ask: Ask, signal: AbortSignal): Promise<Readable>
  /** The connection itself, in both directions, once Docker has let go of it. Whoever asked destroys it. */
  duplex(ask: Ask, signal: AbortSignal): Promise<Duplex>
}

type Answer = 'json' | 'stream' | 'duplex'

/** What is used of dockerode: its one way to the daemon, with address and body told apart. */
interface Modem {
  dial(request: object, answered: (error: unknown, answer: unknown) => void): void
}

const OK = { 200: true, 201: true, 204: true, 304: true }

/** Docker's Engine API at a unix socket through dockerode, a fresh connection per request. */
export function createTransport(socket: string, timeoutMs: number): Transport {
  return {
    json: (ask, signal) => send<unknown>(socket, ask, 'json', timeoutMs, signal),
    stream: (ask, signal) => send<Readable>(socket, ask, 'stream', timeoutMs, signal),
    duplex: (ask, signal) => send<Duplex>(socket, ask, 'duplex', timeoutMs, signal),
  }
}

/** Resolves or rejects within the deadline, whatever is behind the socket; nothing stays open after a failure. */
async function send<T>(
  socket: string,
  ask: Ask,
  as: Answer,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<T> {
  signal.throwIfAborted()
  const modem = await modemOf(socket)
  signal.throwIfAborted()
  const stop = new AbortController()
  const outcome = Promise.withResolvers<T>()
  const leave = () => outcome.reject(signal.reason)
  signal.addEventListener('abort', leave, { once: true })
  const limit = ask.timeoutMs ?? timeoutMs
  const timer = setTimeout(() => outcome.reject(new Late(limit)), limit)
  modem.dial(requestOf(ask, as, stop.signal), (error, answer) => {
    if (error) outcome.reject(error)
    else outcome.resolve(answer as T)
  })
  try {
    const answer = await outcome.promise
    if (as === 'stream') signal.addEventListener('abort', () => stop.abort(), { once: true })
    return answer
  } catch (error) {
    stop.abort()
    throw signal.aborted ? signal.reason : failureOf(error, ask, socket)
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', leave)
  }
}

/** Our own deadline passed without an answer. */
export class Late extends Error {
  override readonly name = 'Late'
  readonly afterMs: number

  constructor(afterMs: number) {
    super(`no answer within ${afterMs} ms`)
    this.afterMs = afterMs
  }
}

async function modemOf(socket: string): Promise<Modem> {
  const { default: Docker } = await import('dockerode')
  const options = { socketPath: socket, agent: new Agent({ keepAlive: false }) }
  return new Docker(options).modem as Modem
}

/** dockerode puts its options into the address and the body alike, unless the two are given apart. */
function requestOf({ method, path, query = {}, body = {} }: Ask, as: Answer, abortSignal: AbortSignal) {
  return {
    path: `/${path.map(escaped).join('/')}?`,
    method,
    options: { _query: query, _body: body },
    statusCodes: OK,
    isStream: as !== 'json',
    ...(as === 'duplex' && { hijack: true, openStdin: true }),
    abortSignal,
  }
}

/** An image's name holds slashes that Docker wants to see; `..` would be resolved on the way. */
function escaped(piece: string): string {
  return piece
    .split('/')
    .map((part) => (/^\.+$/.test(part) ? part.replaceAll('.', '%2E') : encodeURIComponent(part)))
    .join('/')
}
