import type { Rule } from '../decide.ts'

/** Most differences that a refusal quotes; `operator trust` shows all. */
const QUOTED = 10

/** Once a key is trusted, who may call, what the policy is and what may be touched change only with its signature. */
export const configTrusted: Rule = {
  id: 'config-trusted',
  says: 'Once a key is trusted, a configuration that it has not signed changes nothing.',
  about: ({ effect }) => effect !== 'read',
  judge(_action, { trust, missing }) {
    const hint =
      'A human runs: operator trust. It shows the whole difference and signs it. Then restart what was started before; reads go on.'
    if (!trust)
      return {
        code: 'config_untrusted',
        reason: `Whether the configuration is trusted is unknown: ${missing.trust ?? 'nobody looked'}.`,
        hint,
      }
    const { differences } = trust
    if (differences.length === 0) return undefined
    const rest = differences.length - QUOTED
    const said = [...differences.slice(0, QUOTED), ...(rest > 0 ? [`And ${rest} more.`] : [])]
    return {
      code: 'config_untrusted',
      reason: `The configuration is not the trusted one. ${said.join(' ')}`,
      hint,
    }
  },
}
