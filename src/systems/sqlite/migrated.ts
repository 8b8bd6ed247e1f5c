import { elementsOf } from './elements.ts'
import { looking } from './looking.ts'
import { tablesOf } from './rows.ts'
import { factsOf, quoted, schemaRows } from './schema.ts'

/** What a migration of an SQLite database has to see of it; its command finds the file by itself. */
export function createSqliteMigrated(path: string) {
  return {
    source: async () => path,
    state: (_signal: AbortSignal) =>
      looking(path, (db) => {
        const { schemaHash, revision } = factsOf(db)
        return { schemaHash, revision, lines: schemaRows(db).flatMap(linesOf).sort() }
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

type Row = ReturnType<typeof schemaRows>[number]

/** A table is its columns and constraints, one line each: what an added column leaves as it was, stays. */
function linesOf({ type, name, table, sql }: Row): string[] {
  const parts = type === 'table' ? elementsOf(sql) : undefined
  if (!parts) return [JSON.stringify([type, table, name, sql])]
  const { elements, options } = parts
  return [
    JSON.stringify(['relation', name, options]),
    ...elements.map((element) => JSON.stringify(['element', name, element])),
  ]
}
