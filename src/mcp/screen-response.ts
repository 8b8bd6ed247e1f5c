import type { JSONRPCMessage } from '@modelcontextprotocol/server'
import { NEVER_KEPT } from './refusals.ts'
import type { Screen } from './screen.ts'

/**
 * The last net around an HTTP answer: every JSON-RPC message in it, whole or as an event of a stream, passes the
 * screen. What is no message does not pass. `onEnd` is told once, when the answer has ended or its reader left.
 */
export async function screenResponse(
  response: Response,
  screen: Screen,
  onEnd: () => void,
): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(NEVER_KEPT)) headers.set(name, value)
  const { status, body } = response
  const type = headers.get('content-type') ?? ''
  if (body && type.startsWith('text/event-stream')) {
    return new Response(
      mapEvents(body, (event) => screenEvent(event, screen), onEnd),
      { status, headers },
    )
  }
  const text = await response.text().finally(onEnd)
  if (text === '') return new Response(null, { status, headers })
  headers.delete('content-length')
  return new Response(await screenJson(text, screen), { status, headers })
}

async function screenJson(text: string, screen: Screen): Promise<string | null> {
  const parsed = JSON.parse(text) as JSONRPCMessage | JSONRPCMessage[]
  const left = Array.isArray(parsed)
    ? await Promise.all(parsed.map(screen.leaving))
    : await screen.leaving(parsed)
  return left === undefined ? null : JSON.stringify(left)
}

/** One server-sent event without its closing blank line. Comments (keep-alives) and empty data hold nothing of ours. */
async function screenEvent(event: string, screen: Screen): Promise<string> {
  const lines = event.split('\n')
  const data = lines.filter((line) => line.startsWith('data:')).map((line) => line.slice(5).trimStart())
  const others = lines.filter((line) => !line.startsWith('data:'))
  if (data.join('') === '') return event
  const left = await screenJson(data.join('\n'), screen)
  return left === null ? '' : [...others, `data: ${left}`].join('\n')
}

/** Rewrites a stream event by event. Leaving early cancels the source, so that what it watches is released. */
function mapEvents(
  source: ReadableStream<Uint8Array>,
  map: (event: string) => Promise<string>,
  onEnd: () => void,
): ReadableStream<Uint8Array> {
  const reader = source.getReader()
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let rest = ''

  /** The next whole events, mapped; undefined at the end of the source. */
  async function next(): Promise<string | undefined> {
    const { done, value } = await reader.read()
    if (done) return undefined
    const events = (rest + decoder.decode(value, { stream: true })).split('\n\n')
    rest = events.pop() ?? ''
    const mapped = await Promise.all(events.map(map))
    return mapped.map((event) => (event === '' ? '' : `${event}\n\n`)).join('')
  }

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    for (let text = await next(); ; text = await next()) {
      if (text === undefined) return end(controller)
      if (text !== '') return controller.enqueue(encoder.encode(text))
    }
  }

  function end(controller: ReadableStreamDefaultController<Uint8Array>): void {
    onEnd()
    controller.close()
  }

  return new ReadableStream({
    // A comment: Node holds the headers back until the first byte, and a silent call may take its time.
    start: (controller) => controller.enqueue(encoder.encode(':\n\n')),
    pull: (controller) =>
      pull(controller).catch(async (error) => {
        onEnd()
        await reader.cancel(error)
        throw error
      }),
    cancel(reason) {
      onEnd()
      return reader.cancel(reason)
    },
  })
}
