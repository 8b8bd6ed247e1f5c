import type { Loaded } from '../config/load.ts'
import { systemClock } from '../core/clock.ts'
import { fleetOf } from './fleets.ts'
import { entryOf } from './swarms.ts'

/** Whether a configured swarm could be scaled now. */
export interface SwarmSurvey {
  /** What was seen, in words. */
  checks: readonly string[]
  /** Why it would not be scaled now; undefined: it would. */
  doubt?: string
  /** Its figures are not believed. Else a step would only wait. */
  frozen?: boolean
}

const PATIENCE_MS = 20_000

/** Looks at the queue and the fleet, and changes nothing. Throws what a call would meet first. */
export async function surveySwarm(loaded: Loaded, name: string): Promise<SwarmSurvey> {
  const fleet = fleetOf(entryOf(loaded, name), loaded.config, systemClock)
  try {
    const { checks, sample, strained, changing } = await fleet.look(
      undefined,
      AbortSignal.timeout(PATIENCE_MS),
    )
    const { validity } = sample
    const doubt = validity.is === 'ok' ? (changing ?? strained) : validity.why
    return {
      checks: checks.map(([check, result]) => `${check}: ${result}`),
      ...(doubt !== undefined && { doubt, frozen: validity.is !== 'ok' }),
    }
  } finally {
    fleet.close()
  }
}
