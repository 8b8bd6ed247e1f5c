import { isoSeconds } from '../../core/clock.ts'
import type { PlanView } from './desk.ts'
import { EXPIRED, type PlanFact } from './fact.ts'
import type { Capacity } from './plan.ts'

export const PLAN_STATUSES = ['waiting', 'approved', 'vetoed', 'void', 'used', 'expired'] as const
export type PlanStatus = (typeof PLAN_STATUSES)[number]

/** A plan as people and reviewers read it: everything they sign, and what was said of it so far. Not redacted. */
export interface PlanReport {
  id: string
  digest: string
  status: PlanStatus
  tool: string
  arguments: Readonly<Record<string, unknown>>
  effect: string
  target: string
  reason: string
  author: string
  /** What would happen. */
  effects: readonly string[]
  /** What it rests on, by name; when one of them changes the plan is void. */
  rests_on: Readonly<Record<string, string>>
  needs: readonly Capacity[]
  still_needs: readonly Capacity[]
  approved: readonly { as: Capacity; by: string; at: string }[]
  vetoed?: { as: Capacity; by: string; reason: string }
  /** Why it is void, or approvals of it do not count. */
  problems: readonly string[]
  created_at: string
  expires_at: string
  used_by?: string
}

export function reportOf({ plan, fact }: PlanView): PlanReport {
  const { id, tool, effect, target, reason, author, effects, needs } = plan
  const still = stillNeeds(needs, fact)
  return {
    ...{ id, digest: fact.digest, status: statusOf(fact, still), tool, arguments: plan.arguments },
    ...{ effect, target, reason, author, effects, rests_on: plan.state, needs },
    still_needs: still,
    approved: Object.entries(fact.given).map(([as, { by, at }]) => ({
      as: as as Capacity,
      by,
      at: isoSeconds(at),
    })),
    ...(fact.veto && { vetoed: fact.veto }),
    problems: [...fact.changed, ...fact.void],
    created_at: isoSeconds(plan.created),
    expires_at: isoSeconds(plan.expires),
    ...(fact.usedBy !== undefined && { used_by: fact.usedBy }),
  }
}

export function stillNeeds(needs: readonly Capacity[], { given }: PlanFact): Capacity[] {
  return needs.filter((capacity) => !given[capacity])
}

function statusOf({ veto, usedBy, changed }: PlanFact, still: readonly Capacity[]): PlanStatus {
  if (veto) return 'vetoed'
  if (usedBy !== undefined) return usedBy === EXPIRED ? 'expired' : 'used'
  if (changed.length > 0) return 'void'
  return still.length > 0 ? 'waiting' : 'approved'
}
