import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, linkSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { restoreDriver } from '../../../../src/compose/backup-drivers.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import { tempFolder } from '../../../journal/processes.ts'
import { aBackupPlace } from '../a-backup.ts'

/** A database with a log, and a proved backup of it with two rows; then a third row came. */
async function aDatabase(mode = 'WAL') {
  const folder = tempFolder()
  const path = join(folder, 'app.db')
  const sql = (text: string) => {
    const db = new DatabaseSync(path)
    db.exec(text)
    db.close()
  }
  sql(`PRAGMA journal_mode = ${mode}; PRAGMA user_version = 3; CREATE TABLE note (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT);
    CREATE VIEW seen AS SELECT text FROM note; INSERT INTO note (text) VALUES ('a'), ('b')`)
  const place = aBackupPlace()
  const database = { kind: 'sqlite' as const, path }
  const { entry } = await place.backup(database, { level: 'restore' })
  expect(entry?.state).toBe('verified')
  sql(`INSERT INTO note (text) VALUES ('c')`)
  return { folder, path, sql, place, database, id: entry?.id ?? '' }
}

const rows = (path: string) => {
  const db = new DatabaseSync(path, { readOnly: true })
  const texts = db.prepare('SELECT text FROM note ORDER BY id').all()
  db.close()
  return texts.map(({ text }) => text).join('')
}
const left = (folder: string) => readdirSync(folder).filter((name) => !name.endsWith('-lock'))

/** Another process that has the file open, in the middle of nothing. */
async function opened(path: string, mode: string): Promise<() => Promise<void>> {
  const script = `const { DatabaseSync } = require('node:sqlite'); const db = new DatabaseSync(${JSON.stringify(path)});
    db.exec('PRAGMA journal_mode = ${mode}'); db.prepare('SELECT count(*) FROM note').get(); console.log('open'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  onTestFinished(stop)
  await once(child.stdout, 'data')
  return stop
}

test('comes back into a new file beside the old one, which stays as it is', async () => {
  const { folder, path, place, database, id } = await aDatabase()
  const done = await place.restore(database, id)
  expect([done.work.verdict, done.blockers]).toEqual(['completed', []])
  expect(done.place.name).toMatch(/app_restored_\w{6}\.db$/)
  expect([rows(done.place.name), rows(path)]).toEqual(['ab', 'abc'])
  expect(left(folder).filter((name) => name.startsWith('.'))).toEqual([])
  const again = await place.restore(database, id, { over: false, name: 'app.db' })
  expect(again.blockers.join()).toMatch(/There is a file .*app\.db already/)
  // Beside the live database it would be its log: nobody could read that any more.
  for (const name of ['app.db-journal', 'app.db-wal']) {
    const log = await place.restore(database, id, { over: false, name })
    expect(log.blockers.join()).toMatch(/would take .* for the log of another database/)
    expect(existsSync(join(folder, 'app.db-journal'))).toBe(false)
  }
  expect(rows(path)).toBe('abc')
})

test('replaces the file at once, keeps the old one, and never lets an old log be read with a new file', async () => {
  const { folder, path, place, database, id } = await aDatabase()
  const mode = statSync(path).mode
  const done = await place.restore(database, id, { over: true })
  expect([done.work.verdict, done.blockers]).toEqual(['completed', []])
  const { kept } = done.place
  expect(left(folder).sort()).toEqual(['app.db', kept.split('/').at(-1)].sort())
  expect([rows(path), rows(kept)]).toEqual(['ab', 'abc'])
  const db = new DatabaseSync(path)
  expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
  expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 3 })
  db.exec(`INSERT INTO note (text) VALUES ('d')`)
  expect(db.prepare('SELECT max(id) AS n FROM note').get()).toEqual({ n: 3 })
  db.close()
  expect(statSync(path).mode).toBe(mode)
  expect(place.catalogue.list('main')[0]).toMatchObject({ state: 'verified', operation: done.work.id })
})

test.each(['WAL', 'DELETE'])('refuses while another process has the file open (%s)', async (mode) => {
  const { folder, path, place, database, id } = await aDatabase(mode)
  const stop = await opened(path, mode)
  const ended = await place.restore(database, id, { over: true })
  expect(ended.work.verdict).toBe('failed')
  expect(ended.blockers.join()).toMatch(
    mode === 'WAL' ? /locked by another process|is open in process/ : /is open in process \d+/,
  )
  expect(rows(path)).toBe('abc')
  await stop()
  expect(left(folder).filter((name) => name !== 'app.db' && !/-(wal|shm)$/.test(name))).toEqual([])
  expect((await place.restore(database, id, { over: true })).work.verdict).toBe('completed')
})

test('restores a database whose file is gone under its own name, and not beside a log of the old one', async () => {
  const { path, place, database, id } = await aDatabase()
  rmSync(path)
  writeFileSync(`${path}-wal`, 'frames of the old one')
  const refused = await place.restore(database, id, { over: false, name: 'app.db' })
  expect(refused.blockers.join()).toMatch(/app\.db-wal is there.*move it away/)
  expect(existsSync(path)).toBe(false)
  rmSync(`${path}-wal`)
  const done = await place.restore(database, id, { over: false, name: 'app.db' })
  expect([done.work.verdict, done.blockers]).toEqual(['completed', []])
  expect(rows(path)).toBe('ab')
})

test('leaves the old file alone under its one name when the exchange fails half-way', async () => {
  const { folder, path, place, database, id } = await aDatabase()
  const real = restoreDriver(database, { clock: systemClock, env: process.env })
  const half: typeof real = {
    ...real,
    async finish(where) {
      linkSync(path, where.kept)
      throw new Error('it died here')
    },
  }
  const ended = await place.restore(database, id, { over: true }, { restore: half })
  expect(ended.work.verdict).toBe('failed')
  expect(left(folder).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(['app.db'])
  expect(rows(path)).toBe('abc')
})

test('tells by fingerprint which tables have other rows than the backup, though as many', async () => {
  const { sql, place, database, id } = await aDatabase()
  const tables = place.catalogue.get(id)?.certificate?.contents.tables ?? []
  const print = tables.find(({ table }) => table === '"note"')?.fingerprint
  const driver = restoreDriver(database, { clock: systemClock, env: process.env })
  const now = async () =>
    (await driver.fingerprints(['"note"', '"gone"'], new AbortController().signal))['"note"']
  sql(`DELETE FROM note WHERE text = 'c'`)
  expect(print).toBeDefined()
  expect(await now()).toBe(print)
  sql(`UPDATE note SET text = 'x' WHERE text = 'a'`)
  expect(await now()).toMatch(/^[0-9a-f]{32}$/)
  expect(await now()).not.toBe(print)
})
