import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/server'
import type { Setup } from '../face.ts'
import { isCancel } from './wire.ts'

type Plain = Readonly<Record<string, unknown>>

/** Answers that hold only our own constants and instructions that were redacted when they were made. */
const CONSTANT_ANSWERS: readonly string[] = ['initialize', 'server/discover', 'tools/list', 'ping']

/**
 * Fields of the protocol itself, by their position in a result or in a notification's params: their values are
 * made by this server or echo the client's own, and a name like progressToken must not get them masked.
 */
const RESULT_FIELDS: readonly string[] = [
  '_meta',
  'resultType',
  'nextCursor',
  'requestState',
  'ttlMs',
  'cacheScope',
  'isError',
]
const PARAMS_FIELDS: readonly string[] = [
  '_meta',
  'progressToken',
  'progress',
  'total',
  'requestId',
  'uri',
  'notifications',
]

/** How many cancelled ids are remembered: an answer that crossed its cancellation is at most this far behind. */
const CANCELLED_KEPT = 256

/** Judges what is about to leave. Undefined: it must not leave at all. */
export interface Screen {
  /** The client asked for this; remembered until the answer has gone or the client has cancelled it. */
  asked(message: JSONRPCMessage): void
  leaving(message: JSONRPCMessage): Promise<JSONRPCMessage | undefined>
}

/**
 * The last net: every message that leaves is redacted once more, whatever part made it. Tools redact at the door;
 * this is for what would slip past it. When it cannot judge, an error leaves instead of the message.
 */
export function createScreen(setup: Pick<Setup, 'redactor'>): Screen {
  const methods = new Map<RequestId, string>()
  const cancelled = new Set<RequestId>()
  /** A cancelled request gets no answer, unless one crossed the cancellation: until then its id proves nothing. */
  function forget(id: RequestId): void {
    if (!methods.delete(id)) return
    cancelled.add(id)
    if (cancelled.size > CANCELLED_KEPT)
      for (const oldest of cancelled.values()) return void cancelled.delete(oldest)
  }
  const methodOf = (id: RequestId | undefined) => {
    const method = id === undefined ? undefined : methods.get(id)
    if (id !== undefined) methods.delete(id)
    return method
  }
  return {
    asked(message) {
      if (isCancel(message) && message.params?.requestId !== undefined) forget(message.params.requestId)
      if (!('method' in message) || !('id' in message)) return
      // An id used twice says nothing about which answer comes first: both are judged in full.
      const twice = methods.has(message.id) || cancelled.has(message.id)
      methods.set(message.id, twice ? '' : message.method)
    },
    async leaving(message) {
      const method = 'method' in message ? undefined : methodOf(message.id)
      if ('result' in message && method !== undefined && CONSTANT_ANSWERS.includes(method)) return message
      try {
        const redactor = await setup.redactor()
        return redacted(message, (value) => redactor.value(value))
      } catch {
        return unjudged(message)
      }
    },
  }
}

function redacted(message: JSONRPCMessage, redact: (value: unknown) => unknown): JSONRPCMessage {
  if ('result' in message)
    return { ...message, result: outside(message.result, RESULT_FIELDS, redact) as typeof message.result }
  if ('error' in message) return { ...message, error: redactError(message.error, redact) }
  if (!message.params) return message
  return { ...message, params: outside(message.params, PARAMS_FIELDS, redact) } as JSONRPCMessage
}

/** Redacts all but the fields named; those are put back untouched. */
function outside(value: Plain, fields: readonly string[], redact: (value: unknown) => unknown): Plain {
  const entries = Object.entries(value)
  const kept = entries.filter(([key]) => fields.includes(key))
  const judged = redact(Object.fromEntries(entries.filter(([key]) => !fields.includes(key)))) as Plain
  return { ...judged, ...Object.fromEntries(kept) }
}

function redactError<E extends { code: number; message: string }>(
  error: E,
  redact: (value: unknown) => unknown,
): E {
  return { ...(redact(error) as E), code: error.code }
}

function unjudged(message: JSONRPCMessage): JSONRPCMessage | undefined {
  if ('method' in message || message.id === undefined) return undefined
  const text =
    'redaction_failed: The answer could not be checked for secrets, so it is not sent.\nThe audit trail says whether the call took effect.'
  return { jsonrpc: '2.0', id: message.id, error: { code: -32603, message: text } }
}
