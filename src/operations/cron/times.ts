import type { Cron } from 'croner'
import { OperatorError } from '../../core/errors.ts'
import { cronOf, scheduleProblem } from '../../core/schedule.ts'

/** When a schedule fires, as instants. */
export interface Times {
  /** The first after that instant. */
  next(after: number): number | undefined
  /** The last before that instant. */
  last(before: number): number | undefined
}

/** From `from` on, and before `to`, nothing fires; at `to` it does. */
interface Gap {
  from: number
  to: number
  /** `from` is itself a time at which it fires. */
  fires: boolean
}

const EXAMPLE = 'schedule: "0 10 * * *"'
const MOST_SCHEDULES = 4_000
const GAPS = 4

/**
 * The latest answers of each schedule: a day's job is asked the same over and over, and whoever asks within a gap gets
 * the same answer. croner's own objects are far too large to keep.
 */
const known = new Map<string, Gap[]>()

/** `now`: around when it will be asked about. Throws `config_invalid` for an expression that cannot be read or never fires. */
export function timesOf(expression: string, zone: string, now: number): Times {
  const key = `${zone} ${expression}`
  const gaps = known.get(key) ?? []
  let made: Cron | undefined
  const cron = () => {
    made ??= readable(expression, zone)
    return made
  }
  if (gaps.length === 0) {
    const first = cron().nextRun(new Date(now))
    if (first === null) throw refused(expression, zone)
    if (known.size >= MOST_SCHEDULES) known.clear()
    known.set(key, gaps)
    remember(gaps, { from: now, to: first.getTime(), fires: false })
  }
  return {
    next(after) {
      const gap = gaps.find(({ from, to }) => after >= from && after < to)
      if (gap) return gap.to
      const to = cron().nextRun(new Date(after))?.getTime()
      if (to !== undefined) remember(gaps, { from: after, to, fires: false })
      return to
    },
    last(before) {
      const gap = gaps.find(({ from, to }) => before > from && before <= to)
      if (gap?.fires) return gap.from
      const found = cron().previousRuns(1, new Date(before))[0]?.getTime()
      if (gap && found !== undefined) Object.assign(gap, { from: found, fires: true })
      return found
    },
  }
}

function remember(gaps: Gap[], gap: Gap): void {
  gaps.unshift(gap)
  gaps.length = Math.min(gaps.length, GAPS)
}

function readable(expression: string, zone: string): Cron {
  const cron = cronOf(expression, zone)
  if (typeof cron === 'string') throw refused(expression, zone)
  return cron
}

function refused(expression: string, zone: string): OperatorError {
  return new OperatorError(
    'config_invalid',
    `The schedule "${expression}" ${scheduleProblem(expression, zone)}.`,
    { hint: `Mend it, for example ${EXAMPLE}.`, applied: 'no' },
  )
}
