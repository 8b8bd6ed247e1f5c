import { type JSONRPCMessage, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { dataOf, mapEvents, openEvents } from './event-stream.ts'
import { NEVER_KEPT } from './refusals.ts'
import type { Screen } from './screen.ts'

/** An error that comes this soon still gets its own HTTP status; a call that takes longer has its headers sent. */
const STATUS_WITHIN_MS = 200

/** What goes with an answer on its way out. */
interface Passage {
  screen: Screen
  /** Told, at least once, when the answer has ended or its reader left. */
  onEnd(): void
  /** Aborted when the client has gone. */
  gone: AbortSignal
}

/**
 * The last net around an HTTP answer: every JSON-RPC message in it, whole or as an event of a stream, passes the
 * screen. What is no message does not pass.
 */
export async function screenResponse(response: Response, passage: Passage): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(NEVER_KEPT)) headers.set(name, value)
  const { status, body } = response
  if (body && headers.get('content-type')?.startsWith('text/event-stream')) {
    return screenStream(body, { status, headers }, passage)
  }
  const text = await response.text().finally(passage.onEnd)
  if (text === '') return new Response(null, { status, headers })
  headers.delete('content-length')
  return new Response(await screenJson(text, passage.screen), { status, headers })
}

async function screenStream(
  body: ReadableStream<Uint8Array>,
  init: { status: number; headers: Headers },
  { screen, ...ends }: Passage,
): Promise<Response> {
  const source = await openEvents(body, STATUS_WITHIN_MS)
  const refusal = missingCapability(source.soon)
  if (refusal === undefined)
    return new Response(mapEvents(source, { ...ends, map: (event) => screenEvent(event, screen) }), init)
  ends.onEnd()
  await source.reader.cancel()
  init.headers.set('content-type', 'application/json')
  return new Response(await screenJson(refusal, screen), { ...init, status: 400 })
}

/** The protocol wants this one error under status 400, which a stream that has begun could not give any more. */
function missingCapability(first = ''): string | undefined {
  const data = first.includes('\n\n') ? dataOf(first) : undefined
  if (!data?.includes(String(ProtocolErrorCode.MissingRequiredClientCapability))) return undefined
  const { error } = JSON.parse(data) as { error?: { code?: number } }
  return error?.code === ProtocolErrorCode.MissingRequiredClientCapability ? data : undefined
}

async function screenJson(text: string, screen: Screen): Promise<string | null> {
  const left = await screen.leaving(JSON.parse(text) as JSONRPCMessage)
  return left === undefined ? null : JSON.stringify(left)
}

/** Comments (keep-alives) and events without data hold nothing of ours. */
async function screenEvent(event: string, screen: Screen): Promise<string> {
  const data = dataOf(event)
  if (data === undefined) return event
  const left = await screenJson(data, screen)
  const others = event.split('\n').filter((line) => !line.startsWith('data:'))
  return left === null ? '' : [...others, `data: ${left}`].join('\n')
}
