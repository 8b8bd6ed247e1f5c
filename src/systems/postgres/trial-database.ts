import { chmod, mkdir, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Client } from 'pg'
import type { Secret } from '../../core/secret.ts'
import type { Cluster, Original, PostgresWorkshop } from './backup-port.ts'
import { connectionOf } from './connection.ts'
import { asFailure } from './failure.ts'
import { placeFor, type Whereabouts } from './places.ts'
import { restoring } from './restoring.ts'
import { databaseBeside } from './server-connection.ts'
import { createPostgresSource } from './source.ts'

interface Options extends Whereabouts {
  /** Of the database that is backed up: the trial is made beside it. */
  url: Secret
}

/**
 * Tries dumps in a database of their own on the source's server, for machines without server programs. It costs that
 * server the room and the work of a restore. Its user needs CREATEDB; owners and grants are left out, and roles are
 * there already.
 */
export function trialInDatabase(workshop: PostgresWorkshop, options: Options): PostgresWorkshop {
  return {
    ...workshop,
    start: (folder, { major }, signal) => start(options, folder, major, signal),
    sweep: (folder) => sweep(options, folder),
  }
}

/** `operator-trial-op_…`, the folder of the trial, is its database too: whoever takes over finds it. At most 63 bytes. */
const nameOf = (folder: string) => basename(folder).replaceAll('-', '_').slice(0, 63)

async function start(options: Options, folder: string, major: number, signal: AbortSignal): Promise<Cluster> {
  const { url, env } = options
  const asked = { version: String(major), major }
  const place = await placeFor('pg_restore', asked, options, 'Without it nothing can be restored.', signal)
  await sweep(options, folder)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const there = databaseBeside(url, nameOf(folder))
  const source = createPostgresSource(there, env)
  return {
    version: (await createPostgresSource(url, env).facts(signal)).version,
    how: 'a database of its own on the server itself,',
    source,
    create: (like) =>
      onServer(options, 'Making a database for the trial', (client) => create(client, folder, like)),
    roles: async () => '',
    async restore(file, abort) {
      const connection = await connectionOf(there, env)
      const args = [
        '--no-owner',
        '--no-privileges',
        '--no-tablespaces',
        '--no-subscriptions',
        '--no-publications',
      ]
      const all = [...args, '--exit-on-error', '--no-password', `--dbname=${nameOf(folder)}`]
      return restoring(place, { args: all, input: file, to: { connection, folder } }, abort)
    },
    stop: () => sweep(options, folder),
  }
}

async function create(
  client: Client,
  folder: string,
  { encoding, collate, ctype }: Original,
): Promise<string> {
  const values = [encoding, collate, ctype].map((value) => `'${value.replaceAll("'", "''")}'`)
  const [encoded, collated, typed] = values
  await client.query(
    `CREATE DATABASE ${nameOf(folder)} TEMPLATE template0 ENCODING ${encoded} LC_COLLATE ${collated} LC_CTYPE ${typed}`,
  )
  return ''
}

/** WITH (FORCE), from version 13 on: sessions of a dead worker do not hold it. */
async function sweep(options: Options, folder: string): Promise<void> {
  await onServer(options, 'Removing the database of the trial', async (client) => {
    const { rows } = await client.query<{ old: boolean }>(
      `SELECT current_setting('server_version_num')::int < 130000 AS old`,
    )
    await client.query(`DROP DATABASE IF EXISTS ${nameOf(folder)}${rows[0]?.old ? '' : ' WITH (FORCE)'}`)
  })
  await rm(folder, { recursive: true, force: true })
}

async function onServer<T>(
  { url, env }: Options,
  doing: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const connection = await connectionOf(url, env)
  const client = connection.client()
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw asFailure(doing, connection.source, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}
