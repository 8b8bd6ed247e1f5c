import { OperatorError } from '../../core/errors.ts'
import { asFinding, type Check, type Finding, fail, ok, warn } from './finding.ts'

/** Whether each swarm can be seen: the server, the keys and their types, the service. */
export const swarms: Check = async ({ loaded }) =>
  Promise.all(Object.keys(loaded.config.swarms).map((name) => examine(loaded, name)))

type Patient = Parameters<Check>[0]

async function examine(loaded: Patient['loaded'], name: string): Promise<Finding> {
  const { surveySwarm } = await import('../../compose/swarm-survey.ts')
  try {
    const { checks, doubt, frozen } = await surveySwarm(loaded, name)
    if (doubt === undefined) return ok(`The swarm ${name} can be scaled: ${checks.join('; ')}.`)
    return warn(
      `The swarm ${name} would ${frozen ? 'be frozen' : 'wait'}: ${doubt}`,
      'See the runbook swarm-scaling.',
    )
  } catch (error) {
    // A key of the wrong type, or a service that is not there, does not pass by itself.
    if (!(error instanceof OperatorError)) return asFinding(error)
    const { code, message, hint } = error
    if (code === 'unavailable')
      return warn(`The swarm ${name} cannot be seen now: ${message}`, hint ?? 'Repeat it later.')
    return fail(`The swarm ${name} cannot be scaled: ${message}`, hint ?? 'See the runbook swarm-scaling.')
  }
}
