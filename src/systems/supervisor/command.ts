import { OperatorError } from '../../core/errors.ts'
import { ProbeError } from '../../core/probe.ts'
import { type Command, run } from '../process/run.ts'

/** Runs a command that changes something. Throws `unavailable` with its own words when it fails. */
export async function order(command: Command, signal: AbortSignal): Promise<void> {
  const { failed } = await told(() => run(command, signal))
  if (failed === undefined) return
  throw new OperatorError('unavailable', `${command.asked}: ${failed}`, { applied: 'unknown' })
}

/** Runs a look; what it could not be told is `unavailable`, and what does not exist `not_found`. */
export async function told<T>(look: () => Promise<T>): Promise<T> {
  try {
    return await look()
  } catch (error) {
    if (!(error instanceof ProbeError)) throw error
    const code =
      error.fault === 'missing' ? 'not_found' : error.fault === 'timeout' ? 'timeout' : 'unavailable'
    throw new OperatorError(code, `${error.message}.`, {
      ...(error.hint !== undefined && { hint: error.hint }),
      applied: error.fault === 'timeout' ? 'unknown' : 'no',
      cause: error,
    })
  }
}
