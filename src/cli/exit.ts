import type { ErrorCode } from '../core/errors.ts'
import type { Status } from '../stack/health.ts'

/**
 * What a shell learns. Stable: scripts branch on it.
 *
 * | code | meaning |
 * |---|---|
 * | 0 | done; for `status` healthy, for `policy explain` allowed |
 * | 1 | something broke inside The Operator, or its output could not be checked for secrets |
 * | 2 | wrong usage or input |
 * | 3 | denied, or a human's approval is needed |
 * | 4 | not configured, or the configuration cannot be used; for `doctor` something fails |
 * | 5 | not now: busy, unavailable, timed out, cancelled, or the audit trail cannot be written |
 * | 6 | no such tool or thing |
 * | 7 | the audit trail is broken |
 * | 10, 11, 12 | `status` and `call health_check`: degraded, unknown, down |
 * | 130, 143, 129 | ended by Ctrl-C, SIGTERM, SIGHUP |
 */
export const EXIT = { ok: 0, internal: 1, usage: 2, findings: 4, auditBroken: 7 } as const

const BY_CODE: Readonly<Record<ErrorCode, number>> = {
  internal: 1,
  redaction_failed: 1,
  invalid_input: 2,
  too_large: 2,
  denied: 3,
  approval_required: 3,
  not_configured: 4,
  config_invalid: 4,
  config_untrusted: 4,
  busy: 5,
  unavailable: 5,
  timeout: 5,
  cancelled: 5,
  audit_unavailable: 5,
  not_found: 6,
  unknown_tool: 6,
}

export function exitOfError(code: ErrorCode): number {
  return BY_CODE[code]
}

/** Above every error code, so that a script can tell a stack that is down from an Operator that could not look. */
const BY_STATUS: Readonly<Record<Status, number>> = { healthy: 0, degraded: 10, unknown: 11, down: 12 }

export function exitOfStatus(status: Status): number {
  return BY_STATUS[status]
}

/** As a shell writes it: 128 and the signal's number. */
export const EXIT_OF_SIGNAL = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
