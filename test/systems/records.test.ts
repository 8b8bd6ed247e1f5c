import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Secret } from '../../src/core/secret.ts'
import { createChromaRecords } from '../../src/systems/chroma/records.ts'
import { createFolderRecords } from '../../src/systems/files/records.ts'
import { createPostgresRecords } from '../../src/systems/postgres/records.ts'
import { createSqliteRecords } from '../../src/systems/sqlite/records.ts'
import { type ChromaServer, findChroma, startChroma } from '../servers/chroma.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { whenAvailable } from '../servers/require.ts'

const never = new AbortController().signal
const ODD = 'odd "table"; drop table notes'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'operator-records-'))
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('SQLite', () => {
  let path: string
  beforeAll(() => {
    path = join(dir, 'notes.db')
    const db = new DatabaseSync(path)
    db.exec('create table notes (id integer, created_at text)')
    db.exec("insert into notes values (1, '2026-11-20'), (2, '2026-11-21')")
    db.exec(`create table "${ODD.replaceAll('"', '""')}" (id integer)`)
    db.close()
  })

  test('counts the rows of a table and finds its newest', async () => {
    const records = createSqliteRecords()
    expect(await records.count({ path, table: 'notes' })).toEqual({ count: 2 })
    expect(await records.count({ path, table: 'notes', newest: 'created_at' })).toEqual({
      count: 2,
      newest: '2026-11-21',
    })
  })

  test('takes a name for a name, whatever stands in it', async () => {
    expect(await createSqliteRecords().count({ path, table: ODD, newest: 'id' })).toEqual({ count: 0 })
    expect(await createSqliteRecords().count({ path, table: 'notes' })).toEqual({ count: 2 })
  })

  test.each([
    [{ table: 'nothing' }, 'no table nothing'],
    [{ table: 'notes', newest: 'nothing' }, 'no column nothing'],
  ])('says what is missing', async (of, said) => {
    await expect(createSqliteRecords().count({ path, ...of })).rejects.toThrow(said)
  })

  test('says that a file is no database, or not there', async () => {
    writeFileSync(join(dir, 'text.db'), 'a text that is no database '.repeat(100))
    const at = (name: string) => createSqliteRecords().count({ path: join(dir, name), table: 'notes' })
    await expect(at('text.db')).rejects.toMatchObject({ code: 'unavailable' })
    await expect(at('none.db')).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a folder', () => {
  test('counts files below it, follows no links, and finds the newest change', async () => {
    const folder = join(dir, 'knowledge')
    mkdirSync(join(folder, 'deep'), { recursive: true })
    writeFileSync(join(folder, 'a.md'), 'a')
    writeFileSync(join(folder, 'deep/b.md'), 'b')
    symlinkSync('/etc/hostname', join(folder, 'link'))
    utimesSync(join(folder, 'a.md'), 0, Date.parse('2026-11-20T10:00:00Z') / 1000)
    utimesSync(join(folder, 'deep/b.md'), 0, Date.parse('2026-11-21T10:00:00Z') / 1000)
    expect(await createFolderRecords().count(folder, never)).toEqual({
      count: 2,
      newest: '2026-11-21T10:00:00.000Z',
    })
  })

  test('says that it is not there', async () => {
    await expect(createFolderRecords().count(join(dir, 'none'), never)).rejects.toThrow(
      'cannot be read (ENOENT)',
    )
  })
})

whenAvailable('postgres', findPostgres())('a real PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
    await server.sql(`create table notes (id int, created_at timestamptz);
      insert into notes values (1, '2026-11-20T10:00:00Z'), (2, '2026-11-21T10:00:00Z');
      create table "${ODD.replaceAll('"', '""')}" (id int);`)
  })
  afterAll(async () => server?.stop())
  const count = (of: { table: string; newest?: string }) =>
    createPostgresRecords().count({ url: new Secret(server.url), ...of }, never)

  test('counts the rows of a table and finds its newest', async () => {
    expect(await count({ table: 'notes' })).toEqual({ count: 2 })
    const { newest } = await count({ table: 'public.notes', newest: 'created_at' })
    expect(Date.parse(newest ?? '')).toBe(Date.parse('2026-11-21T10:00:00Z'))
  })

  test('takes a name for a name, whatever stands in it', async () => {
    expect(await count({ table: ODD })).toEqual({ count: 0 })
    expect(await count({ table: 'notes' })).toEqual({ count: 2 })
  })

  test('says what is missing, and waits for no lock for long', async () => {
    await expect(count({ table: 'nothing' })).rejects.toMatchObject({ fault: 'missing' })
    await expect(count({ table: 'notes', newest: 'nothing' })).rejects.toMatchObject({ fault: 'missing' })
  })
})

whenAvailable('chroma', findChroma())('a real Chroma', () => {
  let server: ChromaServer
  beforeAll(async () => {
    server = await startChroma()
    const { ChromaClient } = await import('chromadb')
    const { hostname: host, port } = new URL(server.url)
    const client = new ChromaClient({ host, port: Number(port) })
    const embeddingFunction = { name: 'none', generate: async (texts: string[]) => texts.map(() => [1, 2]) }
    const knowledge = await client.createCollection({ name: 'knowledge', embeddingFunction })
    const ids = Array.from({ length: 2_500 }, (_, at) => `m${at}`)
    for (let at = 0; at < ids.length; at += 500) {
      const some = ids.slice(at, at + 500)
      await knowledge.add({
        ids: some,
        embeddings: some.map(() => [1, 2]),
        metadatas: some.map((id) => ({
          created_at: id === 'm1700' ? '2026-11-21T22:01:00Z' : '2026-11-20T22:00:00Z',
        })),
      })
    }
  })
  afterAll(async () => server?.stop())
  const count = (collection: string, newest?: string) =>
    createChromaRecords().count(
      { url: new Secret(server.url), collection, ...(newest !== undefined && { newest }) },
      never,
    )

  test('counts the records of a collection and finds its newest over many pages', async () => {
    expect(await count('knowledge')).toEqual({ count: 2_500 })
    expect(await count('knowledge', 'created_at')).toEqual({ count: 2_500, newest: '2026-11-21T22:01:00Z' })
    expect(await count('knowledge', 'nothing')).toEqual({ count: 2_500 })
  })

  test('says that there is no such collection', async () => {
    await expect(count('nothing')).rejects.toMatchObject({ fault: 'missing' })
  })
})
