import type { Rule } from '../decide.ts'

/** What cannot be undone needs a human's approval from outside this conversation, for this very call. */
export const irreversibleApproved: Rule = {
  id: 'irreversible-approved',
  says: 'What cannot be undone needs an out-of-band human approval, bound to the exact call.',
  about: ({ effect }) => effect === 'irreversible',
  judge({ tool }, { approval, callDigest, at, missing }) {
    const how = {
      verdict: 'approval_required' as const,
      hint: 'A human runs: operator approve ID. Then repeat the same call.',
    }
    if (!approval)
      return {
        reason: `${tool} cannot be undone and nobody approved it${missing.approval ? ` (${missing.approval})` : ''}.`,
        ...how,
      }
    if (callDigest === undefined || approval.digest !== callDigest) {
      return { reason: `Approval ${approval.id} is for another call, state or policy.`, ...how }
    }
    if (!(approval.expiresAt > at)) return { reason: `Approval ${approval.id} has expired.`, ...how }
    return undefined
  },
}
