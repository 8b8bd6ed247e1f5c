import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Copy } from '../../../../src/operations/backup/driver.ts'
import { createSqliteBackups } from '../../../../src/operations/backup/sqlite/driver.ts'
import { createSqlite } from '../../../../src/systems/sqlite/client.ts'
import { createVault } from '../../../../src/systems/vault/client.ts'
import { tempFolder } from '../../../journal/processes.ts'

const { signal } = new AbortController()
const quiet = () => {}

/** A database with a writer whose 100,000 rows are all in the write-ahead log. */
function written() {
  const folder = tempFolder()
  const path = join(folder, 'app.db')
  const writer = new DatabaseSync(path)
  onTestFinished(() => writer.close())
  writer.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 7;
    CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('a1b2');
    CREATE TABLE note (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT);
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
    INSERT INTO note (text) SELECT 'note ' || i FROM n`)
  const driver = createSqliteBackups({
    path,
    sqlite: createSqlite(),
    vault: createVault(),
    clock: systemClock,
  })
  const into = join(folder, 'into')
  mkdirSync(into)
  return { folder, path, writer, driver, into, scratch: join(folder, 'scratch') }
}

test('has every row of a database under writes whose file alone has none of them', async () => {
  const { folder, path, writer, driver, into, scratch } = written()
  copyFileSync(path, join(folder, 'copied.db'))
  const copied = new DatabaseSync(join(folder, 'copied.db'))
  expect(copied.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  expect(copied.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 0 })
  copied.close()

  const insert = writer.prepare('INSERT INTO note (text) VALUES (?)')
  const dumped = await driver.dump(into, () => insert.run('while it is dumped'), signal)
  expect(writer.prepare('SELECT count(*) AS n FROM note').get()?.['n']).toBeGreaterThan(100_000)
  expect(dumped.contents.tables).toContainEqual({
    table: '"note"',
    rows: 100_000,
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
  })
  const copy: Copy = { path: into, files: dumped.files }
  expect(await driver.decode(copy, quiet, signal)).toEqual([])
  const restored = await driver.restore(copy, scratch, quiet, signal)
  expect(restored.contents).toEqual(dumped.contents)
  expect(restored.schemaHash).toBe(dumped.schema_hash)
  expect(readdirSync(into)).toEqual(['data.sqlite'])
})

test('says before it begins what it would back up', async () => {
  const { driver, path, into } = written()
  const survey = await driver.survey(signal)
  expect(survey).toMatchObject({
    source: path,
    server: expect.stringMatching(/^SQLite 3\./),
  })
  const { schemaHash, revision } = await driver.schema(signal)
  expect(revision).toBe('a1b2')
  const dumped = await driver.dump(into, quiet, signal)
  expect(dumped).toMatchObject({ schema_hash: schemaHash, revision: 'a1b2', server: survey.server })
  expect(dumped.files).toEqual([
    { name: 'data.sqlite', bytes: survey.bytes, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  ])
})

test('tells how far the copying is', async () => {
  const { driver, into } = written()
  const told: number[] = []
  await driver.dump(into, ({ bytes = 0, total = 1 }) => told.push(bytes / total), signal)
  expect(told[0]).toBeGreaterThan(0)
  expect(told).toContain(0)
})

test('finds pages that were damaged, cut off or replaced', async () => {
  const { driver, into, scratch } = written()
  const { files } = await driver.dump(into, quiet, signal)
  const file = join(into, 'data.sqlite')
  const whole = readFileSync(file)
  const copy: Copy = { path: into, files }
  const damages: [string, () => void][] = [
    [
      'zeroed',
      () =>
        writeFileSync(
          file,
          Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(4096), whole.subarray(12_288)]),
        ),
    ],
    ['cut', () => truncateSync(file, Math.floor(whole.length / 8192) * 4096)],
    ['other', () => writeFileSync(file, 'PGDMP this is a dump of another kind of database'.repeat(100))],
  ]
  for (const [name, damage] of damages) {
    writeFileSync(file, whole)
    damage()
    expect(await driver.decode(copy, quiet, signal), name).not.toEqual([])
    await expect(driver.restore(copy, `${scratch}-${name}`, quiet, signal), name).rejects.toMatchObject({
      name: 'BackupDamaged',
    })
  }
})

test('stops when it is told to, in the middle of the copying', async () => {
  const { driver, into, path } = written()
  const stop = new AbortController()
  await expect(driver.dump(into, () => stop.abort(new Error('enough')), stop.signal)).rejects.toThrow(
    'enough',
  )
  const after = new DatabaseSync(path)
  after.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  after.close()
})
