import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { DURABLE_MS, enterBetween } from './patience.ts'

/**
 * One at a time, across processes. The lock is the write lock of an empty SQLite file, in the end a lock of
 * the operating system: it ends with its holder, also at kill -9, and leaves nothing to clean up. Nothing is
 * ever written, so it works on a full disk. Taking and leaving costs about 0.05 ms.
 */
export interface Mutex {
  /**
   * Runs `fn` alone. Waits for another process up to `waitMs`, blocking this one; its critical section takes
   * well under a millisecond. Throws what SQLite throws when the lock cannot be had (errcode 5: somebody holds it).
   */
  hold<T>(fn: () => T, waitMs?: number): T
  close(): void
}

/** Opens the file, and creates it empty, when it is first held. */
export function openMutex(path: string): Mutex {
  let lock: Lock | undefined
  return {
    hold(fn, waitMs = DURABLE_MS) {
      lock ??= openLock(path)
      return holding(lock, waitMs, fn)
    },
    close() {
      lock?.db.close()
      lock = undefined
    },
  }
}

interface Lock {
  db: DatabaseSync
  enter: StatementSync
  leave: StatementSync
}

function openLock(path: string): Lock {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const db = new DatabaseSync(path, { timeout: 0 })
  return { db, enter: db.prepare('BEGIN IMMEDIATE'), leave: db.prepare('ROLLBACK') }
}

function holding<T>({ enter, leave }: Lock, waitMs: number, fn: () => T): T {
  enterBetween(waitMs, () => enter.run())
  try {
    return fn()
  } finally {
    leave.run()
  }
}
