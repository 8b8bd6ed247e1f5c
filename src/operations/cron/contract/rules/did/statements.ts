import { type Day, LONG_NAMES, weekdayOf } from '../../reading/dates.ts'
import type { Document, Node } from '../../reading/document.ts'
import type { Text } from '../../reading/text.ts'
import { fold } from '../../reading/words.ts'

/** A part of a sentence, and which run it tells of. */
export interface Statement {
  said: string
  /** Without times of day, and without marks within numbers. */
  folded: string
  /** It tells of a run, or an attempt, before the one that counts. */
  earlier: boolean
  /** The sentence before it in its paragraph does. */
  behindEarlier: boolean
}

/** Text behind this is not looked at. */
const MOST = 50_000
const MOST_NODES = 2_000

const EARLIER =
  /\b(?:last (?:night|run|time|week|error|failure)|yesterdays?|previous(?:ly)?|earlier|the (?:day|night) before|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:first|1st|initial) (?:attempt|try|run|write|upsert|pass)|at first|initially|(?:until|before) \d{1,2} \d{2}|gestern|gestrig\p{L}*|letzte[nrs]? (?:nacht|lauf|mal|woche)|vorige[nrs]?|vorherige[nrs]?|fruher\p{L}*|vorgestern|am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|erste[rn]? (?:versuch|anlauf|lauf)|zuerst|zunachst|anfangs|bis \d{1,2} \d{2})\b/u
/** `Like last night, nothing was written`: now too. */
const ALIKE =
  /\b(?:like|as|same as|again|also|wie|auch|erneut|wieder) (?:\p{L}+ )?(?:last|yesterday|gestern|letzte|vorige|on|am|previous)/u
const NOW =
  /\b(?:tonights?|todays?|now|this (?:time|one|run)|second (?:attempt|try)|heute|diesmal|jetzt|zweite[nrs]? (?:versuch|anlauf)?)\b/
/** `The job that aborted on Thursday now runs again`: what follows is of now, where something follows. */
const BEFORE_NOW =
  /\s(?=(?:so |and |und |but )?(?:tonight|today|now|this (?:time|one|run)|heute|diesmal|jetzt)\s\S+\s\S+\s\S)/i
const QUOTED = /["“„«][^"“”„«»]{12,300}["”“»]/g
const GROUPING = /(?<=\d)[.,](?=\d{3})/g
/** `- [ ] store the rest` is not done. */
const UNCHECKED = /^\s*(?:[-*+]\s)?\[ \]\s/
/** `❌ Write to Chroma` */
const CROSSED = /[❌✘✗]\ufe0f?/gu
/** On the day of the run that is today. */
const ON_DAY = LONG_NAMES.map((names) => new RegExp(`\\b(?:on|am) (?:${names})\\b`, 'gi'))
const ENDED = /[.!?].$/
const TIME = /(?:\b\d{4}-\d\d-\d\dT?)?(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?Z?\b/g

/** What is said, piece by piece, in its order. */
export function statementsOf({ json, document, lines, text }: Text, today: Day): Statement[] {
  if ('value' in json && typeof json.value === 'object') return keyed(document)
  const judged = text.length > MOST ? lines.slice(0, 1_000) : lines
  const rows = rowsOf(document, lines)
  return judged.flatMap((line, at) =>
    (rows.get(at) ?? [line]).flatMap((said) =>
      inLine(
        said
          .slice(0, 1_000)
          .replace(QUOTED, (quote) => (ENDED.test(quote) ? '. ' : ' '))
          .replace(ON_DAY[weekdayOf(today)] ?? '', 'today'),
      ),
    ),
  )
}

const COUNT = /^[~≈]?\d[\d.,]*$|^(?:none|no|yes|keine?|nein|ja|[-–—])$/i
const RULED = /^[\s|:+-]+$/

/** `| failed writes | 0 |`: by line each cell that needs its row and column, and nothing for the titles of counts. */
function rowsOf({ nodes }: Document, lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const rows = new Map<number, readonly string[]>()
  for (const { kind, label, children, line } of nodes) {
    const cells = children.slice(1)
    const isCounted = cells.some(({ value }) => COUNT.test(value))
    if (kind !== 'row' || !(isCounted || cells.length === 1)) continue
    if (isCounted && children[0]?.label && !rows.has(line - 1))
      rows.set(RULED.test(lines[line - 1] ?? '') ? line - 2 : line - 1, [])
    rows.set(
      line,
      cells.map(({ label: title, value }) => {
        if (cells.length === 1) return `${label} ${saidIn(value)}`
        return COUNT.test(value) ? `${label} ${title} ${saidIn(value)}` : value
      }),
    )
  }
  return rows
}

const saidIn = (value: string): string => (/^[-–—]$/.test(value) ? '0' : value)

function inLine(line: string): Statement[] {
  let behindEarlier = false
  return line
    .replace(UNCHECKED, 'not yet ')
    .replace(CROSSED, ' failed ')
    .split(/(?<=[.!?;])\s+/)
    .flatMap((sentence) => {
      const statements = inSentence(sentence, behindEarlier)
      if (statements.some(({ folded }) => NOW.test(folded))) behindEarlier = false
      else behindEarlier ||= statements.some((one) => one.earlier)
      return statements
    })
}

function inSentence(sentence: string, behindEarlier: boolean): Statement[] {
  const statements: Statement[] = []
  let earlier = false
  for (const [at, part] of sentence.split(/[()]/).entries()) {
    const outside: boolean = earlier
    for (const said of part.split(/,\s+|\|/).flatMap((piece) => piece.split(BEFORE_NOW))) {
      const whole = fold(said)
      if (whole === '') continue
      if (NOW.test(whole)) earlier = false
      else if (EARLIER.test(whole)) earlier = !ALIKE.test(whole)
      const folded = fold(said.replace(TIME, ' ').replace(GROUPING, ''))
      statements.push({ said, folded, earlier, behindEarlier })
    }
    // What stands in brackets is told by the way: the sentence goes on as before it.
    if (at % 2 === 1) earlier = outside
  }
  return statements
}

/** Of JSON each key with what stands under it; texts in its lists are what was stored, and no report. */
function keyed(document: Document): Statement[] {
  const listed = new Set<Node>()
  return nodesOfNow(document).flatMap((node) => {
    const { kind, label, value, children } = node
    const isListed = kind === 'element' || listed.has(node)
    if (isListed) for (const child of children) listed.add(child)
    const isText = isListed && value.split(' ').length > MOST_WORDS
    return value === '' || isText ? [] : inLine(`${label}: ${value}`.slice(0, 1_000))
  })
}

const MOST_WORDS = 4
/** `previous_run`, `last_error`. */
const OF_EARLIER = /^(?:previous|prior|last|yesterday|history|earlier|vorige|letzte|gestern)/i

export const isOfEarlier = (label: string): boolean => OF_EARLIER.test(label)

/** All but what stands below the name of an earlier run, parents first. */
export function nodesOfNow({ root }: Document): Node[] {
  const found: Node[] = []
  const open = root.children.toReversed()
  for (let node = open.pop(); node && found.length < MOST_NODES; node = open.pop()) {
    if (isOfEarlier(node.label)) continue
    found.push(node)
    for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as Node)
  }
  return found
}
