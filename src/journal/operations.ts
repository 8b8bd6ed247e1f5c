import type { BeginOperation } from '../core/books.ts'
import type { Clock } from '../core/clock.ts'
import { boundedJson } from './bounded-json.ts'
import type { Debts, Owed } from './debts.ts'
import { isAlive, type ProcessIdentity } from './identity.ts'
import {
  found,
  type Interrupted,
  mapped,
  notOurs,
  type Operation,
  type Outcome,
  ownerOf,
  type Recovered,
  stepsOf,
  toOperation,
} from './operation.ts'
import { prune } from './retention.ts'
import { openSteps, type Steps } from './steps.ts'
import type { Store } from './store.ts'
import { openSuccession, type Succession } from './succession.ts'

/** What ended further ahead was written under a clock that has since been set back. */
const AHEAD_MS = 60_000
/** Inputs and results are kept for people to read; longer ones are cut. */
const MAX_JSON_BYTES = 64 * 1024

/**
 * What was done, is being done, and was cut short. An operation belongs to the process that does it; when
 * that process is dead and no outcome was written, the operation was interrupted.
 */
export interface Operations extends Steps, Succession {
  /** Writes the operation down before anything happens, owned by this process. Old finished ones make room (see `prune`). */
  begin(operation: BeginOperation): Operation
  /**
   * Writes the outcome and frees the operation's leases, at once or neither. Throws `busy` when the operation is
   * no longer this process's to finish, and `unavailable` when it cannot be written now: then it is tried again.
   */
  finish(id: string, outcome: Outcome): void
  get(id: string): Operation | undefined
  /** Newest first. */
  recent(limit: number): Operation[]
  /** Under way in a living process: the same tool on the same target. */
  findRunning(tool: string, target: string): Operation | undefined
  /**
   * What a repeated call would do a second time: the operation of the same tool on the same target with the same
   * input that runs in a living process, else the newest that ended within the last `withinMs`, whatever its
   * outcome and whoever asked for it, unless the target was changed again since: what it did is not so any more. One whose owner died without an outcome is neither: see `unfinished`.
   */
  findSame(call: Sameness, withinMs: number): Operation | undefined
  /** Without an outcome although the owner is dead, oldest first. Looking changes nothing. */
  unfinished(): Interrupted[]
  /**
   * Ends every unfinished operation as `judge` says, else as `interrupted` with its effect unknown, and answers
   * them. What `judge` has no answer for is left, for whoever adopts it. Of processes that do so at once only one
   * gets each. `judge` runs before the end is final: if it throws or the process dies in it, the next one judges
   * again, so that an interruption is said twice rather than never.
   */
  recover(judge?: (interrupted: Interrupted) => Outcome | undefined): Recovered[]
}

export type Sameness = Pick<BeginOperation, 'tool' | 'target' | 'inputDigest'>

export function openOperations(store: Store, self: ProcessIdentity, clock: Clock, debts: Debts): Operations {
  return {
    ...openSteps(store, self, clock, debts),
    ...openSuccession(store, self, clock, debts),
    begin: (operation) => begin(store, self, clock, operation),
    finish(id, outcome) {
      const failure = debts.payOrOwe(ending(store, self, clock, id, outcome))
      if (failure) throw failure
    },
    get: (id) => mapped(store.get('SELECT * FROM operations WHERE id = ?', id)),
    recent: (limit) =>
      store.all('SELECT * FROM operations ORDER BY started_at DESC, id DESC LIMIT ?', limit).map(toOperation),
    findRunning: (tool, target) => findRunning(store, tool, target),
    findSame: (call, withinMs) => findSame(store, clock, call, withinMs),
    unfinished: () => unfinished(store),
    recover: (judge) => recover(store, clock, judge),
  }
}

function begin(store: Store, self: ProcessIdentity, clock: Clock, operation: BeginOperation): Operation {
  const { id, tool, kind, target, actor, inputDigest, redactedInput, taskId } = operation
  const input = boundedJson(redactedInput, MAX_JSON_BYTES)
  store.transact(() => {
    store.run(
      `INSERT INTO operations (id, tool, kind, target, actor, input_digest, input, task_id,
         owner_pid, owner_start, owner_boot, started_at, trail_seq)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, COALESCE((SELECT seq FROM audit_head), 0))`,
      ...[id, tool, kind, target, actor, inputDigest, input, taskId ?? null],
      ...[self.pid, self.startTime, self.bootId, clock.now()],
    )
    prune(store, clock.now())
  })
  return found(store, id)
}

function ending(store: Store, self: ProcessIdentity, clock: Clock, id: string, outcome: Outcome): Owed {
  const result = outcome.result === undefined ? null : boundedJson(outcome.result, MAX_JSON_BYTES)
  const values = [outcome.status, outcome.applied, result, clock.now()]
  const finish = () => {
    const { changes } = store.run(
      `UPDATE operations SET status = ?, applied = ?, result = ?, ended_at = ?
       WHERE id = ? AND status IS NULL AND owner_pid = ? AND owner_start = ? AND owner_boot = ?`,
      ...[...values, id, self.pid, self.startTime, self.bootId],
    )
    if (changes === 0) throw notOurs(store, id)
    store.run('UPDATE leases SET held = 0 WHERE operation = ? AND held = 1', id)
  }
  return (upToMs) => store.transact(finish, upToMs === undefined ? {} : { upToMs })
}

function findRunning(store: Store, tool: string, target: string): Operation | undefined {
  return store
    .all(
      'SELECT * FROM operations WHERE tool = ? AND target = ? AND status IS NULL ORDER BY id DESC',
      tool,
      target,
    )
    .map(toOperation)
    .find(({ owner }) => isAlive(owner))
}

function findSame(store: Store, clock: Clock, call: Sameness, withinMs: number): Operation | undefined {
  const now = clock.now()
  return store
    .all(
      `SELECT * FROM operations WHERE tool = ? AND target = ? AND input_digest = ?
         AND (status IS NULL OR (ended_at BETWEEN ? AND ? AND NOT EXISTS (
           SELECT 1 FROM operations AS later WHERE later.target = operations.target
             AND later.rowid > operations.rowid AND later.applied IS NOT 'no')))
       ORDER BY status IS NOT NULL, started_at DESC, id DESC`,
      ...[call.tool, call.target, call.inputDigest, now - withinMs, now + AHEAD_MS],
    )
    .map(toOperation)
    .find(({ outcome, owner }) => outcome !== undefined || isAlive(owner))
}

function unfinished(store: Store): Interrupted[] {
  return store
    .all('SELECT * FROM operations WHERE status IS NULL ORDER BY started_at, id')
    .filter((row) => !isAlive(ownerOf(row)))
    .map((row) => ({ ...toOperation(row), steps: stepsOf(store, String(row['id'])) }))
}

function recover(
  store: Store,
  clock: Clock,
  judge: (interrupted: Interrupted) => Outcome | undefined = () => ({
    status: 'interrupted',
    applied: 'unknown',
  }),
): Recovered[] {
  if (unfinished(store).length === 0) return []
  return store.transact(() => {
    return unfinished(store).flatMap((interrupted) => {
      const ended = judge(interrupted)
      if (!ended) return []
      const { status, applied } = ended
      store.run(
        'UPDATE operations SET status = ?, applied = ?, ended_at = ? WHERE id = ?',
        ...[status, applied, clock.now(), interrupted.id],
      )
      return [{ ...interrupted, ended: { status, applied } }]
    })
  })
}
