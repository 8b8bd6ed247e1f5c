import { abandoned } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { killGroup } from '../../core/process-group.ts'

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

/** No list of processes is longer; a command that writes more is cut off and not believed. */
const MAX_OUTPUT = 16 * 1_048_576

const OPTIONS = {
  detached: true,
  extendEnv: false,
  maxBuffer: MAX_OUTPUT,
  reject: false,
  shell: false,
  stdin: 'ignore',
} as const

/**
 * Runs a command to its end and gives its stdout, and how it failed if it did. It runs in a process group of
 * its own, which an abort kills whole: the command may be a script that starts the real one. Throws ProbeError
 * `no_way` when it cannot be run. Its output may hold secrets (pm2 prints every process's environment), so no
 * error repeats it or has it as cause.
 */
export async function run(
  command: Command,
  signal: AbortSignal,
): Promise<{ stdout: string; failed: string | undefined }> {
  const { execa } = await import('execa')
  if (signal.aborted) throw abandoned(signal, command.asked)
  const child = execa(command.file, command.args, { ...OPTIONS, env: command.env })
  const kill = () => killGroup(child.pid)
  signal.addEventListener('abort', kill, { once: true })
  try {
    return await outcome(child, command, signal)
  } finally {
    signal.removeEventListener('abort', kill)
    kill()
  }
}

/** The part of the runner's result that is used. */
interface Ended {
  failed: boolean
  stdout: string
  stderr: string
  isMaxBuffer: boolean
  code?: string | undefined
  exitCode?: number | undefined
  signal?: string | undefined
}

async function outcome(child: PromiseLike<Ended>, command: Command, signal: AbortSignal) {
  const { failed, stdout, stderr, code, isMaxBuffer, exitCode, signal: killedBy } = await child
  if (signal.aborted) throw abandoned(signal, command.asked)
  if (!failed) return { stdout, failed: undefined }
  if (isMaxBuffer) throw new ProbeError('protocol', command.asked, 'more than 16 MB of output')
  if (code !== undefined) throw notRun(command, code)
  const how =
    exitCode === undefined ? `was ended by ${killedBy ?? 'an error'}` : `ended with exit code ${exitCode}`
  return { stdout, failed: `${command.file} ${how}: ${excerpt(stderr) || 'it said nothing'}` }
}

function notRun({ file, asked, missingHint }: Command, code: string): ProbeError {
  const answered =
    code === 'ENOENT' ? `there is no command ${file}` : `the command ${file} cannot be run (${code})`
  return new ProbeError('no_way', asked, answered, { hint: missingHint })
}

/** The named variables that are set: a command gets what it needs and none of the server's secrets. */
export function pickEnv(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])))
}
