import { missingApproval, planFault } from '../approvals/fault.ts'
import type { Rule } from '../decide.ts'
import { isFresh } from '../facts.ts'

/** A job that is repeated until it is green hides its fault, and does twice what it sends or pays. */
export const oneRetry: Rule = {
  id: 'one-retry',
  says: 'A scheduled job that came to nothing is tried once more, after five minutes, and never while it runs.',
  about: ({ kind }) => kind === 'rerun',
  judge({ tool }, { rerun, plan, at, missing }) {
    if (!rerun || !isFresh(rerun, at))
      return {
        reason: `It is not known how the job's last run came out: ${rerun ? 'the look at it is too old' : (missing.rerun ?? 'nobody looked')}.`,
        hint: 'Call validate_cron_output and see why.',
      }
    const { against, hint, needsHuman } = rerun.value
    if (against.length > 0) return { reason: against.join(' '), hint }
    if (!needsHuman) return undefined
    const opinion = planFault(plan, at, missing.plan) ?? (plan && missingApproval(plan, 'human'))
    return (
      opinion && {
        ...opinion,
        reason: `${tool}: the job's owner wants a human to approve it. ${opinion.reason}`,
      }
    )
  },
}
