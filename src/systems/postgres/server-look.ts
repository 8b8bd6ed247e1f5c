import type { StatsFs } from 'node:fs'
import { readFile, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Client } from 'pg'
import { connectionOf } from './connection.ts'
import type { ServerLook, TargetLook } from './restore-port.ts'
import { onServer, type Reach } from './server-connection.ts'

/** Looks at the server from beside the configured database, which may be gone. Changes nothing. */
export async function lookAtServer(
  reach: Reach,
  target: string,
  copy: string,
  signal: AbortSignal,
): Promise<ServerLook> {
  const { source, env } = await connectionOf(reach.url, reach.env)
  return onServer(reach, 'Looking at the server', signal, async (client) => {
    const { rows } = await client.query<ServerRow>(SERVER, [copy])
    const [row] = rows
    if (!row) throw new Error('the server says nothing of itself')
    return {
      source,
      version: row.version.split(' ')[0] ?? row.version,
      major: Math.trunc(row.number / 10_000),
      target: await lookAtTarget(client, target),
      taken: row.taken,
      creates: row.creates,
      roles: row.roles,
      tablespaces: row.tablespaces,
      extensions: row.extensions,
      free: bytesOf(await diskOf(env, row.folder)),
    }
  })
}

interface ServerRow {
  version: string
  number: number
  creates: boolean
  taken: boolean
  roles: string[]
  tablespaces: string[]
  extensions: string[]
  folder: string | null
}

/** The folder is told to superusers and to members of pg_read_all_settings alone. */
const SERVER = `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
  (SELECT rolsuper OR rolcreatedb FROM pg_roles WHERE rolname = current_user) AS creates,
  EXISTS (SELECT FROM pg_database WHERE datname = $1) AS taken,
  ARRAY(SELECT rolname::text FROM pg_roles) AS roles,
  ARRAY(SELECT spcname::text FROM pg_tablespace) AS tablespaces,
  ARRAY(SELECT name::text FROM pg_available_extensions) AS extensions,
  (SELECT setting FROM pg_settings WHERE name = 'data_directory') AS folder`

const TARGET = `SELECT oid::text AS oid, pg_database_size(oid)::text AS bytes,
  pg_has_role(current_user, datdba, 'MEMBER') AS owned,
  ARRAY(SELECT format('%s as %s: %s', coalesce(nullif(application_name, ''), 'a program'), usename, count(*))
    FROM pg_stat_activity WHERE datid = pg_database.oid AND pid <> pg_backend_pid() AND backend_type = 'client backend'
      AND application_name <> 'operator-mcp'
    GROUP BY application_name, usename ORDER BY count(*) DESC LIMIT 20) AS connections,
  ARRAY(SELECT format('the replication slot %s', slot_name) FROM pg_replication_slots WHERE database = datname
    UNION ALL SELECT format('the subscription %s', subname) FROM pg_subscription WHERE subdbid = pg_database.oid
    UNION ALL SELECT format('the prepared transaction %s', gid) FROM pg_prepared_xacts WHERE database = datname) AS bound
  FROM pg_database WHERE datname = $1`

async function lookAtTarget(client: Client, target: string): Promise<TargetLook | undefined> {
  const { rows } = await client.query<Omit<TargetLook, 'bytes'> & { bytes: string }>(TARGET, [target])
  const [row] = rows
  return row && { ...row, bytes: Number(row.bytes) }
}

const FOLDER = `SELECT setting AS folder FROM pg_settings WHERE name = 'data_directory'`

/** Which part of the disk of the server's data is free, 0 to 1; undefined: that cannot be seen from this machine. */
export async function freeShareOf(reach: Reach, signal: AbortSignal): Promise<number | undefined> {
  const { env } = await connectionOf(reach.url, reach.env)
  return onServer(reach, 'Looking at the server', signal, async (client) => {
    const { rows } = await client.query<{ folder: string }>(FOLDER)
    const disk = await diskOf(env, rows[0]?.folder ?? null)
    return disk && disk.bavail / Math.max(1, disk.blocks)
  })
}

const bytesOf = (disk: StatsFs | undefined) => disk && disk.bavail * disk.bsize

/**
 * Where the server runs on this machine and its folder can be looked into: the port in its own note says that it is
 * this server's folder, and not one of the same path in a container.
 */
async function diskOf(
  { PGHOST: host = '', PGPORT: port = '' }: Readonly<Record<string, string>>,
  folder: string | null,
): Promise<StatsFs | undefined> {
  const here = ['localhost', '127.0.0.1', '::1'].includes(host) || host.startsWith('/')
  if (!here || folder === null) return undefined
  try {
    const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')
    return lines[3] === port ? await statfs(folder) : undefined
  } catch {
    // Another user's folder, or another machine's: then it is said that the room is not known.
    return undefined
  }
}
