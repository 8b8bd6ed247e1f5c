import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'

/** A process that the demo started and therefore ends, by its pid. */
export interface Owned {
  name: string
  pid: number
  /** Resolves with the rest of the first line of its output that holds `text`; rejects when it ends before that. */
  says(text: string): Promise<string>
  /** For programs that read their configuration to the end of stdin. */
  closeInput(): void
  /** Sends a signal and waits for the end; SIGKILL when it has not ended within 3 s. */
  end(signal: NodeJS.Signals): Promise<void>
  exited: Promise<number | null>
  /** The last of what it said, stdout and stderr together. */
  output(): string
}

export interface Household {
  /** Starts a process. `input` is written to its stdin, which stays open: the demo's own children leave when it closes. */
  start(name: string, command: string, args: readonly string[], options?: StartOptions): Owned
  /** Something else to put in order at the end; the last is undone first, and at once while closing. */
  defer(name: string, undo: () => Promise<void> | void): void
  /** Ends everything, starts nothing any more, and answers what could not be undone. Idempotent. */
  close(): Promise<readonly string[]>
  /** The last resort when the process itself is about to end. */
  killAll(): void
}

export type StartOptions = Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> & {
  input?: string
  /** How this program is asked to end; SIGTERM when absent. */
  stopSignal?: NodeJS.Signals
}

const PATIENCE_MS = 3_000
/** Enough of a program's output to say why it did not start. */
const KEPT_OUTPUT = 4_000

export function createHousehold(): Household {
  const running = new Set<ChildProcess>()
  const undo: { name: string; run: () => Promise<void> | void }[] = []
  let closing: Promise<readonly string[]> | undefined

  async function undoAll(): Promise<readonly string[]> {
    const left: string[] = []
    for (const { name, run } of undo.toReversed()) {
      try {
        await run()
      } catch (error) {
        left.push(`${name} (${error instanceof Error ? error.message : 'unknown reason'})`)
      }
    }
    return left
  }

  return {
    start(name, command, args, { input, stopSignal = 'SIGTERM', ...options } = {}) {
      if (closing) throw new Error(`The demo is ending: ${name} is not started any more.`)
      const child = spawn(command, args, { ...options, stdio: 'pipe' })
      running.add(child)
      child.once('exit', () => running.delete(child))
      const owned = own(name, child)
      undo.push({ name, run: () => owned.end(stopSignal) })
      if (input !== undefined) child.stdin.write(input)
      return owned
    },
    defer(name, run) {
      // Whoever comes while the house is being closed is put in order at once.
      if (closing)
        void Promise.resolve()
          .then(run)
          .catch(() => undefined)
      else undo.push({ name, run })
    },
    close() {
      closing ??= undoAll()
      return closing
    },
    killAll() {
      for (const child of running) child.kill('SIGKILL')
    },
  }
}

function own(name: string, child: ChildProcess): Owned {
  const { exited, failed } = endOf(child)
  const output = keepOutput(child)
  // A write to a program that is already gone fails as an event; its end is what tells.
  child.stdin?.on('error', () => undefined)
  return {
    name,
    pid: child.pid ?? 0,
    exited,
    output: output.text,
    closeInput: () => child.stdin?.end(),
    says: (text) =>
      Promise.race([output.lineWith(text), failed.then((why) => refuse(name, why, output.text()))]),
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
      child.kill(signal)
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      await exited
      clearTimeout(late)
    },
  }
}

/** `failed` resolves, and never rejects, when the program is gone or never came. */
function endOf(child: ChildProcess): { exited: Promise<number | null>; failed: Promise<string> } {
  const { promise, resolve } = Promise.withResolvers<{ code: number | null; why: string }>()
  child.once('error', (error) => resolve({ code: null, why: error.message }))
  child.once('exit', (code, signal) =>
    resolve({ code, why: `it ended with ${signal ?? `exit code ${code}`}` }),
  )
  return { exited: promise.then(({ code }) => code), failed: promise.then(({ why }) => why) }
}

function refuse(name: string, why: string, output: string): never {
  throw new Error(`${name} did not start: ${why}. ${output.trim().split('\n').slice(-3).join(' | ')}`)
}

function keepOutput(child: ChildProcess): { text(): string; lineWith(text: string): Promise<string> } {
  let kept = ''
  const waiting = new Set<() => void>()
  const take = (chunk: Buffer) => {
    kept = (kept + chunk.toString('utf8')).slice(-KEPT_OUTPUT)
    for (const look of waiting) look()
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  return {
    text: () => kept,
    lineWith: (text) =>
      new Promise((resolve) => {
        const look = () => {
          const line = kept
            .split('\n')
            .slice(0, -1)
            .find((candidate) => candidate.includes(text))
          if (line === undefined) return
          waiting.delete(look)
          resolve(line.slice(line.indexOf(text) + text.length).trim())
        }
        waiting.add(look)
        look()
      }),
  }
}

/** Runs a program to its end; rejects with the last lines of its output when it fails. */
export async function runToEnd(
  household: Household,
  ...start: Parameters<Household['start']>
): Promise<void> {
  const owned = household.start(...start)
  const code = await owned.exited
  if (code !== 0) refuse(owned.name, `it ended with exit code ${code}`, owned.output())
}
