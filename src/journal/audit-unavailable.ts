import { OperatorError } from '../core/errors.ts'
import { isDiskFull, isReadOnly } from './reserve.ts'

/** Runs what needs the trail; whatever goes wrong becomes `audit_unavailable` with the reason in words. */
export function guarded<T>(fn: () => T): T {
  try {
    return fn()
  } catch (cause) {
    if (cause instanceof OperatorError && cause.code === 'audit_unavailable') throw cause
    throw new OperatorError('audit_unavailable', `The audit trail cannot be written: ${reasonOf(cause)}.`, {
      hint: 'Nothing that changes the stack happens until it can. `operator doctor` says more.',
      cause,
    })
  }
}

function reasonOf(cause: unknown): string {
  if (isDiskFull(cause)) return 'the disk is full and the reserve is used up'
  if (isReadOnly(cause)) return 'its disk or folder is read-only'
  const { code, errcode, message } = cause as { code?: string; errcode?: number; message?: string }
  if (errcode === 5) return 'another process holds its lock and does not let go'
  if (errcode !== undefined) return `its lock file fails (SQLite ${errcode})`
  return code ?? message ?? 'unknown reason'
}
