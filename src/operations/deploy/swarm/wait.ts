import { OperatorError } from '../../../core/errors.ts'
import { DeployFailed, type Look } from '../driver.ts'
import type { Parts } from './parts.ts'

/** Between two looks at tasks that start, in milliseconds. */
const LOOK_EVERY_MS = 150

/**
 * Looks until it is healthy; Swarm itself waits for ever. Throws DeployFailed at once for a fact against it, else
 * after `ms`. A daemon that does not answer at the moment says nothing about its tasks.
 */
export async function untilHealthy(
  { service, clock, sleep }: Parts,
  ms: number,
  look: () => Promise<Look>,
  signal: AbortSignal,
): Promise<void> {
  const until = clock.monotonic() + ms
  for (;;) {
    const seen = await look().catch(inconclusive)
    if (seen.state === 'healthy') return
    if (seen.state === 'failing') throw new DeployFailed(`The service ${service} fails.`, seen.evidence)
    if (clock.monotonic() >= until) {
      throw new DeployFailed(`The service ${service} was not healthy within ${ms} ms.`, seen.evidence)
    }
    await sleep(LOOK_EVERY_MS, signal)
  }
}

function inconclusive(error: unknown): Look {
  if (!(error instanceof OperatorError) || error.code !== 'unavailable') throw error
  return { state: 'inconclusive', evidence: [error.message] }
}
