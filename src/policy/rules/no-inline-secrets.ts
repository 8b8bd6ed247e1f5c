import type { Rule } from '../decide.ts'
import { deploymentFact } from './deployment-fact.ts'

export const noInlineSecrets: Rule = {
  id: 'no-inline-secrets',
  says: 'A compose file or specification with a literal secret is refused; .env and secret files are the way.',
  about: ({ kind }) => kind === 'deploy',
  judge(_action, { deployment, at, missing }) {
    const known = deploymentFact(deployment, at, missing)
    if ('reason' in known) return known
    const { inlineSecrets } = known.value
    if (inlineSecrets.length === 0) return undefined
    return {
      reason: `Literal secrets stand at ${inlineSecrets.join(', ')}.`,
      hint: 'Move each into .env or a secret file and refer to it: ${NAME}, env_file or secrets. Then change it, since it was in a file.',
    }
  },
}
