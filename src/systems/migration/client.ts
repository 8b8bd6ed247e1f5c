import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, realpath, stat } from 'node:fs/promises'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import type { Exit, MigrationCommand, MigrationRunner } from './port.ts'
import { end, untilUnwritten, writersOf } from './processes.ts'

type Env = Readonly<Record<string, string | undefined>>

/** What a command gets of our own environment: none of our secrets. */
const PASSED = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'VIRTUAL_ENV',
  'PYTHONPATH',
] as const
const ASK_MS = 60_000
const MAX_ANSWER_BYTES = 4 * 1_048_576
/** Far more than any key is long. */
const TAIL_BYTES = 262_144
/** What a program says that only answers, and fails. */
const SAID_CHARACTERS = 4_000

export function createMigrationRunner(env: Env = process.env): MigrationRunner {
  const passed = Object.fromEntries(
    PASSED.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
  )
  const withEnv = (command: MigrationCommand) => ({ ...command, env: { ...passed, ...command.env } })
  return {
    ask: (command, signal) => ask(withEnv(command), signal),
    run: (command, log, limitMs) => run(withEnv(command), log, limitMs),
    untilOver: async (log, limitMs) => untilUnwritten(await real(log), limitMs),
    script,
    tail,
  }
}

async function ask({ argv, cwd, env }: MigrationCommand, signal: AbortSignal): Promise<string> {
  const [file = '', ...args] = argv
  const { execa } = await import('execa')
  const result = await execa(file, args, {
    cwd,
    env,
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    timeout: ASK_MS,
    maxBuffer: MAX_ANSWER_BYTES,
    cancelSignal: signal,
  })
  signal.throwIfAborted()
  if (!result.failed) return result.stdout
  if (result.exitCode === undefined && result.code !== undefined && !result.timedOut)
    throw notRun(argv, result.code)
  throw failed(argv, result.timedOut ? 'took longer than a minute' : 'failed', result.stderr)
}

async function run({ argv, cwd, env }: MigrationCommand, log: string, limitMs: number): Promise<Exit> {
  const [file = '', ...args] = argv
  const output = await open(log, 'a', 0o600)
  try {
    // A session of its own: what ends us does not end it, and it writes to a file and not to a pipe that dies with us.
    const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', output.fd, output.fd] })
    const ended = once(child, 'close')
    await once(child, 'spawn').catch((error: unknown) => {
      ended.catch(() => undefined)
      throw notRun(argv, codeOf(error) ?? 'no reason')
    })
    const path = await real(log)
    const limit = setTimeout(() => void end(() => writersOf(path)), limitMs)
    const [code, signal] = (await ended.finally(() => clearTimeout(limit))) as [number | null, string | null]
    // What it has started may go on after it: the migration is over when all of it is.
    await untilUnwritten(path, limitMs)
    return code === null ? { signal: signal ?? 'an unknown signal' } : { code }
  } finally {
    await output.close()
  }
}

async function real(file: string): Promise<string> {
  return await realpath(file).catch(() => file)
}

async function tail(log: string): Promise<string> {
  const handle = await open(log, 'r').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  })
  if (!handle) return ''
  try {
    const { size } = await handle.stat()
    const length = Math.min(size, TAIL_BYTES)
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length)
    const text = buffer.toString('utf8')
    return size > length ? wholeLines(text) : text
  } finally {
    await handle.close()
  }
}

const MAX_SCRIPT_BYTES = 4 * 1_048_576

/** Whoever cannot read it does not know what it does: why does not matter. */
async function script(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > MAX_SCRIPT_BYTES) return undefined
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

/** Of a text whose beginning was cut off. */
function wholeLines(text: string): string {
  const end = text.indexOf('\n')
  return end < 0 ? '' : text.slice(end + 1)
}

function lastSaid(text: string): string {
  return text.length > SAID_CHARACTERS ? wholeLines(text.slice(-SAID_CHARACTERS)) : text
}

function notRun([file = '']: readonly string[], code: string): OperatorError {
  const why = code === 'ENOENT' ? 'there is no such program, or no such folder to run it in' : code
  return new OperatorError('not_configured', `The migration command ${file} cannot be run: ${why}.`, {
    hint: 'See `migrate` of the database in operator.yaml: its command, and its cwd.',
    applied: 'no',
  })
}

function failed(argv: readonly string[], how: string, stderr: string): OperatorError {
  return new OperatorError('unavailable', `${argv.join(' ')} ${how}.`, {
    hint: 'Run it by hand in the same folder to see why.',
    applied: 'no',
    details: { said: excerpt(lastSaid(stderr)) },
  })
}
