import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { Client } from 'pg'
import type { Secret } from '../../core/secret.ts'
import { connectionOf } from './connection.ts'
import { copyProperties, createLike } from './copies.ts'
import { readFingerprints } from './fingerprints.ts'
import { countRows } from './migrated.ts'
import { needsOf } from './needs.ts'
import { placeFor, readingPlace, type Whereabouts } from './places.ts'
import type { Filling, PostgresServer } from './restore-port.ts'
import { definitionsOf } from './restore-programs.ts'
import { restoring } from './restoring.ts'
import { databaseBeside, maintenanceOf, onServer, type Reach } from './server-connection.ts'
import { freeShareOf, lookAtServer } from './server-look.ts'
import { createPostgresSource } from './source.ts'
import { swapNames } from './swap.ts'

type Options = Reach & Whereabouts

const NEEDED = 'Without it nothing can be restored.'

/** Opens nothing yet: each method connects for itself. */
export async function openPostgresServer(options: Options): Promise<PostgresServer> {
  const { database: target } = await connectionOf(options.url, options.env)
  return { target, ...looking(options, target), ...changing(options, target) }
}

type Changing = 'create' | 'fill' | 'analyze' | 'dress' | 'hold' | 'rename' | 'swap' | 'drop'

function looking(options: Options, target: string): Omit<PostgresServer, Changing | 'target'> {
  const { url, env } = options
  return {
    look: (copy, signal) => lookAtServer(options, target, copy, signal),
    async needs({ data, roles }, signal) {
      const number = await value(options, 'SELECT current_setting($1)', 'server_version_num', signal)
      const place = await readingPlace(Math.trunc(Number(number) / 10_000), NEEDED, options, signal)
      const definitions = await definitionsOf(place, data, signal)
      return needsOf(definitions, await readFile(roles, 'utf8'))
    },
    source: (name) => createPostgresSource(databaseBeside(url, name), env),
    bytes: async (name, signal) =>
      Number(await value(options, 'SELECT pg_database_size($1::text::name)', name, signal)),
    freeShare: (signal) => freeShareOf(options, signal),
    rows: (withinMs, signal) =>
      inDatabase(options, undefined, 'Counting the rows', signal, (client) => countRows(client, withinMs)),
    fingerprints: (tables, withinMs, signal) =>
      inDatabase(options, undefined, 'Comparing the rows', signal, (client) =>
        readFingerprints(client, tables, withinMs),
      ),
    nameOf: (oid, signal) => value(options, 'SELECT datname FROM pg_database WHERE oid = $1', oid, signal),
  }
}

function changing(options: Options, target: string): Pick<PostgresServer, Changing> {
  const asked = <T>(doing: string, signal: AbortSignal, work: (client: Client) => Promise<T>) =>
    onServer(options, doing, signal, work)
  return {
    async create(name, like, signal) {
      await drop(options, name, signal)
      return asked('Making the database', signal, (client) => createLike(client, name, like, target))
    },
    fill: (name, filling, signal) => fill(options, name, filling, signal),
    analyze: (name, signal) =>
      inDatabase(options, name, 'Gathering statistics', signal, async (client) => {
        await client.query('ANALYZE')
      }),
    dress: (name, signal) =>
      asked('Giving it the grants and settings of the original', signal, (client) =>
        copyProperties(client, target, name),
      ),
    hold: (signal) => hold(options, signal),
    rename: (from, to, signal) =>
      asked('Giving the database its name', signal, async (client) => {
        const [old, fresh] = [client.escapeIdentifier(from), client.escapeIdentifier(to)]
        await client.query(`ALTER DATABASE ${old} RENAME TO ${fresh}`)
      }),
    swap: ({ copy, kept }, letGo, signal) => swapNames(options, { target, copy, kept }, letGo, signal),
    drop: (name, signal) => drop(options, name, signal),
  }
}

/** One value, as text. */
function value(
  options: Options,
  sql: string,
  parameter: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  return onServer(options, 'Looking at the server', signal, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(sql, [parameter])
    const [found] = Object.values(rows[0] ?? {})
    return found === undefined ? undefined : String(found)
  })
}

async function fill(
  options: Options,
  name: string,
  { file, folder, tablespaces }: Filling,
  signal: AbortSignal,
) {
  const there = databaseBeside(options.url, name)
  const facts = await createPostgresSource(there, options.env).facts(signal)
  const place = await placeFor('pg_restore', facts, options, NEEDED, signal)
  const connection = await connectionOf(there, options.env)
  const jobs = Math.max(1, Math.min(4, availableParallelism()))
  const args = [
    '--exit-on-error',
    '--no-password',
    '--no-subscriptions',
    ...(tablespaces ? [] : ['--no-tablespaces']),
    `--dbname=${name}`,
  ]
  return restoring(place, { args, jobs, input: file, to: { connection, folder } }, signal)
}

/** Where the configured database is gone, its lock is taken beside it. */
async function hold(options: Options, signal: AbortSignal) {
  try {
    return await createPostgresSource(options.url, options.env).hold(signal)
  } catch (error) {
    if ((error as { code?: string }).code !== 'not_found') throw error
    return createPostgresSource(await maintenanceOf(options, signal), options.env).hold(signal)
  }
}

/** WITH (FORCE), from version 13 on: sessions of a dead worker do not hold it. */
function drop(options: Options, name: string, signal: AbortSignal): Promise<void> {
  return onServer(options, 'Removing the half-made database', signal, async (client) => {
    const { rows } = await client.query<{ old: boolean }>(
      `SELECT current_setting('server_version_num')::int < 130000 AS old`,
    )
    await client.query(
      `DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)}${rows[0]?.old ? '' : ' WITH (FORCE)'}`,
    )
  })
}

function inDatabase<T>(
  { url, env }: Reach,
  name: string | undefined,
  doing: string,
  signal: AbortSignal,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const there: Secret = name === undefined ? url : databaseBeside(url, name)
  return onServer({ url, env, at: there }, doing, signal, work)
}
