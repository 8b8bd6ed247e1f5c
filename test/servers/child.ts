import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'

/** A server process that a test owns, in a process group of its own. */
export interface Owned {
  pid: number
  /** SIGSTOP, in force on return: the kernel goes on accepting connections, and nobody answers them. */
  freeze(): void
  thaw(): void
  /** Ends it with `signal`, thawed first, and resolves when it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>
}

/** Starts a server and resolves once its output matches `ready`. Rejects with the output when it ends before. */
export async function own(
  command: string,
  args: readonly string[],
  ready: RegExp,
  options: SpawnOptions = {},
): Promise<Owned> {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const last = () => signalTo(child, 'SIGKILL')
  process.once('exit', last)
  child.once('exit', () => process.removeListener('exit', last))
  await said(child, ready, `${command} ${args.join(' ')}`)
  return {
    pid: child.pid ?? 0,
    freeze: () => {
      signalTo(child, 'SIGSTOP')
      untilStopped(child)
    },
    thaw: () => signalTo(child, 'SIGCONT'),
    stop: (signal = 'SIGKILL') => stopped(child, signal),
  }
}

function said(child: ChildProcess, ready: RegExp, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    const listen = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000)
      if (ready.test(output)) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${what} ended (${code ?? signal}): ${output}`)))
  })
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  signalTo(child, signal)
  signalTo(child, 'SIGCONT')
  await gone
}

function signalTo(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  process.kill(-child.pid, signal)
}

/** The signal reaches the threads one after the other: one of them may answer yet while the others stand still. */
function untilStopped({ pid }: ChildProcess): void {
  const giveUp = performance.now() + 120_000
  while (pid !== undefined && threadsOf(pid).some((state) => !'TtZX'.includes(state))) {
    if (performance.now() > giveUp) throw new Error(`process ${pid} does not stop`)
  }
}

/** The state letter of each thread as proc_pid_stat(5) has it; none where there is no /proc, or no such process. */
function threadsOf(pid: number): string[] {
  const folder = `/proc/${pid}/task`
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((id) => stateOf(`${folder}/${id}/stat`))
}

/** A thread that ends between the listing and the look is as still as a stopped one. */
function stateOf(file: string): string {
  try {
    return /\) (\w) /.exec(readFileSync(file, 'utf8'))?.[1] ?? 'X'
  } catch {
    return 'X'
  }
}

/** Below the ports that a kernel gives to whoever asks for any: one of those may be another's the next moment. */
const PORTS = { first: 10_000, count: 22_000 }
let asked = process.pid * 7_919

/** A port of 127.0.0.1 that was free a moment ago, another one each time. */
export async function freePort(): Promise<number> {
  for (;;) {
    asked += 1
    const port = PORTS.first + (asked % PORTS.count)
    if (await isFree(port)) return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}
