import { composeTrust } from '../../compose/trust.ts'
import type { Loaded } from '../../config/load.ts'
import { type Check, type Finding, fail, ok, warn } from './finding.ts'

/** Whose word counts, whether the configuration is what they signed, and whether anybody can approve at all. */
export const trust: Check = ({ loaded, env }) => {
  const { keys, fact } = composeTrust(loaded, { ...env })
  const trusted = [...keys().values()]
  const names = trusted.map(({ name }) => name)
  const [first] = fact().differences
  const reviewing = trusted.filter(({ as }) => as.some((capacity) => capacity !== 'human'))
  const missing = tooFewApprove(loaded, new Set(reviewing.map((key) => key.public)).size)
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

/** Supervised mode takes a plan approval and a clearance of two hands: with fewer every change is refused, for ever. */
function tooFewApprove({ config: { actors, policy, http } }: Loaded, keys: number): Finding[] {
  const all = Object.values(actors)
  const supervised = all.some(({ mode }) => (mode ?? policy.mode) === 'supervised')
  const reviewers = all.filter(({ role, token }) => role === 'reviewer' && (token ?? http.jwt) !== undefined)
  const hands = reviewers.length + keys
  if (!supervised || hands >= 2) return []
  const who = hands === 0 ? 'nobody can give one' : 'only one can, where PlanReview and Security are two'
  return [
    warn(
      `Supervised actors need approvals, and ${who}.`,
      'Add a reviewer with a token, or: operator keys add NAME.',
    ),
  ]
}
