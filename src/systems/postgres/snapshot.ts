import type { Client } from 'pg'
import type { Snapshot } from './backup-port.ts'
import { readContents } from './contents.ts'
import { readSchema } from './schema/read.ts'
import { userTables } from './tables.ts'

/**
 * How values are written as text while they are fingerprinted: the same on both sides, exact, and whatever the
 * server's or the database's own settings say. Unknown settings of older servers are left alone.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  bytea_output: 'hex',
  datestyle: 'ISO, YMD',
  extra_float_digits: '3',
  idle_in_transaction_session_timeout: '0',
  intervalstyle: 'postgres',
  jit: 'off',
  lc_monetary: 'C',
  row_security: 'off',
  search_path: '',
  statement_timeout: '0',
  timezone: 'UTC',
  transaction_timeout: '0',
  xmlbinary: 'base64',
}

/** Begins the transaction on a connected client, which is its own from now on. `close` ends both. */
export async function openSnapshot(client: Client, lockWaitMs: number): Promise<Snapshot> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await writeAlike(client, { lock_timeout: String(lockWaitMs) })
  // The first look is the moment. What is in it is locked before anybody reads it, so that none of it is dropped,
  // rewritten or emptied by a statement that takes no notice of older snapshots.
  const { rows } = await client.query<{ name: string }>('SELECT pg_export_snapshot() AS name')
  const { tables, notCompared } = await userTables(client)
  await lock(
    client,
    tables.map(({ table }) => table),
  )
  const schema = await readSchema(client)
  return {
    schemaHash: schema.sha256,
    name: rows[0]?.name ?? '',
    revision: await revisionOf(client),
    contents: (report, signal) => readContents(client, { tables, notCompared, schema }, report, signal),
    close: () => client.end(),
  }
}

/** Gives a transaction that has begun the settings under which rows are written as the same text everywhere. */
export async function writeAlike(client: Client, more: Readonly<Record<string, string>>): Promise<void> {
  const wanted = { ...SETTINGS, ...more }
  await client.query(
    `SELECT set_config(pg_settings.name, wanted.value, true)
     FROM unnest($1::text[], $2::text[]) AS wanted (name, value) JOIN pg_settings ON lower(pg_settings.name) = wanted.name`,
    [Object.keys(wanted), Object.values(wanted)],
  )
}

const LOCKED_AT_ONCE = 200

async function lock(client: Client, tables: readonly string[]): Promise<void> {
  for (let at = 0; at < tables.length; at += LOCKED_AT_ONCE) {
    const some = tables.slice(at, at + LOCKED_AT_ONCE).map((table) => `ONLY ${table}`)
    await client.query(`LOCK TABLE ${some.join(', ')} IN ACCESS SHARE MODE`)
  }
}

/** alembic's own table, in whatever schema: several heads are several lines. */
export async function revisionOf(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ table: string }>(
    `SELECT format('%I.%I', nspname, relname) AS table FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
     WHERE relname = 'alembic_version' AND relkind = 'r' AND has_table_privilege(pg_class.oid, 'SELECT')`,
  )
  const [found] = rows
  if (!found) return undefined
  const heads = await client.query<{ version_num: string }>(
    `SELECT version_num FROM ${found.table} ORDER BY version_num`,
  )
  return heads.rows.map(({ version_num }) => version_num).join(',') || undefined
}
