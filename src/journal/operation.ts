import type { BeginOperation } from '../core/books.ts'
import { type Applied, OperatorError } from '../core/errors.ts'
import type { ProcessIdentity } from './identity.ts'
import type { Row, Store } from './store.ts'

export const STATUSES = ['completed', 'failed', 'rolled_back', 'cancelled', 'interrupted'] as const
/** `interrupted` is written by recover only: the process died in it, and what it did is unknown. */
export type Status = (typeof STATUSES)[number]

export interface Outcome {
  status: Status
  applied: Applied
  /** Redacted. */
  result?: object
}

export interface Operation extends Omit<BeginOperation, 'redactedInput'> {
  input: unknown
  owner: ProcessIdentity
  startedAt: number
  /** The last line of the audit trail that the journal remembered when it began: its own lines come later. */
  trailSeq: number
  /** Absent while it runs. */
  endedAt?: number
  outcome?: { status: Status; applied: Applied; result: unknown }
}

/** One effect of an operation. No `outcome`: the intent was written and what became of it was not. */
export interface Step {
  n: number
  action: string
  target: string
  intent: unknown
  startedAt: number
  endedAt?: number
  outcome?: StepOutcome
  result?: unknown
}

export type StepOutcome = 'done' | 'failed'

export interface Interrupted extends Operation {
  /** What it had done, in order. The last may lack its outcome: that effect is the one in doubt. */
  steps: Step[]
}

/** How an operation without an outcome was ended by somebody else. */
export interface Recovered extends Interrupted {
  ended: Pick<Outcome, 'status' | 'applied'>
}

export function ownerOf(row: Row): ProcessIdentity {
  return {
    pid: Number(row['owner_pid']),
    startTime: String(row['owner_start']),
    bootId: String(row['owner_boot']),
  }
}

export function toOperation(row: Row): Operation {
  return {
    id: String(row['id']),
    tool: String(row['tool']),
    kind: String(row['kind']),
    target: String(row['target']),
    actor: String(row['actor']),
    inputDigest: String(row['input_digest']),
    input: parsed(row['input']),
    ...(row['task_id'] !== null && { taskId: String(row['task_id']) }),
    owner: ownerOf(row),
    startedAt: Number(row['started_at']),
    trailSeq: Number(row['trail_seq']),
    ...(row['status'] !== null && ended(row)),
  }
}

function ended(row: Row): Required<Pick<Operation, 'endedAt' | 'outcome'>> {
  const outcome = {
    status: row['status'] as Status,
    applied: row['applied'] as Applied,
    result: parsed(row['result']),
  }
  return { endedAt: Number(row['ended_at']), outcome }
}

export function toStep(row: Row): Step {
  return {
    n: Number(row['n']),
    action: String(row['action']),
    target: String(row['target']),
    intent: parsed(row['intent']),
    startedAt: Number(row['started_at']),
    ...(row['outcome'] !== null && {
      endedAt: Number(row['ended_at']),
      outcome: row['outcome'] as StepOutcome,
      result: parsed(row['result']),
    }),
  }
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined
}

/** In order. */
export function stepsOf(store: Store, id: string): Step[] {
  return store.all('SELECT * FROM steps WHERE operation = ? ORDER BY n', id).map(toStep)
}

export function mapped(row: Row | undefined): Operation | undefined {
  return row && toOperation(row)
}

/** Throws `not_found`. */
export function found(store: Store, id: string): Operation {
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
