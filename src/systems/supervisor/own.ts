import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, realpath, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { identityOf, isAlive, type ProcessIdentity } from '../../core/process-identity.ts'
import { endAll, living } from './ending.ts'
import { forgetLife, type Life, readCommand, readLife, writeLife } from './life.ts'
import { tail } from './output.ts'
import type { Running, Supervisor } from './port.ts'
import { allPids, cwdOf, environOf, kinOf, openOn } from './proc.ts'
import { currentRelease, runsAlready } from './release.ts'

type Env = Readonly<Record<string, string | undefined>>

interface Place {
  /** Of the deployment, resolved: it is what a process of it is known by. */
  dir: string
  log: string
  life: string
}

/** What a process gets of our environment: none of our secrets. */
const PASSED = ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR'] as const
/** In the environment of every process of ours, so that one is found of which nothing was written down yet. */
const DEPLOYMENT = 'OPERATOR_DEPLOYMENT'
const RELEASE = 'OPERATOR_RELEASE'
const COMMAND = 'OPERATOR_START'
const MAX_LOG = 10 * 1_048_576
/** Node tells of a child's end some milliseconds after the kernel: more where it is busy. */
const REPORTED_WITHIN_MS = 1_000

/**
 * For a process that nothing else keeps: started in a session of its own, so that it outlives us, with its output
 * in `<dir>/process.log`. It is not started again when it dies.
 */
export function createOwnSupervisor({
  dir,
  start,
  env = process.env,
}: {
  dir: string
  start: readonly string[]
  env?: Env
}): Supervisor {
  const name = `process of ${dir}`
  const ended: Ended = {}
  const at = async (): Promise<Place> => {
    const real = await realpath(dir).catch(() => dir)
    const file = (named: string) => join(real, named)
    return { dir: real, log: file('process.log'), life: file('.process.json') }
  }
  return {
    name,
    look: async (signal) => {
      signal.throwIfAborted()
      return look(await at())
    },
    start: async (signal, command = start) => {
      signal.throwIfAborted()
      await startIn(await at(), command, env, ended)
    },
    stop: async (graceMs, signal) => {
      signal.throwIfAborted()
      await stop(await at(), graceMs, signal)
    },
    lastWords: async () => {
      const place = await at()
      const life = await readLife(place.life)
      if (!life || !isAlive(life)) await Promise.race([ended.reported, wait(REPORTED_WITHIN_MS)])
      const said = await tail(place.log, life?.logFrom ?? 0)
      return [ended.how, said].filter(Boolean).join('; ')
    },
  }
}

async function look(place: Place): Promise<Running | undefined> {
  const life = await readLife(place.life)
  if (life && isAlive(life)) return running(life, life, life.stopping === true)
  const [eldest] = members(place, undefined).sort(byRank)
  if (!eldest) return undefined
  const environ = environOf(eldest.pid)
  const marked = (name: string) => environ.find((line) => line.startsWith(`${name}=`))?.slice(name.length + 1)
  const release = marked(RELEASE) ?? cwdOf(eldest.pid)
  const start = readCommand(marked(COMMAND))
  return running(eldest, { ...(release !== undefined && { release }), ...(start && { start }) }, false)
}

function running(
  { pid, startTime }: ProcessIdentity,
  { release, start }: Partial<Pick<Life, 'release' | 'start'>>,
  stopping: boolean,
): Running {
  const started = { ...(release !== undefined && { release }), ...(start && { start }) }
  return { pid, startTime, ...started, restarts: 0, stopping }
}

/** Whoever leads a session was started by us; the others were started by it. */
function byRank(a: ProcessIdentity, b: ProcessIdentity): number {
  const follows = ({ pid }: ProcessIdentity) => (kinOf(pid)?.session === pid ? 0 : 1)
  return follows(a) - follows(b) || Number(a.startTime) - Number(b.startTime)
}

