import { ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server'
import { type Failure, OperatorError, toFailure } from '../core/errors.ts'
import type { Setup } from '../face.ts'

/** A failure as text for a model: what happened, whether it took effect, what would make it succeed. */
export function failureText({ code, message, applied, hint }: Failure): string {
  return [
    `${code}: ${message}`,
    `applied: ${applied}`,
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
  ].join('\n')
}

/**
 * What the server refuses in its right mind (not configured, denied, unavailable) is no internal error, and hosts
 * that hide those must not hide it. A code of our own, outside of -32768 to -32000 as JSON-RPC 2.0 reserves them
 * (jsonrpc.org/specification, "Error object"); which one it is says `data.code`.
 */
export const REFUSED = 1

/** A failure where the protocol has no `isError`: resources, prompts, completion. */
export function protocolError(failure: Failure): ProtocolError {
  const { code, applied, hint } = failure
  return new ProtocolError(numberOf(code), failureText(failure), {
    code,
    applied,
    ...(hint !== undefined && { hint }),
  })
}

function numberOf(code: Failure['code']): number {
  if (code === 'invalid_input' || code === 'unknown_tool' || code === 'not_found')
    return ProtocolErrorCode.InvalidParams
  return code === 'internal' || code === 'redaction_failed' ? ProtocolErrorCode.InternalError : REFUSED
}

/**
 * Runs a handler so that nothing it throws reaches the wire in its own words: the SDK would send any error's
 * message verbatim, and a foreign message may quote what must not leave.
 */
export async function guarded<T>(setup: Setup, handler: () => Promise<T> | T): Promise<T> {
  try {
    return await handler()
  } catch (error) {
    if (error instanceof ProtocolError) throw error
    const incident = crypto.randomUUID().slice(0, 8)
    if (!(error instanceof OperatorError))
      (await setup.log()).error({ incident, err: error }, 'a request broke')
    throw protocolError(toFailure(error, 'no', incident))
  }
}

/** The caller sent something that cannot be served. Nothing was done. */
export function invalidParams(message: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, message)
}
