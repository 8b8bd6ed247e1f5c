const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/** How far from a change of the clocks schedulers still disagree on when a job is due. */
export const CHANGE_MS = 3 * HOUR_MS

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, format)
  return format
}

/** What a clock on the wall shows in that zone. */
export interface WallClock {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

export function wallClock(zone: string, at: number): WallClock {
  const parts: Record<string, number> = {}
  for (const { type, value } of formatOf(zone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts
  return { year, month, day, hour, minute, second }
}

/** Clocks are changed at a full quarter of an hour: since 1972 no zone has done otherwise. */
const QUARTER_MS = 900_000
const offsets = new Map<string, number>()
const MOST_OFFSETS = 10_000

/** What is to be added to UTC, milliseconds. */
export function offsetOf(zone: string, at: number): number {
  if (zone === 'UTC') return 0
  const quarter = Math.floor(at / QUARTER_MS)
  const key = `${zone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const whole = quarter * QUARTER_MS
  const { year, month, day, hour, minute, second } = wallClock(zone, whole)
  const offset = Date.UTC(year, month - 1, day, hour, minute, second) - whole
  if (offsets.size >= MOST_OFFSETS) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** What the wall shows, as ISO says it. */
function shown(zone: string, at: number): string {
  return new Date(at + offsetOf(zone, at)).toISOString()
}

/** Whether the clocks change within three hours: then schedulers do not agree which of two instants is meant. */
export function isNearChange(zone: string, at: number): boolean {
  const here = offsetOf(zone, at)
  return offsetOf(zone, at - CHANGE_MS) !== here || offsetOf(zone, at + CHANGE_MS) !== here
}

/** The local date, `2026-11-21`. */
export function dateOf(zone: string, at: number): string {
  return shown(zone, at).slice(0, 10)
}

/** The local time of day, `09:00`. */
export function timeOf(zone: string, at: number): string {
  return shown(zone, at).slice(11, 16)
}

export function pad(value: number, digits = 2): string {
  return String(value).padStart(digits, '0')
}

/** The instants between which it is that date there: 23 to 25 hours, and once in a while others. */
export function dayOf(zone: string, date: string): { from: number; to: number } {
  const key = `${zone} ${date}`
  const day = days.get(key) ?? { from: startOf(zone, date), to: startOf(zone, nextDate(date)) }
  if (days.size >= MOST_DAYS) days.clear()
  days.set(key, day)
  return day
}

/** Every job of a zone asks for the same day. */
const days = new Map<string, { from: number; to: number }>()
const MOST_DAYS = 100

/** The first minute of a date. No zone is farther than 15 hours from UTC, and midnight itself may be left out. */
function startOf(zone: string, date: string): number {
  const noon = Date.parse(`${date}T00:00:00Z`)
  let [low, high] = [(noon - 15 * HOUR_MS) / MINUTE_MS, (noon + 15 * HOUR_MS) / MINUTE_MS]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (dateOf(zone, middle * MINUTE_MS) >= date) high = middle
    else low = middle
  }
  return high * MINUTE_MS
}

function nextDate(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10)
}

/** `2026-11-21`, and a day that there is. */
export function isDate(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** The zone of this machine. */
export function ownZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
}
