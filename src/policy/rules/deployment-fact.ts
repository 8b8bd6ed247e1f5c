import type { Opinion } from '../decide.ts'
import { type DeploymentFact, type Facts, isFresh, type Measured } from '../facts.ts'

/** The fact, or the denial for its lack: what is not known, or known too long, permits nothing. */
export function deploymentFact(
  fact: Measured<DeploymentFact> | undefined,
  at: number,
  missing: Facts['missing'],
): Measured<DeploymentFact> | Opinion {
  if (!fact) {
    return {
      reason: `The target could not be looked at: ${missing.deployment ?? 'nobody looked'}.`,
      hint: 'Repeat the call when the target can be asked; dry_run shows what is found.',
    }
  }
  if (isFresh(fact, at)) return fact
  return {
    reason: 'What is known of the target is not current.',
    hint: 'Repeat the call; the target is looked at again.',
  }
}
