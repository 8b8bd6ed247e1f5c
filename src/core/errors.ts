/** Whether the effect happened: the first question of whoever is on call. */
export type Applied = 'no' | 'yes' | 'unknown'

/**
 * Every code a caller can meet. Codes are stable: scripts and agents branch on them.
 * The CLI's exit code follows from the code (see cli/exit.ts).
 */
export const ERROR_CODES = [
  'invalid_input',
  'unknown_tool',
  'not_found',
  'not_configured',
  'config_invalid',
  'config_untrusted',
  'denied',
  'approval_required',
  'busy',
  'unavailable',
  'timeout',
  'cancelled',
  'too_large',
  'audit_unavailable',
  'redaction_failed',
  'internal',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

type Details = Readonly<Record<string, unknown>>
type Options = { hint?: string; applied?: Applied; details?: Details; cause?: unknown }

/**
 * The one error class. `message` says what happened and `hint` what would make it succeed; both are written
 * by us and safe for a model. `cause` may quote untrusted text and stays in the log.
 */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
  readonly code: ErrorCode
  readonly hint: string | undefined
  readonly applied: Applied | undefined
  readonly details: Details | undefined

  constructor(code: ErrorCode, message: string, { hint, applied, details, cause }: Options = {}) {
    super(message, { cause })
    this.code = code
    this.hint = hint
    this.applied = applied
    this.details = details
  }
}

/** What a caller sees of a failure, on every face. */
export interface Failure {
  code: ErrorCode
  message: string
  applied: Applied
  hint?: string
  details?: Details
}

/**
 * Turns anything thrown into a Failure. A foreign error's own text is not repeated: it may quote hostile
 * output or a secret the redactor does not know. The incident id leads to the log, where the cause is.
 */
export function toFailure(error: unknown, applied: Applied, incident: string): Failure {
  if (error instanceof OperatorError) {
    return {
      code: error.code,
      message: error.message,
      applied: error.applied ?? applied,
      ...(error.hint !== undefined && { hint: error.hint }),
      ...(error.details !== undefined && { details: error.details }),
    }
  }
  if (isAbort(error)) return { code: 'cancelled', message: 'The call was cancelled.', applied }
  return {
    code: 'internal',
    message: `Something broke inside The Operator (incident ${incident}).`,
    applied,
    hint: `The server's stderr log has the cause under ${incident}.`,
  }
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
}
