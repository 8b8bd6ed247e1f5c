import type { Readable } from 'node:stream'
import { codeOf } from '../../core/faults.ts'
import { killGroup } from '../../core/process-group.ts'

/** One of PostgreSQL's programs: its file and arguments, never a shell line, and never a secret. */
export interface Command {
  file: string
  args: readonly string[]
  /** All the variables it sees. */
  env: Readonly<Record<string, string>>
  cwd?: string
  /** Whom it runs as; ourselves when absent. */
  user?: { uid: number; gid: number } | undefined
  /** Takes stdout as it comes; the program waits for it. Thrown on, and ends the program. */
  onOutput?(chunk: Buffer): Promise<void> | void
  /** An open file that is its stdout, by its number. Then nothing comes to `onOutput`. */
  into?: number | undefined
}

export interface Ended {
  /** Undefined when a signal ended it, or it never started. */
  exitCode: number | undefined
  /** The last of what it said. */
  stderr: string
  /** The system's reason why it was never started: ENOENT, EACCES. */
  notStarted?: string
}

const TAIL = 16_000

/**
 * Becomes the program, and leaves a watcher in its group: when nobody holds stdin any more, which is so when we are
 * killed, the group is too. A dump that writes into a file would not notice, and would go on and keep its locks.
 */
const WATCHED = `
exec 3<&0 </dev/null
{ read -r _ <&3; kill -KILL 0; } >&- 2>&- &
exec "$@" 3<&-`

/** What a shell answers for a program that is not there, or may not be run. */
const NOT_STARTED: Readonly<Record<number, string>> = { 126: 'EACCES', 127: 'ENOENT' }

/**
 * Runs it to its end, in a process group of its own, which an abort kills whole, and our own death. Throws the
 * signal's reason.
 */
export async function run(command: Command, signal: AbortSignal): Promise<Ended> {
  const { execa } = await import('execa')
  signal.throwIfAborted()
  const { file, args, env, cwd, user, into, onOutput = () => {} } = command
  const child = execa('/bin/sh', ['-c', WATCHED, 'operator', file, ...args], {
    buffer: false,
    detached: true,
    encoding: 'buffer',
    env,
    extendEnv: false,
    reject: false,
    shell: false,
    stdin: 'pipe',
    // A number is as good to execa; its types have it for a number that is written out.
    stdout: (into ?? 'pipe') as 'pipe',
    ...(cwd !== undefined && { cwd }),
    ...user,
  })
  const kill = () => killGroup(child.pid)
  signal.addEventListener('abort', kill, { once: true })
  try {
    const given = into === undefined ? take(child.stdout, onOutput) : undefined
    const [, stderr, ended] = await Promise.all([given, tail(child.stderr), child])
    signal.throwIfAborted()
    const notStarted = NOT_STARTED[ended.exitCode ?? 0] ?? (ended.exitCode === undefined && ended.code)
    return notStarted ? { exitCode: undefined, stderr, notStarted } : { exitCode: ended.exitCode, stderr }
  } finally {
    signal.removeEventListener('abort', kill)
    kill()
  }
}

function take(stream: Readable, give: (chunk: Buffer) => Promise<void> | void): Promise<void> {
  return untilClosed(async () => {
    for await (const chunk of stream) await give(chunk as Buffer)
  })
}

async function tail(stream: AsyncIterable<unknown>): Promise<string> {
  let text = ''
  await untilClosed(async () => {
    for await (const chunk of stream) text = (text + (chunk as Buffer).toString('utf8')).slice(-TAIL)
  })
  return text
}

async function untilClosed(read: () => Promise<void>): Promise<void> {
  try {
    await read()
  } catch (error) {
    const code = codeOf(error)
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && code !== 'ENOENT' && code !== 'EACCES') throw error
  }
}
