import { lstat } from 'node:fs/promises'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../core/errors.ts'
import { errnoOf } from './open.ts'

/** An append that was begun: these bytes, at this offset of the log. */
export interface Pending {
  start: number
  bytes: Uint8Array
}

/**
 * A lock between processes with a memo. SQLite is used for the two things Node has no call for: a kernel lock
 * that dies with its holder, and a small record that is written whole or not at all.
 */
export interface Lock {
  pending(): Pending | undefined
  /** On disk when it returns. */
  remember(pending: Pending): void
  forget(): void
  release(): void
}

/** The longest wait for the lock. A holder needs milliseconds; this long means a frozen process. */
const PATIENCE_MS = 30_000
const BUSY = 5
const NOT_A_DATABASE = [11, 26]

/** Takes the lock at `path`, waiting for its holder; OperatorError `busy` after 30 s. */
export async function takeLock(path: string, signal?: AbortSignal): Promise<Lock> {
  await refuseLink(path)
  const { DatabaseSync } = await import('node:sqlite')
  const deadline = performance.now() + PATIENCE_MS
  for (;;) {
    const db = tryLock(() => new DatabaseSync(path, { timeout: 0 }), path)
    if (db) return lockOf(db)
    if (performance.now() > deadline) throw frozen(path)
    await sleep(1 + Math.random() * 15, undefined, signal && { signal })
  }
}

function tryLock(open: () => DatabaseSync, path: string): DatabaseSync | undefined {
  let db: DatabaseSync | undefined
  try {
    db = open()
    // In this locking mode the commit keeps the lock: it is held until the connection is closed.
    db.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = FULL; BEGIN EXCLUSIVE;
      CREATE TABLE IF NOT EXISTS pending (start INTEGER NOT NULL, bytes BLOB NOT NULL); COMMIT`)
    return db
  } catch (error) {
    db?.close()
    if (resultOf(error) === BUSY) return undefined
    throw unusable(path, error)
  }
}

function lockOf(db: DatabaseSync): Lock {
  const forget = () => db.exec('DELETE FROM pending')
  return {
    pending() {
      const row = db.prepare('SELECT start, bytes FROM pending').get()
      return row && { start: Number(row['start']), bytes: row['bytes'] as Uint8Array }
    },
    remember({ start, bytes }) {
      forget()
      db.prepare('INSERT INTO pending VALUES (?, ?)').run(start, bytes)
    },
    forget,
    release: () => db.close(),
  }
}

async function refuseLink(path: string): Promise<void> {
  const stat = await lstat(path).catch((error: unknown) => {
    if (errnoOf(error) !== 'ENOENT') throw error
  })
  if (stat && !stat.isFile()) throw unusable(path, new Error('not a regular file'))
}

/** SQLite's primary result code. */
function resultOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
}

function frozen(path: string): OperatorError {
  return new OperatorError('busy', 'Another process has held the agent log for 30 s.', {
    hint: `Find the process that has ${path} open; it may be stopped or stuck on its disk.`,
    applied: 'no',
  })
}

function unusable(path: string, error: unknown): OperatorError {
  const hint = NOT_A_DATABASE.includes(resultOf(error))
    ? `Remove ${path}: it holds the lock and at most one unfinished entry, never the log.`
    : `Make the folder of ${path} writable for this user and check that its disk has space.`
  return new OperatorError('unavailable', 'The lock of the agent log cannot be used.', {
    hint,
    applied: 'no',
    cause: error,
  })
}
