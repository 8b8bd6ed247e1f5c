import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { Debts } from './debts.ts'
import { isAlive, type ProcessIdentity, sameProcess } from './identity.ts'
import { type Lease, leasesOf } from './leases.ts'
import { found, notOurs, type Operation, type Step, stepsOf } from './operation.ts'
import type { Store } from './store.ts'

/** An operation that is this process's from now on. */
export interface Adopted {
  operation: Operation
  /** What was done already, in order. The last may lack its outcome: whether that effect happened is unknown. */
  steps: Step[]
  /** All that it holds, that on its own target first. */
  leases: readonly [Lease, ...Lease[]]
  /** The dead process it was taken from; absent when it was handed over, or was this process's already. */
  from?: ProcessIdentity
}

/** An operation outlives the process that began it: one process gives it, another takes it, never two have it. */
export interface Succession {
  /**
   * Gives the operation and its leases to another living process, in one transaction: if this process dies
   * before, they are still its own; if after, the heir's. The tokens rise, so that the leases this process holds
   * in its hand are void: `check` throws and `release` frees nothing. Throws `busy` unless the operation is this
   * process's and under way, `unavailable` when the heir is dead.
   */
  handOver(id: string, to: ProcessIdentity): void
  /**
   * Makes this process the owner of an operation that was handed to it, or whose owner is dead. Of processes that
   * adopt at once exactly one gets it; within one process a repeated call answers the same again. Taken from a
   * dead process, the tokens rise. Throws `busy` while its owner lives (a worker that is faster than the hand-over
   * asks again), when it has ended, and when its target has been another operation's since: then it can only be
   * ended, by `recover`. Throws `not_found`.
   */
  adopt(id: string): Adopted
}

export function openSuccession(store: Store, self: ProcessIdentity, clock: Clock, debts: Debts): Succession {
  return {
    handOver: (id, to) => store.transact(() => handOver(store, self, clock, id, to)),
    adopt: (id) => store.transact(() => adopt(store, self, clock, debts, id)),
  }
}

function handOver(store: Store, self: ProcessIdentity, clock: Clock, id: string, to: ProcessIdentity): void {
  const { outcome, owner } = found(store, id)
  if (outcome || !sameProcess(owner, self)) throw notOurs(store, id)
  if (!isAlive(to)) throw deadHeir(id, to)
  give(store, clock, id, to)
}

function adopt(store: Store, self: ProcessIdentity, clock: Clock, debts: Debts, id: string): Adopted {
  const { outcome, owner, target } = found(store, id)
  const ours = sameProcess(owner, self)
  if (outcome || (!ours && isAlive(owner))) throw notOurs(store, id)
  if (!ours) give(store, clock, id, self)
  const [lease, ...others] = leasesOf(store, debts, id, target)
  if (lease?.target !== target) throw outrun(id, target)
  const known = { operation: found(store, id), steps: stepsOf(store, id) }
  return { ...known, leases: [lease, ...others], ...(!ours && { from: owner }) }
}

/** A token is one process's: whoever had the leases before is fenced off by it. */
function give(store: Store, clock: Clock, id: string, to: ProcessIdentity): void {
  const heir = [to.pid, to.startTime, to.bootId]
  store.run(
    'UPDATE operations SET owner_pid = ?, owner_start = ?, owner_boot = ? WHERE id = ?',
    ...[...heir, id],
  )
  store.run(
    `UPDATE leases SET token = MAX(token + 1, ?), holder_pid = ?, holder_start = ?, holder_boot = ?
     WHERE operation = ? AND held = 1`,
    ...[clock.now(), ...heir, id],
  )
}

function outrun(id: string, target: string): OperatorError {
  return new OperatorError(
    'busy',
    `Operation ${id} cannot be taken up again: it does not hold ${target} any more.`,
    { hint: `See what became of ${target}, then repeat the call.`, applied: 'unknown' },
  )
}

function deadHeir(id: string, { pid }: ProcessIdentity): OperatorError {
  return new OperatorError(
    'unavailable',
    `Operation ${id} cannot be handed to process ${pid}: it is not running.`,
    {
      hint: 'Start the worker again; the operation is still with the process that began it.',
    },
  )
}
