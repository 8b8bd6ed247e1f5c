import { formatDuration } from '../../core/duration.ts'
import type { Rule } from '../decide.ts'
import { deploymentFact } from './deployment-fact.ts'

/** A deploy whose health cannot be known in time would be called done on no evidence. */
export const healthKnown: Rule = {
  id: 'health-known',
  says: 'No deploy of a target without a health check that can answer inside its own time budget.',
  about: ({ kind }) => kind === 'deploy',
  judge(_action, { deployment, at, missing }) {
    const known = deploymentFact(deployment, at, missing)
    if ('reason' in known) return known
    const { health } = known.value
    if ('none' in health) {
      return {
        reason: `Nothing can say whether the new version is healthy: ${health.none.replace(/\.$/, '')}.`,
        hint: 'Give the deployment a health check (deployments.<name>.health.http), or the image a HEALTHCHECK.',
      }
    }
    const { probe, earliestHealthyMs, latestUnhealthyMs, verifyMs } = health
    const inTime = earliestHealthyMs <= verifyMs && latestUnhealthyMs <= verifyMs
    if (inTime) return undefined
    return {
      reason: `${probe} answers healthy after ${formatDuration(earliestHealthyMs)} at the earliest and unhealthy after ${formatDuration(latestUnhealthyMs)} at the latest; verify allows ${formatDuration(verifyMs)}.`,
      hint: 'Make the check quicker (interval, retries, start period), or give verify more time.',
    }
  },
}
