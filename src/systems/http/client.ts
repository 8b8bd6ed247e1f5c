import { shownUrl } from './address.ts'
import { type Answer, exchange } from './exchange.ts'
import type { HttpLook, HttpProbe, HttpTarget } from './port.ts'

/** As much of a body as an expectation may need to see: 1 MB. */
const BODY_LIMIT = 1_048_576

export function createHttpProbe(): HttpProbe {
  return { look }
}

async function look(target: HttpTarget, signal: AbortSignal): Promise<HttpLook> {
  const url = new URL(target.url.reveal())
  const asked = `GET ${shownUrl(url)}`
  const expecting = target.body !== undefined
  const answer = await exchange(
    asked,
    { url, headers: revealed(target.headers), keep: expecting ? BODY_LIMIT : 'none' },
    signal,
  )
  const location = locationOf(answer, url)
  return {
    asked,
    latencyMs: answer.ms,
    status: answer.status,
    contentType: answer.headers['content-type'] ?? '',
    ...(location !== undefined && { location }),
    ...(expecting && { body: { text: answer.body.toString('utf8'), truncated: answer.truncated } }),
  }
}

function revealed(headers: HttpTarget['headers'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, secret]) => [name, secret.reveal()]))
}

/** A redirect's target without its query, which may carry a token. */
function locationOf({ headers }: Answer, base: URL): string | undefined {
  if (headers.location === undefined) return undefined
  return URL.canParse(headers.location, base.href)
    ? shownUrl(new URL(headers.location, base))
    : 'an invalid address'
}
