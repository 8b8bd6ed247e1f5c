import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import type { PostgresContents } from './backup-port.ts'
import type { Schema } from './schema/read.ts'
import type { UserTable } from './tables.ts'

/** What is read: its rows are locked by now. */
interface Known {
  tables: readonly UserTable[]
  notCompared: readonly string[]
  schema: Schema
}

/**
 * Counts and fingerprints on a client whose transaction holds the moment. The signal is asked between tables: within
 * one, whoever wants to end it closes the connection.
 */
export async function readContents(
  client: Client,
  { tables, notCompared, schema }: Known,
  report: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<PostgresContents> {
  const read: PostgresContents['tables'] = []
  for (const table of tables) {
    signal.throwIfAborted()
    read.push(await tableContents(client, table))
    report(read.length, tables.length)
  }
  return {
    tables: read,
    large_objects: await largeObjects(client),
    objects: objectsOf(schema),
    not_compared: [...notCompared],
  }
}

/**
 * The order of rows does not matter and every row counts, also one that is there twice: the sums, exact, of two
 * 64-bit hashes of each row's text. Two different tables have the same sums with a chance of 1 in 2^128. Measured:
 * about as long as a dump takes. `OFFSET 0` keeps the text from being made twice.
 */
const sums = (rows: string): string =>
  `SELECT count(*)::text AS rows,
     coalesce(sum(hashtextextended(t COLLATE "C", 0)), 0)::text || ':' ||
     coalesce(sum(hashtextextended(t COLLATE "C", 8391162080305)), 0)::text AS fingerprint
   FROM (${rows} OFFSET 0) AS one_by_one (t)`

interface Sums {
  rows: string
  fingerprint: string
}

/** One table, in a transaction whose settings are `writeAlike`'s. */
export async function tableContents(
  client: Client,
  { table, columns }: UserTable,
): Promise<PostgresContents['tables'][number]> {
  const row = `ROW(${columns.map((column) => `one_table.${column}`).join(', ')})::text`
  const { rows } = await client.query<Sums>(sums(`SELECT ${row} FROM ONLY ${table} AS one_table`))
  const [sum = { rows: '0', fingerprint: '' }] = rows
  return { table, rows: Number(sum.rows), fingerprint: sum.fingerprint }
}

const PIECE_BYTES = 8_388_608

/** Read in pieces: one may be 4 TB. 262144 opens for reading; a descriptor is closed as soon as the size is known. */
const PIECES = `
  SELECT oid::text || ' ' || n::text || ' ' || md5(lo_get(oid, n * ${PIECE_BYTES}, ${PIECE_BYTES}))
  FROM (SELECT oid, size, lo_close(fd) AS closed FROM (
      SELECT oid, fd, lo_lseek64(fd, 0, 2) AS size FROM (
        SELECT oid, lo_open(oid, 262144) AS fd FROM pg_largeobject_metadata OFFSET 0) AS opened OFFSET 0) AS measured
    OFFSET 0) AS known, generate_series(0, greatest(size - 1, 0) / ${PIECE_BYTES}) AS n
  WHERE closed = 0`

async function largeObjects(client: Client): Promise<PostgresContents['large_objects']> {
  const { rows: counted } = await client.query<{ count: string }>(
    'SELECT count(*)::text AS count FROM pg_largeobject_metadata',
  )
  const count = Number(counted[0]?.count ?? 0)
  if (count === 0) return { count, fingerprint: '0:0' }
  const { rows } = await client.query<Sums>(sums(PIECES))
  return { count, fingerprint: rows[0]?.fingerprint ?? '' }
}

/** What each line of a schema begins with: its sort and its name, which no version writes differently. */
function objectsOf({ lines }: Schema): PostgresContents['objects'] {
  const names = lines.map((line) => nameOf(JSON.parse(line) as string[]))
  const sorts = [...new Set(names.map(([sort]) => sort))].sort()
  const counts = sorts.map((sort) => [sort, names.filter(([one]) => one === sort).length])
  return {
    counts: Object.fromEntries(counts),
    fingerprint: createHash('sha256').update(JSON.stringify(names)).digest('hex'),
  }
}

/** A column is one of a table, and a constraint one of a table or a type: there the name is two. */
function nameOf([sort = '', first, second, third]: string[]): readonly (string | undefined)[] {
  if (sort === 'column') return [sort, first, third]
  return ['constraint', 'trigger', 'rule', 'policy', 'comment'].includes(sort)
    ? [sort, first, second]
    : [sort, first]
}
