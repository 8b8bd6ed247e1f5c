import type { Clock } from '../../core/clock.ts'
import type { PlanStore } from '../../core/plan-store.ts'
import type { Mode } from '../facts.ts'
import type { PlanFact } from './fact.ts'
import type { TrustedKey } from './keys.ts'
import type { Plan } from './plan.ts'
import type { Judges } from './verdict.ts'

export interface ApprovalParts {
  /** Opened when it is first needed. */
  store(): PlanStore
  /** The keys that are trusted now: read again for each judgement. */
  keys(): ReadonlyMap<string, TrustedKey>
  isReviewer(actor: string): boolean
  seal(text: string): string
  /** The digest of the policy of this process. */
  policy: string
  /** The strictest mode of any actor: a plan may be carried out by another than its author. */
  mode: Mode
  /** Whether the owner wants somebody to be asked about such a call. */
  asks?(call: { tool: string; target: string }): boolean
  /** What every plan rests on besides its own state: the configuration, as a digest. */
  standing(): Readonly<Record<string, string>>
  clock: Pick<Clock, 'now'>
  newId(): string
}

/** A call that a plan may be for. Arguments as the tool's own schema parsed them, without `plan_id`. */
export interface Call {
  tool: string
  arguments: unknown
  /** Digests of the world that the call meets, by name: the same names as when the plan was made. */
  state: Readonly<Record<string, string>>
  /** Absent: the plan of the same tool and arguments is looked for. */
  planId?: string | undefined
  /** Whose plan this may be already: what an operation took itself is not used up for it. */
  operation?: string
}

/** A plan with everything that is known of it, for people. */
export interface PlanView {
  plan: Plan
  fact: PlanFact
}

export function judges({ clock, policy, keys, isReviewer, seal }: ApprovalParts): Judges {
  return { now: clock.now(), policy, keys: keys(), isReviewer, seal }
}
