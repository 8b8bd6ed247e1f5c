import type { Rule } from '../decide.ts'
import { deploymentFact } from './deployment-fact.ts'

export const portFree: Rule = {
  id: 'port-free',
  says: 'The ports a deploy needs are free or its own.',
  about: ({ kind }) => kind === 'deploy',
  judge(_action, { deployment, at, missing }) {
    const known = deploymentFact(deployment, at, missing)
    if ('reason' in known) return known
    const { portsTaken } = known.value
    if (portsTaken.length === 0) return undefined
    return {
      reason: `Taken by others: ${portsTaken.map(({ port, by }) => `${port} by ${by}`).join(', ')}.`,
      hint: 'Free the ports, or give the new version others; operator://inventory shows who has which.',
    }
  },
}
