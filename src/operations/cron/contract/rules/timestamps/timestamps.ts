import { type Finding, failed, passed } from '../../finding.ts'
import type { Text } from '../../reading/text.ts'
import { fold, saysNothing } from '../../reading/words.ts'
import type { Rule } from '../../rule.ts'
import { isTime, linesOf } from './marked-lines.ts'
import { unkeptIn } from './promised.ts'
import { holeIn, unstampedIn } from './unstamped.ts'

interface Mark {
  shown: string
  seconds: number
  end: number | undefined
  line: number
  titled: boolean
  /** Nothing stands on its line and behind it. */
  bare: boolean
  /** How far below others it stands: under a heading, and indented. */
  depth: number
  /** Minutes or seconds above 59. */
  impossible: boolean
}

const TIME = String.raw`(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?:[.,]\d{1,3})?`
const BEGINS = new RegExp(`^\\W*${TIME}`)
/** Where a mark stands: at the begin of a line, item, heading or cell, or in brackets. */
const PLACE = new RegExp(
  String.raw`(?:^|[|([{<"]|(?:timestamp|time|start|begin|zeit|at|von|from|zeitstempel|timecode)"?\**\s*[:=]\s*"?\**|\s[–—-]\s|^\s*(?:[-*+•>▪]|\d{1,3}[.)]|#{1,6})?\s*[^\d:]{0,60}?)\s*\**` +
    '`?' +
    TIME +
    '`?' +
    String.raw`(?!\d|:\d)(?:\s*\**\s*(?:-{1,2}|–|—|→|->|to|bis|\||[,;](?=\d))\s*\**\s*(?:(\d{1,2}):)?(\d{1,3}):(\d{2})(?!\d))?`,
  'i',
)
const CLOCK = /\b\d{1,2}:\d{2}\s*(?:uhr|am|pm|a\.m|p\.m|utc|gmt|cet|cest|mez|h\b)/i
/** Said before a time, it is one of the day, or a length. */
const PLANS =
  /\b(?:publish|upload|post|release|veröffentlich|premiere|go(?:es)? live|generated|created|erstellt|scheduled|last update|stand)/i
const LENGTH =
  /\b(?:total|duration|length|runtime|running time|dauer|länge|laufzeit|gesamt|target|est\w*|approx\w*|word count)\b/i

/** So many marks, rising, possible, each with words; a list that begins anew from the first mark is read for itself. */
export function timestampsRule(due: number): Rule {
  return ({ text }): Finding[] => {
    const whole = linesOf(text)
    const few = marksOf(whole).length < due
    const lines = few ? whole.flatMap((line) => line.slice(0, 4_000).split(SENTENCES)) : whole
    const marks = marksOf(lines)
    const impossible = marks.find((mark) => mark.impossible)
    if (impossible) return [fault(`${impossible.shown} is no time of a video`, impossible, lines)]
    const lists = listsOf(marks)
    const [first = []] = lists
    for (const list of lists) {
      const bad = outOfOrder(list)
      if (bad) return [fault(bad.found, bad.mark, lines)]
    }
    const most = lists.toSorted((a, b) => b.length - a.length)[0] ?? first
    const found = `${most.length} timestamps were found, rising; at least ${due} are due.`
    if (most.length < due) return [failed('timestamps', found, lines[most.at(-1)?.line ?? 0])]
    const bare = most.filter(({ titled }) => !titled)
    if (bare.length > 0 && most.length - bare.length < due)
      return [
        fault(
          `${bare.length} of ${most.length} timestamps have no words beside them`,
          bare[0] as Mark,
          lines,
        ),
      ]
    if (saysOneThing(most, lines))
      return [
        failed('timestamps', 'All timestamps have the same words beside them.', lines[most[0]?.line ?? 0]),
      ]
    if ((most[0]?.seconds ?? 0) >= LATE)
      return [fault(`It begins at ${most[0]?.shown}: these are times of a day`, most[0] as Mark, lines)]
    const silent = silentOf(most, text)
    if (silent) return [fault(`${silent.shown} has nothing behind it`, silent, lines)]
    const hole = holeIn(text) ?? unstampedIn(text, isTime)
    if (hole) return [failed('timestamps', `${hole.shown} has no time.`, text.lines[hole.line])]
    const unkept = unkeptIn(text.document, lines, most)
    if (unkept) return [failed('timestamps', `${unkept.found}.`, unkept.line)]
    return [passed('timestamps', found, lines[most[0]?.line ?? 0])]
  }
}

