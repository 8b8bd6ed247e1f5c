import type { PlanStore } from '../../core/plan-store.ts'
import type { ApprovalParts, Call, PlanView } from './desk.ts'
import { judges } from './desk.ts'
import { EXPIRED, type PlanFact } from './fact.ts'
import { differences, isPlanId, type Plan, parsePlan, planDigest, sameJson } from './plan.ts'
import { noSuchPlan } from './refusals.ts'
import { verdictOver } from './verdict.ts'

/** As many of the used plans are looked through; older ones are told by the audit trail. */
const MOST_USED = 200

/** See Approvals.find. */
export function find(parts: ApprovalParts, call: Call): PlanFact | undefined {
  const id = call.planId ?? takenFor(parts, call.operation)
  if (id !== undefined) return factOf(parts, lookAt(parts, id).plan, call)
  const [best] = same(parts, call).toSorted((a, b) => rank(b.fact) - rank(a.fact))
  return best?.fact ?? lastUsed(parts, call)
}

/** The plan that an operation took. */
export function takenFor({ store }: ApprovalParts, operation: string | undefined): string | undefined {
  return store()
    .taken()
    .find(({ by }) => by === operation)?.id
}

/** Plans of the very same tool and arguments that still can be used, newest first. */
export function same(parts: ApprovalParts, call: Call): PlanView[] {
  return openPlans(parts)
    .plans.filter((plan) => plan.tool === call.tool && sameJson(plan.arguments, call.arguments))
    .map((plan) => ({ plan, fact: factOf(parts, plan, call) }))
    .filter(({ fact }) => fact.usedBy === undefined)
}

/** A plan that carries the call before one that does not, and of those the one with more approvals. */
function rank({ veto, changed, given }: PlanFact): number {
  const fits = !veto && changed.length === 0
  return (fits ? 10 : 0) + Object.keys(given).length
}

/** So that a caller learns that its plan is used up, and not that there never was one. */
function lastUsed(parts: ApprovalParts, call: Call): PlanFact | undefined {
  const [last] = takenPlans(parts)
    .map(({ plan }) => plan)
    .filter((plan) => plan.tool === call.tool && sameJson(plan.arguments, call.arguments))
    .toSorted((a, b) => b.created - a.created)
  return last && factOf(parts, last, call)
}

/** The newest that were taken, and by what; their ids sort by time. */
export function takenPlans(parts: ApprovalParts): { plan: Plan; by: string }[] {
  const store = parts.store()
  const newest = store
    .taken()
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(-MOST_USED)
  return newest.flatMap(({ id, by }) => {
    const plan = parsePlan(readable(store, id))
    return plan?.id === id ? [{ plan, by }] : []
  })
}

/** See Approvals.look. */
export function lookAt(parts: ApprovalParts, id: string): PlanView {
  const plan = isPlanId(id) ? parsePlan(parts.store().plan(id)) : undefined
  if (plan?.id !== id) throw noSuchPlan()
  return { plan, fact: factOf(parts, plan, { ...plan, operation: '' }) }
}

/** See Approvals.list. */
export function list(parts: ApprovalParts): { plans: PlanView[]; damaged: string[] } {
  const open = openPlans(parts)
  const plans = [...open.plans, ...takenPlans(parts).map(({ plan }) => plan)]
    .toSorted((a, b) => b.created - a.created || (a.id < b.id ? 1 : -1))
    .map((plan) => ({ plan, fact: factOf(parts, plan, { ...plan, operation: '' }) }))
  return { plans, damaged: open.damaged }
}

function openPlans(parts: ApprovalParts): { plans: Plan[]; damaged: string[] } {
  const store = parts.store()
  const read = store.open().map((id) => ({ id, plan: parsePlan(readable(store, id)) }))
  const whole = read.flatMap(({ id, plan }) => (plan?.id === id ? [plan] : []))
  return {
    plans: whole.toSorted((a, b) => b.created - a.created),
    damaged: read.filter(({ id, plan }) => plan?.id !== id).map(({ id }) => id),
  }
}

/** One damaged plan approves nothing, and keeps nobody from another. */
function readable(store: PlanStore, id: string): unknown {
  try {
    return store.plan(id)
  } catch {
    return undefined
  }
}

function factOf(parts: ApprovalParts, plan: Plan, call: Call): PlanFact {
  const store = parts.store()
  expireIfDue(parts, plan)
  const { given, veto, void: unfit } = verdictOver(plan, store.reviews(plan.id), judges(parts))
  const state = { ...call.state, ...parts.standing() }
  const changed = differences(plan, { ...call, state, policy: parts.policy })
  const usedBy = store.takenBy(plan.id)
  return {
    id: plan.id,
    digest: planDigest(plan),
    author: plan.author,
    state: plan.state,
    created: plan.created,
    expires: plan.expires,
    given,
    ...(veto && { veto }),
    void: unfit,
    changed,
    ...(usedBy !== undefined && usedBy !== call.operation && { usedBy }),
  }
}

function expireIfDue({ store, clock }: ApprovalParts, plan: Plan): void {
  if (!(plan.expires > clock.now())) store().take(plan.id, EXPIRED)
}
