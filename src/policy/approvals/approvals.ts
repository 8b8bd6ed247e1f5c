import { randomBytes } from 'node:crypto'
import type { Action } from '../action.ts'
import { digestOf } from './canonical.ts'
import type { ApprovalParts, Call, PlanView } from './desk.ts'
import { judges } from './desk.ts'
import { EXPIRED, type PlanFact } from './fact.ts'
import { howToApprove, missingApproval, planFault } from './fault.ts'
import { find, list, lookAt, same, takenFor, takenPlans } from './find.ts'
import { type Capacity, isSupervised, needsOf, type Plan } from './plan.ts'
import * as refusals from './refusals.ts'
import { type PlanReport, reportOf } from './report.ts'
import { messageOf, parseReview, type Review, type Unproved } from './review.ts'
import { verdictOver } from './verdict.ts'

export interface Draft
  extends Pick<Plan, 'tool' | 'arguments' | 'reason' | 'author' | 'effects' | 'state' | 'witness'> {
  action: Pick<Action, 'effect' | 'kind' | 'target'>
  /** Why what it does cannot be taken back, where that is so: then a human decides. */
  noWayBack: boolean
  /** How long it may be approved and used, milliseconds. */
  lifetime: number
}

export type Said = Pick<Unproved, 'decision' | 'as' | 'by' | 'via' | 'reason'>

/** A plan that was taken for one operation. */
export interface Taken {
  id: string
  /** Makes it usable again. Only while nothing has happened in the world. */
  giveBack(): void
}

export interface Approvals {
  /** Keeps a plan, or answers the same one that waits already. Throws `invalid_input`, `denied` after a veto, `busy`. */
  submit(draft: Draft): { report: PlanReport; how: string }
  /** The plan of a call and what was said of it. Throws `not_found` for a plan id that nobody has. */
  find(call: Call): PlanFact | undefined
  /**
   * Uses the plan up, under the lease on its target: of any number of processes one gets it. Judged before and
   * again after; throws `approval_required` or `denied`, and then it is not used up.
   */
  take(call: Call & { operation: string }, needs: readonly Capacity[]): Taken
  /**
   * Puts back what an operation took, when nothing has happened; false when it took nothing. For whoever the
   * operation was handed to.
   */
  giveBack(operation: string): boolean
  /**
   * Puts back what operations took that never began, as `neverBegan` says; answers those operations. `since` is
   * the number of an audit line from before the taking. For a start after a crash; of several at once each plan is
   * put back by one.
   */
  recover(neverBegan: (taken: { operation: string; target: string; since: number }) => boolean): string[]
  /** Keeps a review. Throws `denied` when it would not count, so that nobody believes to have approved. */
  review(id: string, review: Review): PlanFact
  /** What a reviewer says of a plan as it is now, to be signed. Throws `not_found`. */
  draft(id: string, said: Said): Unproved
  /** Keeps the review of an actor that proved to be a reviewer, under this server's seal. Throws as `review`. */
  reviewAs(id: string, said: Omit<Said, 'via'>): PlanReport
  /** A plan as it is. Throws `not_found`. */
  look(id: string): PlanView
  /** Newest first; what is damaged is named in `damaged`. */
  list(): { plans: PlanView[]; damaged: string[] }
}

const MOST_OPEN = 200
const REMEMBERED_MS = 90 * 86_400_000

/** The desk at which plans wait, are approved, and are used up once. */
export function createApprovals(parts: ApprovalParts): Approvals {
  return {
    submit: (draft) => submitted(parts, submit(parts, draft)),
    find: (call) => find(parts, call),
    take: (call, needs) => take(parts, call, needs),
    giveBack: (operation) => giveBack(parts, operation),
    recover: (neverBegan) => recover(parts, neverBegan),
    review: (id, review) => keepReview(parts, id, review),
    draft: (id, said) => draftReview(parts, id, said),
    reviewAs: (id, said) => reviewAs(parts, id, said),
    look: (id) => lookAt(parts, id),
    list: () => list(parts),
  }
}

function submit(parts: ApprovalParts, draft: Draft): Plan {
  const { clock, policy, newId } = parts
  if (!isJson(draft.arguments)) throw refusals.notJson()
  const store = parts.store()
  const now = clock.now()
  const { action, lifetime, noWayBack, ...said } = draft
  const { effect, kind, target } = action
  const needs = needsOf(action, parts.mode)
  const asks = isSupervised(action) && parts.asks?.({ tool: draft.tool, target }) === true
  if ((noWayBack || asks) && !needs.includes('human')) needs.push('human')
  const state = { ...said.state, ...parts.standing() }
  const waiting = same(parts, { tool: draft.tool, arguments: draft.arguments, state: draft.state })
  const vetoed = waiting.find(({ fact }) => fact.veto && fact.changed.length === 0)
  if (vetoed) throw refusals.alreadyVetoed(vetoed.plan.id, vetoed.fact.veto?.by ?? '')
  const twin = waiting.find(({ fact, plan }) => fact.changed.length === 0 && plan.author === draft.author)
  if (twin) return twin.plan
  if (store.open().length >= MOST_OPEN) throw refusals.tooMany(MOST_OPEN)
  store.forget(now - REMEMBERED_MS)
  const plan: Plan = {
    version: 1,
    id: newId(),
    ...{ ...said, effect, kind, target, needs, state, policy },
    created: now,
    expires: now + lifetime,
    nonce: randomBytes(16).toString('hex'),
  }
  store.add(plan.id, plan)
  return plan
}

