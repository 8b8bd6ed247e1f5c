import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { boundedJson } from './bounded-json.ts'
import type { Debts, Owed } from './debts.ts'
import type { ProcessIdentity } from './identity.ts'
import { type Step, type StepOutcome, stepsOf } from './operation.ts'
import type { Store } from './store.ts'

const MAX_JSON_BYTES = 64 * 1024

/** What a step is going to do, redacted. */
export interface Intent {
  action: string
  target: string
  intent?: object
}

/** The effects of an operation, each written down before it happens and again when it is over. */
export interface Steps {
  /**
   * Writes the intent, waits until it is on the disk, acts, writes what came of it, and answers what `act`
   * answered. `act` is not called when the intent cannot be written. What it throws is thrown on, and the
   * step is `failed`. `describe` makes the redacted record of the answer. What came of an act that is over and
   * cannot be written now is tried again; no further step begins before it can.
   */
  step<T>(id: string, intent: Intent, act: () => Promise<T>, describe?: (answer: T) => object): Promise<T>
  /** The first half alone: answers the step's number. Throws `busy` when the operation is not this process's. */
  intend(id: string, intent: Intent): number
  /**
   * The second half alone. Throws `busy` when the operation is another process's by now, or was given up as
   * interrupted; when the storage refuses it, it does not throw, and it is tried again.
   */
  settle(id: string, n: number, outcome: StepOutcome, result?: object): void
  /** In order. */
  steps(id: string): Step[]
}

export function openSteps(store: Store, self: ProcessIdentity, clock: Clock, debts: Debts): Steps {
  const intend = (id: string, intent: Intent) => {
    debts.pay()
    return writeIntent(store, self, clock, id, intent)
  }
  const settle: Steps['settle'] = (id, n, outcome, result) =>
    void debts.payOrOwe(writingResult(store, self, clock, { id, n, outcome, result }))
  return {
    intend,
    settle,
    async step(id, intent, act, describe) {
      const n = intend(id, intent)
      const answer = await settling(act, () => settle(id, n, 'failed'))
      settle(id, n, 'done', describe?.(answer))
      return answer
    },
    steps: (id) => stepsOf(store, id),
  }
}

async function settling<T>(act: () => Promise<T>, failed: () => void): Promise<T> {
  try {
    return await act()
  } catch (error) {
    failed()
    throw error
  }
}

function writeIntent(
  store: Store,
  self: ProcessIdentity,
  clock: Clock,
  id: string,
  { action, target, intent }: Intent,
): number {
  const json = intent === undefined ? null : boundedJson(intent, MAX_JSON_BYTES)
  return store.transact(() => {
    const row = store.get(
      `INSERT INTO steps (operation, n, action, target, intent, started_at)
       SELECT id, (SELECT COALESCE(MAX(n), 0) + 1 FROM steps WHERE operation = id), ?, ?, ?, ?
       FROM operations WHERE id = ? AND status IS NULL AND owner_pid = ? AND owner_start = ? AND owner_boot = ?
       RETURNING n`,
      ...[action, target, json, clock.now(), id, self.pid, self.startTime, self.bootId],
    )
    if (!row) throw notWritable(id)
    return Number(row['n'])
  })
}

interface Result {
  id: string
  n: number
  outcome: StepOutcome
  result: object | undefined
}

/** An operation that has ended still takes what came of its own steps, unless it was given up as interrupted. */
function writingResult(
  store: Store,
  self: ProcessIdentity,
  clock: Clock,
  { id, n, outcome, result }: Result,
): Owed {
  const json = result === undefined ? null : boundedJson(result, MAX_JSON_BYTES)
  const values = [outcome, json, clock.now(), id, n]
  const write = () => {
    const { changes } = store.run(
      `UPDATE steps SET outcome = ?, result = ?, ended_at = ? WHERE operation = ? AND n = ? AND outcome IS NULL
       AND EXISTS (SELECT 1 FROM operations WHERE id = operation AND status IS NOT 'interrupted'
         AND owner_pid = ? AND owner_start = ? AND owner_boot = ?)`,
      ...[...values, self.pid, self.startTime, self.bootId],
    )
    if (changes === 0) throw notSettled(id, n)
  }
  return (upToMs) => store.transact(write, upToMs === undefined ? {} : { upToMs })
}

function notSettled(id: string, n: number): OperatorError {
  return new OperatorError(
    'busy',
    `Step ${n} of operation ${id} takes no outcome from this process: it has one, or another process has the operation.`,
    { hint: 'Look it up with get_operation.', applied: 'unknown' },
  )
}

function notWritable(id: string): OperatorError {
  return new OperatorError(
    'busy',
    `Operation ${id} takes no step from this process: it has ended, or another process has it.`,
    {
      hint: 'Look it up with get_operation.',
      applied: 'no',
    },
  )
}
