import { type Day, datesIn } from '../../reading/dates.ts'
import { WEEK, weeksIn } from '../../reading/weeks.ts'

const HEAD_LINES = 6
/** Here the days begin, where they do on the first line. */
const FIRST_DAY =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\b|"(?:days?|tage?)"|^(?:days?|tage?):|\b(?:day|tag) 1\b/i
/** `based on the figures of 3 May`: no date of the plan. */
const TOLD =
  /\b(?:based|since|last|previous|data|analytics|figures|numbers|review|seit|letzten?|vorige|daten|zahlen)\b[^.!?]{0,25}$/i
/** `9 to 15 March`: its end. */
const RANGE_BEFORE = /\d{1,2}\.?(?:st|nd|rd|th)?\s?(?:-|–|—|to|bis|until|through)\s?(?:\p{L}{2,10},?\s)?$/iu

/**
 * The last day of the week that the lines above the first day name, where the days themselves bear no dates: the end
 * of a range, or what a week from one date on ends with.
 */
export function lastNamed(lines: readonly string[], first: number, near: Day): Day | undefined {
  // Of JSON and YAML nobody knows the lines.
  const at = first > 0 ? first : lines.findIndex((line) => FIRST_DAY.test(line.slice(0, 2_000)))
  const above = lines.slice(0, Math.max(at, 0)).filter((line) => line.trim() !== '')
  const [opening = ''] = lines
  const head = at > 0 ? above.slice(0, HEAD_LINES) : [opening.slice(0, FIRST_DAY.exec(opening)?.index ?? 0)]
  const days = head.flatMap((line) => [
    ...datesOf(line.slice(0, 200), near),
    ...weeksIn(line.slice(0, 200), near),
  ])
  return days.length === 0 ? undefined : Math.max(...days)
}

function datesOf(line: string, near: Day): Day[] {
  const dates = datesIn(line, near).filter(({ at }) => !TOLD.test(line.slice(0, at)))
  const [only] = dates
  const isFrom = dates.length === 1 && only && !RANGE_BEFORE.test(line.slice(0, only.at))
  return isFrom ? [only.day + WEEK - 1] : dates.map(({ day }) => day)
}
