import type { Lease as Held } from '../core/books.ts'
import type { Clock } from '../core/clock.ts'
import { isoSeconds } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { Debts } from './debts.ts'
import { isAlive, type ProcessIdentity } from './identity.ts'
import type { Row, Store } from './store.ts'

/** Who holds, or held, a target. */
export interface Holder {
  operation: string
  actor: string
  since: number
}

/**
 * The right to change a target. It lasts until it is released, its operation ends, or its process is dead; it
 * does not expire. It is one process's: whoever gets the operation gets a lease of its own, with a higher token.
 */
export interface Lease extends Held {
  readonly target: string
  /** Strictly greater than that of every earlier lease on this target. Hand it to whatever can compare it. */
  readonly token: number
  /** Whose lease this took over, when that process died without releasing it: its work may be half done. */
  readonly takenOverFrom: Holder | undefined
  /** Throws `busy` when the lease is no longer ours. To be asked right before every effect. */
  check(): void
  /**
   * Gives the target free. Harmless when repeated, and when the lease has long been another's. Throws
   * `unavailable` when that cannot be written now: then it is tried again, so that the target does become free.
   */
  release(): void
}

export interface Leases {
  /** Takes the target or throws `busy` with who holds it, for which operation, since when. Does not wait. */
  acquire(target: string, holder: { operation: string; actor: string }): Lease
  /** Who holds the target now and is alive. */
  holder(target: string): Holder | undefined
  /** Who took the target last and has not released it, alive or dead. */
  taker(target: string): Holder | undefined
}

export function openLeases(store: Store, self: ProcessIdentity, clock: Clock, debts: Debts): Leases {
  return {
    acquire(target, holder) {
      debts.pay()
      return store.transact(() => acquire({ store, self, debts }, clock.now(), target, holder))
    },
    holder: (target) => {
      const row = rowOf(store, target)
      return row && isHeld(row) ? holderOf(row) : undefined
    },
    taker: (target) => {
      const row = rowOf(store, target)
      return row?.['held'] === 1 ? holderOf(row) : undefined
    },
  }
}

/**
 * Tokens start at the clock's milliseconds, so that they go on increasing when a journal was lost. A released
 * row stays for the same reason.
 */
function acquire(
  { store, self, debts }: { store: Store; self: ProcessIdentity; debts: Debts },
  now: number,
  target: string,
  holder: Omit<Holder, 'since'>,
): Lease {
  const row = rowOf(store, target)
  if (row && isHeld(row)) throw busy(target, holderOf(row))
  const token = Math.max(Number(row?.['token'] ?? 0) + 1, now)
  store.run(
    `INSERT OR REPLACE INTO leases (target, token, held, operation, actor, since, holder_pid, holder_start, holder_boot)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?)`,
    ...[target, token, holder.operation, holder.actor, now, self.pid, self.startTime, self.bootId],
  )
  return leaseOn(store, debts, target, token, row?.['held'] === 1 ? holderOf(row) : undefined)
}

/** The leases that an operation holds, that on its own `target` first. */
export function leasesOf(store: Store, debts: Debts, operation: string, target: string): Lease[] {
  return store
    .all(
      'SELECT * FROM leases WHERE operation = ? AND held = 1 ORDER BY target <> ?, target',
      operation,
      target,
    )
    .map((row) => leaseOn(store, debts, String(row['target']), Number(row['token']), undefined))
}

function leaseOn(
  store: Store,
  debts: Debts,
  target: string,
  token: number,
  takenOverFrom: Holder | undefined,
): Lease {
  const free = () => store.run('UPDATE leases SET held = 0 WHERE target = ? AND token = ?', target, token)
  return {
    target,
    token,
    takenOverFrom,
    check() {
      const row = rowOf(store, target)
      if (row?.['held'] !== 1 || row['token'] !== token) throw fencedOff(target, row)
    },
    release() {
      const failure = debts.payOrOwe((upToMs) => store.transact(free, upToMs === undefined ? {} : { upToMs }))
      if (failure) throw failure
    },
  }
}

function rowOf(store: Store, target: string): Row | undefined {
  return store.get('SELECT * FROM leases WHERE target = ?', target)
}

function isHeld(row: Row): boolean {
  return row['held'] === 1 && isAlive(processOf(row))
}

function processOf(row: Row): ProcessIdentity {
  return {
    pid: Number(row['holder_pid']),
    startTime: String(row['holder_start']),
    bootId: String(row['holder_boot']),
  }
}

function holderOf(row: Row): Holder {
  return { operation: String(row['operation']), actor: String(row['actor']), since: Number(row['since']) }
}

function busy(target: string, { operation, actor, since }: Holder): OperatorError {
  const message = `${target} is held by ${actor} for operation ${operation} since ${isoSeconds(since)}.`
  return new OperatorError('busy', message, {
    hint: `Follow ${operation} with get_operation and repeat the call when it has ended.`,
    applied: 'no',
    details: { target, operation, actor, since },
  })
}

function fencedOff(target: string, row: Row | undefined): OperatorError {
  const now =
    row?.['held'] === 1 ? `operation ${row['operation']} of ${row['actor']} has it` : 'it was released'
  return new OperatorError('busy', `This operation lost its lease on ${target}: ${now}.`, {
    hint: 'Nothing more is changed by it. See what it had done with get_operation.',
  })
}
