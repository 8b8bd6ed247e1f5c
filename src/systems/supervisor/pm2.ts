import { homedir } from 'node:os'
import { join } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import { identityOf, isAlive, type ProcessIdentity, selfIdentity } from '../../core/process-identity.ts'
import { createPm2Probe } from '../process/pm2.ts'
import type { Pm2Instance } from '../process/port.ts'
import { pickEnv } from '../process/run.ts'
import { order, told } from './command.ts'
import { goneWithin, living, send } from './ending.ts'
import { tail } from './output.ts'
import type { Running, Supervisor } from './port.ts'
import { allPids, argvOf, cwdOf, environOf } from './proc.ts'
import { currentRelease, runsAlready } from './release.ts'

type Env = Readonly<Record<string, string | undefined>>

interface Pm2 {
  process: string
  dir: string
  argv: readonly string[]
  env: Env
  instances(signal: AbortSignal): Promise<readonly Pm2Instance[]>
  call(args: readonly string[], signal: AbortSignal): Promise<void>
}

/** In the environment of each command, with whose it is: one that outlived its caller is told from a living one's. */
const COMMAND = 'OPERATOR_COMMAND'
/** How long an answer of pm2's is good while the same process lives: each question costs half a second of CPU. */
const FRESH_MS = 5_000
/** What pm2 itself needs after its own kill_timeout to say that a process has stopped. */
const SLACK_MS = 10_000

/**
 * A process of pm2, by its name, through the command alone. It must run in `<dir>/current`; when pm2 has none of
 * that name, the first start makes it there from `start`, with its own restarts. Its signals are pm2's: SIGINT,
 * and its kill_timeout where that is shorter than the drain.
 */
export function createPm2Supervisor(options: {
  process: string
  dir: string
  start: readonly string[]
  command?: string
  env?: Env
}): Supervisor {
  const { process: name, env = process.env } = options
  const pm2 = pm2Of(options)
  let last: { at: number; running: Running; identity: ProcessIdentity } | undefined
  const fresh = () => last !== undefined && performance.now() - last.at < FRESH_MS && isAlive(last.identity)
  const looked = async (signal: AbortSignal) => {
    if (last && fresh()) return last.running
    const running = runningOf(await pm2.instances(signal), orphans(name, env).length > 0)
    const identity = running && !running.stopping ? identityOf(running.pid) : undefined
    last = running && identity ? { at: performance.now(), running, identity } : undefined
    return running
  }
  const changed = async (change: Promise<void>) => {
    last = undefined
    await change.finally(() => {
      last = undefined
    })
  }
  return {
    name: `pm2 process ${name}`,
    look: looked,
    start: (signal, command = options.start) => changed(start({ ...pm2, argv: command }, signal)),
    stop: (graceMs, signal) => changed(stop(pm2, graceMs, signal)),
    lastWords: () => tail(join(homeOf(env), 'logs', `${name.replaceAll(/[^a-z0-9]/gi, '-')}-error.log`)),
  }
}

function pm2Of({
  process: name,
  dir,
  start: argv,
  command: file = 'pm2',
  env = process.env,
}: Parameters<typeof createPm2Supervisor>[0]): Pm2 {
  const probe = createPm2Probe({ command: file, env })
  const picked = pickEnv(env, ['PATH', 'HOME', 'USER', 'PM2_HOME'])
  // A process that pm2 makes inherits all of this; one that it has already keeps its own.
  const marked = { ...picked, [COMMAND]: markOf(name) }
  const missingHint = 'Install pm2, or start The Operator with a PATH that holds it.'
  return {
    process: name,
    dir,
    argv,
    env,
    instances: async (signal) => {
      try {
        return (await told(() => probe.look(name, signal))).instances
      } catch (error) {
        if (error instanceof OperatorError && error.code === 'not_found') return []
        throw error
      }
    },
    call: (args, signal) =>
      order(
        {
          file,
          args,
          env: args.length === 2 ? marked : picked,
          asked: `pm2 ${args.slice(0, 2).join(' ')}`,
          missingHint,
        },
        signal,
      ),
  }
}

