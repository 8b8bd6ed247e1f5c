import type { Day } from '../../reading/dates.ts'
import { type DayRead, readDay, restOf } from '../../reading/day-labels.ts'
import type { Document, Kind, Node } from '../../reading/document.ts'
import { saysWithout } from './planned.ts'

/** A day that a sentence plans something for. */
export interface SpokenDay {
  day: DayRead
  body: string
  node: Node
}

const NAME =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)'
/** `on Monday`, `am Montag`; `Monday the 21st` anywhere. */
const MENTION = new RegExp(
  `(?<!\\p{L})(?:(on|am|for|für|before|by|until|till|since|from|than|last|vor|bis|seit|ab)\\s+)?(?:the\\s+|den\\s+)?${NAME}(?!\\p{L})(?:,?\\s+(?:the\\s+|den\\s+|dem\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)(?!\\s?(?:of\\s)?\\p{L}*\\d))?`,
  'giu',
)
const SENTENCES = /(?<=\p{Ll}["”)]?[.!?;])\s+|,\s(?:and|und|then|dann)\s/u
/** `Tuesday:` wherever it stands, and a day behind the end of what is no word: `at 16:00. Wednesday belongs`, `filled 🗓 Monday`. */
const BEFORE_DAY = new RegExp(
  `\\s(?=${NAME.replace('(', '(?:')}:)|(?<=[.!?;|·•\\p{Extended_Pictographic}\\uFE0F])\\s+(?=(?:(?:on|am)\\s+)?${NAME.replace('(', '(?:')}(?!\\p{L}))`,
  'iu',
)
/** `Mon reel, Tue thread, Wed issue 12`: so many short names in a row, each behind a sign. */
const BEFORE_SHORT =
  /(?<=^|[,;|·•:/.)]|\p{Extended_Pictographic}\uFE0F?)\s*(?=(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|Mo|Di|Mi|Do|Fr|Sa|So)[.:]?\s)/u
const ROW = 4
const PLANS = /^(?:on|am|for|für)$/i
const MOST = 4_000

/** `Mon reel, Tue thread, Wed issue 12`, `Fri: carousel. Sat: poll.` in one line. */
export function daysInRow({ kind, label, value }: Node, near: Day): Omit<SpokenDay, 'node'>[] | undefined {
  if (!TOLD.includes(kind)) return undefined
  const parts = textOf(label, value).slice(0, MOST).split(BEFORE_SHORT)
  if (!isRow(parts)) return undefined
  return parts.flatMap((part) => {
    const day = readDay(part.replace(/^(\p{L}+)\s/u, '$1: '), near)
    return day ? [{ day, body: contentOf(part) }] : []
  })
}

const TOLD: readonly Kind[] = ['line', 'pair', 'bullet', 'ordered']
const textOf = (label: string, value: string) => [label, value].filter(Boolean).join(': ')

/** Many short names, or few that are each a label. */
function isRow(parts: readonly string[]): boolean {
  return parts.length > ROW || (parts.length > 1 && parts.every((part) => /^\p{L}{2,5}\.?:/u.test(part)))
}

/** `Sun, Nov 22 · TikTok · Reel`, `On Monday we post the reel. Tuesday brings the thread.` */
export function spokenDays({ nodes }: Document, near: Day): SpokenDay[] {
  return nodes.flatMap((node) => {
    const told = toldBy(node, near)
    if (told === undefined || told.length > MOST) return []
    return told
      .split(SENTENCES)
      .flatMap((sentence) => sentence.split(BEFORE_DAY))
      .flatMap((sentence) => inSentence(sentence, near).map((spoken) => ({ ...spoken, node })))
  })
}

function toldBy(node: Node, near: Day): string | undefined {
  const { kind, label, value } = node
  if (daysInRow(node, near)) return undefined
  if (kind === 'line') return value
  if (kind !== 'pair' || value.length <= 40 || (readDay(label, near) && !BEFORE_DAY.test(value)))
    return undefined
  return textOf(label, value)
}

function inSentence(sentence: string, near: Day): Omit<SpokenDay, 'node'>[] {
  const mentions = BEGINS_DATED.test(sentence) ? [] : [...sentence.matchAll(MENTION)].filter(isPlan)
  if (mentions.length === 0) {
    const day = readDay(sentence.slice(0, 60), near)
    return day ? [{ day, body: restOf(sentence) }] : []
  }
  let before = ''
  return mentions.flatMap((found, at) => {
    const from = at === 0 ? 0 : found.index
    const piece = sentence.slice(from, mentions[at + 1]?.index)
    const day = readDay(sentence.slice(found.index + (found[1]?.length ?? 0)).slice(0, 60), near)
    const own = contentOf(piece)
    const body = own === '' ? before : own
    before = own
    return day ? [{ day, body }] : []
  })
}

/** `28.11. poll for Monday` */
const BEGINS_DATED = /^\W{0,4}\d{1,4}[./-]\d{1,2}(?!\d)/

function isPlan(found: RegExpExecArray): boolean {
  const [, word, , date] = found
  if (word !== undefined) return PLANS.test(word)
  if (date !== undefined || DATE.test(found.input.slice(found.index + found[0].length).slice(0, 24)))
    return true
  return /^\W*(?:(?:then|and|so|dann|und)\s)?$/i.test(found.input.slice(0, found.index))
}

/** `Friday, 27.11.`, `Friday, November 27`. */
const DATE =
  /^,?\s+(?:\d{1,2}\.\s?\d{1,2}\.|\d{1,2}\.?\s(?:of\s)?\p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\s\d{1,2}(?!\d)|\d{4}-\d\d-)/u

/** What is planned in a piece of a sentence; nothing where it says so. */
function contentOf(piece: string): string {
  const rest = restOf(piece.replace(MENTION, ' ')).replace(/^(?:and|und|then|dann) |(?: (?:and|und))$/g, '')
  if (/^(?:folgt|follows) (?:der|die|das|eine?|the|an?) /.test(rest)) return rest.replace(/^\S+ /, '')
  return saysWithout(rest, 10) ? '' : rest
}
