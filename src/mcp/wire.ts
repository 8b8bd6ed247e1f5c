import { type JSONRPCMessage, parseJSONRPCMessage, type RequestId } from '@modelcontextprotocol/server'

/** No honest call nests deeper; what does is meant for the stacks of parsers behind this one. */
const MAX_DEPTH = 100

/** Ids are kept until their answer has gone: a longer one has no use but to fill the memory. */
const MAX_ID = 256

/** A message that cannot be served, and the id to say so under; null when it has none that can be trusted. */
export interface Unservable {
  id: string | number | null
  code: -32700 | -32600
  message: string
}

export type Inbound = { ok: true; message: JSONRPCMessage } | ({ ok: false } & Unservable)

/** Reads one JSON-RPC message from text. Never throws. */
export function readMessage(text: string): Inbound {
  const parsed = parseJson(text)
  return parsed.ok ? judgeMessage(parsed.value) : { ...parsed, id: null }
}

export function parseJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; code: -32700; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false, code: -32700, message: 'Parse error: not JSON. Send one JSON-RPC 2.0 message.' }
  }
}

/** Whether a parsed value is one message that may go on to the SDK. */
export function judgeMessage(value: unknown): Inbound {
  const id = idOf(value)
  if (Array.isArray(value))
    return invalid(null, 'batches are not part of the protocol; send one message at a time.')
  if (hasLongId(value)) return invalid(null, `its id is longer than ${MAX_ID} characters.`)
  if (deeperThan(value, MAX_DEPTH)) return invalid(id, `nested deeper than ${MAX_DEPTH} levels.`)
  try {
    return { ok: true, message: parseJSONRPCMessage(value) }
  } catch {
    return invalid(id, 'not a JSON-RPC 2.0 message.')
  }
}

export function errorMessage({ id, code, message }: Unservable): unknown {
  return { jsonrpc: '2.0', id, error: { code, message } }
}

export function isCancel(
  message: JSONRPCMessage,
): message is JSONRPCMessage & { params?: { requestId?: RequestId } } {
  return 'method' in message && message.method === 'notifications/cancelled'
}

function hasLongId(value: unknown): boolean {
  const id = idOf(value)
  return typeof id === 'string' && id.length > MAX_ID
}

function invalid(id: Unservable['id'], why: string): Inbound {
  return { ok: false, id, code: -32600, message: `Invalid request: ${why}` }
}

function idOf(value: unknown): Unservable['id'] {
  const id = (value as { id?: unknown } | null | undefined)?.id
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** Level by level instead of by recursion: the value is hostile, and the stack is what it aims at. */
function deeperThan(value: unknown, max: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > max) return true
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return false
}

const HEAD_ID = /^\s*\{\s*(?:"jsonrpc"\s*:\s*"2\.0"\s*,\s*)?"id"\s*:\s*(\d{1,15}|"[^"\\]{1,128}")\s*,/
const TAIL_ID = /"id"\s*:\s*(\d{1,15}|"[^"\\]{1,128}")\s*\}\s*$/

/**
 * The id of a message that is too long to parse, from its first or last bytes, so that the caller gets an answer
 * instead of a timeout. Both places are at the top level; anywhere else it would be a guess.
 */
export function idAtEdges(head: string, tail: string): Unservable['id'] {
  const found = HEAD_ID.exec(head)?.[1] ?? TAIL_ID.exec(tail)?.[1]
  if (found === undefined) return null
  return found.startsWith('"') ? found.slice(1, -1) : Number(found)
}
