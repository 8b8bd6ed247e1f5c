import { setTimeout as wait } from 'node:timers/promises'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { identityOf, isAlive, type ProcessIdentity } from '../../core/process-identity.ts'

const POLL_MS = 25
/** SIGKILL works at once, but for a process that waits in the kernel for a disk that does not answer. */
const KILL_MS = 10_000

/**
 * Ends all that `find` finds: SIGTERM once, SIGKILL after `graceMs`, until it finds none. Throws `unavailable` when
 * one does not die.
 */
export async function endAll(
  find: () => readonly ProcessIdentity[],
  graceMs: number,
  signal: AbortSignal,
): Promise<void> {
  let known = find()
  // Looking through the whole process table is dear: again only when all that are known have gone.
  const left = () => {
    known = known.filter(isAlive)
    if (known.length === 0) known = find()
    return known
  }
  const killed = () => {
    for (const process of left()) send(process, 'SIGKILL')
    return known
  }
  for (const process of known) send(process, 'SIGTERM')
  if ((await goneWithin(left, graceMs, signal)) || (await goneWithin(killed, KILL_MS, signal))) return
  const pids = known.map(({ pid }) => pid).join(', ')
  throw new OperatorError('unavailable', `Process ${pids} does not end, not even by SIGKILL.`, {
    hint: 'It waits in the kernel, perhaps for a disk: look at dmesg.',
    applied: 'unknown',
  })
}

/** Whether `find` came to find nothing. */
export async function goneWithin(
  find: () => readonly unknown[],
  ms: number,
  signal: AbortSignal,
): Promise<boolean> {
  const until = performance.now() + ms
  for (;;) {
    if (find().length === 0) return true
    if (performance.now() >= until) return false
    await wait(POLL_MS, undefined, { signal })
  }
}

/** To that very process and no other that has its pid now. */
export function send(process_: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isAlive(process_)) return
  try {
    process.kill(process_.pid, name)
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return
    throw new OperatorError('unavailable', `Process ${process_.pid} takes no signal from this user.`, {
      hint: 'Run The Operator as the user who runs the process.',
      cause: error,
    })
  }
}

/** Those of the pids that live, each with its start. */
export function living(pids: readonly number[]): ProcessIdentity[] {
  return pids.flatMap((pid) => identityOf(pid) ?? [])
}
