import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { createSqlite } from '../../../src/systems/sqlite/client.ts'
import { tempFolder } from '../../journal/processes.ts'

const { signal } = new AbortController()
const sqlite = createSqlite()

function database(...statements: string[]) {
  const path = join(tempFolder(), 'it.db')
  const db = new DatabaseSync(path, { timeout: 0 })
  onTestFinished(() => db.close())
  for (const statement of statements) db.exec(statement)
  return { path, db }
}

async function look(path: string) {
  const snapshot = await sqlite.snapshot(path, signal)
  const contents = await snapshot.contents(() => {}, signal)
  snapshot.close()
  return { ...snapshot.facts, ...contents }
}

const fingerprintOf = async (path: string, table = '"t"') =>
  (await look(path)).tables.find((one) => one.table === table)?.fingerprint

test('fingerprints rows by their values and their types, in whatever order', async () => {
  const rows = (...values: string[]) =>
    database('CREATE TABLE t (a, b)', ...values.map((row) => `INSERT INTO t VALUES (${row})`)).path
  const same = [rows("1, 'x'", '2, NULL'), rows('2, NULL', "1, 'x'")]
  expect(new Set(await Promise.all(same.map((path) => fingerprintOf(path)))).size).toBe(1)
  const others = [
    rows("1, 'x'"),
    rows("1, 'x'", '2, NULL', '2, NULL'),
    rows("1.0, 'x'", '2, NULL'),
    rows("'1', 'x'", '2, NULL'),
    rows("1, x'78'", '2, NULL'),
    rows("1, '78'", '2, NULL'),
    rows('NULL, 2', "1, 'x'"),
    rows("1, CAST(x'ff' AS TEXT)", '2, NULL'),
    rows("1, CAST(x'fe' AS TEXT)", '2, NULL'),
    rows("9007199254740993, 'x'", '2, NULL'),
    rows("9007199254740992, 'x'", '2, NULL'),
  ]
  const prints = await Promise.all([...others, ...same].map((path) => fingerprintOf(path)))
  expect(new Set(prints).size).toBe(others.length + 1)
})

test('reads every kind of table, whatever its name is', async () => {
  const { path } = database(
    `CREATE TABLE "odd ""name, %s" (a TEXT, up TEXT GENERATED ALWAYS AS (upper(a)) STORED, "from" BLOB)`,
    `INSERT INTO "odd ""name, %s" (a) VALUES ('x')`,
    'CREATE TABLE keyed (k TEXT PRIMARY KEY, v REAL) WITHOUT ROWID, STRICT',
    'CREATE VIRTUAL TABLE search USING fts5 (body)',
    `INSERT INTO search VALUES ('found')`,
    'CREATE VIEW v AS SELECT 1; CREATE INDEX i ON keyed (v)',
    'ANALYZE',
  )
  const { tables, objects } = await look(path)
  expect(tables.map(({ table, rows }) => [table, rows])).toEqual([
    ['"keyed"', 0],
    ['"odd ""name, %s"', 1],
    ['"search_config"', 1],
    ['"search_content"', 1],
    ['"search_data"', expect.any(Number)],
    ['"search_docsize"', 1],
    ['"search_idx"', expect.any(Number)],
  ])
  expect(objects.counts).toEqual({ index: 1, table: 8, view: 1 })
})

test('has another schema hash after every change of the schema, and the same after changes of rows', async () => {
  const { path, db } = database('CREATE TABLE t (a)')
  const seen = new Set([(await look(path)).schemaHash])
  for (const change of [
    'ALTER TABLE t ADD COLUMN b TEXT',
    'CREATE INDEX i ON t (b)',
    'CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END',
    'PRAGMA user_version = 3',
    'DROP INDEX i',
    'ALTER TABLE t RENAME COLUMN b TO c',
  ]) {
    db.exec(change)
    const { schemaHash } = await look(path)
    expect(seen.has(schemaHash), change).toBe(false)
    seen.add(schemaHash)
  }
  const before = (await look(path)).schemaHash
  db.exec(`INSERT INTO t VALUES (1, 2); ANALYZE; VACUUM`)
  expect((await look(path)).schemaHash).toBe(before)
})

test('says what keeps it from reading', async () => {
  const folder = tempFolder()
  writeFileSync(
    join(folder, 'text'),
    'no database at all, but long enough to be looked at as one. '.repeat(20),
  )
  await expect(sqlite.snapshot(join(folder, 'none'), signal)).rejects.toMatchObject({ code: 'not_found' })
  await expect(sqlite.snapshot(folder, signal)).rejects.toMatchObject({ code: 'not_found' })
  await expect(sqlite.snapshot(join(folder, 'text'), signal)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('no SQLite database'),
  })
})

test('waits for a writer that holds the whole database', async () => {
  const { path, db } = database('CREATE TABLE t (a)', 'BEGIN EXCLUSIVE', 'INSERT INTO t VALUES (1)')
  const asked = sqlite.snapshot(path, signal)
  const early = await Promise.race([
    asked.then(() => 'had'),
    new Promise((done) => setTimeout(done, 200, 'waits')),
  ])
  expect(early).toBe('waits')
  db.exec('COMMIT')
  const snapshot = await asked
  expect((await snapshot.contents(() => {}, signal)).tables[0]?.rows).toBe(1)
  snapshot.close()
})

test('stops waiting when it is told to', async () => {
  const { path } = database('CREATE TABLE t (a)', 'BEGIN EXCLUSIVE')
  await expect(sqlite.snapshot(path, AbortSignal.timeout(100))).rejects.toThrow(/aborted/)
})

test('lets one operator in at a time, and the next one when its process is dead', async () => {
  const { path } = database('CREATE TABLE t (a)')
  const first = await sqlite.hold(path)
  await expect(sqlite.hold(path)).rejects.toMatchObject({ code: 'busy' })
  first.release()
  const client = new URL('../../../src/systems/sqlite/client.ts', import.meta.url).href
  const script = `const { createSqlite } = await import(${JSON.stringify(client)})
    await createSqlite().hold(${JSON.stringify(path)}); console.log('held'); setInterval(() => {}, 1e6)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  await expect(sqlite.hold(path)).rejects.toMatchObject({ code: 'busy' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  const last = await sqlite.hold(path)
  last.release()
})
