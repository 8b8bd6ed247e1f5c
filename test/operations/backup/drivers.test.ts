import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { backupDriver, restoreDriver } from '../../../src/compose/backup-drivers.ts'
import type { Config } from '../../../src/config/schema.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createVault } from '../../../src/systems/vault/client.ts'
import { type BackupWorld, backupDriverContract } from '../../contract/backup-driver.ts'
import { type RestoreWorld, restoreDriverContract } from '../../contract/restore-driver.ts'
import { fakeBackupDriver } from '../../fakes/backup-driver.ts'
import { findDocker, startDocker } from '../../servers/docker.ts'
import { UNTIL_GONE } from '../../servers/folder.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../servers/postgres.ts'
import { postgresImage, startPostgresContainer } from '../../servers/postgres-container.ts'
import { whenAvailable } from '../../servers/require.ts'

type Database = Config['databases'][string]
const ROWS = `create table t (id integer primary key, v text); insert into t values (1, 'a'), (2, 'b')`
const MORE = `insert into t values (3, 'c')`
const { signal } = new AbortController()

const PARTS = { vault: createVault(), clock: systemClock, env: process.env }

function folders() {
  const path = mkdtempSync(join(tmpdir(), 'operator-drivers-'))
  const remove = () => rmSync(path, UNTIL_GONE)
  const folder = () => mkdtempSync(join(path, 'f-'))
  return { path, remove, folder, scratch: () => join(folder(), 'scratch') }
}

async function aBackupWorld(
  { folder, scratch, remove }: ReturnType<typeof folders>,
  driver: BackupWorld['driver'],
  more: Pick<BackupWorld, 'change' | 'secrets' | 'close'>,
): Promise<BackupWorld> {
  const close = async () => {
    await more.close()
    remove()
  }
  return { driver, into: folder, scratch, ...more, close }
}

async function aRestoreWorld(
  { folder, remove }: ReturnType<typeof folders>,
  database: Database,
  more: Pick<RestoreWorld, 'table' | 'rows' | 'close'> & { change(): Promise<void> },
  parts: Parameters<typeof backupDriver>[1] = PARTS,
): Promise<RestoreWorld> {
  const path = folder()
  const { files, contents } = await backupDriver(database, parts).dump(path, () => {}, signal)
  await more.change()
  const close = async () => {
    await more.close()
    remove()
  }
  return { driver: restoreDriver(database, parts), copy: { path, files }, contents, folder, ...more, close }
}

backupDriverContract('a backup driver in memory', async () => {
  const driver = fakeBackupDriver()
  const change = async () => void driver.rows.push(3)
  return aBackupWorld(folders(), driver, { change, secrets: [], close: async () => {} })
})

function aSqlite() {
  const places = folders()
  const path = join(places.path, 'main.db')
  const sql = (text: string) => {
    const db = new DatabaseSync(path)
    db.exec(text)
    db.close()
  }
  sql(ROWS)
  const change = async () => sql(MORE)
  return { places, database: { kind: 'sqlite' as const, path }, change }
}

backupDriverContract('the backup driver of SQLite', async () => {
  const { places, database, change } = aSqlite()
  return aBackupWorld(places, backupDriver(database, PARTS), { change, secrets: [], close: async () => {} })
})

restoreDriverContract('the restore driver of SQLite', async () => {
  const { places, database, change } = aSqlite()
  const rows = async (name: string) => {
    const db = new DatabaseSync(name, { readOnly: true })
    const { n } = db.prepare('select count(*) as n from t').get() ?? {}
    db.close()
    return Number(n)
  }
  return aRestoreWorld(places, database, { table: '"t"', rows, change, close: async () => {} })
})

/** A database of a server that runs, with a row more on demand. */
async function mainOf({ url, sql }: Pick<PostgresServer, 'url' | 'sql'>) {
  const ask = async (name: string, text: string) => {
    const client = new pg.Client({ connectionString: url.replace(/postgres$/, name) })
    await client.connect()
    return await client.query(text).finally(() => client.end())
  }
  await sql('create database main')
  await ask('main', ROWS)
  const rows = async (name: string) => Number((await ask(name, 'select count(*) as n from t')).rows[0]?.n)
  const change = async () => void (await ask('main', MORE))
  return { kind: 'postgres' as const, url: new Secret(url.replace(/postgres$/, 'main')), rows, change }
}

async function aPostgres() {
  const server = await startPostgres()
  const { rows, change, ...main } = await mainOf(server)
  const database = { ...main, trial: 'database' as const }
  return { places: folders(), database, rows, change, secrets: [server.password], close: () => server.stop() }
}

whenAvailable('postgres', findPostgres())('with a real PostgreSQL', () => {
  backupDriverContract('the backup driver of PostgreSQL', async () => {
    const { places, database, ...more } = await aPostgres()
    return aBackupWorld(places, backupDriver(database, PARTS), more)
  })

  restoreDriverContract('the restore driver of PostgreSQL', async () => {
    const { places, database, ...more } = await aPostgres()
    return aRestoreWorld(places, database, { table: 'public.t', ...more })
  })
})

/** None of PostgreSQL's programs is on this machine: all is done by those in the server's container. */
async function aContainer() {
  const daemon = await startDocker()
  await postgresImage(daemon.docker, 'postgres:test')
  const server = await startPostgresContainer(daemon, 'postgres:test')
  const places = folders()
  const { rows, change, ...main } = await mainOf(server)
  const close = async () => {
    await server.stop()
    await daemon.stop()
  }
  return {
    ...{ places, rows, change, secrets: [server.password], close },
    database: { ...main, programs: places.folder(), container: server.name },
    parts: { ...PARTS, docker: { socket: daemon.socket } },
  }
}

const available = findDocker() ? findPostgres() : undefined
whenAvailable('docker', available)('with a PostgreSQL in a container', { timeout: 120_000 }, () => {
  backupDriverContract('the backup driver of PostgreSQL, by its container', async () => {
    const { places, database, parts, ...more } = await aContainer()
    return aBackupWorld(places, backupDriver(database, parts), more)
  })

  restoreDriverContract('the restore driver of PostgreSQL, by its container', async () => {
    const { places, database, parts, ...more } = await aContainer()
    return aRestoreWorld(places, database, { table: 'public.t', ...more }, parts)
  })
})
