import type { ExecaError } from 'execa'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'

/** A command with its own arguments: never a shell line. */
export interface Command {
  file: string
  args: readonly string[]
  /** All the variables it sees. */
  env: Readonly<Record<string, string>>
  /** One line for people. */
  asked: string
  missingHint: string
}

/** No list of processes is longer; a command that writes more is cut off and is not believed. */
const MAX_OUTPUT = 16 * 1024 * 1024

/**
 * Runs a command to its end and gives its stdout; on abort it is killed. Throws ProbeError: `no_way` when the
 * command is not there, `timeout` when aborted. Its output may hold secrets (pm2 prints every process's
 * environment), so it is never repeated in an error, which also carries no cause.
 */
export async function run(
  command: Command,
  signal: AbortSignal,
): Promise<{ stdout: string; failed: string | undefined }> {
  const { execa } = await import('execa')
  const result = await execa(command.file, command.args, {
    env: command.env,
    extendEnv: false,
    stdin: 'ignore',
    cancelSignal: signal,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT,
    reject: false,
  })
  if (!result.failed) return { stdout: result.stdout, failed: undefined }
  throwWhenNotRun(command, result as ExecaError, signal)
  return {
    stdout: result.stdout,
    failed: `it ended with ${result.exitCode ?? result.signal ?? 'no result'}: ${excerpt(result.stderr, 120)}`,
  }
}

function throwWhenNotRun(command: Command, result: ExecaError, signal: AbortSignal): void {
  if (signal.aborted) throw new ProbeError('timeout', command.asked, 'no answer before the deadline')
  if (result.isMaxBuffer) throw new ProbeError('protocol', command.asked, 'more than 16 MB of output')
  const { code } = result
  if (code === undefined) return
  const answered =
    code === 'ENOENT' ? `there is no command ${command.file}` : `the command cannot be run (${code})`
  throw new ProbeError('no_way', command.asked, answered, { hint: command.missingHint })
}

/** The named variables that are set: a command gets what it needs and none of the server's secrets. */
export function pickEnv(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}
