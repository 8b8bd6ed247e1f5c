import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync } from 'node:fs'
import { appendFile, chown, mkdir, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import type { Cluster, Original } from './backup-port.ts'
import { clusterAt, RESTORE_ARGS, RESTORED, urlAt } from './cluster-contents.ts'
import { connectionOf, inherited } from './connection.ts'
import { here } from './place.ts'
import type { ProgramFolder } from './programs.ts'
import { restoring } from './restoring.ts'
import { run } from './run.ts'

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

export type User = { uid: number; gid: number } | undefined

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

/** Lines of a configuration file, for a server whose socket is in that folder. */
export function settingsAt(folder: string, more: Readonly<Record<string, string>> = {}): string {
  const quoted = `'${folder.replaceAll("'", "''")}'`
  const settings = { ...SETTINGS, ...more, unix_socket_directories: quoted }
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('')
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
  await appendFile(join(data, 'postgresql.conf'), settingsAt(folder))
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

function clusterOf({ programs, folder, superuser }: Place, env: NodeJS.ProcessEnv): Cluster {
  return clusterAt(folder, superuser, env, {
    version: programs.version,
    how: 'a throw-away cluster',
    async restore(file, signal) {
      const connection = await connectionOf(urlAt(folder, superuser, RESTORED), env)
      const jobs = Math.max(1, Math.min(4, availableParallelism()))
      const task = { args: RESTORE_ARGS, jobs, input: file, to: { connection, folder } }
      return restoring(here(programs, env), task, signal)
    },
    stop: () => sweepCluster(folder),
  })
}

/** PostgreSQL refuses to run as root: then as the user of Debian's package, or as nobody. */
export function unprivileged(): User {
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
