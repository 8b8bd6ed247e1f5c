import { randomFillSync } from 'node:crypto'
import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { OperatorError } from '../core/errors.ts'

/** Enough for a write-ahead log, its index, and some thousand audit lines. */
export const RESERVE_BYTES = 4 * 1024 * 1024

/** SQLITE_FULL, and SQLITE_IOERR_SHMSIZE: the index of the write-ahead log could not grow. sqlite.org/rescode.html */
const SQLITE_FULL_CODES = [13, 4874]
const FULL_CODES = ['ENOSPC', 'EDQUOT']

/** Whether this, or what it was caused by, is the file system or SQLite saying that there is no room. */
export function isDiskFull(error: unknown): boolean {
  if (error instanceof OperatorError) return isDiskFull(error.cause)
  const { code, errcode } = (error ?? {}) as { code?: string; errcode?: number }
  return FULL_CODES.includes(code ?? '') || SQLITE_FULL_CODES.includes(errcode ?? 0)
}

/** SQLITE_READONLY and its kin, and what the system says of a file system or folder that takes no writes. */
export function isReadOnly(error: unknown): boolean {
  const { code, errcode = 0 } = (error ?? {}) as { code?: string; errcode?: number }
  return ['EROFS', 'EACCES', 'EPERM'].includes(code ?? '') || (errcode & 0xff) === 8
}

/** Gives the reserved space back to the file system. Any number of processes may do so at once. */
export function releaseReserve(path: string): void {
  rmSync(path, { force: true })
}

/**
 * Makes the reserve when it is missing and the disk has twice its size to spare; answers whether it is there.
 * Random bytes, because a file system that compresses or skips zeros would reserve nothing. Never throws:
 * a read-only or full disk is found by whoever has something to write.
 */
export function ensureReserve(path: string): boolean {
  try {
    return existsSync(path) || (hasRoom(dirname(path)) && fill(path))
  } catch {
    return false
  }
}

function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= 2 * RESERVE_BYTES
}

/** Under a second name first, so that a reserve which exists is always whole. */
function fill(path: string): boolean {
  const draft = `${path}.draft`
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
  const fd = openSync(draft, O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0), 0o600)
  try {
    const written = writeSync(fd, randomFillSync(Buffer.allocUnsafe(RESERVE_BYTES)))
    if (written !== RESERVE_BYTES) throw new Error('the disk filled up on the way')
    fsyncSync(fd)
    renameSync(draft, path)
    return true
  } catch {
    rmSync(draft, { force: true })
    return existsSync(path)
  } finally {
    closeSync(fd)
  }
}
