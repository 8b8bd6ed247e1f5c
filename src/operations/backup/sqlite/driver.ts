import { join } from 'node:path'
import type { Clock } from '../../../core/clock.ts'
import type { Sqlite, SqliteSnapshot } from '../../../systems/sqlite/port.ts'
import type { Vault } from '../../../systems/vault/port.ts'
import {
  BackupDamaged,
  type BackupDriver,
  type Copy,
  type Dumped,
  type Report,
  type Restored,
} from '../driver.ts'

interface Parts {
  /** The database's file. */
  path: string
  sqlite: Sqlite
  vault: Pick<Vault, 'digest'>
  clock: Clock
}

const DATA = 'data.sqlite'
const TOOL = 'SQLite backup API'
/** Nothing can take the lock from a living process. */
const NEVER = new AbortController().signal

/** Backs up an SQLite database page by page out of one read transaction, in which its rows are fingerprinted too. */
export function createSqliteBackups(parts: Parts): BackupDriver {
  const { path, sqlite } = parts
  return {
    kind: 'sqlite',
    async survey(signal) {
      const snapshot = await sqlite.snapshot(path, signal)
      snapshot.close()
      const { version, bytes } = snapshot.facts
      return { source: path, server: `SQLite ${version}`, tool: TOOL, bytes }
    },
    async schema(signal) {
      const snapshot = await sqlite.snapshot(path, signal)
      snapshot.close()
      const { schemaHash, revision } = snapshot.facts
      return { schemaHash, ...(revision !== undefined && { revision }) }
    },
    async hold() {
      const { release } = await sqlite.hold(path)
      return { lost: NEVER, release: async () => release() }
    },
    async dump(into, report, signal) {
      const snapshot = await sqlite.snapshot(path, signal)
      try {
        return await dump(parts, snapshot, into, report, signal)
      } finally {
        snapshot.close()
      }
    },
    decode: (copy, _report, signal) => sqlite.check(dataOf(copy), signal),
    restore: (copy, scratch, report, signal) => restore(parts, copy, scratch, report, signal),
    // What runs, runs in this process and ends with it.
    sweep: async () => {},
  }
}

async function dump(
  { vault, clock }: Parts,
  snapshot: SqliteSnapshot,
  into: string,
  report: Report,
  signal: AbortSignal,
): Promise<Dumped> {
  const taken = clock.now()
  const file = join(into, DATA)
  const start = clock.monotonic()
  await snapshot.copy(
    file,
    (bytes, total) => report({ message: 'copying the database', bytes, total }),
    signal,
  )
  const copied = clock.monotonic()
  const contents = await snapshot.contents(reading(report), signal)
  const { version, schemaHash, revision } = snapshot.facts
  const seconds = { dump: (copied - start) / 1_000, contents: (clock.monotonic() - copied) / 1_000 }
  return {
    taken_at: new Date(taken).toISOString(),
    server: `SQLite ${version}`,
    tool: TOOL,
    schema_hash: schemaHash,
    ...(revision !== undefined && { revision }),
    files: [{ name: DATA, ...(await vault.digest(file, signal)) }],
    contents,
    seconds,
  }
}

async function restore(
  { sqlite }: Parts,
  copy: Copy,
  scratch: string,
  report: Report,
  signal: AbortSignal,
): Promise<Restored> {
  const trial = await sqlite.tryOut(dataOf(copy), scratch, reading(report), signal)
  if (!trial.held) throw new BackupDamaged('The restored copy is damaged.', trial.complaints)
  return { how: 'a copy that was opened', ...trial.held, notes: [], recoverySeconds: trial.recoverySeconds }
}

function reading(report: Report) {
  return (table: string, done: number, total: number) =>
    report({ message: `reading the rows of ${table}, ${done + 1} of ${total} tables` })
}

function dataOf({ path, files }: Copy): string {
  return join(path, files[0]?.name ?? DATA)
}