/** A video begins before. */
const LATE = 300

/** `At 1:20 we draw it, and at 4:05 we fill it in`, `Outline: 0:00 the page, 1:20 the story`, `The page (0:00), the story (1:20)`. */
const SENTENCES =
  /(?<=[.!?;])\s+|(?<=\d:\d\d[)\]])\s?[,·/|→–-]\s|(?<=\p{L}\s\d{1,2}:\d\d),\s|\s(?=[[(]\d{1,3}:\d\d[)\]]\s\p{L})|,\s+(?:(?:and|und|then|dann)\s+)?(?=(?:at|from|by|bei|ab|um|von)\s\d)|(?:[,:]|\s[/·|→])\s+(?=\d{1,2}:\d{2}(?::\d{2})?\s+[\p{L}"“])/iu

/** `0:00 Intro to it`, `2:00 Intro to it`: on lines that have their words. */
function saysOneThing(marks: readonly Mark[], lines: readonly string[]): boolean {
  const said = new Set(marks.map(({ line }) => fold((lines[line] ?? '').replace(TIMES, ' '))))
  const [only = '', ...others] = said
  return marks.length >= MANY && others.length === 0 && only.split(' ').length >= MANY
}

const TIMES = /\d{1,3}(?::\d{2}){1,2}/g

function fault(found: string, { line }: Mark, lines: readonly string[]): Finding {
  return failed('timestamps', `${found}.`, lines[line])
}

function marksOf(lines: readonly string[]): Mark[] {
  const all = allMarks(lines)
  const [first, ...others] = all
  if (!first) return []
  // `# A bench from one board (14:00)` says how long all of it is.
  const isLength = others[0]?.seconds === 0 && first.seconds > 0 && IN_THE_END.test(lines[first.line] ?? '')
  if (isLength) return others
  // `Filmed on Monday, 09:30` above or below lines that begin with their time.
  const begun = all.filter(({ line }) => BEGUN.test((lines[line] ?? '').slice(0, 60)))
  if (isMost(begun, all)) return begun
  const apart = all.filter(({ line }) => !SPOKEN.test(lines[line] ?? ''))
  return isMost(apart, all, 1) ? apart : all
}

const isMost = (some: readonly Mark[], all: readonly Mark[], times = MANY) =>
  some.length >= MANY && some.length > (all.length - some.length) * times

/** `Walk through the schedule from 06:00 to 22:00.` below headings that have their times. */
const SPOKEN =
  /^\s*(?=(?:\S+\s+){6})\p{L}[^\d:]{8,}\b(?:from|between|at|until|till|von|zwischen|um|bis) \d{1,2}:\d{2}\b.*[.!?]\s*$/u

const BEGUN = /^\W{0,12}(?:\d{1,2}\W{1,6})?\d{1,3}:\d{2}/
const MANY = 3

const IN_THE_END = /\p{L}.*\(~?[\d:]+\)\W*$/u

function allMarks(lines: readonly string[]): Mark[] {
  return lines.flatMap((line, at): Mark[] => {
    if (line.length > 600 || CLOCK.test(line)) return []
    const found = PLACE.exec(line)
    if (!found || isOther(line, found)) return []
    const [all, hours, minutes = '', seconds = '', endHours, endMinutes, endSeconds] = found
    const rest = `${line.slice(0, found.index)} ${line.slice(found.index + all.length)} ${all.replace(/[\d:.,]+/g, ' ')}`
    return [
      {
        shown: all.replace(/^[^\d]*/, '').trim(),
        seconds: Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds),
        end:
          endSeconds === undefined
            ? undefined
            : Number(endHours ?? 0) * 3600 + Number(endMinutes) * 60 + Number(endSeconds),
        line: at,
        depth: /^\s*(?:#|\*\*|\|)/.test(line) ? -1 : line.search(/\S/),
        titled: isTitled(rest) || followed(lines, at),
        bare: !isTitled(rest) && !goesOn(lines, at),
        impossible:
          Number(seconds) > 59 ||
          Number(endSeconds ?? 0) > 59 ||
          (hours !== undefined && Number(minutes) > 59),
      },
    ]
  })
}

function isOther(line: string, { index, 0: all }: RegExpExecArray): boolean {
  const before = line.slice(0, index + Math.max(0, all.search(/\d+:/)))
  return PLANS.test(before) || LENGTH.test(before.replace(/\(.*?\)/g, ''))
}

const FILLER =
  /\b(?:at|ab|um|timestamp|time|start|end|begin|zeit|von|from|to|bis|section|chapter|part|kapitel|abschnitt|teil|min|sec|title|titel)\b|\d+|\b[a-z]\b/g

function isTitled(text: string): boolean {
  const words = fold(text).replace(FILLER, ' ').trim()
  return words !== '' && !saysNothing(words)
}

/** A mark alone on its line, or a key of JSON, is titled by its neighbours. */
function followed(lines: readonly string[], at: number): boolean {
  const next = lines[at + 1] ?? ''
  const before = lines[at - 1] ?? ''
  return [next, before].some(
    (line) =>
      line.trim() !== '' && !BEGINS.test(line) && isTitled(line) && !saysNothing(line.replace(/^[^:]*:/, '')),
  )
}

const NEAR = 3

/** The next line that is not blank belongs to it. */
function goesOn(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1, at + 1 + NEAR).find((line) => line.trim() !== '') ?? ''
  return !BEGINS.test(next) && isTitled(next)
}

/** Where the others have words, one has none; the end of the video needs none. */
function silentOf(list: readonly Mark[], { text, lines }: Text): Mark | undefined {
  if (list.filter(({ bare }) => bare).length * 3 > list.length) return undefined
  const last = list.at(-1)
  return list.find((mark) => {
    if (mark !== last || !mark.bare) return mark.bare
    return !mark.titled && text.split(mark.shown).length <= 2 && !/\p{L}/u.test(lines[mark.line] ?? '')
  })
}

/** A summary at the end, or a list for the description, begins with the first mark again. */
function listsOf(marks: readonly Mark[]): Mark[][] {
  const lists: Mark[][] = []
  for (const mark of marks) {
    const list = lists.at(-1)
    const [first] = list ?? []
    const above = list?.at(-1)
    // What begins below a part may begin with it.
    if (above && mark.seconds === above.seconds && mark.depth > above.depth) continue
    const again = first && list && list.length >= 3 && mark.seconds === first.seconds
    if (list && !again) list.push(mark)
    else lists.push([mark])
  }
  return lists
}

function outOfOrder(list: readonly Mark[]): { found: string; mark: Mark } | undefined {
  for (const [at, mark] of list.entries()) {
    const before = list[at - 1]
    if (mark.end !== undefined && mark.end <= mark.seconds)
      return { found: `${mark.shown} ends before it begins`, mark }
    if (!before) continue
    if (mark.seconds < before.seconds) return { found: `${mark.shown} stands behind ${before.shown}`, mark }
    if (mark.seconds === before.seconds) return { found: `${mark.shown} stands twice`, mark }
    if (
      before.end !== undefined &&
      mark.end !== undefined &&
      mark.seconds < before.end - 1 &&
      mark.end > before.end
    )
      return { found: `${mark.shown} begins while ${before.shown} still runs`, mark }
  }
  return undefined
}
