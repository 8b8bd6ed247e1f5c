import { isoDay, WEEKDAYS } from '../../reading/dates.ts'
import type { DayRead } from '../../reading/day-labels.ts'
import { fold, saysNothing } from '../../reading/words.ts'

/** A day that the output speaks of, and what it plans for it. */
export interface Planned extends DayRead {
  /** Of its date, or of its weekday or number without one. */
  key: string
  body: string
  line: number
  filled: boolean
}

export function planned(day: DayRead, body: string, line: number): Planned {
  const filled = body.split('\n').some(saysSomething)
  const key =
    day.date === undefined
      ? day.weekday === undefined
        ? `n${day.number}`
        : `w${day.weekday}`
      : `d${day.date}`
  return { ...day, key, body: fold(body), line, filled }
}

/** More than a time of day and a label. */
function saysSomething(part: string): boolean {
  const text = part.replace(/\b\d{1,2}[:.]\d{2}\b(?:\s?(?:Uhr|am|pm)\b)?/gi, '').trim()
  return (
    !saysNothing(text) && !saysNothing(text.replace(/^[^:]{1,30}:\s*/, '')) && !saysWithout(fold(text), 2)
  )
}

const WITHOUT =
  /\b(?:nothing|nichts|undecided|still open|noch offen|tbd|no (?:post|content|piece|plan|video|slot)s?|kein(?:e|en)? (?:post|beitrag|inhalt|video))\b/
/** `no post`, in so few words. */
export const saysWithout = (folded: string, most: number) =>
  WITHOUT.test(folded) && folded.split(' ').length <= most

export function nameOf({ date, weekday, number }: Planned): string {
  if (date !== undefined) return isoDay(date)
  return weekday === undefined ? `day ${number}` : (WEEKDAYS[weekday] ?? '')
}
