import { createIdentify } from '../../compose/identity.ts'
import { knownValues } from '../../config/secrets.ts'
import { OperatorError } from '../../core/errors.ts'
import { createRedactor } from '../../policy/redact/redactor.ts'
import { type Check, type Finding, ok, warn } from './finding.ts'

/** Shorter ones can be guessed over HTTP within the rate limit of a patient attacker. */
const SHORT_TOKEN = 24

export const actors: Check = ({ loaded: { config } }) => {
  const tokens = Object.entries(config.actors).flatMap(([name, { token }]) =>
    token ? [{ name, token: token.reveal() }] : [],
  )
  const short = tokens.filter(({ token }) => token.length < SHORT_TOKEN)
  return [
    whoLaunches(config.actors, config.policy.mode),
    ...short.map(({ name }) =>
      warn(
        `The token of ${name} is shorter than ${SHORT_TOKEN} characters.`,
        'Make one with: openssl rand -hex 32',
      ),
    ),
  ]
}

function whoLaunches(...[all, mode]: Parameters<typeof createIdentify>): Finding {
  try {
    const caller = createIdentify(all, mode).byLaunch(undefined)
    return ok(`Who starts the server here is ${caller?.name} (${caller?.role}).`)
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error
    return warn(error.message, error.hint ?? 'Start with --actor.')
  }
}

/** Named by where they come from, never by what they are. */
export const secrets: Check = ({ loaded }) => {
  const refused = createRedactor().learn(knownValues(loaded))
  const sources = new Map(refused.map(({ source, why }) => [source, why]))
  return [...sources].map(([source, why]) =>
    warn(`The secret ${source} cannot be masked by its value: ${why}.`, 'Use a longer, random one.'),
  )
}
