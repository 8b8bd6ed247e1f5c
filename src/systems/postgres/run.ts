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

/** Runs it to its end, in a process group of its own, which an abort kills whole. Throws the signal's reason. */
export async function run(command: Command, signal: AbortSignal): Promise<Ended> {
  const { execa } = await import('execa')
  signal.throwIfAborted()
  const { file, args, env, cwd, user, onOutput = () => {} } = command
  const child = execa(file, args, {
    buffer: false,
    detached: true,
    encoding: 'buffer',
    env,
    extendEnv: false,
    reject: false,
    shell: false,
    stdin: 'ignore',
    ...(cwd !== undefined && { cwd }),
    ...user,
  })
  const kill = () => killGroup(child.pid)
  signal.addEventListener('abort', kill, { once: true })
  try {
    const [, stderr, ended] = await Promise.all([take(child.stdout, onOutput), tail(child.stderr), child])
    signal.throwIfAborted()
    return {
      exitCode: ended.exitCode,
      stderr,
      ...(ended.code !== undefined && ended.exitCode === undefined && { notStarted: ended.code }),
    }
  } finally {
    signal.removeEventListener('abort', kill)
    kill()
  }
}

/**
 * Listens rather than iterates: pg_dump writes 4 KB at a time, and a promise for each of them costs more than what is
 * done with it. Waits only where `give` wants to.
 */
function take(stream: Readable, give: (chunk: Buffer) => Promise<void> | void): Promise<void> {
  return untilClosed(() => {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const fail = (error: unknown) => {
      reject(error)
      stream.destroy()
    }
    const given = (chunk: Buffer) => {
      const pending = give(chunk)
      if (pending === undefined) return
      stream.pause()
      pending.then(() => stream.resume(), fail)
    }
    stream.on('data', (chunk: Buffer) => {
      try {
        given(chunk)
      } catch (error) {
        fail(error)
      }
    })
    stream.once('error', reject).once('close', resolve)
    return promise
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
