import { readFile } from 'node:fs/promises'
import type { Client } from 'pg'
import { codeOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { Secret } from '../../core/secret.ts'
import type { Cluster, Original } from './backup-port.ts'
import { connectionOf } from './connection.ts'
import { createPostgresSource } from './source.ts'

/** The database of the trial. */
export const RESTORED = 'restored'

/** Of pg_restore, into a server that has nothing yet but its roles. */
export const RESTORE_ARGS: readonly string[] = [
  '--no-tablespaces',
  '--no-subscriptions',
  '--exit-on-error',
  `--dbname=${RESTORED}`,
]

/** A database of a server that trusts whoever comes through its socket in that folder. */
export function urlAt(folder: string, user: string, database: string): Secret {
  const host = encodeURIComponent(folder)
  return new Secret(`postgres://${encodeURIComponent(user)}@localhost:5432/${database}?host=${host}`)
}

/** A trial server by its socket: what is asked of it by SQL is the same wherever it runs. */
export function clusterAt(
  folder: string,
  superuser: string,
  env: NodeJS.ProcessEnv,
  more: Pick<Cluster, 'version' | 'how' | 'restore' | 'stop'>,
): Cluster {
  const url = urlAt(folder, superuser, 'postgres')
  return {
    ...more,
    source: createPostgresSource(urlAt(folder, superuser, RESTORED), env),
    create: (like) => asked(url, env, (client) => create(client, like)),
    roles: (file) => asked(url, env, (client) => runRoles(client, file, superuser)),
  }
}

/** Through the server's own parser, never psql's: a command of psql in a dump would be carried out on this machine. */
async function runRoles(client: Client, file: string, superuser: string): Promise<string> {
  const lines = (await readFile(file, 'utf8')).split('\n')
  // The cluster began with that one.
  const there = [superuser, `"${superuser.replaceAll('"', '""')}"`].map((name) => `CREATE ROLE ${name};`)
  try {
    const statements = lines.filter((line) => !/^\\(un)?restrict /.test(line) && !there.includes(line))
    await client.query(statements.join('\n'))
    // What binds that one where it came from would bind the trial: to read only, or for so long.
    await client.query(`ALTER ROLE "${superuser.replaceAll('"', '""')}" RESET ALL`)
    return ''
  } catch (error) {
    return excerpt((error as Error).message)
  }
}

/** The original's locale where this machine has it, since the order of an index depends on it. */
async function create(client: Client, { encoding, collate, ctype }: Original): Promise<string> {
  const make = (to: string, as: string) =>
    client.query(
      `CREATE DATABASE ${RESTORED} TEMPLATE template0 ENCODING ${literal(encoding)} LC_COLLATE ${literal(to)} LC_CTYPE ${literal(as)}`,
    )
  try {
    await make(collate, ctype)
    return ''
  } catch (error) {
    if (codeOf(error) !== INVALID_LOCALE && codeOf(error) !== OBJECT_WRONG) throw error
    await make('C', 'C')
    return `The trial's server has no locale ${collate}: the copy was sorted as in C.`
  }
}

/** "invalid locale name" is 42809, "encoding … does not match locale" 22023. */
const INVALID_LOCALE = '42809'
const OBJECT_WRONG = '22023'

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

async function asked<T>(
  url: Secret,
  env: NodeJS.ProcessEnv,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = (await connectionOf(url, env)).client()
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
