import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, postgresFolders } from '../cli/programs.ts'
import type { Household, Owned, StartOptions } from './household.ts'
import { runToEnd } from './household.ts'
import { freePort, unprivileged } from './machine.ts'
import type { Place } from './place.ts'
import { AS_ASKED, LISTENING } from './service.ts'

/** The CRM's database: PostgreSQL where the machine has it, else a process that answers a ping. */
export interface Database {
  real: boolean
  /** What it is, for the opening lines of the demo. */
  label: string
  /** With its password: goes into the sandbox's .env and to the CRM, and must never come out. */
  url: string
  port: number
  process: Owned
  /** Ends it as a crash would, without a leftover on the machine. */
  kill: NodeJS.Signals
  /** Of a real one: the folder of its programs, and how to start it again on what it holds. */
  server?: { bin: string; start(): Owned }
}

export async function startDatabase(place: Place, password: string): Promise<Database> {
  if (place.standIns) return standIn(place, password, AS_ASKED)
  const bin = folderWith(['initdb', 'postgres'], place.path, postgresFolders())
  const lent = process.getuid?.() === 0 ? unprivileged() : {}
  if (bin === undefined) return standIn(place, password, 'no PostgreSQL on this machine')
  if (lent === undefined)
    return standIn(place, password, 'PostgreSQL does not run as root, and no other user is here')
  try {
    return await postgres(place, bin, lent, password)
  } catch (error) {
    return standIn(place, password, error instanceof Error ? error.message : 'PostgreSQL did not start')
  }
}

type Lent = Pick<StartOptions, 'uid' | 'gid'>

async function postgres(
  { household, temp, env }: Place,
  bin: string,
  lent: Lent,
  password: string,
): Promise<Database> {
  const folder = mkdtempSync(join(temp, 'operator-demo-pg-'))
  household.defer('the database folder', () => rmSync(folder, { recursive: true, force: true }))
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (lent.uid !== undefined && lent.gid !== undefined) {
    chownSync(folder, lent.uid, lent.gid)
    chownSync(passwordFile, lent.uid, lent.gid)
  }
  const data = join(folder, 'data')
  const options: StartOptions = { cwd: folder, env: { ...env, LC_ALL: 'C' }, ...lent }
  await initialise(household, join(bin, 'initdb'), data, passwordFile, options)
  const port = await freePort()
  const start = () =>
    household.start('PostgreSQL', join(bin, 'postgres'), serverArgs(data, port), {
      ...options,
      stopSignal: 'SIGINT',
    })
  const process = start()
  await process.says('ready to accept connections')
  const url = `postgres://crm:${password}@127.0.0.1:${port}/postgres`
  return {
    real: true,
    label: `PostgreSQL (${bin}), a cluster of its own on port ${port}`,
    url,
    port,
    process,
    kill: 'SIGQUIT',
    server: { bin, start },
  }
}

function initialise(
  household: Household,
  initdb: string,
  data: string,
  passwordFile: string,
  options: StartOptions,
): Promise<void> {
  const args = [
    '-D',
    data,
    '-U',
    'crm',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--no-sync',
    '--locale=C',
    '-E',
    'UTF8',
  ]
  return runToEnd(household, 'initdb', initdb, args, options)
}

/** Small, on loopback only, no socket file: it shares nothing with a cluster of the machine's own. */
function serverArgs(data: string, port: number): string[] {
  const settings = [
    'unix_socket_directories=',
    'fsync=off',
    'shared_buffers=8MB',
    'max_connections=20',
    'log_timezone=UTC',
  ]
  return [
    '-D',
    data,
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    ...settings.flatMap((setting) => ['-c', setting]),
  ]
}

async function standIn(place: Place, password: string, why: string): Promise<Database> {
  const process = place.startService('database')
  const port = Number(await process.says(LISTENING))
  const url = `tcp://crm:${password}@127.0.0.1:${port}/`
  return { real: false, label: `database on port ${port} (${why})`, url, port, process, kill: 'SIGKILL' }
}
