import { publicKeyOf, type TrustedKey } from './keys.ts'
import type { Capacity, Plan } from './plan.ts'
import { planDigest } from './plan.ts'
import { isSignedBy, messageOf, parseReview, type Review } from './review.ts'

/** What a review is judged by. */
export interface Judges {
  now: number
  /** The digest of the policy as it is now. */
  policy: string
  keys: ReadonlyMap<string, TrustedKey>
  /** Whether this actor is a reviewer that proves itself by a token, now. */
  isReviewer(actor: string): boolean
  /** The server's own seal of a text: what an actor said to it. */
  seal(text: string): string
}

export interface Given {
  by: string
  at: number
  via: Review['via']
}

/** What the reviews of a plan come to. */
export interface PlanVerdict {
  /** The approvals that count. */
  given: Readonly<Partial<Record<Capacity, Given>>>
  /** Somebody said no. Final: no approval outweighs it. */
  veto?: { by: string; as: Capacity; reason: string }
  /** Why other approvals do not count, a sentence each. */
  void: readonly string[]
}

/**
 * Judges the stored reviews of a plan. A veto needs no proof, because stopping is always safe; an approval needs all
 * of it, and Security's clearance also a plan approval before it, by another hand.
 */
export function verdictOver(plan: Plan, stored: readonly unknown[], judges: Judges): PlanVerdict {
  const digest = planDigest(plan)
  const fit: Review[] = []
  const unfit: string[] = []
  let veto: PlanVerdict['veto']
  for (const one of stored) {
    const review = parseReview(one)
    if (!review) {
      unfit.push('A stored review cannot be read.')
      continue
    }
    const { as, by, reason } = review
    if (review.decision === 'veto') {
      veto ??= { by, as, reason }
      continue
    }
    const fault = faultOf(plan, digest, review, judges)
    if (fault === undefined) fit.push(review)
    else unfit.push(discounted(review, fault))
  }
  const { given, apart } = together(fit, judges.keys)
  return { given, ...(veto && { veto }), void: [...unfit, ...apart] }
}

function discounted({ by, as }: Review, fault: string): string {
  return `The approval of ${by} as ${as} does not count: ${fault}.`
}

/** What approvals that are each in order come to beside one another: of a plan and its clearance a pair has to fit. */
function together(
  fit: readonly Review[],
  keys: Judges['keys'],
): { given: PlanVerdict['given']; apart: string[] } {
  const of = (capacity: Capacity) => fit.filter(({ as }) => as === capacity)
  const [plans, clearances, humans] = [of('plan'), of('security'), of('human')]
  const pairs = plans.flatMap((plan) => clearances.map((clearance) => ({ plan, clearance })))
  const pair = pairs.find(({ plan, clearance }) => pairFault(plan, clearance, keys) === undefined)
  const given: Partial<Record<Capacity, Given>> = {}
  for (const review of [pair?.plan ?? plans[0], pair?.clearance, humans[0]])
    if (review) given[review.as] = { by: review.by, at: review.at, via: review.via }
  const apart = pair ? [] : clearances.map((one) => discounted(one, pairFault(plans[0], one, keys) ?? ''))
  return { given, apart }
}

/** Why a clearance does not go with a plan approval: PlanReview comes first, and nobody is both. */
function pairFault(plan: Review | undefined, clearance: Review, keys: Judges['keys']): string | undefined {
  if (!plan) return 'PlanReview has not approved the plan yet, and a clearance comes after that'
  if (hand(plan, keys) === hand(clearance, keys) || plan.by === clearance.by)
    return `${plan.by} approved the plan as well, and nobody is both PlanReview and Security`
  if (!(clearance.at >= plan.at)) return 'it is older than the approval of the plan'
  return undefined
}

/** One key under two names is one hand. */
function hand({ via, by }: Review, keys: Judges['keys']): string {
  return (via === 'key' && keys.get(by)?.public) || by
}

/** Why an approval does not count; undefined when it does. Written so that a NaN anywhere says no. */
function faultOf(plan: Plan, digest: string, review: Review, judges: Judges): string | undefined {
  const unproved = proofFault(review, judges)
  if (unproved !== undefined) return unproved
  if (review.plan !== digest) return 'it is for another plan, or the plan was changed since'
  if (review.policy !== plan.policy || review.policy !== judges.policy) return 'the policy has changed since'
  if (review.by === plan.author) return 'nobody approves a plan of their own'
  if (!(review.at >= plan.created)) return 'it is older than the plan'
  if (!(review.at <= judges.now)) return 'it is from the future: a clock was set back'
  if (!(review.expires > judges.now)) return 'it has expired'
  return undefined
}

function proofFault(review: Review, { keys, isReviewer, seal }: Judges): string | undefined {
  if (review.via === 'key') return keyFault(review, keys.get(review.by))
  if (review.via === 'shell') return 'it has no proof'
  if (review.as === 'human') return 'only a key can approve as a human'
  if (!isReviewer(review.by)) return `${review.by} is no reviewer with a token`
  return review.proof === seal(messageOf(review)) ? undefined : 'this server did not hear it'
}

function keyFault(review: Review, key: TrustedKey | undefined): string | undefined {
  if (!key) return `there is no trusted key ${review.by}`
  if (!key.as.includes(review.as)) return `the key ${review.by} is not trusted as ${review.as}`
  return isSignedBy(review, publicKeyOf(key))
    ? undefined
    : 'its signature is not by that key over these words'
}
