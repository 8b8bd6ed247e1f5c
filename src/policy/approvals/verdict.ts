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

/** Judges the stored reviews of a plan. A veto needs no proof, because stopping is always safe; an approval needs all of it. */
export function verdictOver(plan: Plan, stored: readonly unknown[], judges: Judges): PlanVerdict {
  const digest = planDigest(plan)
  const given: Partial<Record<Capacity, Given>> = {}
  const unfit: string[] = []
  let veto: PlanVerdict['veto']
  for (const one of stored) {
    const review = parseReview(one)
    if (!review) {
      unfit.push('A stored review cannot be read.')
      continue
    }
    const { as, by, at, via, reason } = review
    if (review.decision === 'veto') {
      veto ??= { by, as, reason }
      continue
    }
    const fault = faultOf(plan, digest, review, judges)
    if (fault === undefined) given[as] ??= { by, at, via }
    else unfit.push(`The approval of ${by} as ${as} does not count: ${fault}.`)
  }
  return { given, ...(veto && { veto }), void: unfit }
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
