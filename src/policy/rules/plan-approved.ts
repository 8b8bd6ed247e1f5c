import { missingApproval, planFault } from '../approvals/fault.ts'
import { isSupervised } from '../approvals/plan.ts'
import type { Rule } from '../decide.ts'

/** In supervised mode nothing is changed ad hoc: PlanReview has approved this very call. A veto holds in every mode. */
export const planApproved: Rule = {
  id: 'plan-approved',
  says: 'In supervised mode a change needs an approved plan of this very call; what was vetoed stays undone.',
  about: isSupervised,
  judge(_action, { actor, plan, at, missing }) {
    const vetoed = plan?.veto && plan.changed.length === 0
    if (actor?.mode === 'autonomous' && !vetoed) return undefined
    return planFault(plan, at, missing.plan) ?? (plan && missingApproval(plan, 'plan'))
  },
}
