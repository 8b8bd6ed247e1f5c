import { basename, dirname, join, parse } from 'node:path'
import type { Sqlite } from '../../../systems/sqlite/port.ts'
import type { SqliteFiles } from '../../../systems/sqlite/restore-port.ts'
import { BackupDamaged, type Copy, type Report } from '../driver.ts'
import type { Built, Into, Looked, Place, RestoreDriver } from '../restore/driver.ts'

interface Parts {
  /** The database's file. */
  path: string
  sqlite: Pick<Sqlite, 'hold'>
  /** Rows by table, as backups name them. */
  rows(signal: AbortSignal): Promise<Readonly<Record<string, number>>>
  /** Fingerprints of those tables, as backups have them; those that take too long are left out. */
  fingerprints: RestoreDriver['fingerprints']
  files: SqliteFiles
}

const DATA = 'data.sqlite'
const NEVER = new AbortController().signal

/** A file beside the database, which gets its name when it is proved. */
export function createSqliteRestore(parts: Parts): RestoreDriver {
  const { path, sqlite, files } = parts
  return {
    kind: 'sqlite',
    place: async (into, operation) => placeOf(path, into, operation),
    look: (_copy, place) => look(parts, place),
    rows: parts.rows,
    fingerprints: parts.fingerprints,
    async hold() {
      const { release } = await sqlite.hold(path)
      return { lost: NEVER, release: async () => release() }
    },
    build: (copy, place, _folder, report, signal) => build(parts, copy, place, report, signal),
    async finish({ over, name, temp, kept }) {
      if (over) await files.swap(path, temp, kept)
      else await files.name(temp, name)
    },
    async where(id, { name, temp }) {
      if ((await files.idOf(name)) === id) return 'final'
      return (await files.idOf(temp)) === id ? 'temp' : 'gone'
    },
    async sweep({ temp, kept }) {
      // A second name for the file that is there yet: its worker died before the exchange.
      if (await isSame(files, kept, path)) await files.remove(kept)
      await files.remove(temp)
    },
    wayBack,
  }
}

/** All in the database's own folder: what has another file system cannot be exchanged in one step. */
function placeOf(path: string, { over, name }: Into, operation: string): Place {
  const folder = dirname(path)
  const { name: base, ext } = parse(path)
  const suffix = operation.slice(-6)
  return {
    over,
    name: over ? path : join(folder, name ?? `${base}_restored_${suffix}${ext}`),
    temp: join(folder, `.${basename(path)}.restore-${operation}`),
    kept: join(folder, `${base}_before_${suffix}${ext}`),
  }
}

async function isSame(files: SqliteFiles, one: string, other: string): Promise<boolean> {
  const id = await files.idOf(one)
  return id !== undefined && id === (await files.idOf(other))
}

const LOG = /-(wal|shm|journal)$/i

async function look({ path, files }: Parts, { over, name, kept }: Place): Promise<Looked> {
  const id = await files.idOf(path)
  const { bytes, free } = await files.room(path)
  const final = over ? kept : name
  const vacant = (await files.idOf(final)) === undefined || (over && (await isSame(files, kept, path)))
  const taken = vacant ? [] : [`There is a file ${final} already.`]
  const strays = over ? [] : await files.strays(name)
  return {
    source: path,
    server: 'SQLite',
    ...(id !== undefined && { current: { id, bytes } }),
    connections: id === undefined ? [] : await openedBy(files, path),
    free,
    obstacles: [
      ...taken,
      ...(LOG.test(name) ? [`SQLite would take ${name} for the log of another database.`] : []),
      ...strays.map(
        (one) => `${one} is there, which the restored file would take for its own log: move it away.`,
      ),
    ],
    notes: [],
  }
}

/** Whoever has it open now may have gone by then: it is asked again when the files are exchanged. */
async function openedBy(files: SqliteFiles, path: string): Promise<readonly string[]> {
  return await files.openedBy(path).catch((error: Error) => [error.message])
}

async function build(
  { path, files }: Parts,
  copy: Copy,
  { temp }: Place,
  report: Report,
  signal: AbortSignal,
): Promise<Built> {
  report({ message: 'copying the database' })
  const file = join(copy.path, copy.files[0]?.name ?? DATA)
  const onTable = (table: string, done: number, total: number) =>
    report({ message: `reading the rows of ${table}, ${done + 1} of ${total} tables` })
  const { complaints, held, recoverySeconds } = await files.build(file, temp, path, onTable, signal)
  if (!held) throw new BackupDamaged('The restored copy is damaged.', complaints)
  const id = await files.idOf(temp)
  return { id: id ?? '', ...held, notes: [], recoverySeconds }
}

function wayBack({ over, name, kept }: Place): string[] {
  if (!over) return [`To use it, point the application at ${name}.`]
  return [
    `The old database is kept as ${kept}.`,
    `To go back, with the applications stopped: move ${name} and what lies beside it under the names ${name}-wal and ${name}-shm away, then move ${kept} to ${name}.`,
    `When a person says that it may go, remove ${kept}.`,
  ]
}
