import { stat } from 'node:fs/promises'
import { OperatorError } from '../../core/errors.ts'
import type { RecordCount } from '../../core/record-count.ts'
import { explained, noDatabase } from './faults.ts'
import type { SqliteRecords, SqliteTable } from './port.ts'

/** Counting reads every page of an index: more rows than these would hold up everything else. */
const MOST = 5_000_000
const PATIENCE_MS = 2_000

export function createSqliteRecords(): SqliteRecords {
  return { count }
}

async function count({ path, table, newest }: SqliteTable): Promise<RecordCount> {
  const file = await stat(path).catch(() => undefined)
  if (!file?.isFile()) throw noDatabase(path)
  const { DatabaseSync } = await import('node:sqlite')
  try {
    const db = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE_MS })
    try {
      return counted(db, { path, table, ...(newest !== undefined && { newest }) })
    } finally {
      db.close()
    }
  } catch (error) {
    throw explained(path, error)
  }
}

type Database = InstanceType<typeof import('node:sqlite').DatabaseSync>

function counted(db: Database, { path, table, newest }: SqliteTable): RecordCount {
  const columns = db
    .prepare('select name from pragma_table_info(?)')
    .all(table)
    .map(({ name }) => String(name))
  if (columns.length === 0) throw missing(path, `table ${table}`)
  // SQLite takes a quoted name that is no column for a text.
  if (newest !== undefined && !columns.includes(newest)) throw missing(path, `column ${newest} in ${table}`)
  const row = db.prepare(`select count(*) as count from (select 1 from ${quoted(table)} limit ${MOST})`).get()
  const records = Number(row?.['count'])
  if (newest === undefined) return { count: records }
  const highest = db.prepare(`select max(${quoted(newest)}) as newest from ${quoted(table)}`).get()?.[
    'newest'
  ]
  return highest == null ? { count: records } : { count: records, newest: String(highest).slice(0, 100) }
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function missing(path: string, what: string): OperatorError {
  return new OperatorError('not_found', `There is no ${what} of the database ${path}.`, {
    hint: 'See `store` of the job in the configuration.',
    applied: 'no',
  })
}
