import type { Opinion } from '../decide.ts'
import { EXPIRED, type PlanFact } from './fact.ts'
import type { Capacity } from './plan.ts'

const WHO: Readonly<Record<Capacity, string>> = {
  plan: 'PlanReview',
  security: 'Security',
  human: 'a human',
}

/** Why a plan does not carry a call at this time; undefined when it does, if the approvals are there. */
export function planFault(plan: PlanFact | undefined, at: number, why?: string): Opinion | undefined {
  if (!plan)
    return asks(
      `There is no plan for this call${why === undefined ? '' : ` (${why})`}.`,
      'Call submit_plan with this tool and these arguments; once it is approved, repeat this very call.',
    )
  const { id, veto, usedBy, changed } = plan
  const again = 'Submit a new plan for what is to be done now.'
  if (veto)
    return {
      reason: `${veto.by} vetoed ${id} as ${veto.as}${veto.reason && `: ${veto.reason}`}.`,
      hint: 'A veto is final. Find out what is wrong with the plan; another one has to differ from it.',
    }
  if (usedBy === EXPIRED || !(plan.expires > at)) return asks(`Plan ${id} has expired.`, again)
  if (usedBy !== undefined) return asks(`Plan ${id} was used up by operation ${usedBy}.`, again)
  if (!(plan.created <= at)) return asks(`Plan ${id} is from the future: a clock was set back.`, again)
  if (changed.length > 0) return asks(`Plan ${id} is not the plan of this call. ${changed.join(' ')}`, again)
  return undefined
}

/** Why an approval in this capacity is missing; undefined when it is there. */
export function missingApproval(plan: PlanFact, capacity: Capacity): Opinion | undefined {
  if (plan.given[capacity]) return undefined
  const why = plan.void.length > 0 ? ` ${plan.void.join(' ')}` : ''
  return asks(
    `${capitalised(WHO[capacity])} has not approved ${plan.id}.${why}`,
    howToApprove(plan.id, capacity),
  )
}

/** What brings an approval, in a sentence for whoever waits for it. */
export function howToApprove(id: string, capacity: Capacity): string {
  const command = `operator approve ${id} --as ${capacity}`
  if (capacity === 'human') return `A human runs: ${command}.`
  const way = `${WHO[capacity]} calls review_plan, or a human runs: ${command}.`
  return capacity === 'security' ? `After the plan approval, by somebody else: ${way}` : way
}

function asks(reason: string, hint: string): Opinion {
  return { verdict: 'approval_required', reason, hint }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
