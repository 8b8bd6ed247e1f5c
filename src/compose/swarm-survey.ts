import type { Loaded } from '../config/load.ts'
import { systemClock } from '../core/clock.ts'
import { fleetOf } from './fleets.ts'
import { entryOf } from './swarms.ts'

/** Whether a configured swarm could be scaled now. */
export interface SwarmSurvey {
  /** What was seen, in words. */
  checks: readonly string[]
  /** Why its figures are not believed; undefined: they are. */
  doubt?: string
}

const PATIENCE_MS = 20_000

/** Looks at the queue and the fleet, and changes nothing. Throws what a call would meet first. */
export async function surveySwarm(loaded: Loaded, name: string): Promise<SwarmSurvey> {
  const fleet = fleetOf(entryOf(loaded, name), loaded.config, systemClock)
  try {
    const { checks, sample } = await fleet.look(undefined, AbortSignal.timeout(PATIENCE_MS))
    const { validity } = sample
    return {
      checks: checks.map(([check, result]) => `${check}: ${result}`),
      ...(validity.is !== 'ok' && { doubt: validity.why }),
    }
  } finally {
    fleet.close()
  }
}
