import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import type { Pair } from './certificates.ts'
import { freePort, type Owned, own } from './child.ts'
import { UNTIL_GONE } from './folder.ts'

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'

export interface PostgresServer extends Owned {
  /** As the superuser `operator`. */
  url: string
  port: number
  password: string
  /** Runs SQL as the superuser, through psql. */
  sql(text: string): Promise<string>
}

export interface PostgresOptions {
  maxConnections?: number
  /** Further server settings, as `-c name=value`. */
  settings?: Readonly<Record<string, string>>
  /** An existing folder in which the cluster is to lie, such as a small disk. */
  folder?: string
  /** Offers TLS with this certificate. */
  tls?: Pair
}

/** The folder of PostgreSQL's server programs, or undefined. */
export function findPostgres(): string | undefined {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, 'bin')) : []
  const path = (process.env['PATH'] ?? '').split(delimiter)
  return [...debian.reverse(), ...path].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  )
}

/** A throw-away cluster on a free port of 127.0.0.1, with scram passwords. Needs no root, and drops it when it has it. */
export async function startPostgres(options: PostgresOptions = {}): Promise<PostgresServer> {
  const bin = findPostgres()
  if (bin === undefined) throw new Error('no PostgreSQL on this machine')
  const owner = await unprivileged()
  const root = await mkdtemp(join(options.folder ?? tmpdir(), 'operator-postgres-'))
  if (owner.uid !== undefined) await chown(root, owner.uid, owner.gid)
  const password = `Pg-${process.pid}-s3cret`
  const data = join(root, 'data')
  await initialise(bin, root, data, password, owner)
  const port = await freePort()
  const settings = { ...options.settings, ...(options.tls && (await offerTls(root, options.tls, owner))) }
  const server = await own(
    join(bin, 'postgres'),
    settingsOf(data, root, port, { ...options, settings }),
    /ready to accept connections/,
    owner,
  )
  return {
    ...server,
    url: `postgres://operator:${password}@127.0.0.1:${port}/postgres`,
    port,
    password,
    sql: (text) => psql(bin, port, password, text),
    stop: async () => {
      await server.stop('SIGQUIT')
      await rm(root, UNTIL_GONE)
    },
  }
}

function settingsOf(data: string, root: string, port: number, options: PostgresOptions): string[] {
  const settings = {
    max_connections: String(options.maxConnections ?? 20),
    fsync: 'off',
    ...options.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', data, '-k', root, '-h', '127.0.0.1', '-p', String(port), ...flags]
}

type Owner = { uid: number; gid: number } | { uid?: undefined; gid?: undefined }

async function initialise(
  bin: string,
  root: string,
  data: string,
  password: string,
  owner: Owner,
): Promise<void> {
  const secret = join(root, 'password')
  await writeFile(secret, password, { mode: 0o600 })
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(secret, owner.uid, owner.gid)
  const auth = ['--auth=scram-sha-256', `--pwfile=${secret}`, '--username=operator']
  await run(join(bin, 'initdb'), ['-D', data, '--no-sync', '--encoding=UTF8', '--locale=C', ...auth], {
    ...owner,
    cwd: root,
  })
}

async function offerTls(
  root: string,
  { key, cert }: Pair,
  { uid, gid }: Owner,
): Promise<Record<string, string>> {
  const files = { ssl_key_file: join(root, 'tls.key'), ssl_cert_file: join(root, 'tls.crt') }
  await writeFile(files.ssl_key_file, key, { mode: 0o600 })
  await writeFile(files.ssl_cert_file, cert)
  if (uid !== undefined && gid !== undefined) await chown(files.ssl_key_file, uid, gid)
  return { ssl: 'on', ...files }
}

/** PostgreSQL refuses to run as root: then the user postgres, who comes with Debian's package, or nobody. */
async function unprivileged(): Promise<Owner> {
  if (userInfo().uid !== 0) return {}
  const idOf = async (flag: string) =>
    Number((await run('id', [flag, 'postgres']).catch(() => ({ stdout: '65534' }))).stdout)
  return { uid: await idOf('-u'), gid: await idOf('-g') }
}

async function psql(bin: string, port: number, password: string, text: string): Promise<string> {
  const address = ['-h', '127.0.0.1', '-p', String(port), '-U', 'operator', '-d', 'postgres']
  const env = { ...process.env, PGPASSWORD: password }
  const { stdout } = await run(join(bin, 'psql'), [...address, '-v', 'ON_ERROR_STOP=1', '-Atqc', text], {
    env,
  })
  return stdout.trim()
}