/**
 * All living processes of the deployment: by the mark in their environment, by the log that they write to, or by
 * the session of the one that was written down. Programs overwrite their environment; few do all three.
 */
function members(place: Place, life: Life | undefined): ProcessIdentity[] {
  const session = life && isAlive(life) ? life.pid : undefined
  const logs = [place.log, `${place.log}.1`]
  const pids = allPids().filter((pid) => {
    const kin = kinOf(pid)
    if (kin === undefined || pid === process.pid) return false
    return (
      kin.session === session ||
      [1, 2].some((fd) => logs.includes(openOn(pid, fd) ?? '')) ||
      environOf(pid).includes(`${DEPLOYMENT}=${place.dir}`)
    )
  })
  return living([...new Set(session === undefined ? pids : [...pids, session])])
}

async function startIn(place: Place, start: readonly string[], env: Env, ended: Ended) {
  const release = await currentRelease(place.dir)
  if (runsAlready(await look(place), release)) return
  const { logFrom, output } = await openLog(place.log)
  try {
    const born = await launch(
      start,
      release,
      { ...picked(env), [DEPLOYMENT]: place.dir, [RELEASE]: release, [COMMAND]: JSON.stringify(start) },
      output.fd,
      ended,
    )
    if (born) await writeLife(place.life, { ...born, release, start, stopping: false, logFrom })
  } finally {
    await output.close()
  }
}

function picked(env: Env): Record<string, string> {
  return Object.fromEntries(PASSED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}

/** Nowhere, when the log cannot be written: a service without a log is better than none. */
async function openLog(log: string) {
  const size = await stat(log).then(
    (facts) => facts.size,
    () => 0,
  )
  try {
    if (size > MAX_LOG) await rename(log, `${log}.1`)
    return { logFrom: size > MAX_LOG ? 0 : size, output: await open(log, 'a', 0o600) }
  } catch {
    return { logFrom: 0, output: await open('/dev/null', 'a') }
  }
}

/** How the process that we started ended: known a moment after the kernel has it no more. */
interface Ended {
  how?: string
  reported?: Promise<unknown>
}

/** undefined: it has ended already. Its end is only known while we live; it is evidence, never needed. */
async function launch(
  [file = '', ...args]: readonly string[],
  cwd: string,
  env: Record<string, string>,
  fd: number,
  ended: Ended,
): Promise<ProcessIdentity | undefined> {
  delete ended.how
  const child = spawn(file, args, {
    cwd,
    env: { ...env, PWD: cwd },
    detached: true,
    stdio: ['ignore', fd, fd],
  })
  child.once('exit', (code, signal) => {
    ended.how = code === null ? `it was ended by ${signal}` : `it ended with exit code ${code}`
  })
  ended.reported = once(child, 'exit').catch(() => undefined)
  try {
    await once(child, 'spawn')
  } catch (error) {
    throw new OperatorError('not_found', `${file} cannot be run in ${cwd} (${codeOf(error) ?? 'unknown'}).`, {
      hint: 'Is the program named first in `start` in the release, or on the PATH of The Operator?',
      applied: 'no',
      cause: error,
    })
  }
  child.unref()
  return identityOf(child.pid ?? 0)
}

/** That it is to stop is on the disk before the first signal: whoever takes over must not trust what answers yet. */
async function stop(place: Place, graceMs: number, signal: AbortSignal): Promise<void> {
  const life = await readLife(place.life)
  const found = members(place, life)
  const main = life && isAlive(life) ? life : [...found].sort(byRank)[0]
  if (main) {
    const release = life && isAlive(life) ? life.release : (cwdOf(main.pid) ?? '')
    const start = life?.start && { start: life.start }
    await writeLife(place.life, { ...main, release, ...start, stopping: true, logFrom: life?.logFrom ?? 0 })
    await endAll(() => members(place, life), graceMs, signal)
  }
  await forgetLife(place.life)
}
