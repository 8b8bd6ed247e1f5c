import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EXIT, EXIT_OF_SIGNAL } from '../cli/exit.ts'
import type { Io } from '../cli/io.ts'
import type { Printer } from '../cli/print.ts'
import { deferDeploys } from './deploys.ts'
import { createHousehold, type Household } from './household.ts'
import { findEntry, type Place } from './place.ts'
import { buildSandbox } from './sandbox.ts'
import { play, sayHowToConnect, sayWhatRuns } from './script.ts'
import { createShow, NotShown } from './show.ts'

/** The script takes a minute, on a busy machine a few; one on which it takes longer than this hangs. */
const LIMIT_MS = 400_000

interface Task {
  io: Io
  out: Printer
  /** Leaves everything up until a signal comes. */
  keep: boolean
  /** Starts nothing that belongs to this machine. */
  standIns: boolean
}

type Signal = keyof typeof EXIT_OF_SIGNAL

class Interrupted extends Error {
  override readonly name = 'Interrupted'
  readonly signal: Signal

  constructor(signal: Signal) {
    super(`Ended by ${signal}.`)
    this.signal = signal
  }
}

/**
 * Plays the demo and answers the exit code: 0 only when everything it showed was true and everything it started
 * is stopped. Whatever happens, by failure or by signal, it cleans up before it returns.
 */
export async function runDemo({ io, out, ...options }: Task): Promise<number> {
  const household = createHousehold()
  const interruption = listenForSignals()
  process.once('exit', household.killAll)
  let code: number = EXIT.internal
  let left: readonly string[] = []
  try {
    code = await attempt(household, { io, out, ...options }, interruption.arrives)
  } finally {
    left = await household.close()
    interruption.stopListening()
    process.off('exit', household.killAll)
  }
  if (left.length === 0) await out.say('\nEverything the demo started is stopped, and its folder is gone.')
  else await out.note(`Not cleaned up: ${left.join(', ')}.`)
  return left.length === 0 ? code : EXIT.internal
}

async function attempt(household: Household, task: Task, interrupted: Promise<never>): Promise<number> {
  try {
    return await Promise.race([perform(household, task), interrupted, ...(task.keep ? [] : [tooLate()])])
  } catch (error) {
    return await explain(error, task)
  }
}

async function perform(household: Household, { io, out, keep, standIns }: Task): Promise<number> {
  const place = makePlace(household, io, standIns)
  const show = createShow(out)
  await out.say(
    `${out.style.bold('The Operator, a demo')} on Node ${process.versions.node}\n   sandbox ${place.folder}`,
  )
  const sandbox = await buildSandbox(place, { ...io.env })
  deferDeploys(place, sandbox)
  await sayWhatRuns(show, sandbox)
  await play({ place, sandbox, show })
  await sayHowToConnect({ place, sandbox, out, keep, cwd: io.cwd })
  if (keep) await new Promise<never>(() => undefined)
  return EXIT.ok
}

function makePlace(household: Household, { env, cwd }: Io, standIns: boolean): Place {
  const temp = realpathSync(env['TMPDIR'] ?? tmpdir())
  const folder = mkdtempSync(join(temp, 'operator-demo-'))
  household.defer('the sandbox folder', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  const entry = findEntry()
  const path = env['PATH'] ?? ''
  const little = { PATH: path, HOME: env['HOME'] ?? cwd, TMPDIR: temp }
  const startVerb: Place['startVerb'] = (args) =>
    household.start(`operator ${args[0]}`, process.execPath, [entry, ...args], { cwd: folder, env: little })
  const startService: Place['startService'] = (name, more = {}) =>
    household.start(name, process.execPath, [entry, 'demo', '--service', name], {
      cwd: folder,
      env: { ...little, ...more },
    })
  return { household, standIns, folder, temp, path, env: little, entry, startVerb, startService }
}

function listenForSignals(): { arrives: Promise<never>; stopListening(): void } {
  const { promise, reject } = Promise.withResolvers<never>()
  const names = Object.keys(EXIT_OF_SIGNAL) as Signal[]
  const listeners = names.map((name) => [name, () => reject(new Interrupted(name))] as const)
  for (const [name, listener] of listeners) process.on(name, listener)
  // Nobody may be waiting any more when a signal comes during the clean-up.
  promise.catch(() => undefined)
  return {
    arrives: promise,
    stopListening: () => {
      for (const [name, listener] of listeners) process.off(name, listener)
    },
  }
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The demo did not end within ${LIMIT_MS / 1000} s.`)), LIMIT_MS).unref()
  })
}

async function explain(error: unknown, { out, keep }: Task): Promise<number> {
  if (error instanceof Interrupted) {
    await out.say(`\n${error.message} Stopping what was started.`)
    return keep && error.signal === 'SIGINT' ? EXIT.ok : EXIT_OF_SIGNAL[error.signal]
  }
  const message = error instanceof Error ? error.message : 'unknown reason'
  await out.note(error instanceof NotShown ? `   ✗ not true: ${message}` : `   ✗ ${message}`)
  return EXIT.internal
}
