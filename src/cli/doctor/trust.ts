import { composeTrust } from '../../compose/trust.ts'
import type { Loaded } from '../../config/load.ts'
import { type Check, type Finding, fail, ok, warn } from './finding.ts'

/** Whose word counts, whether the configuration is what they signed, and whether anybody can approve at all. */
export const trust: Check = ({ loaded, env }) => {
  const { keys, fact } = composeTrust(loaded, { ...env })
  const names = [...keys().keys()]
  const [first] = fact().differences
  const missing = nobodyApproves(loaded, names.length)
  if (first)
    return [
      fail(
        `The configuration is not the signed one. ${first.says}`,
        'operator trust shows all and signs it.',
      ),
      ...missing,
    ]
  const said =
    names.length > 0 ? `Signed, and trusted are the keys ${names.join(', ')}.` : 'No key is trusted yet.'
  return [ok(said), ...missing]
}

/** Supervised mode without a reviewer and without a key refuses every change, for ever. */
function nobodyApproves({ config: { actors, policy } }: Loaded, keys: number): Finding[] {
  const all = Object.values(actors)
  const supervised = all.some(({ mode }) => (mode ?? policy.mode) === 'supervised')
  const reviewed = all.some(({ role, token }) => role === 'reviewer' && token !== undefined)
  if (!supervised || reviewed || keys > 0) return []
  return [
    warn(
      'Supervised actors need approvals, and nobody can give one.',
      'Add a reviewer with a token, or: operator keys add NAME.',
    ),
  ]
}
