import { formatDuration } from '../../../core/duration.ts'
import type { HealthBudget } from '../driver.ts'
import type { Healthcheck } from './inspect.ts'

/** Docker's own, for what a HEALTHCHECK leaves out. */
const DEFAULTS = { intervalMs: 30_000, retries: 3 }

const NANOSECONDS = 1e6

/** How often we ask ourselves, and how many refusals in a row count: the watch's own figures. */
const ASKED_EVERY_MS = 1_000
const REFUSALS = 3

/**
 * When Docker can know, in the arithmetic of its health monitor: the first check runs one interval after the
 * start, failures do not count in the start period, and then it takes `retries` of them in a row.
 */
export function dockerBudget(check: Healthcheck): HealthBudget {
  const interval = milliseconds(check.Interval) || DEFAULTS.intervalMs
  const start = milliseconds(check.StartPeriod)
  const retries = check.Retries || DEFAULTS.retries
  const first = start > 0 ? milliseconds(check.StartInterval) || interval : interval
  const after = start > 0 ? `, start period ${formatDuration(start)}` : ''
  return {
    probe: `HEALTHCHECK every ${formatDuration(interval)} x ${retries}${after}`,
    earliestHealthyMs: first,
    latestUnhealthyMs: start + retries * interval,
  }
}

export function httpBudget(url: string): HealthBudget {
  return {
    probe: `GET ${url} every ${formatDuration(ASKED_EVERY_MS)} x ${REFUSALS}`,
    earliestHealthyMs: 0,
    latestUnhealthyMs: REFUSALS * ASKED_EVERY_MS,
  }
}

/** Undefined: there is none, or it is switched off. */
export function effectiveCheck(own: Healthcheck | null | undefined, image: unknown): Healthcheck | undefined {
  const said = Object.entries(own ?? {}).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value,
  )
  const check: Healthcheck = { ...((image ?? {}) as Healthcheck), ...Object.fromEntries(said) }
  const [kind] = check.Test ?? []
  return kind === undefined || kind === 'NONE' ? undefined : check
}

function milliseconds(nanoseconds: number | undefined): number {
  return (nanoseconds ?? 0) / NANOSECONDS
}
