import { rm, writeFile } from 'node:fs/promises'
import type { Client } from 'pg'
import type { Secret } from '../../core/secret.ts'
import { type Connection, connectionOf } from './connection.ts'
import { asFailure } from './failure.ts'
import { readSchema } from './schema/read.ts'
import { revisionOf } from './snapshot.ts'
import { userTables } from './tables.ts'

/** A count that takes longer than this is not worth holding up a report. Milliseconds. */
const COUNT_LIMIT_MS = 60_000

/** The longest that a statement of a migration waits for a lock, and that it may take: as `30s`, `10min`. */
export interface Limits {
  lock: string
  statement: string
}

/** What a migration of a PostgreSQL database has to see of it, and how its command gets there. */
export function createPostgresMigrated(url: Secret, env: NodeJS.ProcessEnv) {
  const asked = async <T>(doing: string, signal: AbortSignal, work: (client: Client) => Promise<T>) => {
    const connection = await connectionOf(url, env)
    return await withClient(connection, doing, signal, work)
  }
  return {
    /** As backups name it. */
    source: async () => (await connectionOf(url, env)).source,
    state: (signal: AbortSignal) =>
      asked('Reading the schema', signal, async (client) => {
        const { sha256, lines } = await readSchema(client)
        return { schemaHash: sha256, revision: await revisionOf(client), lines }
      }),
    /** Rows by table, as backups name them. */
    rows: (signal: AbortSignal) =>
      asked('Counting the rows', signal, (client) => countRows(client, COUNT_LIMIT_MS)),
    /**
     * The variables by which libpq, and what is built on it, reaches the database: the password in a file with mode
     * 0600, and both limits for every session. What does not read them has to be given its limits by its own means.
     */
    reach: (passfile: string, limits: Limits) => reach(url, env, passfile, limits),
  }
}

async function withClient<T>(
  { client: make, source }: Connection,
  doing: string,
  signal: AbortSignal,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  const client = make()
  // Errors also arrive as events, and an event nobody listens to would end the process; the queries carry them.
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw asFailure(doing, source, error)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Rows by table, as backups name them. Throws where a table is locked, or all of it takes longer than `withinMs`. */
export async function countRows(client: Client, withinMs: number): Promise<Record<string, number>> {
  const until = performance.now() + withinMs
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(`SELECT set_config('lock_timeout', '5s', true)`)
  const counts: Record<string, number> = {}
  for (const { table } of (await userTables(client)).tables) {
    const left = Math.max(1, Math.ceil(until - performance.now()))
    await client.query(`SELECT set_config('statement_timeout', $1, true)`, [String(left)])
    const { rows } = await client.query<{ n: string }>(`SELECT count(*)::text AS n FROM ONLY ${table}`)
    counts[table] = Number(rows[0]?.n)
  }
  return counts
}

async function reach(url: Secret, env: NodeJS.ProcessEnv, passfile: string, { lock, statement }: Limits) {
  const connection = await connectionOf(url, env)
  await rm(passfile, { force: true })
  if (connection.passline !== undefined)
    await writeFile(passfile, connection.passline, { mode: 0o600, flag: 'wx' })
  const { PATH: _path, HOME: _home, LC_ALL: _locale, PGOPTIONS = '', ...variables } = connection.env
  return {
    ...variables,
    PGAPPNAME: 'operator-migration',
    PGOPTIONS: `${PGOPTIONS} -c lock_timeout=${lock} -c statement_timeout=${statement}`.trim(),
    ...(connection.passline !== undefined && { PGPASSFILE: passfile }),
  }
}
