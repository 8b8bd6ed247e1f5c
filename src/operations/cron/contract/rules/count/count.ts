import { type Finding, failed, passed } from '../../finding.ts'
import { bodyOf, isFilled, type Node } from '../../reading/document.ts'
import { fold, names, saysNothing, type Words, wordsOf } from '../../reading/words.ts'
import type { Rule } from '../../rule.ts'
import { wordsBetween, wordsBeyond } from './beyond.ts'
import { emptyHeadings, hollowPart } from './hollow.ts'
import { candidates } from './items.ts'
import { withLegend } from './legend.ts'
import { isNumbered } from './listed.ts'
import { inlinePart, namedPart, partOf } from './parts.ts'
import { TITLES } from './titles.ts'
import { different, type Item } from './twins.ts'

export interface Counted {
  title: string
  of: Words
  atLeast: number
  each: readonly Section[]
  /** Headings that only group: the things below them are counted. */
  under: Words
  /** None may lack a part. */
  all: boolean
  /** So many words each holds beyond its name and its parts. */
  beyond: number
}

interface Section {
  title: string
  words: Words
}

interface Tally {
  whole: Item[]
  twins: number
  /** Those without a part, by the part. */
  lacking: { item: Item; part: string }[]
  /** Those that are begun and not there: a place for a text without one. */
  hollow: { item: Item; part: string }[]
}

/** So many different things of a name, each with its parts: the same trend three times is one trend. */
export function countRule(counted: Counted): Rule {
  return ({ text }): Finding[] => {
    const groups = candidates(text.document, counted)
    const best = groups
      .map((group) => tally(withLegend(group, text.document, counted.each), counted, text.lines))
      .toSorted((a, b) => begun(b) - begun(a) || b.lacking.length - a.lacking.length)[0]
    const { title, atLeast } = counted
    if (!best) return [failed('count', `No ${title} was found; at least ${atLeast} are due.`)]
    const found = `${best.whole.length} ${title}${parts(counted)} found; at least ${atLeast} are due${asides(best)}.`
    const lacks = counted.all && best.lacking.length > 0
    if (best.whole.length >= atLeast && !lacks && best.hollow.length === 0) return [passed('count', found)]
    const shown = best.hollow[0]?.item ?? best.lacking[0]?.item ?? best.whole.at(-1)
    return [failed('count', found, shown && text.lines[shown.node.line])]
  }
}

function begun({ whole, hollow }: Tally): number {
  return whole.length + hollow.length
}

function parts({ each }: Counted): string {
  return each.length === 0 ? '' : ` with ${each.map(({ title }) => title).join(' and ')}`
}

function asides({ twins, lacking, hollow }: Tally): string {
  const said = [
    ...hollow
      .slice(0, 3)
      .map(({ item, part }) => `"${item.title.slice(0, 40)}" has nothing in its ${part.slice(0, 40)}`),
    twins > 0 ? `${twins} more only repeat${twins === 1 ? 's' : ''} another` : '',
    ...lacking.slice(0, 3).map(({ item, part }) => `"${item.title.slice(0, 40)}" has no ${part}`),
  ].filter(Boolean)
  return said.length === 0 ? '' : `; ${said.join(', ')}`
}

function tally(nodes: readonly Node[], counted: Counted, lines: readonly string[]): Tally {
  const ends = endsOf(nodes, lines.length)
  const between = ({ node }: Item) =>
    wordsBetween(
      lines,
      node.line,
      ends.get(node) ?? 0,
      counted.each.map(({ words }) => partOf(node, words) ?? ''),
    )
  const items = nodes.map((node) => itemOf(node, counted)).filter((item) => item !== undefined)
  const lacking: Tally['lacking'] = []
  const hollow: Tally['hollow'] = []
  const headings = emptyHeadings(nodes, (node) => nameOf(node, counted) === '')
  const withParts = items.filter((item) => {
    const empty = headings.has(item.node) ? 'text' : hollowPart(item.node, counted.each)
    if (empty !== undefined) {
      hollow.push({ item, part: empty })
      return false
    }
    const part = counted.each.find(({ words }) => partOf(item.node, words) === undefined)
    const lacks = part ? part.title : saysNoMore(item, counted, () => between(item)) && NO_MORE
    if (lacks) lacking.push({ item, part: lacks })
    return !lacks
  })
  const whole = different(
    withParts,
    counted.each.map(({ words }) => words),
  )
  return { whole, twins: withParts.length - whole.length, lacking, hollow }
}

/** The line of the next one; several may stand in one line, and data has no lines. */
function endsOf(nodes: readonly Node[], last: number): ReadonlyMap<Node, number> {
  const ends = new Map<Node, number>()
  if (nodes.length > 1 && nodes.every(({ line }) => line === nodes[0]?.line)) return ends
  let [next, end] = [last, last]
  for (const node of nodes.toReversed()) {
    if (node.line < next) [next, end] = [node.line, next]
    ends.set(node, end)
  }
  return ends
}

const NO_MORE = 'text beyond that'

function saysNoMore({ node }: Item, { each, beyond }: Counted, between: () => number): boolean {
  if (beyond === 0) return false
  const isPart = (one: Node) => each.some(({ words }) => namedPart(one, words) !== undefined)
  const behind = each.map(({ words }) => inlinePart(node.value, words)?.rest ?? '').join(' ')
  return wordsBeyond(node, behind, isPart) < beyond && between() < beyond
}

