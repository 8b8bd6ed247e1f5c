import type { ParseArgsOptionsConfig } from 'node:util'
import { openSetup } from '../compose/setup.ts'
import { type Failure, OperatorError, toFailure } from '../core/errors.ts'
import type { Identify, Setup } from '../face.ts'
import { type Grammar, type Parsed, parse } from './args.ts'
import { EXIT, exitOfError } from './exit.ts'
import type { Io, Output } from './io.ts'
import { createPrinter, type Printer } from './print.ts'

export interface Run<Flags extends ParseArgsOptionsConfig> extends Parsed<Flags> {
  io: Io
  out: Printer
}

/**
 * A verb: its grammar, and what it does; answers the exit code. Whatever is thrown becomes one printed failure
 * and its code. `--help` prints the usage.
 */
export function verb<Flags extends ParseArgsOptionsConfig>(
  grammar: Grammar<Flags>,
  body: (run: Run<Flags>) => Promise<number>,
): (args: string[], io: Io) => Promise<number> {
  return async (args, given) => {
    const io = survivingClosedPipes(given)
    const out = createPrinter(io)
    try {
      if (asksForHelp(args)) {
        await out.say(`usage: ${grammar.usage}`)
        return EXIT.ok
      }
      return await body({ ...parse(grammar, args), io, out })
    } catch (error) {
      return fail(io, out, error)
    }
  }
}

async function fail(io: Io, out: Printer, error: unknown): Promise<number> {
  const failure = failureOf(error)
  if (failure.code === 'internal') await trace(io, out, error)
  try {
    await out.fail(failure)
  } catch {
    // The redactor itself failed: only this sentence of our own leaves.
    io.stderr.write('redaction_failed: the output could not be checked for secrets, so it is not shown.\n')
    return EXIT.internal
  }
  return exitOfError(failure.code)
}

/** What a verb throws itself was refused before anything was done; a call's own failure says what it applied. */
function failureOf(error: unknown): Failure {
  const { hint: _, ...failure } = toFailure(
    error,
    error instanceof OperatorError ? 'no' : 'unknown',
    `cli-${crypto.randomUUID().slice(0, 8)}`,
  )
  const hint =
    failure.code === 'internal' ? 'OPERATOR_DEBUG=1 prints the cause.' : (error as { hint?: string }).hint
  return { ...failure, ...(hint !== undefined && { hint }) }
}

async function trace({ env }: Io, out: Printer, error: unknown): Promise<void> {
  if (!env['OPERATOR_DEBUG'] || !(error instanceof Error)) return
  await out.note(error.stack ?? error.message).catch(() => undefined)
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')
}

/**
 * `operator tools | head -1` closes the pipe while we write; that is the reader's good right. Stderr is taken by who
 * writes to it: Node makes the stream then, and a start that has nothing to say there is spared it.
 */
function survivingClosedPipes(given: Io): Io {
  const { env, cwd, stdin } = given
  let stderr: Output | undefined
  return {
    env,
    cwd,
    stdin,
    stdout: surviving(given.stdout),
    get stderr() {
      stderr ??= surviving(given.stderr)
      return stderr
    },
  }
}

function surviving(output: Output): Output {
  output.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
  })
  return output
}

/** Opens what every face is built on, lets the printer know the configured values, and closes it whatever happens. */
export async function withSetup<T>(
  { io, out, config }: { io: Io; out: Printer; config: string | undefined },
  body: (setup: Setup & { identify: Identify }) => Promise<T>,
): Promise<T> {
  const setup = openSetup({ ...(config !== undefined && { config }), env: io.env, cwd: io.cwd })
  out.judgedBy(() => setup.redactor())
  try {
    return await body(setup)
  } finally {
    await setup.close()
  }
}
