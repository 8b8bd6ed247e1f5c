import { realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { codeOf } from '../../core/faults.ts'
import { explained, held, isBusy, noDatabase } from './faults.ts'

/** SQLITE_READONLY and SQLITE_CANTOPEN: this user may not write there. */
const NOT_WRITABLE = [8, 14]

/**
 * A lock of the kernel that dies with its process, on a small file beside the database: operators with another state
 * folder see it too. The file stays; to remove it would let two in. Where this user may not write, there is no such
 * lock, and the lease of the state folder has to do.
 */
export async function hold(path: string): Promise<{ release(): void }> {
  const { DatabaseSync } = await import('node:sqlite')
  const real = await realOf(path)
  const lock = join(dirname(real), `.${basename(real)}.operator-lock`)
  const db = locked(() => new DatabaseSync(lock, { timeout: 0 }), path)
  return { release: () => db?.close() }
}

/** A file that is gone and is to come back has its lock where it was. */
async function realOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    const folder = await realpath(dirname(path)).catch(() => undefined)
    if (folder === undefined) throw noDatabase(path)
    return join(folder, basename(path))
  }
}

function locked(open: () => DatabaseSync, path: string): DatabaseSync | undefined {
  let db: DatabaseSync | undefined
  try {
    db = open()
    // In this locking mode the commit keeps the lock: it is held until the connection is closed.
    db.exec(
      'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (by TEXT); COMMIT',
    )
    return db
  } catch (error) {
    db?.close()
    if (isBusy(error)) throw held(path, error)
    if (NOT_WRITABLE.includes(Number((error as { errcode?: number }).errcode) & 0xff)) return undefined
    throw explained(path, error)
  }
}
