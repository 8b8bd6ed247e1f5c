/** Days since 1970. */
export type Day = number

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const GERMAN: Readonly<Record<string, number>> = { mär: 2, mrz: 2, mai: 4, okt: 9, dez: 11 }
/** `30 Mai`, and no 30 mails. */
const MONTH =
  '(jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ch)?|märz?|mrz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)(?![a-zäöüß])\\.?'

type Written = [day: string, month: string, year: string | undefined]

const FORMS: readonly {
  pattern: RegExp
  /** Day, month and year, in each way that it may be meant. */
  read(found: RegExpExecArray): Written[]
}[] = [
  {
    pattern: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([, y = '', m = '', d = '']) => [[d, m, y]],
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2}(?!\d|[.:])))?(?!\d)/g,
    read: ([, d = '', m = '', y]) => [[d, m, y]],
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?${MONTH}(?:,?\\s(\\d{4}))?`,
      'gi',
    ),
    read: ([, d = '', m = '', y]) => [[d, m, y]],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:.]\\d)(?:,?\\s(\\d{4}))?`, 'gi'),
    read: ([, m = '', d = '', y]) => [[d, m, y]],
  },
  {
    pattern:
      /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?(?![\d/]|\s*(?:up|ok|online|healthy|services?|systems?|checks?|green|running|passed|responding|points?|stars?|done|dienste?|systeme?|erreichbar)\b)/gi,
    read: ([, a = '', b = '', y]) => [
      [b, a, y],
      [a, b, y],
    ],
  },
]

export interface Dated {
  day: Day
  /** The year stood there, and was not guessed. */
  whole: boolean
  at: number
}

/** The dates of a text, in English, German and ISO. Without a year the one nearest to `near` is meant. */
export function datesIn(text: string, near: Day): Dated[] {
  if (!/\d/.test(text)) return []
  const dates: Dated[] = []
  const taken: [number, number][] = []
  for (const { pattern, read } of FORMS) {
    for (const found of text.matchAll(pattern)) {
      const from = found.index
      const to = from + found[0].length
      if (taken.some(([a, b]) => from < b && to > a)) continue
      const day = nearest(
        read(found).flatMap((written) => dayOf(written, near) ?? []),
        near,
      )
      if (day === undefined) continue
      taken.push([from, to])
      dates.push({ ...day, at: from })
    }
  }
  return dates.toSorted((a, b) => a.at - b.at)
}

/** `6/10` on 6 October is that day, and no day of June. */
function nearest<T extends { day: Day }>(options: readonly T[], near: Day): T | undefined {
  return options.toSorted((a, b) => Math.abs(a.day - near) - Math.abs(b.day - near))[0]
}

function dayOf([d, m, y]: Written, near: Day): Omit<Dated, 'at'> | undefined {
  const month = monthOf(m)
  const date = Number(d)
  if (month === undefined || date < 1 || date > 31) return undefined
  if (y !== undefined) return exact(y.length === 2 ? 2000 + Number(y) : Number(y), month, date, true)
  const year = new Date(near * 86_400_000).getUTCFullYear()
  const options = [year - 1, year, year + 1].flatMap((one) => exact(one, month, date, false) ?? [])
  return nearest(options, near)
}

function monthOf(text: string): number | undefined {
  const number = Number(text)
  if (!Number.isNaN(number)) return number >= 1 && number <= 12 ? number - 1 : undefined
  const short = text.toLowerCase().slice(0, 3)
  const index = MONTHS.indexOf(short)
  return index >= 0 ? index : GERMAN[short]
}

/** 31 February is no day. */
function exact(year: number, month: number, date: number, whole: boolean): Omit<Dated, 'at'> | undefined {
  const at = new Date(Date.UTC(year, month, date))
  if (at.getUTCMonth() !== month || year < 1990 || year > 2200) return undefined
  return { day: at.getTime() / 86_400_000, whole }
}

/** `2026-11-21`; NaN for what is no day. */
export function dayNumber(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000
}

export function isoDay(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** 0 is Monday. 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7
}

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SHORT = [
  'mon|mo|montag|monday',
  'tue|tues|di|dienstag|tuesday',
  'wed|mi|mittwoch|wednesday',
  'thu|thur|thurs|do|donnerstag|thursday',
  'fri|fr|freitag|friday',
  'sat|sa|samstag|sonnabend|saturday',
  'sun|so|sonntag|sunday',
]
/** By day what it is called in full, as a choice of a pattern. */
export const LONG_NAMES = SHORT.map((names) =>
  (names.match(/[a-z]+(?:day|tag|abend|woch)(?![a-z])/g) ?? []).join('|'),
)
const NAMES = SHORT.map((names) => new Set(names.split('|')))

/** Which day of the week a folded word is: `do` and `so` only where a day may stand. */
export function weekdayNamed(token: string): number | undefined {
  const index = NAMES.findIndex((names) => names.has(token))
  return index < 0 ? undefined : index
}
