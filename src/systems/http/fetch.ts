import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { basicAuthorization } from './address.ts'
import { exchange } from './exchange.ts'

/** The answer of a server that is no success. Thrown instead of returned, since clients print such answers. */
export class StatusError extends Error {
  override readonly name = 'StatusError'
  readonly status: number
  readonly text: string

  constructor(status: number, text: string) {
    super(`HTTP ${status}`)
    this.status = status
    this.text = text
  }
}

/** A list of models or a heartbeat is far below this; what is longer is not what was asked for. */
const ANSWER_LIMIT = 8 * 1_048_576

/**
 * `fetch` for npm clients that take one: every request goes through our exchange, with its address check, its
 * bounded body, no redirects and the look's own signal. User and password of
 * `service` go along. Throws StatusError for anything but 2xx.
 */
export function guardedFetch(asked: string, service: URL, signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const answer = await exchange(
      asked,
      {
        url: new URL(request.url),
        method: request.method === 'POST' ? 'POST' : 'GET',
        headers: { ...Object.fromEntries(request.headers), ...basicAuthorization(service) },
        ...(request.method === 'POST' && { body: await request.text() }),
        keep: ANSWER_LIMIT,
      },
      signal,
    )
    const text = answer.body.toString('utf8')
    if (answer.status < 200 || answer.status > 299) throw new StatusError(answer.status, text)
    const type = answer.headers['content-type'] ?? 'text/plain'
    return new Response(answer.status === 204 ? null : text, {
      status: answer.status,
      headers: { 'content-type': type },
    })
  }
}

/** A refused question as ProbeError: credentials, a server that is not ready, or something else altogether. */
export function statusFault(asked: string, { status, text }: StatusError): ProbeError {
  const answered = `HTTP ${status} ${excerpt(text)}`.trim()
  if (status === 401 || status === 403) return new ProbeError('auth', asked, answered)
  return new ProbeError(status === 429 || status === 503 ? 'not_ready' : 'protocol', asked, answered)
}
