import { hash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import type { SqliteFacts } from './port.ts'

/** A name as it stands in a statement, whatever is in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** What the schema consists of, but for the indexes that SQLite makes by itself and what `analyze` writes. */
export function schemaRows(db: DatabaseSync): { type: string; name: string; table: string; sql: string }[] {
  return db
    .prepare(
      `SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\'`,
    )
    .all()
    .map(({ type, name, table, sql }) => ({
      type: String(type),
      name: String(name),
      table: String(table),
      sql: String(sql),
    }))
}

export function factsOf(db: DatabaseSync): SqliteFacts {
  const revision = revisionOf(db)
  return {
    version: String(db.prepare('SELECT sqlite_version() AS version').get()?.['version']),
    bytes: pragma(db, 'page_count') * pragma(db, 'page_size'),
    schemaHash: schemaHash(db),
    ...(revision !== undefined && { revision }),
  }
}

/** Applications count their migrations in user_version, so that it belongs to the schema. */
function schemaHash(db: DatabaseSync): string {
  const lines = schemaRows(db).map(({ type, name, table, sql }) => JSON.stringify([type, name, table, sql]))
  const settings = ['user_version', 'application_id'].map((name) => `${name} ${pragma(db, name)}`)
  return hash('sha256', ['sqlite-schema 1', ...settings, ...lines.sort()].join('\n'))
}

function pragma(db: DatabaseSync, name: string): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name])
}

/** alembic's own table; several heads are several lines. */
function revisionOf(db: DatabaseSync): string | undefined {
  const there = db
    .prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'alembic_version'`)
    .get()
  if (!there) return undefined
  const rows = db.prepare('SELECT version_num FROM alembic_version ORDER BY version_num').all()
  return rows.map((row) => String(row['version_num'])).join(',') || undefined
}
