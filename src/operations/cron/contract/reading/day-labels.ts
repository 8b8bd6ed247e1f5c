import { type Day, datesIn, isoDay, WEEKDAYS, weekdayNamed, weekdayOf } from './dates.ts'
import { fold } from './words.ts'

/** Which day a label is of: a date, or a weekday or number without one. */
export interface DayRead {
  date: Day | undefined
  weekday: number | undefined
  number: number | undefined
  /** `Monday 2026-11-24`, which is a Tuesday. */
  wrong: string | undefined
}

/** A day at the beginning of a label: `Monday`, `Mo, 23.11.`, `Day 3`, `2026-11-23 (Mon)`. */
export function readDay(label: string, near: Day): DayRead | undefined {
  const key = `${near} ${label}`
  if (READ.has(key)) return READ.get(key)
  const made = read(label, near)
  if (READ.size >= MOST_READ) READ.clear()
  READ.set(key, made)
  return made
}

/** So near, a date without a year is of the year that is nearest. */
const SURE = 45

/** Each label is asked about several times: as itself, as a child, as a column. */
const READ = new Map<string, DayRead | undefined>()
const MOST_READ = 2_000

function read(label: string, near: Day): DayRead | undefined {
  const tokens = fold(label)
    .split(' ')
    .filter((token) => !/^(?:uhr|am|on|the|den)$/.test(token))
  const numbered = /^(?:day|tag) (\d{1,2})\b/.exec(tokens.join(' '))
  const named = ENGLISH_DO.test(label) ? [] : tokens.slice(0, 4).map(weekdayNamed)
  const weekday = named.find((day) => day !== undefined)
  const [dated] = datesIn(label.slice(0, 60), near)
  const begins = dated && (dated.at < 16 || weekday !== undefined)
  if (begins)
    return {
      date: dated.day,
      weekday,
      number: undefined,
      wrong: mismatch(dated.day, dated.whole || Math.abs(dated.day - near) <= SURE, weekday),
    }
  if (weekday !== undefined && named.indexOf(weekday) <= (numbered ? 3 : 1))
    return ofMonth(label, weekday, near) ?? { date: undefined, weekday, number: undefined, wrong: undefined }
  if (numbered) return { date: undefined, weekday: undefined, number: Number(numbered[1]), wrong: undefined }
  return undefined
}

/** `Do not buy it if …`, `So I rebuilt it`: no Donnerstag, no Sonntag. `Do, 26.11.` and `So – Newsletter` are. */
const ENGLISH_DO = /^\W*(?:[Dd]o|[Ss]o)\s(?:\p{Ll}|(?:I|You|We|They|It|The|This|That|Not|Your|My)\b)/u

const ORDINAL =
  /^\W*(?:(?:on|am|for|für)\s)?(?:the\s|den\s)?\p{L}{2,10}\.?,?\s+(the\s|de[nm]\s)?(\d{1,2})(?:st|nd|rd|th|\.)(?!\s?\d)/iu

/** `Monday the 21st`: the one that is near. `Monday 1st post` is none when no such Monday is. */
function ofMonth(label: string, weekday: number, near: Day): DayRead | undefined {
  const [, the, date] = ORDINAL.exec(label.slice(0, 60)) ?? []
  if (date === undefined) return undefined
  const days = daysOfMonth(Number(date), near)
  const right = days.find((day) => weekdayOf(day) === weekday)
  const day = right ?? (the === undefined ? undefined : days[0])
  return day === undefined
    ? undefined
    : { date: day, weekday, number: undefined, wrong: mismatch(day, true, weekday) }
}

/** The days near this one that are such a day of their month, those to come first. */
function daysOfMonth(date: number, near: Day): Day[] {
  const around = Array.from({ length: 52 }, (_, at) => (at < 36 ? near + at : near + 35 - at))
  return around.filter((day) => new Date(day * 86_400_000).getUTCDate() === date)
}

function mismatch(date: Day, sure: boolean, weekday: number | undefined): string | undefined {
  if (!sure || weekday === undefined || weekdayOf(date) === weekday) return undefined
  return `${isoDay(date)} is a ${WEEKDAYS[weekdayOf(date)]}, not a ${WEEKDAYS[weekday]}`
}

const OF_A_DAY =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|day|tag|uhr|jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch|z)?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)$/

/** What is left of `Monday 18:00 Reel about hooks` without day and time. */
export function restOf(label: string): string {
  const tokens = fold(label).split(' ')
  return tokens.filter((token) => weekdayNamed(token) === undefined && !OF_A_DAY.test(token)).join(' ')
}

const CLOCK = /[T\s]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?/g
const LONGEST = 40

/** `Mon, 23 Nov`, `2026-11-23T17:00Z`: a day, its time perhaps, and nothing else. */
export function isOnlyDay(text: string, near: Day): boolean {
  return (
    text.length <= LONGEST &&
    readDay(text, near) !== undefined &&
    restOf(text.includes(':') ? text.replace(CLOCK, ' ') : text) === ''
  )
}

/** `Saturday, 21 November`, `today`: when something was written, which may stand beside any title. */
export function isStamp(text: string): boolean {
  return (
    text.length <= LONGEST &&
    restOf(text)
      .split(' ')
      .every((word) => OF_A_STAMP.test(word))
  )
}

const OF_A_STAMP = /^(?:|today|yesterday|tomorrow|heute|gestern|morgen|for|of|fur|vom|von|am|the|mrz)$/
