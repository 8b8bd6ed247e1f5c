import { missingApproval, planFault } from '../approvals/fault.ts'
import { isSupervised } from '../approvals/plan.ts'
import type { Rule } from '../decide.ts'

/** In supervised mode Security has cleared the plan: this plan, not an older one, and not in a log's words. */
export const securityCleared: Rule = {
  id: 'security-cleared',
  says: "In supervised mode a change needs Security's clearance of its plan, after the plan's approval and by another hand; a veto is final.",
  about: isSupervised,
  judge(_action, { actor, plan, at, missing }) {
    if (actor?.mode === 'autonomous') return undefined
    return planFault(plan, at, missing.plan) ?? (plan && missingApproval(plan, 'security'))
  },
}
