import { OperatorError } from '../../core/errors.ts'

/** Primary result codes, sqlite.org/rescode.html. */
const BUSY = [5, 6]
const DAMAGED: readonly number[] = [11, 26]
const WHY: Readonly<Record<number, [string, string]>> = {
  8: [
    'it cannot be opened read-only',
    'Let the user who runs The Operator write to its folder: SQLite needs that to read a write-ahead log.',
  ],
  10: ['the disk reports an error', 'Look at the disk: dmesg.'],
  11: ['it is damaged', 'Restore it from its newest verified backup.'],
  13: ['the disk is full', 'Make room, then repeat the call.'],
  14: ['it cannot be opened', 'Let the user who runs The Operator read it, and write to its folder.'],
  26: ['it is no SQLite database, or an encrypted one', 'See whether the configured path is right.'],
}

/** SQLite's primary result code; undefined: the error is another's. */
function resultOf(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined
}

export function isBusy(error: unknown): boolean {
  return BUSY.includes(resultOf(error) ?? 0)
}

/** What SQLite says of a file that is damaged, in its own words; undefined: the error says nothing of the file. */
export function damage(error: unknown): string | undefined {
  const result = resultOf(error)
  return error instanceof Error && result !== undefined && DAMAGED.includes(result)
    ? error.message
    : undefined
}

/** What SQLite said of the database at `path`; anything else is given back as it is. */
export function explained(path: string, error: unknown): unknown {
  const result = resultOf(error)
  if (result === undefined) return error
  if (isBusy(error)) return locked(path, error)
  const [why, hint] = WHY[result] ?? [`SQLite answered ${result}`, 'See sqlite.org/rescode.html.']
  return new OperatorError('unavailable', `The database ${path} cannot be read: ${why}.`, {
    hint,
    applied: 'no',
    cause: error,
  })
}

function locked(path: string, cause: unknown): OperatorError {
  return new OperatorError('busy', `The database ${path} is locked by another process.`, {
    hint: 'Find the process that has it open; it may be in a long transaction, or stopped.',
    applied: 'no',
    cause,
  })
}

export function held(path: string, cause: unknown): OperatorError {
  return new OperatorError('busy', `Another operator backs up, restores or migrates ${path}.`, {
    hint: 'Repeat the call when it has ended.',
    applied: 'no',
    cause,
  })
}

export function noDatabase(path: string): OperatorError {
  return new OperatorError('not_found', `There is no database file ${path}.`, {
    hint: 'See whether the configured path is right.',
    applied: 'no',
  })
}
