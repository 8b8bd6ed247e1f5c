import type { Client } from 'pg'
import { OperatorError } from '../../core/errors.ts'
import type { Original } from './backup-port.ts'

interface Twin {
  tablespace: string
  /** c, i or b, from version 15 on. */
  provider: string | null
  locale: string | null
}

const TWIN = `SELECT spcname AS tablespace, to_jsonb(d) ->> 'datlocprovider' AS provider,
  coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale
  FROM pg_database d JOIN pg_tablespace s ON s.oid = dattablespace WHERE datname = $1`

/** An empty database with the encoding and locale of the backup; what no backup tells is as in the one that is there. */
export async function createLike(
  client: Client,
  name: string,
  { encoding, collate, ctype }: Original,
  target: string,
): Promise<string> {
  const [twin] = (await client.query<Twin>(TWIN, [target])).rows
  const options = [
    `ENCODING ${client.escapeLiteral(encoding)}`,
    `LC_COLLATE ${client.escapeLiteral(collate)}`,
    `LC_CTYPE ${client.escapeLiteral(ctype)}`,
    ...(twin ? [`TABLESPACE ${client.escapeIdentifier(twin.tablespace)}`, ...provided(client, twin)] : []),
  ]
  await client.query(
    `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ${options.join(' ')}`,
  )
  const { rows } = await client.query<{ oid: string }>(
    'SELECT oid::text AS oid FROM pg_database WHERE datname = $1',
    [name],
  )
  return rows[0]?.oid ?? ''
}

function provided(client: Client, { provider, locale }: Twin): string[] {
  if (locale === null || provider === null || provider === 'c') return []
  const [named, sort] = provider === 'i' ? ['icu', 'ICU_LOCALE'] : ['builtin', 'BUILTIN_LOCALE']
  return [`LOCALE_PROVIDER ${named}`, `${sort} ${client.escapeLiteral(locale)}`]
}

/** Settings whose stored text is a list of quoted names already (pg_dump: variable_is_guc_list_quote). */
const LISTS = `'local_preload_libraries','search_path','session_preload_libraries','shared_preload_libraries','temp_tablespaces','unix_socket_directories'`

/** What is said of the database $1 itself, as statements about $2. */
const PROPERTIES = `
  WITH one AS (SELECT *, pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1)
  SELECT 1 AS step, format('ALTER DATABASE %I OWNER TO %I', $2::text, owner) AS statement FROM one
  UNION ALL SELECT 2, format('ALTER DATABASE %I CONNECTION LIMIT %s', $2::text, datconnlimit) FROM one
  UNION ALL SELECT 3, format('COMMENT ON DATABASE %I IS %L', $2::text, shobj_description(oid, 'pg_database')) FROM one
  UNION ALL SELECT 4, format('REVOKE ALL ON DATABASE %I FROM PUBLIC, %I', $2::text, owner) FROM one WHERE datacl IS NOT NULL
  UNION ALL SELECT 5, format('GRANT %s ON DATABASE %I TO %s%s', privilege_type, $2::text,
      CASE grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(grantee)) END,
      CASE WHEN is_grantable THEN ' WITH GRANT OPTION' ELSE '' END)
    FROM one, aclexplode(datacl)
  UNION ALL SELECT 6, format('ALTER %s SET %I TO %s',
      CASE setrole WHEN 0 THEN format('DATABASE %I', $2::text)
        ELSE format('ROLE %I IN DATABASE %I', pg_get_userbyid(setrole), $2::text) END,
      name, CASE WHEN value <> '' AND lower(name) IN (${LISTS}) THEN value ELSE quote_literal(value) END)
    FROM one JOIN pg_db_role_setting ON setdatabase = one.oid, unnest(setconfig) AS line,
      LATERAL (SELECT split_part(line, '=', 1) AS name, substr(line, strpos(line, '=') + 1) AS value) AS parts
  ORDER BY 1, 2`

/** Gives `to` what is said of `from`, and reads it back. Throws `unavailable` where it is not the same then. */
export async function copyProperties(client: Client, from: string, to: string): Promise<void> {
  const wanted = await propertiesOf(client, from, to)
  for (const statement of wanted) await client.query(statement)
  const has = await propertiesOf(client, to, to)
  const lacking =
    wanted.filter((one) => !has.includes(one)).length + has.filter((one) => !wanted.includes(one)).length
  if (lacking === 0) return
  throw new OperatorError(
    'unavailable',
    `${lacking} grants or settings of the database could not be given to its copy.`,
    { hint: 'Do the restore as the superuser of the server.', applied: 'no' },
  )
}

async function propertiesOf(client: Client, name: string, as: string): Promise<string[]> {
  const { rows } = await client.query<{ statement: string }>(PROPERTIES, [name, as])
  return rows.map(({ statement }) => statement)
}
