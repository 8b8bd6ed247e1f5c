import type { Loaded } from '../../config/load.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Io } from '../io.ts'

/** One line of the doctor's screen. `fail`: something does not work or is not safe. `warn`: it works, and not as it should. */
export interface Finding {
  level: 'ok' | 'warn' | 'fail'
  what: string
  /** How to mend it. */
  mend?: string
}

/** What is looked at: a configuration that loads, and the process's own surroundings. */
export interface Patient {
  loaded: Loaded
  env: Io['env']
}

export type Check = (patient: Patient) => readonly Finding[] | Promise<readonly Finding[]>

export function ok(what: string): Finding {
  return { level: 'ok', what }
}

export function warn(what: string, mend: string): Finding {
  return { level: 'warn', what, mend }
}

export function fail(what: string, mend: string): Finding {
  return { level: 'fail', what, mend }
}

/** A check that breaks is itself a finding. A foreign error's text may quote anything: only its kind is said. */
export async function guarded(check: Check, patient: Patient): Promise<readonly Finding[]> {
  try {
    return await check(patient)
  } catch (error) {
    return [asFinding(error)]
  }
}

export function asFinding(error: unknown): Finding {
  if (error instanceof OperatorError) return fail(error.message, error.hint ?? 'See the README.')
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).name
  return fail(`A check could not be made (${code}).`, 'Report this; it is a defect of the check.')
}
