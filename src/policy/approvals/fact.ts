import type { Capacity } from './plan.ts'
import type { Given, PlanVerdict } from './verdict.ts'

/** The plan of a call as the rules see it, and what was said of it. */
export interface PlanFact {
  id: string
  digest: string
  author: string
  /** What it rests on: digests by name. */
  state: Readonly<Record<string, string>>
  /** Milliseconds since the epoch. */
  created: number
  expires: number
  given: Readonly<Partial<Record<Capacity, Given>>>
  veto?: PlanVerdict['veto']
  /** Why other approvals of it do not count, a sentence each. */
  void: readonly string[]
  /** Where the call, or the world, is not as planned, a sentence each. */
  changed: readonly string[]
  /** The operation that used it up; EXPIRED when time did. */
  usedBy?: string
}

/** What takes a plan that nobody used in time. Once seen as expired it stays so, wherever the clock is set. */
export const EXPIRED = 'expired'
