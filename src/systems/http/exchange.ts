import type { ClientRequest, IncomingHttpHeaders, IncomingMessage, RequestOptions } from 'node:http'
import { abandoned, asProbeError } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { basicAuthorization, refuseMetadata, unbracket } from './address.ts'
import { guardedLookup } from './resolve.ts'

export interface Request {
  url: URL
  method?: 'GET' | 'POST'
  headers?: Readonly<Record<string, string>>
  body?: string
  /** Bytes of the answer's body to keep. `none` ends with the headers, so that an endless body is no obstacle. */
  keep: number | 'none'
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  /** True when the body was longer than what was kept. */
  truncated: boolean
  /** Milliseconds from the start of the connection to the last byte that was read. */
  ms: number
}

const HTTP_PORT = 80
const HTTPS_PORT = 443

const STANDARD_HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'operator-mcp' }

/** A body this short is read to its end even when nobody wants it, so that no server logs a cut connection. */
const COURTESY = 65_536

/**
 * One HTTP exchange over a connection of its own. Redirects are not followed and metadata addresses not asked.
 * Throws ProbeError with `asked`; an abort destroys the socket and rejects at once.
 */
export async function exchange(asked: string, request: Request, signal: AbortSignal): Promise<Answer> {
  if (signal.aborted) throw abandoned(signal, asked)
  refuseMetadata(asked, request.url.hostname)
  const open = await openerOf(request.url.protocol)
  if (signal.aborted) throw abandoned(signal, asked)
  const start = performance.now()
  const sent = opened(asked, request, open)
  const { promise, resolve, reject } = Promise.withResolvers<Received>()
  // Not the `signal` option of Node's request, which watches all of the stream: that costs a tenth of a look.
  const leave = () => {
    reject(abandoned(signal, asked, progressOf(sent)))
    sent.destroy()
  }
  signal.addEventListener('abort', leave, { once: true })
  try {
    receive(sent, request.keep, resolve, (error) => reject(faultFor(asked, error)))
    sent.end(request.body)
    const { response, ...kept } = await promise
    const ms = performance.now() - start
    return { status: response.statusCode ?? 0, headers: response.headers, ...kept, ms }
  } finally {
    signal.removeEventListener('abort', leave)
    sent.destroy()
  }
}

/** A fault with a name was found while the name was asked for: the look's own question stands in its place. */
function faultFor(asked: string, error: unknown): unknown {
  if (!(error instanceof ProbeError)) return asProbeError(asked, error)
  return new ProbeError(error.fault, asked, error.answered, hintOf(error))
}

type Open = (options: RequestOptions & { host: string; port: number }) => ClientRequest

let openPlain: Promise<Open> | undefined
let openSecure: Promise<Open> | undefined

/** Loaded when first needed, then kept: an `import()` of what is there already costs a tenth of a look. */
function openerOf(protocol: string): Promise<Open> {
  if (protocol === 'https:') {
    openSecure ??= loadSecure()
    return openSecure
  }
  openPlain ??= loadPlain()
  return openPlain
}

/** No agent, which would be made for each request and thrown away: a fresh socket is all that is wanted of it. */
async function loadPlain(): Promise<Open> {
  const [{ request }, { connect }] = await Promise.all([import('node:http'), import('node:net')])
  return (options) => {
    const { host, port } = options
    const createConnection = () => connect({ host, port, lookup: guardedLookup, noDelay: true })
    return request({ ...options, defaultPort: HTTP_PORT, createConnection })
  }
}

/** An agent each, which knows no earlier TLS session: a resumed one would not show today's certificate. */
async function loadSecure(): Promise<Open> {
  const { request } = await import('node:https')
  return (options) => request({ ...options, lookup: guardedLookup, agent: false })
}

/** What cannot be sent at all, such as a header with a line break in it, is nothing that the service did. */
function opened(asked: string, { url, method, headers }: Request, open: Open): ClientRequest {
  try {
    return open({
      protocol: url.protocol,
      host: unbracket(url.hostname),
      port: Number(url.port) || (url.protocol === 'https:' ? HTTPS_PORT : HTTP_PORT),
      path: `${url.pathname}${url.search}`,
      method: method ?? 'GET',
      headers: { ...STANDARD_HEADERS, ...basicAuthorization(url), ...headers },
    })
  } catch (error) {
    const why = error instanceof Error ? excerpt(error.message) : 'it cannot be sent'
    throw new ProbeError('no_way', asked, `not sent: ${why}`, {
      hint: 'correct the configured url or headers',
    })
  }
}

interface Received {
  response: IncomingMessage
  body: Buffer
  truncated: boolean
}

type Reject = (error: unknown) => void

/** The answer, with as much of its body as is wanted. */
function receive(
  sent: ClientRequest,
  keep: Request['keep'],
  resolve: (received: Received) => void,
  reject: Reject,
): void {
  // The listener stays: a request that is destroyed after its answer may still emit an error, which must not be thrown.
  sent.on('error', reject)
  sent.once('response', (response) => {
    const limit = keep === 'none' ? courtesyOf(response) : keep
    const done = (chunks: Buffer[], size: number) =>
      resolve({ response, body: Buffer.concat(chunks).subarray(0, limit), truncated: size > limit })
    // A short body that nobody wants has no byte after its announced length to wait for.
    if (limit > 0) readBody(response, keep === 'none' ? limit : limit + 1, done, reject)
    else done([], 0)
  })
  // An unasked "101 Switching Protocols" is no HTTP that we know, and takes the socket out of the request's hands.
  sent.once('upgrade', (_response, socket) => {
    socket.destroy()
    reject(Object.assign(new Error('unasked upgrade'), { code: 'EPROTO' }))
  })
}

/** Reads to the end, or until `enough` bytes are there; a close before that is a cut connection. */
function readBody(
  response: IncomingMessage,
  enough: number,
  done: (chunks: Buffer[], size: number) => void,
  reject: Reject,
): void {
  const chunks: Buffer[] = []
  let size = 0
  let over = false
  const finish = () => {
    if (!over) done(chunks, size)
    over = true
  }
  response.on('data', (chunk: Buffer) => {
    if (over) return
    chunks.push(chunk)
    size += chunk.length
    if (size >= enough) finish()
  })
  response.once('end', finish)
  response.once('close', () => {
    if (!over) reject(Object.assign(new Error('closed before its end'), { code: 'ECONNRESET' }))
  })
}

function courtesyOf(response: IncomingMessage): number {
  const length = Number(response.headers['content-length'])
  return length <= COURTESY ? length : 0
}

/** How far it came: the difference between a dead host and a frozen process. */
function progressOf(sent: ClientRequest): string {
  if (sent.socket?.connecting === false) return 'connected, then no complete answer'
  return 'not even connected'
}

function hintOf({ hint }: ProbeError): { hint?: string } {
  return hint === undefined ? {} : { hint }
}
