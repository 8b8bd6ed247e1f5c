import type { Client } from 'pg'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import type { Secret } from '../../core/secret.ts'
import type { PostgresSource, ServerFacts } from './backup-port.ts'
import { type Connection, connectionOf } from './connection.ts'
import { asFailure } from './failure.ts'
import { readSchema } from './schema/read.ts'
import { openSnapshot, revisionOf } from './snapshot.ts'

/** "operator" in ASCII: one key for each database, since advisory locks are a database's own. */
const LOCK_KEY = '8030029677537292146'
/** hashtextextended, by which rows are compared, comes with 11. */
const OLDEST = 11
const UNDEFINED_TABLE = '42P01'

/** Longer than a statement of an application should take, shorter than a caller's patience. Milliseconds. */
export const LOCK_WAIT_MS = 30_000

/** Opens nothing yet: each method connects for itself. */
export function createPostgresSource(
  url: Secret,
  env: NodeJS.ProcessEnv,
  { lockWaitMs = LOCK_WAIT_MS } = {},
): PostgresSource {
  const connected = async (doing: string, signal: AbortSignal) => {
    const connection = await connectionOf(url, env)
    return { connection, client: await connect(connection, doing, signal) }
  }
  return {
    async facts(signal) {
      const { connection, client } = await connected('Looking at the database', signal)
      try {
        return await facts(client, connection)
      } catch (error) {
        throw asFailure('Looking at the database', connection.source, error)
      } finally {
        await ended(client)
      }
    },
    async schema(signal) {
      const { connection, client } = await connected('Reading the schema', signal)
      try {
        // A definition is read under a lock, and whoever has locked the table need not give it back.
        await client.query(`SELECT set_config('lock_timeout', $1, false)`, [String(lockWaitMs)])
        return { hash: (await readSchema(client)).sha256, revision: await revisionOf(client) }
      } catch (error) {
        throw asFailure('Reading the schema', connection.source, error)
      } finally {
        await ended(client)
      }
    },
    async hold(signal) {
      const { connection, client } = await connected('Locking the database', signal)
      return hold(client, connection)
    },
    async snapshot(signal) {
      for (let left = SNAPSHOT_ATTEMPTS; ; left -= 1) {
        const { connection, client } = await connected('Taking a snapshot', signal)
        try {
          return guarded(await openSnapshot(client, lockWaitMs), client, connection, signal)
        } catch (error) {
          await ended(client)
          // A table went between the snapshot and its lock: the next snapshot does not have it any more.
          if (codeOf(error) === UNDEFINED_TABLE && left > 1) continue
          throw asFailure('Taking a snapshot', connection.source, error)
        }
      }
    },
  }
}

const SNAPSHOT_ATTEMPTS = 3

async function connect(connection: Connection, doing: string, signal: AbortSignal): Promise<Client> {
  signal.throwIfAborted()
  const client = connection.client()
  // Errors also arrive as events, and an event nobody listens to would end the process; the queries carry them.
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    throw asFailure(doing, connection.source, error)
  }
}

const FACTS = `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
  pg_database_size(oid)::text AS bytes, pg_encoding_to_char(encoding) AS encoding, datcollate, datctype,
  pg_get_userbyid(10) AS superuser
  FROM pg_database WHERE datname = current_database()`

interface FactsRow {
  version: string
  number: number
  bytes: string
  encoding: string
  datcollate: string
  datctype: string
  superuser: string
}

async function facts(client: Client, { source }: Connection): Promise<ServerFacts> {
  const { rows } = await client.query<FactsRow>(FACTS)
  const [row] = rows
  if (!row) throw new Error('the server does not list its own database')
  const major = Math.trunc(row.number / 10_000)
  if (major < OLDEST) throw tooOld(source, row.version)
  return {
    source,
    version: row.version.split(' ')[0] ?? row.version,
    major,
    bytes: Number(row.bytes),
    encoding: row.encoding,
    collate: row.datcollate,
    ctype: row.datctype,
    superuser: row.superuser,
  }
}

function tooOld(source: string, version: string): OperatorError {
  return new OperatorError('not_configured', `The server at ${source} is PostgreSQL ${version}.`, {
    hint: `Rows can be compared from version ${OLDEST} on: upgrade the server.`,
    applied: 'no',
  })
}

async function hold(client: Client, { source }: Connection) {
  const lost = new AbortController()
  let released = false
  client.on('end', () => {
    if (!released) lost.abort(lockLost(source))
  })
  try {
    await client.query(
      `SELECT set_config(name, '0', false) FROM pg_settings WHERE name IN ('idle_session_timeout', 'statement_timeout')`,
    )
    const { rows } = await client.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1::bigint) AS got', [
      LOCK_KEY,
    ])
    if (rows[0]?.got !== true) throw held(source)
  } catch (error) {
    released = true
    await ended(client)
    throw asFailure('Locking the database', source, error)
  }
  return {
    lost: lost.signal,
    async release() {
      released = true
      await ended(client)
    },
  }
}

function held(source: string): OperatorError {
  return new OperatorError('busy', `Another operator is at work on ${source}.`, {
    hint: 'A backup, restore or migration of this database runs elsewhere; repeat the call when it has ended.',
    applied: 'no',
  })
}

function lockLost(source: string): OperatorError {
  return new OperatorError('unavailable', `The server at ${source} dropped our connection.`, {
    hint: 'It was restarted, or the network was cut. Repeat the call when the server is ready.',
  })
}

/** A snapshot whose failures are said in our words, and whose connection is cut when the signal fires. */
function guarded(
  snapshot: Awaited<ReturnType<typeof openSnapshot>>,
  client: Client,
  { source }: Connection,
  signal: AbortSignal,
) {
  const cut = () => void ended(client)
  signal.addEventListener('abort', cut, { once: true })
  return {
    ...snapshot,
    async contents(report: Parameters<typeof snapshot.contents>[0], until: AbortSignal) {
      until.addEventListener('abort', cut, { once: true })
      try {
        return await snapshot.contents(report, until)
      } catch (error) {
        until.throwIfAborted()
        throw asFailure('Counting the rows', source, error)
      } finally {
        until.removeEventListener('abort', cut)
      }
    },
    async close() {
      signal.removeEventListener('abort', cut)
      await ended(client)
    },
  }
}

const GOODBYE_MS = 2_000

/** The driver can only say goodbye, which a frozen server never hears: then the socket is destroyed. */
async function ended(client: Client): Promise<void> {
  const stream = (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream
  const timer = setTimeout(() => stream.destroy(), GOODBYE_MS)
  try {
    await client.end()
  } catch {
    stream.destroy()
  } finally {
    clearTimeout(timer)
  }
}
