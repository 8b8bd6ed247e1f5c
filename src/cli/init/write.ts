import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OperatorError } from '../../core/errors.ts'

/**
 * Writes a whole file or none, mode 0600: beside its place first, where `check` may refuse it, then moved in one
 * step. Without `force` an existing file stays, also one that appears meanwhile. Throws `invalid_input` then.
 */
export function writeWhole(
  file: string,
  text: string,
  force: boolean,
  check: (draft: string) => void = () => undefined,
): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.draft`)
  try {
    writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true })
    check(draft)
    if (force) renameSync(draft, file)
    else linkSync(draft, file)
  } catch (error) {
    throw explained(error, file)
  } finally {
    if (existsSync(draft)) rmSync(draft)
  }
}

function explained(error: unknown, file: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof OperatorError || code === undefined) return error
  if (code === 'EEXIST') return alreadyThere(file)
  return new OperatorError('invalid_input', `${file} cannot be written (${code}).`, {
    hint: 'Name another place with --output.',
    applied: 'no',
    cause: error,
  })
}

export function alreadyThere(file: string): OperatorError {
  return new OperatorError('invalid_input', `${file} exists and was not touched.`, {
    hint: 'Write elsewhere with --output FILE, or replace it with --force.',
    applied: 'no',
  })
}
