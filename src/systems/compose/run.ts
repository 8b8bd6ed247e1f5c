import type { Readable } from 'node:stream'
import { codeOf } from '../../core/faults.ts'
import { killGroup } from '../../core/process-group.ts'

export interface Ran {
  /** Undefined when it did not end by itself, or was never started. */
  exitCode: number | undefined
  stdout: string
  stderr: string
  /** Both streams as they came, the last 16,000 characters. */
  output: string
  /** The system's reason why it was never started: ENOENT, EACCES. */
  notStarted?: string
}

export interface RunOptions {
  cwd?: string
  /** All the variables it sees. */
  env: Readonly<Record<string, string>>
}

/** Characters of a resolved model: far above the largest project. */
const LONGEST = 8 * 1_048_576
const TAIL = 16_000

/**
 * Runs a command to its end, in a process group of its own, which an abort kills whole. Rejects only with the
 * signal's reason. The runner's own buffers are off: past a limit it would kill a recreate half way.
 */
export async function run(
  [file, ...args]: readonly [string, ...string[]],
  { cwd, env }: RunOptions,
  signal: AbortSignal,
): Promise<Ran> {
  const { execa } = await import('execa')
  signal.throwIfAborted()
  const child = execa(file, args, {
    all: true,
    buffer: false,
    detached: true,
    env,
    extendEnv: false,
    reject: false,
    shell: false,
    stdin: 'ignore',
    ...(cwd !== undefined && { cwd }),
  })
  const kill = () => killGroup(child.pid)
  signal.addEventListener('abort', kill, { once: true })
  try {
    const [stdout, stderr, output, ended] = await Promise.all([
      textOf(child.stdout, (text) => text.slice(0, LONGEST)),
      textOf(child.stderr, (text) => text.slice(0, LONGEST)),
      textOf(child.all, (text) => text.slice(-TAIL)),
      child,
    ])
    signal.throwIfAborted()
    return {
      exitCode: ended.exitCode,
      stdout,
      stderr,
      output,
      ...(ended.code !== undefined && { notStarted: ended.code }),
    }
  } finally {
    signal.removeEventListener('abort', kill)
  }
}

async function textOf(stream: Readable, keep: (text: string) => string): Promise<string> {
  let text = ''
  stream.setEncoding('utf8')
  try {
    for await (const chunk of stream as AsyncIterable<string>) text = keep(text + chunk)
  } catch (error) {
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE' && codeOf(error) !== 'ENOENT') throw error
  }
  return text
}
