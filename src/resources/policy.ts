import { PERMITS } from '../policy/roles.ts'
import type { Resource } from './define.ts'
import type { Sources } from './sources.ts'

export const policy: Resource<Sources> = {
  uri: 'operator://policy',
  name: 'policy',
  title: 'Policy',
  description: 'The rules that judge every call, which role may call which tool, and the digest of both.',
  mimeType: 'application/json',
  async read({ config, rules, policyDigest }) {
    return {
      mode: config.policy.mode,
      digest: policyDigest,
      rules: rules.map(({ id, says, shadow = false }) => ({ id, says, shadow })),
      roles: PERMITS,
      actors: Object.entries(config.actors).map(([name, { role, token }]) => ({
        name,
        role,
        by: token ? 'token' : 'launch',
      })),
    }
  },
}
