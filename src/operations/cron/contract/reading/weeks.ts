import { type Day, dayNumber, weekdayOf } from './dates.ts'

export const WEEK = 7
/** `KW 46`, `2026-W46`, `calendar week 46`. A bare `week 12` may be the twelfth of a campaign. */
const NUMBERED =
  /\b(?:(?:kw|kalenderwoche|calendar week|iso week)\s?|(\d{4})-W)(\d{1,2})(?!\d)(?:\s?[/,]?\s?(20\d{2}))?/i

/** The last day of each week that a line names by its number. */
export function weeksIn(line: string, near: Day): Day[] {
  const [all, before, week, behind] = NUMBERED.exec(line) ?? []
  if (all === undefined) return []
  const year = Number(before ?? behind ?? new Date(near * 86_400_000).getUTCFullYear())
  const monday = mondayOf(year, Number(week))
  // Without its year, week 1 in December is of the next one.
  const far = before === undefined && behind === undefined && near - monday > 180
  return [(far ? mondayOf(year + 1, Number(week)) : monday) + WEEK - 1]
}

/** Of an ISO week: the first one has 4 January in it. */
function mondayOf(year: number, week: number): Day {
  const fourth = dayNumber(`${year}-01-04`)
  return fourth - weekdayOf(fourth) + (week - 1) * WEEK
}
