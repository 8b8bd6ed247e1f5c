import type { Rule } from '../decide.ts'
import { deploymentFact } from './deployment-fact.ts'

export const stagingFirst: Rule = {
  id: 'staging-first',
  says: 'Where a staging target exists, production takes only a version that staging ran healthy.',
  about: ({ kind }) => kind === 'deploy',
  judge(_action, { deployment, at, missing }) {
    const known = deploymentFact(deployment, at, missing)
    if ('reason' in known) return known
    const { staging } = known.value
    if (!staging || staging.healthy) return undefined
    return {
      reason: `${staging.target} has not run ${staging.version} healthy: ${staging.says}.`,
      hint: `Deploy it to ${staging.target} first; when that deploy is completed, repeat this call.`,
    }
  },
}
