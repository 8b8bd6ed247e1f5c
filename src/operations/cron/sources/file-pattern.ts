import { pad, wallClock } from '../zone.ts'

/** The parts of a date that a path may hold. */
const PARTS = /\{(YYYY|MM|DD|HH|mm)\}/g

/** The path of the output that belongs to an instant; `*` stays. */
export function pathFor(pattern: string, zone: string, at: number): string {
  const { year, month, day, hour, minute } = wallClock(zone, at)
  const parts: Record<string, string> = {
    YYYY: pad(year, 4),
    MM: pad(month),
    DD: pad(day),
    HH: pad(hour),
    mm: pad(minute),
  }
  return pattern.replace(PARTS, (whole, part: string) => parts[part] ?? whole)
}

/** Whether the path alone says which day's output it is. */
export function namesDay(pattern: string): boolean {
  return /\{DD\}/.test(pattern)
}

/** Whether the path alone tells apart the outputs of a day. */
export function namesHour(pattern: string): boolean {
  return /\{HH\}/.test(pattern)
}

/** The day that a file's own name gives: `report-2026-11-21.md`, `20261121.json`. */
export function dayInName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, year, month, day] =
    /(?<!\d)(20\d{2})[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? []
  return year === undefined ? undefined : `${year}-${month}-${day}`
}
