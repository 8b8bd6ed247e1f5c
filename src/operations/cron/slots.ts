import { timesOf } from './times.ts'
import { isNearChange, ownZone } from './zone.ts'

/** A time at which a job is due. */
export interface Slot {
  at: number
  /** The clocks change within three hours: another instant may be meant as well. */
  nearChange: boolean
  /** The next time it is due, where there is one: what comes from then on is that slot's. */
  next: number | undefined
  /** How early a run may begin and still be this slot's: a tenth of the period, five minutes at most. */
  earlyMs: number
}

export interface Schedule {
  expression: string
  zone: string
  /** Slots with `from <= at < to`, oldest first. Of more than 1,500 the newest, `from` their beginning. */
  between(from: number, to: number): Slot[]
  /** The first time after that instant at which it is due. */
  next(after: number): number | undefined
  /** The last slot before that instant. */
  before(at: number): Slot | undefined
}

/** A minute's job has 1,440 in a day; one of every second more than anybody reads. */
const MOST_SLOTS = 1_500
const EARLY_SHARE = 0.1
const EARLIEST_MS = 300_000

/** `now`: around when it will be asked about. Throws `config_invalid` for an expression that cannot be read or never fires. */
export function openSchedule(expression: string, zone = ownZone(), now = Date.now()): Schedule {
  const { next, last } = timesOf(expression, zone, now)
  const slot = (at: number, following: number | undefined): Slot => ({
    at,
    nearChange: isNearChange(zone, at),
    next: following,
    earlyMs: Math.min(EARLIEST_MS, ((following ?? Number.POSITIVE_INFINITY) - at) * EARLY_SHARE),
  })
  return {
    expression,
    zone,
    next,
    between(from, to) {
      const found = instants(next, from, to)
      return found.flatMap((at, i) => (at === undefined || at >= to ? [] : [slot(at, found[i + 1])]))
    },
    before(at) {
      const found = last(at)
      return found === undefined ? undefined : slot(found, next(found))
    },
  }
}

/** Those in the window and the one after it. A window with too many is halved from its beginning. */
function instants(
  next: (after: number) => number | undefined,
  from: number,
  to: number,
): (number | undefined)[] {
  const found: (number | undefined)[] = []
  for (let at = next(from - 1); ; at = next(at)) {
    found.push(at)
    if (at === undefined || at >= to) return found
    if (found.length > MOST_SLOTS) return instants(next, (from + to) / 2, to)
  }
}
