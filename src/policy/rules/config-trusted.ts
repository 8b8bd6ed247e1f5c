import type { Action } from '../action.ts'
import type { Rule } from '../decide.ts'
import type { ActorFact } from '../facts.ts'
import type { Difference } from '../trust/entries.ts'

/** Most differences that a refusal quotes; `operator trust` shows all. */
const QUOTED = 10

/**
 * All that a rollback is made of besides its caller and its target: whose tokens count, what the user's rules say
 * of it, and where the version that it brings back is kept and runs.
 */
const BEHIND_A_ROLLBACK = ['http.jwt', 'policy.rules', 'state_dir', 'docker']

/**
 * The way out is not closed by what is changed elsewhere in the file; but nobody gets another command, container
 * or right by changing what the rollback itself is made of. Without a signed form nothing can be told apart.
 */
function concerning({ kind, target }: Action, actor: ActorFact | undefined, all: readonly Difference[]) {
  if (kind !== 'rollback' || !actor) return all
  const behind = [...BEHIND_A_ROLLBACK, `actors.${actor.name}`, target.replace('deployment/', 'deployments.')]
  return all.filter(({ path }) => behind.some((root) => `${path}.`.startsWith(`${root}.`) || path === ''))
}

const SIGN =
  'A human runs: operator trust. It shows the whole difference and signs it. Then restart what was started before; reads go on.'
const OR_PUT_BACK = 'Or put back what is named here: a rollback then goes on without a signature.'

/** Once a key is trusted, who may call, what the policy is and what may be touched change only with its signature. */
export const configTrusted: Rule = {
  id: 'config-trusted',
  says: 'Once a key is trusted, a configuration that it has not signed changes nothing; a rollback goes on where what it is made of is signed.',
  about: ({ effect }) => effect !== 'read',
  judge(action, { actor, trust, missing }) {
    const hint = action.kind === 'rollback' ? `${SIGN} ${OR_PUT_BACK}` : SIGN
    if (!trust)
      return {
        code: 'config_untrusted',
        reason: `Whether the configuration is trusted is unknown: ${missing.trust ?? 'nobody looked'}.`,
        hint,
      }
    const differences = concerning(action, actor, trust.differences)
    if (differences.length === 0) return undefined
    const rest = differences.length - QUOTED
    const said = [
      ...differences.slice(0, QUOTED).map(({ says }) => says),
      ...(rest > 0 ? [`And ${rest} more.`] : []),
    ]
    return {
      code: 'config_untrusted',
      reason: `The configuration is not the trusted one. ${said.join(' ')}`,
      hint,
    }
  },
}
