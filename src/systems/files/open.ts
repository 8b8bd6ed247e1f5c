import { constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { OperatorError } from '../../core/errors.ts'

/** O_NONBLOCK: opening a FIFO would otherwise wait for its other end. O_NOFOLLOW: never through a link. */
const CAREFUL = constants.O_NOFOLLOW | constants.O_NONBLOCK

export const READ = constants.O_RDONLY
export const CHANGE = constants.O_RDWR | constants.O_APPEND
export const APPEND = CHANGE | constants.O_CREAT

/** Opens a regular file, itself and not what a link points to. Missing: undefined. Anything else is refused. */
export async function openRegular(path: string, flags: number): Promise<FileHandle | undefined> {
  const handle = await open(path, flags | CAREFUL, 0o644).catch((error: unknown) => refuseOpen(path, error))
  if (handle && !(await handle.stat()).isFile()) {
    await handle.close()
    throw notRegular(path)
  }
  return handle
}

function refuseOpen(path: string, error: unknown): undefined {
  const code = errnoOf(error)
  if (code === 'ENOENT') return undefined
  if (code === 'ELOOP' || code === 'EMLINK') throw linked(path)
  if (code === 'ENXIO' || code === 'EISDIR' || code === 'ENODEV') throw notRegular(path)
  throw new OperatorError('unavailable', `${basename(path)} could not be opened (${code}).`, {
    hint: `Let this user read and write ${path}.`,
    applied: 'no',
    cause: error,
  })
}

/**
 * Refuses when a link leads the folder away from where the configuration puts it, below `root`. Of a folder
 * that is not there yet, the part that is.
 */
export async function refuseMovedFolder(folder: string, root: string): Promise<void> {
  const real = await realpath(folder).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (real === undefined) {
    if (folder !== root && folder !== dirname(folder)) await refuseMovedFolder(dirname(folder), root)
  } else if (folder !== root && real !== join(await realpath(root), relative(root, folder)))
    throw linked(folder)
}

function linked(path: string): OperatorError {
  return new OperatorError('unavailable', `Refused: ${path} is a symbolic link.`, {
    hint: 'Put a real file or folder there, or name the real path in the configuration.',
    applied: 'no',
  })
}

function notRegular(path: string): OperatorError {
  return new OperatorError('unavailable', `Refused: ${path} is not a regular file.`, {
    hint: 'Move it away; the file is made on the first write.',
    applied: 'no',
  })
}

export function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
