import { missingApproval, planFault } from '../approvals/fault.ts'
import type { Rule } from '../decide.ts'

/** What cannot be undone needs a human's key, from outside this conversation, for this very call. */
export const irreversibleApproved: Rule = {
  id: 'irreversible-approved',
  says: 'What cannot be undone needs an out-of-band human approval, bound to the exact call.',
  about: ({ effect }) => effect === 'irreversible',
  judge({ tool }, { plan, at, missing }) {
    const opinion = planFault(plan, at, missing.plan) ?? (plan && missingApproval(plan, 'human'))
    return opinion && { ...opinion, reason: `${tool} cannot be undone. ${opinion.reason}` }
  },
}
