import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { boundedJson } from './bounded-json.ts'
import { isAlive, type ProcessIdentity, sameProcess } from './identity.ts'
import {
  type Begin,
  type Interrupted,
  type Operation,
  type Outcome,
  ownerOf,
  type Recovered,
  toOperation,
  toStep,
} from './operation.ts'
import { openSteps, type Steps } from './steps.ts'
import type { Row, Store } from './store.ts'

/** Inputs and results are kept for people to read; longer ones are cut. */
const MAX_JSON_BYTES = 64 * 1024

/**
 * What was done, is being done, and was cut short. An operation belongs to the process that does it; when
 * that process is dead and no outcome was written, the operation was interrupted.
 */
export interface Operations extends Steps {
  /** Writes the operation down before anything happens, owned by this process. */
  begin(operation: Begin): Operation
  /** Writes the outcome. Throws `busy` when the operation is no longer this process's to finish. */
  finish(id: string, outcome: Outcome): void
  get(id: string): Operation | undefined
  /** Newest first. */
  recent(limit: number): Operation[]
  /** Under way in a living process: the same tool on the same target. */
  findRunning(tool: string, target: string): Operation | undefined
  /** The newest operation that the same actor started with the same input since then: a repeated call finds it. */
  findSame(call: Pick<Begin, 'tool' | 'inputDigest' | 'actor'>, since: number): Operation | undefined
  /** Gives the operation and its leases to another living process. Throws `busy` unless they are this process's. */
  handOver(id: string, to: ProcessIdentity): void
  /** Without an outcome although the owner is dead. Looking changes nothing. */
  unfinished(): Interrupted[]
  /**
   * Ends every unfinished operation as `judge` says, else as `interrupted` with its effect unknown, and answers
   * them. Of processes that do so at once only one gets each. `judge` runs before the end is final: if it throws
   * or the process dies in it, the next one judges again, so that an interruption is said twice rather than never.
   */
  recover(judge?: (interrupted: Interrupted) => Outcome): Recovered[]
}

export function openOperations(store: Store, self: ProcessIdentity, clock: Clock): Operations {
  const steps = openSteps(store, self, clock)
  return {
    ...steps,
    begin: (operation) => begin(store, self, clock, operation),
    finish: (id, outcome) => finish(store, self, clock, id, outcome),
    get: (id) => mapped(store.get('SELECT * FROM operations WHERE id = ?', id)),
    recent: (limit) =>
      store.all('SELECT * FROM operations ORDER BY started_at DESC, id DESC LIMIT ?', limit).map(toOperation),
    findRunning: (tool, target) => findRunning(store, tool, target),
    findSame: (call, since) => findSame(store, call, since),
    handOver: (id, to) => handOver(store, self, id, to),
    unfinished: () => unfinished(store),
    recover: (judge) => recover(store, clock, judge),
  }
}

function begin(store: Store, self: ProcessIdentity, clock: Clock, operation: Begin): Operation {
  const { id, tool, kind, target, actor, inputDigest, redactedInput, taskId } = operation
  const input = boundedJson(redactedInput ?? {}, MAX_JSON_BYTES)
  store.transact(() =>
    store.run(
      `INSERT INTO operations (id, tool, kind, target, actor, input_digest, input, task_id,
         owner_pid, owner_start, owner_boot, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[id, tool, kind, target, actor, inputDigest, input, taskId ?? null],
      ...[self.pid, self.startTime, self.bootId, clock.now()],
    ),
  )
  return found(store, id)
}

function finish(store: Store, self: ProcessIdentity, clock: Clock, id: string, outcome: Outcome): void {
  const result = outcome.result === undefined ? null : boundedJson(outcome.result, MAX_JSON_BYTES)
  const { changes } = store.transact(() =>
    store.run(
      `UPDATE operations SET status = ?, applied = ?, result = ?, ended_at = ?
       WHERE id = ? AND status IS NULL AND owner_pid = ? AND owner_start = ? AND owner_boot = ?`,
      ...[outcome.status, outcome.applied, result, clock.now()],
      ...[id, self.pid, self.startTime, self.bootId],
    ),
  )
  if (changes === 0) throw notOurs(store, id)
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

function findSame(
  store: Store,
  call: Pick<Begin, 'tool' | 'inputDigest' | 'actor'>,
  since: number,
): Operation | undefined {
  const row = store.get(
    `SELECT * FROM operations WHERE tool = ? AND input_digest = ? AND actor = ? AND started_at >= ?
     ORDER BY started_at DESC LIMIT 1`,
    ...[call.tool, call.inputDigest, call.actor, since],
  )
  return mapped(row)
}

function handOver(store: Store, self: ProcessIdentity, id: string, to: ProcessIdentity): void {
  store.transact(() => {
    const operation = found(store, id)
    if (operation.outcome || !sameProcess(operation.owner, self)) throw notOurs(store, id)
    if (!isAlive(to)) throw deadHeir(id, to)
    const heir = [to.pid, to.startTime, to.bootId]
    store.run(
      'UPDATE operations SET owner_pid = ?, owner_start = ?, owner_boot = ? WHERE id = ?',
      ...heir,
      id,
    )
    store.run(
      'UPDATE leases SET holder_pid = ?, holder_start = ?, holder_boot = ? WHERE operation = ? AND held = 1',
      ...[...heir, id],
    )
  })
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
  judge: (interrupted: Interrupted) => Outcome = () => ({ status: 'interrupted', applied: 'unknown' }),
): Recovered[] {
  if (unfinished(store).length === 0) return []
  return store.transact(() => {
    return unfinished(store).map((interrupted) => {
      const { status, applied } = judge(interrupted)
      store.run(
        'UPDATE operations SET status = ?, applied = ?, ended_at = ? WHERE id = ?',
        ...[status, applied, clock.now(), interrupted.id],
      )
      return { ...interrupted, ended: { status, applied } }
    })
  })
}

function stepsOf(store: Store, id: string): Interrupted['steps'] {
  return store.all('SELECT * FROM steps WHERE operation = ? ORDER BY n', id).map(toStep)
}

function mapped(row: Row | undefined): Operation | undefined {
  return row && toOperation(row)
}

function found(store: Store, id: string): Operation {
  const operation = mapped(store.get('SELECT * FROM operations WHERE id = ?', id))
  if (operation) return operation
  throw new OperatorError('not_found', `There is no operation ${id}.`, {
    hint: 'Operations are listed in operator://status.',
  })
}

/** Why this process may not write to the operation: it has ended, or it is another process's. */
export function notOurs(store: Store, id: string): OperatorError {
  const { outcome, owner } = found(store, id)
  const why = outcome ? `has ended (${outcome.status})` : `belongs to process ${owner.pid}`
  return new OperatorError('busy', `Operation ${id} ${why}.`, {
    hint: 'Only the process that does an operation writes to it.',
  })
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
