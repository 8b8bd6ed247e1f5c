import { type Finding, failed, passed } from '../../finding.ts'
import { weekdayNamed } from '../../reading/dates.ts'
import { isStamp } from '../../reading/day-labels.ts'
import { bodyOf, isFilled, type Node } from '../../reading/document.ts'
import { isError, isExcuse } from '../../reading/error-text.ts'
import { fold, names, rankOf, saysNothing, type Words } from '../../reading/words.ts'
import type { Judged, Rule } from '../../rule.ts'
import { holdsOnlyStandIns } from './stand-ins.ts'
import { toldIn } from './told.ts'

export interface Section {
  title: string
  words: Words
}

interface Place {
  node: Node
  body: string
}

/** Each section is there and says something, and no two of them say the same. */
export function sectionsRule(sections: readonly Section[]): Rule {
  return (judged) => {
    const bodies = new Map<string, string>()
    return sections.map((section): Finding => {
      const others = sections.filter((one) => one !== section)
      const found = judgeSection(judged, section, others)
      const twin = found.body && bodies.get(found.body)
      if (twin)
        return failed(
          'sections',
          `"${section.title}" says word for word what "${twin}" says.`,
          found.finding.excerpt,
        )
      if (found.body) bodies.set(found.body, section.title)
      return found.finding
    })
  }
}

function judgeSection(
  { text }: Judged,
  { title, words }: Section,
  others: readonly Section[],
): { finding: Finding; body?: string } {
  const { document, lines } = text
  const places = document.nodes
    .filter((node) => isSection(node, words) && !isOf(titleOf(node), words, others))
    .filter((node) => ![words, ...others.map((other) => other.words)].every((one) => hasColumn(node, one)))
    .map(untitled)
    .map(place)
  const filled = places.filter((one) => hasBody(one.node, lines) && !denies(one.body, words))
  const empty = emptyBefore(places, filled, words)
  const [first] = filled
  if (first && !empty) {
    const { node, body } = first
    const finding = passed(
      'sections',
      `"${title}" is there, with ${fold(body).split(' ').length} words.`,
      lines[node.line],
    )
    return { finding, ...(body.length > 20 && { body: inAnyOrder(body) }) }
  }
  const bare = empty ?? places[0]?.node
  if (bare)
    return { finding: failed('sections', `"${title}" is there, and nothing stands in it.`, lines[bare.line]) }
  const told = toldIn(text, words, (label) => isOf(label, words, others))
  if (told) return { finding: passed('sections', `"${title}" is there, in a sentence.`, told) }
  return { finding: failed('sections', `There is no "${title}".`) }
}

/** The same list the other way round is the same list. */
const inAnyOrder = (body: string) => body.split('\n').map(fold).toSorted().join('\n')

/**
 * Words of a section in front mean it more than those behind: `Three things went well` speaks of wins, though three
 * things may be priorities; `Wins & focus` speaks of both.
 */
function isOf(label: string, words: Words, others: readonly Section[]): boolean {
  if (/[&+/]|\b(?:and|und)\b/i.test(label)) return false
  const rank = rankOf(label, words)
  return others.some((other) => {
    const theirs = rankOf(label, other.words)
    return theirs >= 0 && (theirs < rank || rank < 0)
  })
}

/** An empty `Priorities` is not made good by an `Agenda` that has something in it, unless that is its second line. */
function emptyBefore(places: readonly Place[], filled: readonly Place[], words: Words): Node | undefined {
  if (filled.length === places.length) return undefined
  const nodes = new Set(filled.map(({ node }) => node))
  const begins = new Set(filled.map(({ node }) => node.line))
  const best = filled.reduce((least, { node }) => Math.min(least, rankOf(node.label, words)), words.length)
  return places.find(({ node }) => {
    if (node.kind !== 'heading' && node.kind !== 'pair') return false
    if (nodes.has(node) || rankOf(node.label, words) >= best) return false
    return !begins.has(node.line + 1)
  })?.node
}

const KIND = /^(?:type|kind|section|category|group|art|typ|kategorie|bereich)$/i

/** What it is called; of an object in a list, what kind it is: `{ "kind": "win", "what": "…" }`. */
function titleOf({ kind, label, children }: Node): string {
  const given = kind === 'element' ? children.slice(0, 10).find((child) => KIND.test(child.label)) : undefined
  return given?.value || label
}

const BESIDE =
  /^(?:icon|emoji|symbol|id|key|type|kind|section|category|group|art|typ|kategorie|bereich|order|position|rank|count)$/i

/** `{"title": "Wins", "icon": "🏆", "items": []}`: what it is called, and how it is shown, is not what stands in it. */
function untitled(node: Node): Node {
  if (node.kind !== 'element') return node
  const children = node.children.filter(
    ({ label, value }) => (value === '' || value !== node.label) && !BESIDE.test(label),
  )
  return { ...node, children }
}

function place(node: Node): Place {
  if (node.kind !== 'row') return { node, body: bodyOf(node) }
  return {
    node,
    body: node.children
      .slice(1)
      .map(({ value }) => value)
      .join('\n'),
  }
}

