import type { Rule } from '../decide.ts'
import { deploymentFact } from './deployment-fact.ts'

export const targetAble: Rule = {
  id: 'target-able',
  says: 'The target can take the version, and no other live operator has it.',
  about: ({ kind }) => kind === 'deploy',
  judge(_action, { deployment, at, missing }) {
    const known = deploymentFact(deployment, at, missing)
    if ('reason' in known) return known
    const { heldBy, impossible } = known.value
    const reasons = [...impossible, ...(heldBy === undefined ? [] : [`${heldBy} has it`])]
    if (reasons.length === 0) return undefined
    return { reason: `${reasons.join('; ')}.`, hint: 'dry_run shows what was found and what would change.' }
  },
}
