import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { boundedJson } from './bounded-json.ts'
import type { ProcessIdentity } from './identity.ts'
import { type Step, type StepOutcome, toStep } from './operation.ts'
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
   * step is `failed`. `describe` makes the redacted record of the answer.
   */
  step<T>(id: string, intent: Intent, act: () => Promise<T>, describe?: (answer: T) => object): Promise<T>
  /** The first half alone: answers the step's number. Throws `busy` when the operation is not this process's. */
  intend(id: string, intent: Intent): number
  /** The second half alone. */
  settle(id: string, n: number, outcome: StepOutcome, result?: object): void
  /** In order. */
  steps(id: string): Step[]
}

export function openSteps(store: Store, self: ProcessIdentity, clock: Clock): Steps {
  const intend = (id: string, intent: Intent) => writeIntent(store, self, clock, id, intent)
  const settle: Steps['settle'] = (id, n, outcome, result) =>
    writeResult(store, clock, { id, n, outcome, result })
  return {
    intend,
    settle,
    async step(id, intent, act, describe) {
      const n = intend(id, intent)
      const answer = await settling(act, () => settle(id, n, 'failed'))
      settle(id, n, 'done', describe?.(answer))
      return answer
    },
    steps: (id) => store.all('SELECT * FROM steps WHERE operation = ? ORDER BY n', id).map(toStep),
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

function writeResult(store: Store, clock: Clock, { id, n, outcome, result }: Result): void {
  const json = result === undefined ? null : boundedJson(result, MAX_JSON_BYTES)
  store.transact(() =>
    store.run(
      'UPDATE steps SET outcome = ?, result = ?, ended_at = ? WHERE operation = ? AND n = ? AND outcome IS NULL',
      ...[outcome, json, clock.now(), id, n],
    ),
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