/** An item of a list that begins with the word counts too: "- Win: …". */
function isSection(node: Node, words: Words): boolean {
  const { kind, value, children } = node
  const label = titleOf(node)
  if (kind === 'row' && isCounted(node, words)) return true
  if (!names(label, words) && !names(undated(label), words)) return false
  if (kind === 'heading' || kind === 'pair') return true
  return kind !== 'row' ? value !== '' || children.length > 0 : true
}

/** `| Prio | What | Until |` over `| 1 | The offer | 11:00 |`: which of them it is. */
const isCounted = ({ children: [first] }: Node, words: Words) =>
  first !== undefined && isCount(first) && names(first.label, words)

/** `| Wins | Priorities |`: a row below such titles is of all of them, whatever it begins with. */
const hasColumn = ({ kind, children }: Node, words: Words) =>
  kind === 'row' && children.some(({ label }) => names(label, words))

/** A date or a name beside a heading is no body, and of a list what counts are its items. */
function hasBody(node: Node, lines: readonly string[]): boolean {
  if (node.kind === 'row')
    return node.children.slice(1).some(({ value }) => value !== '' && !saysNothing(value))
  if (holdsOnlyStandIns(node)) return false
  if (node.kind !== 'heading') return !isCount(node) && isFilled(node)
  const value = isStamp(node.value) ? '' : node.value
  if (value === '' && startsEmptyTable(lines, node.line)) return false
  const items = node.children.filter(({ kind }) => kind === 'ordered' || kind === 'bullet')
  const parting = node.children.findIndex(
    (child) => child.kind === 'line' && (QUOTE.test(child.value) || isParting(child.value)),
  )
  const children =
    items.length > 1 ? items.map(itself) : node.children.slice(0, parting < 0 ? undefined : parting)
  return isFilled({ ...node, value, children })
}

/** `Best,` over a name, `Have a good day!`: said below all sections, and in none. */
const isParting = (line: string) => line.split(' ').length <= 8 && PARTING.test(fold(line))
/** `"Done is better than perfect."` */
const QUOTE = /^["“„].+["“”]$/
const PARTING =
  /^(?:(?:best|cheers|thanks|sincerely|yours|(?:best|kind|warm) (?:regards|wishes)|regards|good luck|lets go|(?:liebe |beste |viele )?gr(?:usse|uss))(?: \p{L}+)?$|enjoy (?:your|the|it)\b|(?:have|make it|wish\p{L}* you) an? |(?:einen )?(?:schon|gut|erfolgreich|produktiv)en? (?:tag|start|morgen|woche|wochenende)|viel (?:erfolg|spass)|bis (?:morgen|bald|spater))/u

/** `"priorities": 3` says how many there are, and none. */
const isCount = ({ value, children }: Node) => children.length === 0 && /^\d{1,2}$/.test(value)

/** A last word below a list may seem to stand in its last item: it does not fill it. */
const itself = (item: Node): Node =>
  item.value === '' && saysNothing(item.label)
    ? { ...item, children: item.children.filter(({ kind }) => kind !== 'line') }
    : item

/** Titles of columns and a rule below, and no row. */
function startsEmptyTable(lines: readonly string[], at: number): boolean {
  const [titles = '', rule = '', row = ''] = lines.slice(at + 1, at + 8).filter((line) => line.trim() !== '')
  return /^\s*\|/.test(titles) && /^[\s|:-]*-[\s|:-]*$/.test(rule) && !row.includes('|')
}

/** `Done since Friday` is what is done. */
function undated(label: string): string {
  const tokens = fold(label).split(' ')
  if (tokens.length > 5) return ''
  const isDated = (word: string) =>
    weekdayNamed(word.replace(/(?<=day)s$/, '')) !== undefined || DATED.test(word)
  return tokens.filter((word) => !isDated(word)).join(' ')
}

const DATED = /^(?:since|seit|yesterday|gestern|today|heute|overnight|on|am|vom|\d+)$/

const DENIALS =
  /\b(?:no|none|nothing|without|zero|keine?n?|nichts|ohne)\b.{0,30}$|\b(?:no|not any|keine?n?)\b[^.]{0,40}\b(?:today|yesterday|available|found|identified|recorded|reported|to report|provided|heute|gestern|vorhanden|gefunden|verfugbar|received|returned|loaded|erhalten|erreichbar|geladen)\b|^(?:nothing|no data|nichts)(?: \p{L}+){0,5}$/u

/** `e.g. a signed contract` */
const EXAMPLE = /^(?:e\. ?g\.|z\. ?b\.|for example|for instance|such as|zum beispiel|wie etwa)(?=\s|,)/i

/** `See your task manager.` */
const ELSEWHERE = /^(?:see|refer to|siehe) (?:your|dein|im |in der )/i

/** "No wins to report", "Keine Erfolge gestern": one short sentence that takes the section back. */
function denies(body: string, words: Words): boolean {
  const [first = '', , third] = body.split('\n')
  if (
    isExcuse(body) ||
    (third === undefined && isError(body, 1)) ||
    EXAMPLE.test(body) ||
    (body.length <= 60 && ELSEWHERE.test(body))
  )
    return true
  if (body.length > 90) return false
  const folded = fold(body)
  // `No downtime for 30 days` over `Zero open tickets` are two wins.
  return /^(?:there (?:are|were) |es gibt |i have |we have )?(?:no|none|nothing|keine?n?|nichts)\b/.test(
    folded,
  )
    ? names(first, words) || (first === body && DENIALS.test(folded))
    : false
}
