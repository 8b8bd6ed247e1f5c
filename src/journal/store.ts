import { closeSync, constants, existsSync, openSync, readdirSync, renameSync, statSync } from 'node:fs'
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { OperatorError } from '../core/errors.ts'
import { openMutex } from './mutex.ts'
import { BRIEF_MS, DURABLE_MS, enterBetween, type Patience } from './patience.ts'
import { isDiskFull, isReadOnly } from './reserve.ts'
import { migrate } from './schema.ts'
import type { StateDir } from './state-dir.ts'

export const JOURNAL = 'journal.db'
const LOCK = 'journal.lock'
const SIDE_FILES = ['', '-wal', '-shm']

/** SQLite's primary result codes, sqlite.org/rescode.html. The low byte of an extended code. */
const BUSY = 5
const DAMAGED = [11, 26]

type Values = SQLInputValue[]
export type Row = Record<string, unknown>

/**
 * The journal's file: statements, and transactions that other processes see whole or not at all. Everything
 * it throws is an OperatorError that says whether to wait, make room, or call a human.
 */
export interface Store {
  /**
   * Runs `fn` as the only writer. With `durable`, what it wrote survives a power cut once this returns. Waits
   * for another writer for a second, without `durable` for 50 ms (or for `upToMs`), and not at all once one did
   * not let go.
   * Reads never wait for a writer.
   */
  transact<T>(fn: () => T, options?: { durable?: boolean; upToMs?: number }): T
  run(sql: string, ...values: Values): { changes: number }
  get(sql: string, ...values: Values): Row | undefined
  all(sql: string, ...values: Values): Row[]
  close(): void
}

/** Opens the journal of a state folder and creates it when there is none. */
export function openStore(dir: StateDir): Store {
  const path = dir.file(JOURNAL)
  const db = explained(path, () => dir.withReserve(() => alone(dir, () => connect(path))))
  return new Connection(dir, db)
}

/**
 * Moves a damaged journal aside as `journal.db.corrupt-<time>`, so that the next open starts an empty one.
 * Only a human's `operator doctor` calls this: the journal says who holds a target and what was under way, and
 * an empty one would let a second writer in. Answers the new names; empty when there was nothing to move.
 */
export function setDamagedJournalAside(dir: StateDir, now: number): string[] {
  const stamp = new Date(now).toISOString().replace(/[:.]/g, '-')
  return alone(dir, () => {
    const there = SIDE_FILES.filter((suffix) => existsSync(dir.file(JOURNAL + suffix)))
    return there.map((suffix) => {
      const aside = dir.file(`${JOURNAL}.corrupt-${stamp}${suffix}`)
      renameSync(dir.file(JOURNAL + suffix), aside)
      return aside
    })
  })
}

/** The journals that were set aside and are still there, by name. */
export function damagedJournals(dir: StateDir): string[] {
  return readdirSync(dir.path).filter((name) => /^journal\.db\.corrupt-[^.]+Z$/.test(name))
}

/** Opening, migrating and setting aside exclude each other across processes. */
function alone<T>(dir: StateDir, fn: () => T): T {
  const mutex = openMutex(dir.file(LOCK))
  try {
    return dir.patience(LOCK).wait(DURABLE_MS, (waitMs) => mutex.hold(fn, waitMs))
  } finally {
    mutex.close()
  }
}

