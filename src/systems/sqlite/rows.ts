import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import type { OnTable, SqliteContents } from './port.ts'
import { quoted, schemaRows } from './schema.ts'

/** So many rows are read in one go; then it is the turn of whatever else this process has to do. */
const ROWS_AT_ONCE = 2_000

/**
 * All that the database holds. Virtual tables are left out: what they hold is in ordinary tables, which are not, and
 * their module may be the application's own.
 */
export async function readContents(
  db: DatabaseSync,
  onTable: OnTable,
  signal: AbortSignal,
): Promise<SqliteContents> {
  const names = tablesOf(db)
  const tables: SqliteContents['tables'] = []
  for (const name of names) {
    onTable(name, tables.length, names.length)
    tables.push({ table: quoted(name), ...(await fingerprint(db, name, signal)) })
  }
  return { tables, objects: objectsOf(db), not_compared: [] }
}

/** A virtual table has no pages of its own. What `analyze` writes is not data. */
export function tablesOf(db: DatabaseSync): string[] {
  return db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'`,
    )
    .all()
    .map(({ name }) => String(name))
    .sort()
}

function objectsOf(db: DatabaseSync): SqliteContents['objects'] {
  const counts: Record<string, number> = {}
  const rows = schemaRows(db)
  for (const { type } of rows) counts[type] = (counts[type] ?? 0) + 1
  const names = rows.map(({ type, name }) => JSON.stringify([type, name])).sort()
  return { counts, fingerprint: hash('sha256', names.join('\n')) }
}

/**
 * The number of rows and two sums over them, modulo 2^64, of both halves of each row's digest: whatever the order,
 * equal only when the rows are. Text is read as the bytes that it is, valid UTF-8 or not.
 */
export async function fingerprint(db: DatabaseSync, table: string, signal: AbortSignal) {
  const columns = columnsOf(db, table).map(
    (column) => `CASE typeof(${column}) WHEN 'text' THEN hex(${column}) ELSE ${column} END`,
  )
  const statement = db.prepare(`SELECT ${columns.join(', ')} FROM ${quoted(table)}`)
  statement.setReadBigInts(true)
  statement.setReturnArrays(true)
  let rows = 0
  let [first, second] = [0n, 0n]
  for (const row of statement.iterate()) {
    const digest = hash('sha256', (row as unknown as unknown[]).map(written).join(), 'buffer')
    first = BigInt.asUintN(64, first + digest.readBigUInt64BE(0))
    second = BigInt.asUintN(64, second + digest.readBigUInt64BE(8))
    rows += 1
    if (rows % ROWS_AT_ONCE !== 0) continue
    await setImmediate()
    signal.throwIfAborted()
  }
  return { rows, fingerprint: `${sixteen(first)}${sixteen(second)}` }
}

/** Those that are stored; the others follow from them. */
function columnsOf(db: DatabaseSync, table: string): string[] {
  return db
    .prepare('SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid')
    .all(table)
    .map(({ name }) => quoted(String(name)))
}

const double = Buffer.alloc(8)

/** A value with its type: 1, 1.0, '1' and x'31' are four different ones. */
function written(value: unknown): string {
  if (value === null) return 'n'
  if (typeof value === 'bigint') return `i${value}`
  if (typeof value === 'string') return `t${value}`
  if (value instanceof Uint8Array)
    return `b${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
  double.writeDoubleBE(Number(value))
  return `r${double.toString('hex')}`
}

const sixteen = (number: bigint) => number.toString(16).padStart(16, '0')
