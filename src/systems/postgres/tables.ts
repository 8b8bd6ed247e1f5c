import type { Client } from 'pg'

/** A table with its columns in the order of their names, all as SQL quotes them. */
export interface UserTable {
  table: string
  columns: readonly string[]
}

/** Catalogues and temporary things of sessions are nobody's data. */
const USER_SCHEMA = `nspname !~ '^pg_(toast|temp_|toast_temp_)' AND nspname NOT IN ('pg_catalog', 'information_schema')`

const TABLES = `
  SELECT format('%I.%I', nspname, relname) AS table, relkind::text AS kind,
    (SELECT extname FROM pg_depend JOIN pg_extension ON pg_extension.oid = refobjid
      WHERE classid = 'pg_class'::regclass AND objid = pg_class.oid AND deptype = 'e') AS extension,
    ARRAY(SELECT quote_ident(attname) FROM pg_attribute
      WHERE attrelid = pg_class.oid AND attnum > 0 AND NOT attisdropped ORDER BY attname COLLATE "C") AS columns
  FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
  WHERE relkind IN ('r', 'm', 'f') AND relpersistence <> 't' AND ${USER_SCHEMA}
  ORDER BY format('%I.%I', nspname, relname) COLLATE "C"`

interface Row {
  table: string
  kind: 'r' | 'm' | 'f'
  extension: string | null
  columns: string[]
}

/** Every table whose rows a dump carries, and those whose rows it does not carry or makes anew. */
export async function userTables(client: Client): Promise<{ tables: UserTable[]; notCompared: string[] }> {
  const { rows } = await client.query<Row>(TABLES)
  const known = rows.map((row) => ({ ...row, why: whyNot(row) }))
  return {
    tables: known.filter(({ why }) => why === undefined).map(({ table, columns }) => ({ table, columns })),
    notCompared: known.flatMap(({ table, why }) => (why === undefined ? [] : [`${table} ${why}`])),
  }
}

function whyNot({ kind, extension }: Row): string | undefined {
  if (extension !== null) return `belongs to the extension ${extension}`
  if (kind === 'm') return 'is a materialized view: a restore computes it anew'
  return kind === 'f' ? 'is a foreign table: its rows lie elsewhere' : undefined
}