function submitted(parts: ApprovalParts, plan: Plan): { report: PlanReport; how: string } {
  const report = reportOf(lookAt(parts, plan.id))
  const ways = report.still_needs.map((capacity) => howToApprove(plan.id, capacity))
  const then = `Then make this very call, with plan_id ${plan.id} where the tool takes one.`
  return { report, how: [...ways, then].join(' ') }
}

function draftReview(parts: ApprovalParts, id: string, said: Said): Unproved {
  const { plan, fact } = lookAt(parts, id)
  const { expires } = plan
  return { version: 1, plan: fact.digest, policy: parts.policy, expires, at: parts.clock.now(), ...said }
}

function reviewAs(parts: ApprovalParts, id: string, said: Omit<Said, 'via'>): PlanReport {
  const review = draftReview(parts, id, { ...said, via: 'actor' })
  keepReview(parts, id, { ...review, proof: parts.seal(messageOf(review)) })
  return reportOf(lookAt(parts, id))
}

function take(parts: ApprovalParts, call: Call & { operation: string }, needs: readonly Capacity[]): Taken {
  const { id } = carrying(parts, call, needs)
  const store = parts.store()
  if (!store.take(id, call.operation)) throw refusals.usedUp(id, store.takenBy(id))
  const putBack = () => void store.giveBack(id, call.operation)
  try {
    carrying(parts, { ...call, planId: id }, needs)
  } catch (error) {
    putBack()
    throw error
  }
  return { id, giveBack: putBack }
}

function giveBack(parts: ApprovalParts, operation: string): boolean {
  const id = takenFor(parts, operation)
  return id !== undefined && parts.store().giveBack(id, operation)
}

/** One that has expired, or does not know where the trail stood, stays used up. */
function recover(parts: ApprovalParts, neverBegan: Parameters<Approvals['recover']>[0]): string[] {
  const { store, clock } = parts
  return takenPlans(parts).flatMap(({ plan: { id, target, witness, expires }, by }) => {
    if (witness === 'unavailable' || !(expires > clock.now()) || by === EXPIRED) return []
    const back = neverBegan({ operation: by, target, since: witness.seq }) && store().giveBack(id, by)
    return back ? [by] : []
  })
}

/** The plan that carries the call now, with every approval that is needed. Throws what is missing. */
function carrying(parts: ApprovalParts, call: Call, needs: readonly Capacity[]): PlanFact {
  const plan = find(parts, call)
  const fault = planFault(plan, parts.clock.now())
  if (!plan || fault) throw fault ? refusals.asError(fault) : refusals.noSuchPlan()
  for (const capacity of needs) {
    const missing = missingApproval(plan, capacity)
    if (missing) throw refusals.asError(missing)
  }
  return plan
}

function keepReview(parts: ApprovalParts, id: string, review: Review): PlanFact {
  const { plan, fact } = lookAt(parts, id)
  const fault = planFault({ ...fact, changed: [] }, parts.clock.now())
  if (fault) throw refusals.countsForNothing(fault.reason)
  if (review.decision === 'approve') {
    // Said again it would only be later than the clearance that followed it.
    if (fact.given[review.as]?.by === review.by) return fact
    refuseVain(parts, plan, review)
  }
  parts.store().saveReview(id, nameOf(review), review)
  return lookAt(parts, id).fact
}

/** A clearance is judged beside the plan approvals that are there; everything else by itself. */
function refuseVain(parts: ApprovalParts, plan: Plan, review: Review): void {
  const before = parts.store().reviews(plan.id)
  const plans = review.as === 'security' ? before.filter((one) => parseReview(one)?.as === 'plan') : []
  const { given, void: why } = verdictOver(plan, [...plans, review], judges(parts))
  if (!given[review.as]) throw refusals.countsForNothing(why.join(' '))
}

/** An approval never writes over a veto, nor one reviewer's word over another's. */
function nameOf({ decision, as, via, by }: Review): string {
  return `${decision}.${as}.${via}.${by}`
}

function isJson(value: unknown): boolean {
  try {
    return digestOf(value) !== ''
  } catch {
    return false
  }
}
