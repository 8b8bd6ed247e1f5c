import type { Applied } from '../core/errors.ts'
import type { ProcessIdentity } from './identity.ts'
import type { Row } from './store.ts'

/** What is known when an operation begins. */
export interface Begin {
  /** From newOperationId. */
  id: string
  tool: string
  /** The action's kind, in the policy's words. */
  kind: string
  target: string
  actor: string
  /** Digest of the true input, made by the caller; the input itself is kept redacted. */
  inputDigest: string
  redactedInput?: object
  /** The caller's own name for the task, when it gave one. */
  taskId?: string
}

export const STATUSES = ['completed', 'failed', 'rolled_back', 'cancelled', 'interrupted'] as const
/** `interrupted` is written by recover only: the process died in it, and what it did is unknown. */
export type Status = (typeof STATUSES)[number]

export interface Outcome {
  status: Status
  applied: Applied
  /** Redacted. */
  result?: object
}

export interface Operation extends Omit<Begin, 'redactedInput'> {
  input: unknown
  owner: ProcessIdentity
  startedAt: number
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