function connect(path: string): DatabaseSync {
  createPrivate(path)
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const db = new DatabaseSync(path, { timeout: DURABLE_MS })
  try {
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF')
    migrate(db)
    if (db.prepare('PRAGMA quick_check(1)').get()?.['quick_check'] !== 'ok') throw { errcode: DAMAGED[0] }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** SQLite would create it readable by all and gives its side files the same mode. */
function createPrivate(path: string): void {
  closeSync(openSync(path, constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o600))
}

class Connection implements Store {
  readonly #dir: StateDir
  readonly #db: DatabaseSync
  readonly #path: string
  readonly #file: string
  readonly #patience: Patience
  readonly #statements = new Map<string, StatementSync>()

  constructor(dir: StateDir, db: DatabaseSync) {
    this.#dir = dir
    this.#db = db
    this.#path = dir.file(JOURNAL)
    this.#file = fileId(this.#path)
    this.#patience = dir.patience(JOURNAL)
  }

  transact<T>(
    fn: () => T,
    {
      durable = true,
      upToMs: upTo = durable ? DURABLE_MS : BRIEF_MS,
    }: { durable?: boolean; upToMs?: number } = {},
  ): T {
    const attempt = () =>
      this.#patience.wait(
        upTo,
        (waitMs) => this.#attempt(fn, durable, waitMs),
        () => stampOf(`${this.#path}-wal`),
      )
    return this.#explained(() =>
      durable ? this.#dir.withReserve(attempt) : this.#dir.withoutReserve(attempt),
    )
  }

  run(sql: string, ...values: Values): { changes: number } {
    return this.#explained(() => ({ changes: Number(this.#prepare(sql).run(...values).changes) }))
  }

  get(sql: string, ...values: Values): Row | undefined {
    return this.#explained(() => this.#prepare(sql).get(...values))
  }

  all(sql: string, ...values: Values): Row[] {
    return this.#explained(() => this.#prepare(sql).all(...values))
  }

  close(): void {
    this.#statements.clear()
    if (this.#db.isOpen) this.#db.close()
  }

  #explained<T>(fn: () => T): T {
    return explained(this.#path, () => {
      this.#refuseIfReplaced()
      return fn()
    })
  }

  #attempt<T>(fn: () => T, durable: boolean, waitMs: number): T {
    const synchronous = durable ? 'FULL' : 'NORMAL'
    try {
      this.#db.exec(`PRAGMA busy_timeout = 0; PRAGMA synchronous = ${synchronous}`)
      enterBetween(waitMs, () => this.#db.exec('BEGIN IMMEDIATE'))
      const value = fn()
      this.#db.exec('COMMIT')
      return value
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw error
    } finally {
      this.#db.exec(`PRAGMA busy_timeout = ${BRIEF_MS}`)
    }
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#db.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  /** A journal that was moved or deleted under us would go on taking writes that nobody else ever sees. */
  #refuseIfReplaced(): void {
    // Within a transaction its beginning has looked.
    if (this.#db.isTransaction || fileId(this.#path) === this.#file) return
    throw new OperatorError(
      'unavailable',
      'The journal was moved or deleted while this process had it open.',
      {
        hint: 'Put journal.db back, or restart the server to begin with the one that is there now.',
      },
    )
  }
}

/** Changes with every transaction: the write-ahead log is written to. */
function stampOf(wal: string): string {
  const stats = statSync(wal, { throwIfNoEntry: false })
  return stats ? `${stats.mtimeMs}:${stats.size}` : 'none'
}

function fileId(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? `${stats.dev}:${stats.ino}` : 'none'
}

/** What is not the storage's fault, such as an error of the caller's own inside a transaction, passes as it is. */
function explained<T>(path: string, fn: () => T): T {
  try {
    return fn()
  } catch (cause) {
    throw isStorageFault(cause) ? unavailable(path, cause) : cause
  }
}

function isStorageFault(cause: unknown): boolean {
  if (cause instanceof OperatorError) return false
  const { errcode, syscall } = cause as { errcode?: number; syscall?: string }
  return errcode !== undefined || syscall !== undefined || isDiskFull(cause)
}

function unavailable(path: string, cause: unknown): OperatorError {
  const { code, errcode = 0 } = cause as { code?: string; errcode?: number }
  const [what, hint] = trouble(errcode & 0xff, cause) ?? [
    `fails (${errcode || code || 'unknown reason'})`,
    'See `operator doctor`.',
  ]
  return new OperatorError('unavailable', `The journal ${path} ${what}.`, { hint, cause })
}

function trouble(errcode: number, cause: unknown): [what: string, hint: string] | undefined {
  if (isDiskFull(cause))
    return ['cannot grow: the disk is full', 'Make room; nothing that changes the stack happens until then.']
  if (errcode === BUSY)
    return [
      'is held by another process that does not let go',
      'Look for a frozen operator process; then repeat.',
    ]
  if (isReadOnly(cause))
    return [
      'cannot be written: its disk or folder is read-only',
      'Make state_dir writable; nothing that changes the stack happens until then.',
    ]
  if (!DAMAGED.includes(errcode)) return undefined
  return [
    'is damaged',
    'Nothing was changed. See what was under way in the audit trail, then set the journal aside with `operator doctor --set-journal-aside`.',
  ]
}
