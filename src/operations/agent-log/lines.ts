import type { LogStatus } from './entry.ts'
import { LOG_STATUSES } from './entry.ts'
import { visible } from './text.ts'

/** What starts an entry, as far as it could be understood. */
export interface Heading {
  /** Milliseconds since the epoch; undefined when there is no valid time. */
  at: number | undefined
  agent: string | undefined
  status: LogStatus | undefined
  /** The placeholder line of a format description, not an entry. */
  isTemplate: boolean
}

const SEPARATOR = /^\s{0,3}([-*_=—–─═])(?:[ \t]*\1){2,}\s*$/
/** A line that begins with a date or with the placeholder for one, behind any heading or list mark. */
const HEADING =
  /^\s{0,3}(#{1,6}\s*|[-*]\s+)?(?:\*\*)?(?=[[`]*\d{4}-\d\d-\d\d|[[`]*[A-Z_ ]{0,9}(?:TIMESTAMP|YYYY))(.*)$/
const PLACEHOLDER = /TIMESTAMP|YYYY/
/** No heading is longer; patterns run on this much of a line that somebody else wrote. */
const HEADING_CHARS = 400

/** `---` in the lengths and characters that agents use. */
export function isSeparator(line: string): boolean {
  return SEPARATOR.test(line)
}

/**
 * Reads a line that begins an entry; undefined for any other line. A Markdown heading with a time in front is
 * always one, complete or not; a line without the heading mark only when nothing is missing.
 */
export function parseHeading(line: string): Heading | undefined {
  const [, mark = '', text] = HEADING.exec(line.slice(0, HEADING_CHARS)) ?? []
  if (text === undefined) return undefined
  const [time = '', agent = '', ...rest] = text.split(text.includes('|') ? /\s*\|\s*/ : /\s+[-–—]+\s+/)
  const heading = {
    at: parseTime(bare(time)),
    agent: visible(bare(agent)) || undefined,
    status: rest.map(parseStatus).find((status) => status !== undefined),
    isTemplate: PLACEHOLDER.test(time),
  }
  return mark.startsWith('#') || (text.includes('|') && isWhole(heading)) ? heading : undefined
}

function isWhole({ at, agent, status }: Heading): boolean {
  return at !== undefined && agent !== undefined && status !== undefined
}

/** Without the brackets, stars and backticks of a template that was filled in literally. */
function bare(cell: string): string {
  return cell.replace(/^[\s[*`]+|[\s\]*`:]+$/g, '')
}

const STATUS = /^[^\p{L}]*(completed?|blocked|hand[-_ ]?off|review[-_ ]needed)(?![\p{L}\p{N}])/iu

/** One of the four, in any case, with or without decoration; undefined for a word the protocol does not have. */
export function parseStatus(text: string): LogStatus | undefined {
  const word = STATUS.exec(text)?.[1]?.toUpperCase()
  if (word === undefined) return undefined
  if (word.startsWith('COMPLETE')) return 'COMPLETED'
  return word.startsWith('HAND') ? 'HANDOFF' : LOG_STATUSES.find((status) => status[0] === word[0])
}

const TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i

/** ISO 8601 and what agents make of it, to milliseconds. Without an offset it is UTC. Undefined when it is no time. */
export function parseTime(text: string): number | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] =
    TIME.exec(text) ?? []
  if (year === undefined) return undefined
  const parts = [
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  ] as const
  const utc = Date.UTC(...parts)
  const date = new Date(utc)
  const read = [
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ]
  if (read.some((part, index) => part !== parts[index]) || parts[5] > 59) return undefined
  return utc + Math.floor(Number(`0.${fraction}`) * 1_000) - offsetOf(zone)
}

function offsetOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  if (hours === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
