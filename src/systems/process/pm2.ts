import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { abandoned } from '../../core/faults.ts'
import { createFlights, type Flights } from '../../core/flights.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import type { Pm2Instance, Pm2Probe } from './port.ts'
import { type Command, pickEnv, run } from './run.ts'

type Env = Readonly<Record<string, string | undefined>>
interface Options {
  command?: string
  env?: Env
}

interface List {
  processes: readonly (Pm2Instance & { name: string })[]
  latencyMs: number
}

const ASKED = 'pm2 jlist'

/**
 * pm2 through its own command, in the PM2_HOME of `env`. All looks of the same moment share one list, since
 * each run of the command is a Node process of its own.
 */
export function createPm2Probe({ command = 'pm2', env = process.env }: Options = {}): Pm2Probe {
  const flights = createFlights<List>()
  return {
    async look(name, signal) {
      const { processes, latencyMs } = await shared(flights, command, env, signal)
      const instances = processes
        .filter((one) => one.name === name)
        .map(({ name: _, ...instance }) => instance)
      if (instances.length > 0) return { asked: ASKED, latencyMs, instances }
      throw new ProbeError('missing', ASKED, `there is no process "${name}"`, { hint: sayNames(processes) })
    },
  }
}

async function shared(flights: Flights<List>, command: string, env: Env, signal: AbortSignal): Promise<List> {
  try {
    return await flights.join('', (stop) => list(command, env, stop), signal)
  } catch (error) {
    throw signal.aborted ? abandoned(signal, ASKED) : error
  }
}

function sayNames(processes: List['processes']): string {
  const names = [...new Set(processes.map((one) => one.name))]
  return names.length === 0 ? 'pm2 runs nothing' : `pm2 runs ${excerpt(names.join(', '))}`
}

async function list(file: string, env: Env, signal: AbortSignal): Promise<List> {
  await daemonAnswers(env, signal)
  const command: Command = {
    file,
    args: ['jlist'],
    env: pickEnv(env, ['PATH', 'HOME', 'USER', 'PM2_HOME']),
    asked: ASKED,
    missingHint: 'install pm2, or start The Operator with a PATH that holds it',
  }
  const started = performance.now()
  const { stdout, failed } = await run(command, signal)
  if (failed) throw new ProbeError('protocol', ASKED, failed)
  return { processes: parseList(stdout), latencyMs: performance.now() - started }
}

/**
 * `pm2 jlist` starts a daemon when there is none, and a look must not change anything: so its socket is tried
 * first. Resolves when somebody accepts there.
 */
async function daemonAnswers(env: Env, signal: AbortSignal): Promise<void> {
  const home = env['PM2_HOME'] ?? join(env['HOME'] ?? homedir(), '.pm2')
  if (!existsSync(home)) {
    throw new ProbeError('no_way', ASKED, `there is no pm2 folder ${home}`, {
      hint: 'set PM2_HOME to the folder of the user who runs pm2, or run The Operator as that user',
    })
  }
  const code = await tryConnect(join(home, 'rpc.sock'), signal)
  if (code === undefined) return
  if (!ABSENT.includes(code)) {
    throw new ProbeError('no_way', ASKED, `the pm2 daemon of ${home} could not be reached (${code})`)
  }
  const hint = 'start the daemon and its processes with: pm2 resurrect'
  throw new ProbeError('refused', ASKED, `the pm2 daemon of ${home} does not run (${code})`, { hint })
}

/** No socket, or nobody behind it. Any other code, such as a full queue (EAGAIN), may be a daemon that lives. */
const ABSENT: readonly string[] = ['ENOENT', 'ECONNREFUSED']

function tryConnect(path: string, signal: AbortSignal): Promise<string | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<string | undefined>()
  const socket = connect({ path, signal })
  socket.once('connect', () => resolve(undefined))
  socket.once('error', (error: NodeJS.ErrnoException) => {
    if (signal.aborted) reject(abandoned(signal, ASKED))
    else resolve(error.code ?? 'unknown error')
  })
  return promise.finally(() => socket.destroy())
}

/** The list is one line of JSON; pm2 prints banners and warnings around it. */
function parseList(stdout: string): List['processes'] {
  for (const line of stdout.split('\n').reverse()) {
    const entries = line.trimStart().startsWith('[') ? parseJson(line) : undefined
    if (Array.isArray(entries)) return entries.flatMap(readInstance)
  }
  throw new ProbeError('protocol', ASKED, 'no list of processes in its output', {
    hint: 'run it by hand: pm2 jlist',
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Takes the few fields a verdict needs; the environment and the arguments stay behind. */
function readInstance(entry: unknown): (Pm2Instance & { name: string })[] {
  const { name, pm_id, pid, pm2_env } = (entry ?? {}) as Record<string, unknown>
  if (typeof name !== 'string' || typeof pm2_env !== 'object' || pm2_env === null) return []
  const env = pm2_env as Record<string, unknown>
  const [exitCode, startedAt] = [env['exit_code'], env['pm_uptime']]
  return [
    {
      name,
      id: count(pm_id),
      status: excerpt(String(env['status'] ?? 'unknown')),
      pid: count(pid),
      restarts: count(env['restart_time']),
      unstableRestarts: count(env['unstable_restarts']),
      ...(typeof exitCode === 'number' && { exitCode }),
      ...(typeof startedAt === 'number' && { startedAt }),
    },
  ]
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}
