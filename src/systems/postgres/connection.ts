import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { OperatorError } from '../../core/errors.ts'
import type { Secret } from '../../core/secret.ts'

/** Where a database is, as node-postgres and PostgreSQL's own programs need it. */
export interface Connection {
  /** A new, unconnected client. */
  client(): Client
  /** "127.0.0.1:5432/main". */
  source: string
  database: string
  /** All variables a program gets. No secret among them. */
  env: Readonly<Record<string, string>>
  /** As a line of a password file (libpq, "The Password File"); undefined: the URL has none. */
  passline: string | undefined
}

/** Parameters of the URL that libpq takes from its environment. */
const VARIABLE_OF: Readonly<Record<string, string>> = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  channel_binding: 'PGCHANNELBINDING',
  options: 'PGOPTIONS',
}
const CONNECT_SECONDS = 15

/** Reads the URL as node-postgres reads it, so that both ways lead to the same database. */
export async function connectionOf(url: Secret, env: NodeJS.ProcessEnv): Promise<Connection> {
  const { Client } = await import('pg')
  const client = () =>
    new Client({
      connectionString: url.reveal(),
      application_name: 'operator-mcp',
      connectionTimeoutMillis: CONNECT_SECONDS * 1_000,
      keepAlive: true,
    })
  const { host, port, user = '', database = '', password } = client()
  return {
    client,
    source: `${host}:${port}/${database}`,
    database,
    env: {
      ...inherited(env),
      ...fromQuery(url),
      PGHOST: host,
      PGPORT: String(port),
      PGUSER: user,
      PGDATABASE: database,
      PGAPPNAME: 'operator-mcp',
      PGCONNECT_TIMEOUT: String(CONNECT_SECONDS),
    },
    passline: typeof password === 'string' ? passline(password) : undefined,
  }
}

/** HOME leads to the user's own password file and certificates, where the URL names none. */
export function inherited({ PATH, HOME }: NodeJS.ProcessEnv): Record<string, string> {
  return { LC_ALL: 'C', ...(PATH !== undefined && { PATH }), ...(HOME !== undefined && { HOME }) }
}

function fromQuery(url: Secret): Record<string, string> {
  const given = new URL(url.reveal()).searchParams
  return Object.fromEntries(
    Object.entries(VARIABLE_OF).flatMap(([name, variable]) => {
      const value = given.get(name)
      return value === null ? [] : [[variable, value]]
    }),
  )
}

function passline(password: string): string {
  if (/[\r\n\0]/.test(password)) {
    throw new OperatorError('config_invalid', 'The password of the database has a line break in it.', {
      hint: "PostgreSQL's programs cannot be given such a password; choose another.",
      applied: 'no',
    })
  }
  return `*:*:*:*:${password.replace(/[\\:]/g, '\\$&')}\n`
}

const PASSFILE = '.passfile'

/**
 * The environment of a program that connects: the password reaches it through a file in the private `folder` with
 * mode 0600, which is gone when `run` is over. A folder that is not renamed meanwhile and is swept after a crash.
 */
export async function withPassword<T>(
  { env, passline: line }: Connection,
  folder: string | undefined,
  run: (env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  if (line === undefined) return run(env)
  if (folder === undefined) throw new Error('a program that connects needs a folder for its password')
  const file = join(folder, `${PASSFILE}-${process.pid}-${Math.random().toString(36).slice(2)}`)
  await writeFile(file, line, { mode: 0o600, flag: 'wx' })
  try {
    return await run({ ...env, PGPASSFILE: file })
  } finally {
    await rm(file, { force: true })
  }
}
