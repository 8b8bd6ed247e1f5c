import { chmod, chown, copyFile, link, lstat, open, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { diskFault } from '../../core/disk-fault.ts'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { damage, explained } from './faults.ts'
import { openedBy } from './opened.ts'
import type { OnTable, SqliteTrial } from './port.ts'
import type { SqliteFiles } from './restore-port.ts'
import { readContents } from './rows.ts'
import { factsOf } from './schema.ts'

const BESIDE = ['-wal', '-shm', '-journal']

export function createSqliteFiles(): SqliteFiles {
  return {
    idOf,
    room: (path) => said('Measuring the disk', () => room(path)),
    strays,
    openedBy,
    build: (file, temp, like, onTable, signal) =>
      said('Restoring the file', () => build(file, temp, like, onTable, signal)),
    name: (temp, path) => said('Naming the file', () => name(temp, path)),
    swap: (path, temp, kept) => said('Exchanging the files', () => swap(path, temp, kept)),
    remove: (temp) => said('Removing the file', () => remove(temp)),
  }
}

async function said<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw diskFault(doing, error)
  }
}

async function idOf(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await lstat(path, { bigint: true })
    return `${dev}:${ino}`
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

async function room(path: string): Promise<{ bytes: number; free: number }> {
  const sizes = await Promise.all([path, `${path}-wal`].map((one) => stat(one).catch(() => undefined)))
  const { bavail, bsize } = await statfs(dirname(path))
  return { bytes: sizes.reduce((sum, one) => sum + (one?.size ?? 0), 0), free: bavail * bsize }
}

async function strays(path: string): Promise<string[]> {
  const there = await Promise.all(
    BESIDE.map(async (suffix) => ((await idOf(path + suffix)) === undefined ? [] : [path + suffix])),
  )
  return there.flat()
}

async function build(
  file: string,
  temp: string,
  like: string,
  onTable: OnTable,
  signal: AbortSignal,
): Promise<SqliteTrial> {
  const { DatabaseSync } = await import('node:sqlite')
  const start = performance.now()
  await remove(temp)
  await copyFile(file, temp)
  await sameOwner(temp, like)
  const recoverySeconds = (performance.now() - start) / 1_000
  const db = new DatabaseSync(temp)
  try {
    const wrong = integrity(db)
    if (wrong.length > 0) return { recoverySeconds, complaints: wrong }
    const held = { schemaHash: factsOf(db).schemaHash, contents: await readContents(db, onTable, signal) }
    return { recoverySeconds, complaints: [], held }
  } catch (error) {
    const why = damage(error)
    if (why === undefined) throw explained(temp, error)
    return { recoverySeconds, complaints: [why] }
  } finally {
    // The last one who closes it writes its log back and removes it.
    db.close()
  }
}

function integrity(db: DatabaseSync): string[] {
  const lines = db.prepare('PRAGMA integrity_check').all()
  return lines.map((line) => String(line['integrity_check'])).filter((line) => line !== 'ok')
}

/** Of the database that is there, else of its folder: an application that could open it still can. */
async function sameOwner(file: string, like: string): Promise<void> {
  const old = await stat(like).catch(() => undefined)
  const { uid, gid } = old ?? (await stat(dirname(like)))
  await chmod(file, old ? old.mode & 0o777 : 0o600)
  if (process.getuid?.() === 0) await chown(file, uid, gid)
}

async function name(temp: string, path: string): Promise<void> {
  await onDisk(temp)
  await secondName(temp, path)
  await rm(temp)
  await onDisk(dirname(path))
}

/** A link is refused where the name is taken; a rename would replace what has it. */
async function secondName(file: string, name: string): Promise<void> {
  try {
    await link(file, name)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw taken(name)
    throw error
  }
}

function taken(path: string): OperatorError {
  return new OperatorError('busy', `There is a file ${path} already.`, {
    hint: 'Restore under another name.',
    applied: 'no',
  })
}

/**
 * The order is what keeps both whole: alone with the old file, with no log beside it; then a second name for it; then
 * the new one in its place, in one step; then a last look for whoever opened the old one meanwhile, who could not
 * write to it yet, and for whose sake all of it is taken back.
 */
async function swap(path: string, temp: string, kept: string): Promise<void> {
  await onDisk(temp)
  const { db, mode } = await alone(path)
  try {
    refuseOpened(path, await openedBy(path))
    const stray = await strays(path)
    if (stray.length > 0) throw logLeft(path, stray)
    // Of a worker that died right here.
    if ((await idOf(kept)) === (await idOf(path))) await rm(kept)
    await secondName(path, kept)
    await rename(temp, path)
    await onDisk(dirname(path))
    await takenBackIfOpened(path, temp, kept)
  } finally {
    db.close()
    await asItWas((await idOf(kept)) === undefined ? path : kept, mode)
  }
}

async function takenBackIfOpened(path: string, temp: string, kept: string): Promise<void> {
  const opened = await openedBy(kept).catch(() => [])
  if (opened.length === 0) return
  await link(path, temp)
  await rename(kept, path)
  await onDisk(dirname(path))
  refuseOpened(path, opened)
}

function refuseOpened(path: string, opened: readonly string[]): void {
  if (opened.length === 0) return
  throw new OperatorError('busy', `${path} is open in ${opened.join(', ')}.`, {
    hint: 'Stop what uses the database, then repeat the call: what has the old file open would go on writing to it.',
    applied: 'no',
  })
}

function logLeft(path: string, stray: readonly string[]): OperatorError {
  return new OperatorError('busy', `${stray.join(', ')} is there yet beside ${path}.`, {
    hint: 'A log of the old file would be taken for one of the new. Stop what uses the database, then repeat the call.',
    applied: 'no',
  })
}

/** Held exclusively, in a mode that leaves no log: SQLite gives that to nobody while another has a log open. */
async function alone(path: string): Promise<{ db: DatabaseSync; mode: string }> {
  const { DatabaseSync } = await import('node:sqlite')
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { timeout: 5_000 })
    const mode = String(db.prepare('PRAGMA journal_mode').get()?.['journal_mode'])
    if (mode === 'wal') db.prepare('PRAGMA journal_mode = DELETE').get()
    db.exec('BEGIN EXCLUSIVE')
    return { db, mode }
  } catch (error) {
    db?.close()
    throw explained(path, error)
  }
}

/** The mode is kept in the file; a database that had a log has one again. Who is in it by now has his own say. */
async function asItWas(path: string, mode: string): Promise<void> {
  if (mode !== 'wal') return
  const { DatabaseSync } = await import('node:sqlite')
  const db = new DatabaseSync(path, { timeout: 5_000 })
  try {
    db.prepare('PRAGMA journal_mode = WAL').get()
  } catch (error) {
    if (damage(error) !== undefined) throw explained(path, error)
  } finally {
    db.close()
  }
}

async function remove(temp: string): Promise<void> {
  for (const suffix of ['', ...BESIDE]) await rm(temp + suffix, { force: true })
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