function homeOf(env: Env): string {
  return env['PM2_HOME'] ?? join(env['HOME'] ?? homedir(), '.pm2')
}

/** Several instances run one release, or it cannot be told which. */
function runningOf(instances: readonly Pm2Instance[], told: boolean): Running | undefined {
  const alive = instances.flatMap((one) => {
    const identity = one.pid > 0 ? identityOf(one.pid) : undefined
    return identity ? [{ ...one, startTime: identity.startTime, release: cwdOf(one.pid) }] : []
  })
  const [first] = alive
  if (!first) return undefined
  const release = alive.every((one) => one.release === first.release) ? first.release : undefined
  return {
    pid: first.pid,
    startTime: first.startTime,
    ...(release !== undefined && { release }),
    restarts: instances.reduce((sum, { restarts }) => sum + restarts, 0),
    stopping: told || alive.some(({ status }) => status === 'stopping'),
  }
}

function markOf(name: string): string {
  const { pid, startTime } = selfIdentity()
  return `${pid} ${startTime} ${name}`
}

/**
 * Commands to this pm2 that outlived the process that ran them: they may yet reach it. Another Operator on this
 * machine may have a process of the same name, in a pm2 of its own, and be giving it a command just now.
 */
function orphans(name: string, env: Env): ProcessIdentity[] {
  return living(
    allPids().filter((pid) => {
      const [verb, target] = argvOf(pid).slice(-2)
      return target === name && ['start', 'stop', 'reset'].includes(verb ?? '') && isOrphan(pid, name, env)
    }),
  )
}

function isOrphan(pid: number, name: string, env: Env): boolean {
  const its = Object.fromEntries(environOf(pid).map((line) => line.split(/=(.*)/s, 2)))
  const [, caller, startTime, of] = /^(\d+) (\S+) (.*)$/s.exec(its[COMMAND] ?? '') ?? []
  if (of !== name || homeOf(its) !== homeOf(env)) return false
  return identityOf(Number(caller))?.startTime !== startTime
}

function endOrphans({ process: name, env }: Pm2): void {
  for (const orphan of orphans(name, env)) send(orphan, 'SIGKILL')
}

async function start(pm2: Pm2, signal: AbortSignal): Promise<void> {
  endOrphans(pm2)
  const instances = await pm2.instances(signal)
  if (runsAlready(runningOf(instances, false), await currentRelease(pm2.dir))) return
  if (instances.length === 0) return await create(pm2, signal)
  // Its count of restarts goes on for ever; from here on it tells of this start.
  await pm2.call(['reset', pm2.process], signal)
  await pm2.call(['start', pm2.process], signal)
}

async function create({ process: name, dir, argv, call }: Pm2, signal: AbortSignal): Promise<void> {
  const [program = '', ...args] = argv
  const where = ['--cwd', join(dir, 'current'), '--interpreter', 'none']
  await call(['start', program, '--name', name, ...where, '--', ...args], signal)
}

/** pm2 stops a process with its own patience. When ours ends first it is killed: pm2 does not bring it back then. */
async function stop(pm2: Pm2, graceMs: number, signal: AbortSignal): Promise<void> {
  endOrphans(pm2)
  const instances = await pm2.instances(signal)
  if (instances.length === 0 || instances.every(({ status }) => status === 'stopped')) return
  const processes = living(instances.map(({ pid }) => pid))
  const left = () => processes.filter(isAlive)
  const impatient = setTimeout(() => {
    for (const one of left()) send(one, 'SIGKILL')
  }, graceMs)
  try {
    await pm2.call(['stop', pm2.process], signal)
  } finally {
    clearTimeout(impatient)
  }
  if (await goneWithin(left, SLACK_MS, signal)) return
  throw new OperatorError('unavailable', `pm2 says that ${pm2.process} has stopped, and it runs.`, {
    hint: `Look at it by hand: pm2 describe ${pm2.process}`,
    applied: 'unknown',
  })
}
