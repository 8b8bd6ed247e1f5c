import { copyFile, mkdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { damage, explained, isBusy, noDatabase } from './faults.ts'
import { hold } from './hold.ts'
import type { OnTable, Sqlite, SqliteSnapshot, SqliteTrial } from './port.ts'
import { readContents } from './rows.ts'
import { factsOf } from './schema.ts'

/** A writer needs milliseconds; one that does not let go in this time is in a long transaction, or stopped. */
const PATIENCE_MS = 30_000
const PAUSE_MS = 50
/** Pages that are copied before progress is told and an abort is seen: 0.8 MB where a page is 4 KB. */
const PAGES_AT_ONCE = 200

export function createSqlite(): Sqlite {
  return { snapshot, hold, check, tryOut }
}

async function snapshot(path: string, signal: AbortSignal): Promise<SqliteSnapshot> {
  if (!(await isFile(path))) throw noDatabase(path)
  const { DatabaseSync } = await import('node:sqlite')
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const db = begin(
      () => new DatabaseSync(path, { readOnly: true, timeout: 0 }),
      path,
      performance.now() < until,
    )
    if (db) return of(db, path)
    await sleep(PAUSE_MS, undefined, { signal })
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    // Whatever keeps us from seeing it, what can be said is the same: no such file for us.
    return false
  }
}

/** Undefined: somebody writes just now, and `again` it may be tried. The first look is the moment of the snapshot. */
function begin(open: () => DatabaseSync, path: string, again: boolean): DatabaseSync | undefined {
  let db: DatabaseSync | undefined
  try {
    db = open()
    db.exec('BEGIN')
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
    return db
  } catch (error) {
    db?.close()
    if (again && isBusy(error)) return undefined
    throw explained(path, error)
  }
}

function of(db: DatabaseSync, path: string): SqliteSnapshot {
  const said = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw explained(path, error)
    }
  }
  return {
    facts: factsOf(db),
    contents: (onTable, signal) => said(() => readContents(db, onTable, signal)),
    copy: (file, onBytes, signal) => said(() => copy(db, file, onBytes, signal)),
    close: () => db.close(),
  }
}

/** The connection's open transaction holds the moment: SQLite copies what it sees, and does not begin anew after writes. */
async function copy(
  db: DatabaseSync,
  file: string,
  onBytes: (bytes: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { backup } = await import('node:sqlite')
  const size = Number(db.prepare('PRAGMA page_size').get()?.['page_size'])
  await backup(db, file, {
    rate: PAGES_AT_ONCE,
    progress({ totalPages, remainingPages }) {
      // Thrown from here it ends the copying.
      signal.throwIfAborted()
      onBytes((totalPages - remainingPages) * size, totalPages * size)
    },
  })
}

async function check(file: string, signal: AbortSignal): Promise<readonly string[]> {
  const { DatabaseSync } = await import('node:sqlite')
  signal.throwIfAborted()
  const url = pathToFileURL(file)
  // Nobody writes to it, so no lock, log or index of a log is put beside it.
  url.searchParams.set('immutable', '1')
  return complaints(() => new DatabaseSync(url, { readOnly: true }), file)
}

function complaints(open: () => DatabaseSync, file: string): readonly string[] {
  let db: DatabaseSync | undefined
  try {
    db = open()
    const lines = db.prepare('PRAGMA integrity_check').all()
    return lines.map((line) => String(line['integrity_check'])).filter((line) => line !== 'ok')
  } catch (error) {
    const why = damage(error)
    if (why === undefined) throw explained(file, error)
    return [why]
  } finally {
    db?.close()
  }
}

async function tryOut(
  file: string,
  folder: string,
  onTable: OnTable,
  signal: AbortSignal,
): Promise<SqliteTrial> {
  const { DatabaseSync } = await import('node:sqlite')
  const start = performance.now()
  await mkdir(folder, { mode: 0o700 })
  const copied = join(folder, basename(file))
  await copyFile(file, copied)
  const wrong = complaints(() => new DatabaseSync(copied), copied)
  const recoverySeconds = (performance.now() - start) / 1_000
  if (wrong.length > 0) return { recoverySeconds, complaints: wrong }
  const db = new DatabaseSync(copied)
  try {
    const held = { schemaHash: factsOf(db).schemaHash, contents: await readContents(db, onTable, signal) }
    return { recoverySeconds, complaints: [], held }
  } catch (error) {
    const why = damage(error)
    if (why === undefined) throw explained(copied, error)
    return { recoverySeconds, complaints: [why] }
  } finally {
    db.close()
  }
}
