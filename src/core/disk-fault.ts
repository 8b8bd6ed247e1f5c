import { OperatorError } from './errors.ts'
import { codeOf } from './faults.ts'

const NO_DISK: Readonly<Record<string, [string, string]>> = {
  ENOSPC: ['the disk is full', 'Free space on it, then repeat the call.'],
  EDQUOT: ['the quota of this user is used up', 'Free space, then repeat the call.'],
  EROFS: ['the disk is read-only', 'Mount it writable, then repeat the call.'],
  EACCES: ['this user may not', 'Let the user who runs The Operator read and write there.'],
  EPERM: ['this user may not', 'Let the user who runs The Operator read and write there.'],
  EMFILE: ['too many files are open', 'Raise the limit of open files, then repeat the call.'],
  ENOTDIR: ['a file is where a folder has to be', 'Move it away, then repeat the call.'],
  ENOTEMPTY: ['something has that name already', 'See what it is and move it away, then repeat the call.'],
  EIO: ['the disk reports an error', 'Look at the disk: dmesg.'],
}

/** What the disk refused as OperatorError; nothing of it has happened then. Anything else is given back as it is. */
export function diskFault(doing: string, error: unknown): unknown {
  const [why, hint] = NO_DISK[codeOf(error) ?? ''] ?? []
  if (why === undefined || hint === undefined) return error
  return new OperatorError('unavailable', `${doing} failed: ${why}.`, { hint, applied: 'no', cause: error })
}