/** An item says something: `Trend 2`, `Trend 2: TBD` and `[name]` are none. */
function itemOf(node: Node, counted: Counted): Item | undefined {
  const { each } = counted
  const body = bodyOf(node, 2_000)
  const named = node.kind === 'row' ? nameCell(node, counted) : undefined
  if (named !== undefined)
    return saysNothing(named.replace(IN_BRACKETS, '')) ? undefined : { node, title: named, body: fold(body) }
  if (body === '' && node.kind !== 'element' && isPlaceAlone(node.label, counted)) return undefined
  // A platform with nothing below it is none of its trends.
  if (names(node.label, counted.under) && node.kind !== 'element' && isDenied(node, body)) return undefined
  const title = titleOf(node, counted)
  // `Trend 2 – X` over `No data. Login failed.`
  if (
    title === node.value &&
    isPlaceAlone(title, counted) &&
    isDenied({ ...node, label: title }, below(node))
  )
    return undefined
  if (each.length === 0 && (node.value === '' || node.kind === 'heading') && isToDo(below(node)))
    return undefined
  if (isUnnamed(node, title === '' ? body : title, counted)) return undefined
  if (isNone(title === '' ? body : title, node.value || body, counted)) return undefined
  if (
    saysNothing(title === '' ? body : title.replace(NUMBER, '')) ||
    (title !== '' && saysNothing(title.replace(REASON, '')))
  )
    return undefined
  return { node, title: title === '' ? body.slice(0, 80) : title, body: fold(body) }
}

/** `Trend für X` over `TODO: wird ergänzt`. */
const isToDo = (text: string) => text !== '' && saysNothing(text)

const below = (node: Node) => bodyOf({ ...node, value: '' }, 200)

/** `3. No further trend found` */
const NUMBER = /^\W{0,3}\d{1,2}[.):]\s+/

/** `3) (X) –`: where it would be, and nothing that is there. */
function isPlaceAlone(label: string, { under }: Counted): boolean {
  return (
    label !== '' &&
    label.length <= 40 &&
    fold(label)
      .split(' ')
      .every((word) => names(word, under))
  )
}

/** `– (HTTP 429, rate limited)` */
const IN_BRACKETS = /\s\([^()]{1,80}\)$/

/** `No data (API limit)`, `N/A – login wall`. */
const REASON = /\s+(?:\([^()]{1,60}\)|[–—-]\s.{1,60})$/

/** `1`, and `{ "name": "Trend 1", "platform": "X" }`: it bears a number, and nothing that is said of it. */
function isUnnamed(node: Node, said: string, counted: Counted): boolean {
  const { kind, children } = node
  if (children.length === 0 && /^\W*\d{1,3}\W*$/.test(said)) return true
  if (kind !== 'element' || counted.each.length > 0 || !isNumbered(node, counted.of)) return false
  if (nameOf(node, counted) !== '') return false
  return children.every(
    ({ value, children: below }) => below.length === 0 && fold(value).split(' ').length < 3,
  )
}

/** `Last upload is from March. NOT A TREND.` */
const NOT_ONE =
  /(?:^|[.!?:;–—]\s*)(?:not|no|kein\p{L}{0,2}) (?:an? |yet |real |echter |wirklich )*(\p{L}+)\W{0,3}$/iu

/** `Not a trend, just for the record: …`: says of itself that it is none. */
function isNone(said: string, body: string, { of }: Counted): boolean {
  const [, last = ''] = NOT_ONE.exec(body.slice(-60)) ?? []
  if (last !== '' && names(last, of)) return true
  const [, rest] =
    /^(?:not|no|kein\p{L}{0,2}) (?:a |an |really |yet |real |echter |wirklich )*(.*)$/u.exec(
      fold(said.slice(0, 60)),
    ) ?? []
  return rest !== undefined && names(rest.split(' ')[0] ?? '', of)
}

const DENIED =
  /^(?:could not|couldnt|cannot|can t|unable|failed|not (?:available|reachable|loaded|accessible)|no|nothing|none|skipped|unavailable|errors?|timeout|timed out|blocked|access denied|login|konnten? nicht|nicht|keine?|nichts|fehler|gesperrt|ubersprungen|heute (?:nichts|keine?)|today nothing|\d+(?: \d{3})?(?: \p{L}+)? (?:scanned|checked|analy[sz]ed|fetched|read|gescannt|gepruft|ausgewertet)$)(?![\p{L}\d])/u

/** `X: could not be loaded`: short, and begins with why there is nothing. */
function isDenied(node: Node, body: string): boolean {
  const { kind, value, label } = node
  if (kind === 'heading' && value === '' && saysNothing(body)) return true
  if (kind === 'pair' && value === '' && !isFilled(node)) return true
  return fold(label).split(' ').length <= 2 && body.length <= 100 && DENIED.test(fold(body))
}

/** Of a row in a table with titles, what stands in the column of that name. */
function nameCell({ children }: Node, { of }: Counted): string | undefined {
  const cell = children.find(({ label }) => names(label, of) || names(label, NAMED))
  return cell?.value
}

const NAMED = [...TITLES, ...wordsOf(['idea', 'Idee'])]

/** What it is called beside `Trend 2`, `Title: …` and its platform. */
function titleOf(node: Node, counted: Counted): string {
  const { label, value } = node
  const isPlace = names(label.replace(/\([^()]*\)$/, ''), counted.under)
  if (value !== '' && (names(label, NAMED) || isPlace)) return value
  const name = nameOf(node, counted)
  return name === '' && node.kind !== 'row' ? value : name
}

/** The label, where it has more in it than the number of a thing. */
function nameOf({ label }: Node, { of }: Counted): string {
  const stems = of.flatMap(({ stems }) => stems)
  const bare = fold(label)
    .split(' ')
    .filter((token) => !/^\d{1,3}$/.test(token) && !stems.some((stem) => token.startsWith(stem)))
  const numbers = /^(?:no|nr|nummer|number|one|two|three|four|five|eins|zwei|drei|vier)$/
  return bare.some((token) => !numbers.test(token)) ? label : ''
}
