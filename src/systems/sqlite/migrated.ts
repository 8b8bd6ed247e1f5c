import type { DatabaseSync } from 'node:sqlite'
import { explained } from './faults.ts'
import { tablesOf } from './rows.ts'
import { factsOf, quoted, schemaRows } from './schema.ts'

/** What a migration of an SQLite database has to see of it; its command finds the file by itself. */
export function createSqliteMigrated(path: string) {
  return {
    state: (_signal: AbortSignal) =>
      looking(path, (db) => {
        const { schemaHash, revision } = factsOf(db)
        const lines = schemaRows(db).map(({ type, name, sql }) => JSON.stringify([type, name, sql]))
        return { schemaHash, revision, lines: lines.sort() }
      }),
    /** Rows by table, as backups name them. */
    rows: (_signal: AbortSignal) =>
      looking(path, (db) => {
        const count = (name: string) =>
          Number(db.prepare(`SELECT count(*) AS n FROM ${quoted(name)}`).get()?.['n'])
        return Object.fromEntries(tablesOf(db).map((name) => [quoted(name), count(name)]))
      }),
    reach: async (): Promise<Record<string, string>> => ({}),
  }
}

/** A look waits for a writer; a migration that writes is over when it is looked at. */
const PATIENCE_MS = 5_000

async function looking<T>(path: string, look: (db: DatabaseSync) => T): Promise<T> {
  const { DatabaseSync } = await import('node:sqlite')
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE_MS })
    return look(db)
  } catch (error) {
    throw explained(path, error)
  } finally {
    db?.close()
  }
}
