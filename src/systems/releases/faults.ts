import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'

export function invalid(message: string, hint: string): OperatorError {
  return new OperatorError('invalid_input', message, { hint, applied: 'no' })
}

/** For a path that is not there: `value` in its place. Any other failure to look is thrown. */
export function whenAbsent<T>(value: T): (error: unknown) => T {
  return (error) => {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return value
    throw error
  }
}
