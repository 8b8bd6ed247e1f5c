import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { abandoned, asProbeError } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { basicAuthorization, refuseMetadata } from './address.ts'
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
  const start = performance.now()
  const sent = await open(asked, request, signal)
  try {
    sent.end(request.body)
    const response = await headersOf(sent)
    const kept = await bodyOf(response, request.keep)
    const ms = performance.now() - start
    return { status: response.statusCode ?? 0, headers: response.headers, ...kept, ms }
  } catch (error) {
    if (signal.aborted) throw abandoned(signal, asked, progressOf(sent))
    throw error instanceof ProbeError
      ? new ProbeError(error.fault, asked, error.answered, hintOf(error))
      : asProbeError(asked, error)
  } finally {
    sent.destroy()
  }
}

/** What cannot be sent at all, such as a header with a line break in it, is nothing that the service did. */
async function open(
  asked: string,
  { url, method, headers }: Request,
  signal: AbortSignal,
): Promise<ClientRequest> {
  const { request } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'))
  try {
    return request(withoutCredentials(url), {
      agent: false,
      lookup: guardedLookup,
      signal,
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

/** Node would decode them itself, and throw on a stray %. */
function withoutCredentials(url: URL): URL {
  if (url.username === '' && url.password === '') return url
  const bare = new URL(url)
  bare.username = ''
  bare.password = ''
  return bare
}

function headersOf(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // The listener stays: a request that is destroyed after its answer may still emit an error, which must not be thrown.
    sent.on('error', reject)
    sent.once('response', resolve)
    // An unasked "101 Switching Protocols" is no HTTP that we know, and takes the socket out of the request's hands.
    sent.once('upgrade', (_response, socket) => {
      socket.destroy()
      reject(Object.assign(new Error('unasked upgrade'), { code: 'EPROTO' }))
    })
  })
}

async function bodyOf(
  response: IncomingMessage,
  keep: Request['keep'],
): Promise<{ body: Buffer; truncated: boolean }> {
  const limit = keep === 'none' ? courtesyOf(response) : keep
  const chunks: Buffer[] = []
  let size = 0
  if (limit > 0) {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size > limit) break
    }
  }
  return { body: Buffer.concat(chunks).subarray(0, limit), truncated: size > limit }
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
