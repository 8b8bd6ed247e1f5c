import { createHash } from 'node:crypto'
import { canonicalArrays } from './canonical.ts'
import { QUERIES } from './queries.ts'

/** The one call of node-postgres's Client that reading takes. */
export interface Queries {
  query<R extends object>(text: string, values?: unknown[]): Promise<{ rows: R[] }>
}

/** The schema of one database. */
export interface Schema {
  /** SHA-256 of the lines, hex. Comparable between servers of one major version: another writes expressions differently. */
  sha256: string
  /** One JSON array for each object: what it is, its name, and what defines it. Sorted. */
  lines: readonly string[]
}

/** Changes with what is read, so that an old hash is never taken for the hash of something else. */
const FORMAT = 'operator-schema 1'

/**
 * Reads the schema as it is in the client's transaction, or now where it has none: equal for a restored copy,
 * different after any change to tables, columns, types, defaults, constraints, indexes, views, functions, triggers,
 * policies, sequences or comments. Throws what the driver throws.
 */
export async function readSchema(client: Queries): Promise<Schema> {
  const { rows } = await client.query<{ old: string }>(`select current_setting('search_path') as old`)
  // With an empty path every name in a definition is written with its schema, whatever the session's path is.
  await client.query(`select set_config('search_path', '', false)`)
  const lines = await linesOf(client)
  await client.query(`select set_config('search_path', $1, false)`, [rows[0]?.old ?? ''])
  return {
    sha256: createHash('sha256')
      .update([FORMAT, ...lines].join('\n'))
      .digest('hex'),
    lines,
  }
}

type Parts = (string | null)[]

async function linesOf(client: Queries): Promise<string[]> {
  const lines: string[] = []
  for (const [kind, text] of Object.entries(QUERIES)) {
    const asText = `select parts::text[] from (${text}) as found (parts)`
    const { rows } = await client.query<{ parts: Parts }>(asText)
    for (const { parts } of rows) lines.push(lineOf(kind, parts))
  }
  return lines.sort()
}

/** A function's body is the text that was written, not an expression: nothing in it is rewritten. */
function lineOf(kind: string, parts: Parts): string {
  return JSON.stringify([
    kind,
    ...parts.map((part) => (part === null || kind === 'function' ? part : canonicalArrays(part))),
  ])
}
