import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { appendFile, chown, mkdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'pg'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { Secret } from '../../core/secret.ts'
import type { Cluster, Original } from './backup-port.ts'
import { connectionOf, inherited } from './connection.ts'
import type { ProgramFolder } from './programs.ts'
import { restoring } from './restoring.ts'
import { run } from './run.ts'
import { createPostgresSource } from './source.ts'

const DATABASE = 'restored'

/**
 * Nothing in it has to survive, and nobody outside may come in: no TCP port, the socket in a folder of mode 0700.
 * A restore of many tables locks each of them; nothing is written for a standby.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: "''",
  unix_socket_permissions: '0700',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  autovacuum: 'off',
  archive_mode: 'off',
  maintenance_work_mem: '128MB',
  max_locks_per_transaction: '4096',
  max_connections: '20',
  jit: 'off',
  session_preload_libraries: "''",
}

type User = { uid: number; gid: number } | undefined

export async function startCluster(
  programs: ProgramFolder,
  folder: string,
  { superuser }: Original,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<Cluster> {
  const user = unprivileged()
  await sweepCluster(folder)
  await mkdir(folder, { mode: 0o700, recursive: true })
  if (user) await chown(folder, user.uid, user.gid)
  const cluster = { programs, folder, env: inherited(env), user, superuser }
  try {
    await initialise(cluster, signal)
    await start(cluster, signal)
  } catch (error) {
    await sweepCluster(folder)
    throw error
  }
  return clusterOf(cluster, env)
}

interface Place {
  programs: ProgramFolder
  folder: string
  env: Record<string, string>
  user: User
  superuser: string
}

async function initialise(
  { programs, folder, env, user, superuser }: Place,
  signal: AbortSignal,
): Promise<void> {
  const data = join(folder, 'data')
  const args = [
    '-D',
    data,
    '--no-sync',
    '--auth=trust',
    `--username=${superuser}`,
    '--encoding=UTF8',
    '--locale=C',
  ]
  await succeed({ file: join(programs.path, 'initdb'), args, env, cwd: folder, user }, signal)
  const quoted = `'${folder.replaceAll("'", "''")}'`
  const settings = { ...SETTINGS, unix_socket_directories: quoted }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}\n`)
  await appendFile(join(data, 'postgresql.conf'), lines.join(''))
}

/** pg_ctl leaves the server to itself: it is ended by the number that it writes down. */
async function start({ programs, folder, env, user }: Place, signal: AbortSignal): Promise<void> {
  const args = ['-D', join(folder, 'data'), '-l', join(folder, 'server.log'), '-w', '-t', '120', 'start']
  await succeed({ file: join(programs.path, 'pg_ctl'), args, env, cwd: folder, user }, signal)
}

async function succeed(command: Parameters<typeof run>[0], signal: AbortSignal): Promise<void> {
  const { exitCode, stderr, notStarted } = await run(command, signal)
  if (exitCode === 0) return
  throw new OperatorError(
    'unavailable',
    `A server for the trial restore could not be made: ${excerpt(stderr) || notStarted || exitCode}.`,
    {
      hint: 'The backup itself is not touched by this. Look at the free space and the rights of the folder.',
    },
  )
}

function clusterOf(place: Place, env: NodeJS.ProcessEnv): Cluster {
  const { programs, folder, superuser } = place
  const urlOf = (database: string) =>
    new Secret(
      `postgres://${encodeURIComponent(superuser)}@localhost:5432/${database}?host=${encodeURIComponent(folder)}`,
    )
  return {
    version: programs.version,
    how: 'a throw-away cluster',
    source: createPostgresSource(urlOf(DATABASE), env),
    create: (like) => asked(urlOf('postgres'), env, (client) => create(client, like)),
    roles: (file) => asked(urlOf('postgres'), env, (client) => runRoles(client, file, superuser)),
    async restore(file, signal) {
      const { env: variables } = await connectionOf(urlOf(DATABASE), env)
      const jobs = Math.max(1, Math.min(4, availableParallelism()))
      const args = [
        '--no-tablespaces',
        '--no-subscriptions',
        '--exit-on-error',
        `--jobs=${jobs}`,
        `--dbname=${DATABASE}`,
        file,
      ]
      return restoring(programs.path, args, variables, signal)
    },
    stop: () => sweepCluster(folder),
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
    return ''
  } catch (error) {
    return excerpt((error as Error).message)
  }
}

/** The original's locale where this machine has it, since the order of an index depends on it. */
async function create(client: Client, { encoding, collate, ctype }: Original): Promise<string> {
  const make = (to: string, as: string) =>
    client.query(
      `CREATE DATABASE ${DATABASE} TEMPLATE template0 ENCODING ${literal(encoding)} LC_COLLATE ${literal(to)} LC_CTYPE ${literal(as)}`,
    )
  try {
    await make(collate, ctype)
    return ''
  } catch (error) {
    if (codeOf(error) !== INVALID_LOCALE && codeOf(error) !== OBJECT_WRONG) throw error
    await make('C', 'C')
    return `This machine has no locale ${collate}: the copy was sorted as in C.`
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

/** PostgreSQL refuses to run as root: then as the user of Debian's package, or as nobody. */
function unprivileged(): User {
  if (process.getuid?.() !== 0) return undefined
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [, , uid = '65534', gid = '65534'] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

const ENDS_WITHIN_MS = 10_000

/** Idempotent, and of any process: the server is found by its own note, and only where it really runs there. */
export async function sweepCluster(folder: string): Promise<void> {
  const data = join(folder, 'data')
  const pid = serverOf(data)
  if (pid !== undefined) await end(pid, data)
  await rm(folder, { recursive: true, force: true })
}

/** The first line of postmaster.pid, when that process has its home in this very folder. */
function serverOf(data: string): number | undefined {
  const note = join(data, 'postmaster.pid')
  if (!existsSync(note)) return undefined
  const pid = Number.parseInt(readFileSync(note, 'utf8'), 10)
  return pid > 0 && homeOf(pid) === data ? pid : undefined
}

function homeOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`)
    const out = execFileSync('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fn'], { encoding: 'utf8' })
    return /^n(.*)$/m.exec(out)?.[1]
  } catch {
    // It has ended meanwhile, or is somebody else's process: not ours to end.
    return undefined
  }
}

/** SIGQUIT: at once, nothing in it is worth a checkpoint. Its backends follow it; what does not is killed. */
async function end(pid: number, data: string): Promise<void> {
  process.kill(pid, 'SIGQUIT')
  for (let waited = 0; homeOf(pid) === data; waited += 20) {
    if (waited === ENDS_WITHIN_MS) process.kill(pid, 'SIGKILL')
    if (waited > 2 * ENDS_WITHIN_MS) return
    await delay(20)
  }
}
