import { readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { codeOf } from '../../core/faults.ts'
import { identityOf } from '../../core/process-identity.ts'

const UNSEEN: readonly string[] = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'ENOTDIR']

/** The living processes that write to the file; none where there is no /proc. */
export function writersOf(file: string): number[] {
  const pids = seen(() => readdirSync('/proc')) ?? []
  return pids
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => [1, 2].some((fd) => seen(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) === file))
    .map(Number)
    .filter((pid) => identityOf(pid) !== undefined)
}

/** A process that ends while it is read, or belongs to somebody else, is as good as none. */
function seen<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (UNSEEN.includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/** Between a request to end and the end: a database client rolls back and says goodbye. */
const GRACE_MS = 10_000
const LOOK_EVERY_MS = 100

/** Ends processes: asked first, then made to. Resolves when none of those that `alive` names is left, or the kernel keeps them. */
export async function end(alive: () => number[]): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    for (const pid of alive()) kill(pid, signal)
    const until = performance.now() + GRACE_MS
    while (alive().length > 0 && performance.now() < until) await sleep(LOOK_EVERY_MS)
    if (alive().length === 0) return
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}

/** Resolves when nobody writes to the file any more; after `limitMs` whoever does is ended. */
export async function untilUnwritten(file: string, limitMs: number): Promise<void> {
  const until = performance.now() + limitMs
  while (writersOf(file).length > 0) {
    if (performance.now() >= until) return await end(() => writersOf(file))
    await sleep(LOOK_EVERY_MS)
  }
}
