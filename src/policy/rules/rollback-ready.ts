import { missingApproval, planFault } from '../approvals/fault.ts'
import type { Rule } from '../decide.ts'
import { deploymentFact } from './deployment-fact.ts'

/** A change that cannot be taken back needs a human, however small it looks. */
export const rollbackReady: Rule = {
  id: 'rollback-ready',
  says: 'No deploy without a way back that is known before it begins; without one, a human approves.',
  about: ({ kind }) => kind === 'deploy',
  judge(_action, { deployment, plan, at, missing }) {
    const known = deploymentFact(deployment, at, missing)
    if ('reason' in known) return known
    const { wayBack } = known.value
    if (!('none' in wayBack)) return undefined
    const opinion = planFault(plan, at, missing.plan) ?? (plan && missingApproval(plan, 'human'))
    return (
      opinion && {
        ...opinion,
        reason: `There is no way back: ${wayBack.none}. ${opinion.reason}`,
        hint: `Give it one, or let a human approve this very call. ${opinion.hint}`,
      }
    )
  },
}
