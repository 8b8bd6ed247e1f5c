import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'

const HINTS: Readonly<Record<string, string>> = {
  EACCES: 'The user who runs The Operator has to be able to write there.',
  EPERM: 'The user who runs The Operator has to be able to write there.',
  EROFS: 'The disk is mounted read-only.',
  ENOSPC: 'Make room, or set `folder` of the database to a disk that has some.',
  EDQUOT: 'The quota of the user who runs The Operator is used up.',
}

/** Runs `work`; what the system says against it becomes an error that names the path and what to do. */
export async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const code = codeOf(cause)
    if (cause instanceof OperatorError || code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw cause
    throw new OperatorError('unavailable', `${path} cannot be used for backups (${code}).`, {
      hint: HINTS[code] ?? 'See whether the disk is there and whole.',
      cause,
    })
  }
}

export function noFile(file: string): OperatorError {
  return new OperatorError('not_found', `There is no file ${file}.`, {
    hint: 'It was moved away or removed by somebody else: verify another backup.',
    applied: 'no',
  })
}

export function taken(path: string): OperatorError {
  return new OperatorError('unavailable', `${path} is taken: a backup cannot get its final name.`, {
    hint: 'See what lies there, and move it away.',
  })
}
