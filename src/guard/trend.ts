import type { GuardConfig, Metric } from './levels.ts'
import type { GuardSample } from './sample.ts'
import { mannKendall, median, type Point, spread, theilSen } from './statistics.ts'

/**
 * When the trend speaks. z and the window are those that a simulation of steady noisy machines asked for; on
 * noise that wanders for minutes they alone would still speak ten to twenty times a day, so a rise must also
 * stand out from what this machine's value does in any such time.
 */
const RISING_Z = 3.1
const WINDOW_MIN = 20
const FEWEST_POINTS = 15
const OUTSTANDING = 3.5
/** How far back "what this machine does" reaches, and how much of it must be known to say so. */
const CUSTOM_MIN = 240
const FEWEST_CHANGES = 60
/** Minutes in a row that must be rising before the flag goes up, and not rising before it comes down. */
const HOLD_MIN = 3
const RELEASE_MIN = 10
/** How far back the flag's own state is followed. */
export const FOLLOWED_MIN = 60
/** Minutes of samples a prediction can make use of. */
export const TREND_MIN = CUSTOM_MIN + FOLLOWED_MIN + WINDOW_MIN

const MINUTE_S = 60
const KNOWN_MINUTE = 6

/** Medians of whole minutes since boot; a minute that is not known is absent. */
export type Minutes = ReadonlyMap<number, number>

export function minutesOf(samples: readonly GuardSample[], metric: Metric): Minutes {
  const byMinute = Map.groupBy(samples, ({ uptime }) => Math.floor(uptime / MINUTE_S))
  const known = [...byMinute].filter(([, list]) => list.length >= KNOWN_MINUTE)
  return new Map(known.map(([minute, list]) => [minute, median(list.map((sample) => sample[metric]))]))
}

export interface Prediction {
  active: boolean
  /** Milliseconds from the minute judged to the crossing; null when it is not rising any more. */
  etaMs: number | null
  /** The line that will be crossed, percent. */
  line: number | null
  /** Percent points per hour. */
  slope: number
}

const SILENT: Prediction = { active: false, etaMs: null, line: null, slope: 0 }

/** The flag after each minute from `from` to `to`. Pure: the same minutes, the same answer. */
export function predictions(
  minutes: Minutes,
  metric: Metric,
  config: GuardConfig,
  from: number,
  to: number,
): Prediction[] {
  let held = 0
  let calm = RELEASE_MIN
  let active = false
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const rise = riseAt(minutes, from + i, metric, config)
    held = rise ? held + 1 : 0
    calm = rise ? 0 : calm + 1
    if (rise && held >= HOLD_MIN && rise.height > config.predictive.above) active = true
    if (calm >= RELEASE_MIN) active = false
    return rise ? { active, ...rise.crossing } : { ...SILENT, active }
  })
}

interface Rise {
  height: number
  crossing: Omit<Prediction, 'active'>
}

/** A rise at this minute that would cross the next line within the horizon. */
function riseAt(minutes: Minutes, minute: number, metric: Metric, config: GuardConfig): Rise | undefined {
  const points = pointsBefore(minutes, minute)
  if (points.length < FEWEST_POINTS || !minutes.has(minute) || mannKendall(points) <= RISING_Z)
    return undefined
  const line = theilSen(points)
  if (line.slope <= 0) return undefined
  const next = [config.warn, config.critical, config.emergency]
    .map((level) => level[metric])
    .find((level) => level > line.end)
  if (next === undefined) return undefined
  const etaMs = ((next - line.end) / line.slope) * MINUTE_S * 1_000
  if (etaMs > config.predictive.horizon || !standsOut(minutes, minute, line.slope)) return undefined
  return { height: line.end, crossing: { etaMs, line: next, slope: line.slope * 60 } }
}

function pointsBefore(minutes: Minutes, minute: number): Point[] {
  return Array.from({ length: WINDOW_MIN }, (_, i) => minute - WINDOW_MIN + 1 + i).flatMap((x) => {
    const y = minutes.get(x)
    return y === undefined ? [] : [{ x, y }]
  })
}

/**
 * Compares the rise with how the changes over such a window scatter here. Around their own median, so that a
 * leak that has run for hours does not hide behind itself. With little history there is nothing to compare.
 */
function standsOut(minutes: Minutes, minute: number, slope: number): boolean {
  const span = WINDOW_MIN - 1
  const changes: number[] = []
  for (let end = minute - CUSTOM_MIN; end <= minute; end++) {
    const [before, after] = [minutes.get(end - span), minutes.get(end)]
    if (before !== undefined && after !== undefined) changes.push(after - before)
  }
  return changes.length < FEWEST_CHANGES || slope * span > OUTSTANDING * spread(changes)
}
