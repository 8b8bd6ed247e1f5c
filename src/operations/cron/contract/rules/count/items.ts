import { weekdayNamed } from '../../reading/dates.ts'
import { isStamp } from '../../reading/day-labels.ts'
import type { Document, Kind, Node } from '../../reading/document.ts'
import { fold, names, type Words, wordsOf } from '../../reading/words.ts'
import { announced } from './announced.ts'
import { isBeside } from './beside.ts'
import { cells, columns } from './columns.ts'
import { flatBlocks } from './flat.ts'
import { holdersOf, tellers, withoutDetails } from './holders.ts'
import {
  enumerated,
  inSentences,
  isNumbered,
  leadIns,
  namesDay,
  numberedLines,
  numberedSentences,
} from './listed.ts'
import { byPlatform, logged } from './logged.ts'

interface Wanted {
  of: Words
  under: Words
  each: readonly { words: Words }[]
}

/** `Watchlist (not yet trends)` */
const NOT_YET = /\b(?:not|no|kein|keine|former|old|noch nicht)\b/

/** Groups of nodes, each of which may be the things that are meant. */
export function candidates(document: Document, wanted: Wanted): Node[][] {
  const { of, each } = wanted
  const flat = flatBlocks(document, of)
  const upright = columns(document, wanted)
  const numbered = document.nodes.filter(
    (node) => isNumbered(node, of) && (flat.length === 0 || node.kind !== 'pair'),
  )
  const containers = containersOf(document, wanted)
  const holders = each.length > 0 ? holdersOf(document, each) : []
  const below = containers.map((node) => itemsBelow(node, wanted)).filter((group) => !isOfOne(group, holders))
  const groups = [
    flat,
    numbered,
    numberedLines(document, of),
    numberedSentences(document, of),
    logged(document, of),
    upright,
    cells(document, wanted.under),
    ...below,
  ]
  if (containers.length > 1)
    groups.push(
      below.flat().filter((node) => !containers.includes(node)),
      containers.filter(({ value }) => !isStamp(value)),
    )
  if (each.length === 0) {
    for (const node of document.nodes) groups.push(enumerated(node, of))
    // `Trend: Silent vlogs` below each platform; JSON has no lines.
    groups.push(
      document.nodes.filter(({ kind, label, line }) => kind === 'pair' && line > 0 && isBare(label, of)),
    )
  }
  groups.push(
    holders,
    tellers(document, each, holders.length > 0),
    document.nodes.filter(
      ({ kind, children }) => kind === 'row' && children.some(({ label }) => names(label, of)),
    ),
  )
  const isNamed = containers.some((node) => holders.includes(node))
  if (!isNamed && below.flat().length < 2 && numbered.length === 0 && flat.length === 0)
    groups.push(...unlisted(document, wanted))
  const isRowOfParts = ({ kind }: Node) => kind === 'row' && upright.length > 0
  return groups
    .filter((group) => !isOfOne(group, holders))
    .map((group) => withoutTitle(group.filter((node) => !isRowOfParts(node))))
    .filter((group) => group.some(({ label }) => !FACETS.test(fold(label))))
}

/** `bundle: { contains: […], price: { amount: 429 } }` is one, and its keys are none. */
function isOfOne(group: readonly Node[], holders: readonly Node[]): boolean {
  if (!group.every(({ kind }) => kind === 'pair')) return false
  return holders.some(({ children }) => group.length > 0 && group.every((node) => children.includes(node)))
}

const isBare = (label: string, of: Words) => names(label, of) && /^\p{L}+$/u.test(label)

/** What is called like the things and holds something: their list, or one of them. */
function containersOf(document: Document, { of, each }: Wanted): Node[] {
  const named = document.nodes.filter(
    (node) =>
      node.kind !== 'row' &&
      node.children.length > 0 &&
      names(node.label, of) &&
      !isNumbered(node, of) &&
      !NOT_YET.test(fold(node.label)),
  )
  return withoutDetails(document, named, each)
}

/** Where nothing bears the name of what is counted. */
const unlisted = (document: Document, wanted: Wanted): Node[][] => [
  itemsBelow(document.root, wanted),
  inSentences(document, wanted.of),
  announced(document),
  byPlatform(document, wanted.under),
  leadIns(document),
]

/** `Reach: …`, `Audience: …`, `Why: …`: what is said of one thing, and no three things. */
const FACETS =
  /^(?:(?:the|our|key) )?(?:reach|audience|target (?:group|audience)|money|revenue|why(?: now| it works| it matters)?|how(?: it works)?|what|what it is|where|when|who|examples?|evidence|proof|growth|views|numbers|data|platforms?|source|sources|origin|potential|relevance|risks?|angle|ideas?|video idea|content idea|action|status|reichweite|zielgruppe|warum|wie|was|wo|wann|wer|beispiele?|belege?|wachstum|zahlen|plattform|quelle|quellen|potenzial|relevanz|idee|risiko)$/

/** `**Three trends, Tue 27 Oct**` with nothing of its own, where all below it have a text: the title over them. */
function withoutTitle(group: Node[]): Node[] {
  const [first, ...others] = group
  const hasText = ({ value, children }: Node) => value !== '' || children.length > 0
  return first && isEmptyHeading(first) && others.length > 0 && others.every(hasText) ? others : group
}

/** What stands directly below a heading; below headings that only group, what stands below those. */
function itemsBelow(node: Node, wanted: Wanted): Node[] {
  const structural = node.children.filter((child) => child.kind !== 'line' && !isBeside(child))
  const [only, ...others] = structural.filter((child) => !isSetting(child, wanted))
  if (only && others.length === 0 && isTitle(only, wanted)) return itemsBelow(only, wanted)
  const [holder, ...more] = structural.filter((child) => numberedIn(child.children).length > 1)
  if (holder && more.length === 0) return itemsBelow(holder, wanted)
  const grouping = structural.filter((child) => isGroup(child, wanted))
  if (grouping.length > 0) {
    const beside = structural.filter(
      (child) =>
        !grouping.includes(child) &&
        child.kind !== 'pair' &&
        !(child === structural[0] && isEmptyHeading(child)),
    )
    return [...grouping.flatMap((group) => itemsBelow(group, wanted)), ...beside]
  }
  return byKind(structural)
}

/** `report: trends`, `date: 2026-09-22`: a short value above what is listed. */
const isSetting = ({ kind, label, value, children }: Node, { under }: Wanted) =>
  kind === 'pair' && children.length === 0 && value !== '' && value.length <= 40 && !names(label, under)

/** Before the first of several: the title over all. */
const isEmptyHeading = ({ kind, value, children }: Node) =>
  (kind === 'heading' || (kind === 'pair' && /\d\D|\D\d/.test(value))) &&
  isStamp(value) &&
  children.length === 0

/** One heading over all of a numbered list, of headings or of a table. */
function isTitle({ kind, label, children }: Node, { under }: Wanted): boolean {
  if (kind !== 'heading') return false
  const many = children.filter((child) => child.kind !== 'bullet' && ITEMS.includes(child.kind)).length > 1
  if (many || (names(label, LISTED) && children.some((child) => child.kind === 'bullet'))) return true
  const bullets = children.filter((child) => child.kind === 'bullet' && !isBeside(child))
  if (bullets.some((bullet) => !isStamp(bullet.label)) && bullets.length > 1 && isOfRun(label)) return true
  // `Hi, today's scan:` over `- TikTok: …`, `- YouTube: …`.
  if (bullets.length > 1 && bullets.every((bullet) => names(bullet.label, under))) return true
  const pairs = children.filter((child) => child.kind === 'pair' && !isBeside(child))
  return pairs.length > 1 && pairs.every((pair) => INDEX.test(pair.label) || names(pair.label, under))
}

/** `Tue 27.10.`, `Feeds this morning`, `What moves on 18 November?`: of what day it is, or of what run. */
function isOfRun(label: string): boolean {
  const tokens = fold(label).split(' ')
  const isDated = (token: string) => weekdayNamed(token) !== undefined || /^\d+$/.test(token)
  if (tokens.length > 10) return false
  return namesDay(label) || tokens.every(isDated) || tokens.some((token) => RUN.test(token))
}

const RUN = /^(?:scan|radar|report|feeds?|research|today|heute|morning|briefing)$/

/** `T1: …`, `S2 – …`. */
const INDEX = /^(?:\p{L}{1,2}[-.]?\d{1,2}|#?\d{1,2})$/u

function isGroup(node: Node, { of, under }: Wanted): boolean {
  if (node.children.length === 0 || isNumbered(node, of)) return false
  if (node.kind !== 'heading' && node.kind !== 'pair' && node.kind !== 'bullet' && node.kind !== 'ordered')
    return false
  if (
    node.kind !== 'pair' &&
    names(node.label, of) &&
    !node.children.every(({ kind }) => kind === 'pair' || kind === 'line')
  )
    return true
  return (
    names(node.label, under) &&
    fold(node.label).split(' ').length <= 4 &&
    node.children.some(
      (child) => ITEMS.includes(child.kind) || child.children.some(({ kind }) => ITEMS.includes(kind)),
    )
  )
}

/** In the order of what is more surely a thing of its own. */
const ITEMS: readonly Kind[] = ['element', 'ordered', 'heading', 'bullet', 'row']

/** `### 1. Silent vlogs`, wherever other headings stand beside the one over them. */
const numberedIn = (nodes: readonly Node[]) =>
  nodes.filter(({ kind, label }) => kind === 'heading' && /^\s*#?\d{1,2}[.):\s]/.test(label))

/** A list of things is of one kind: numbered headings, a numbered list, bullets, rows of a table. */
function byKind(nodes: readonly Node[]): Node[] {
  const numbered = numberedIn(nodes)
  if (numbered.length >= 2) return numbered
  const groups = ITEMS.map((kind) => nodes.filter((node) => node.kind === kind))
  const most = Math.max(0, ...groups.map(({ length }) => length))
  const [elements = [], ordered = [], headings = []] = groups
  if (elements.length > 0) return elements
  if (ordered.length > 1) return ordered
  if (headings.length > 1) return headings
  const found = groups.find(({ length }) => length === most && most > 0)
  return found ?? pairsOf(nodes)
}

/** Lists of objects, whatever they are called, an object of objects, or labels with words behind them. */
function pairsOf(nodes: readonly Node[]): Node[] {
  const pairs = nodes.filter(({ kind }) => kind === 'pair')
  const maps = pairs.filter(({ children }) => children.length > 0)
  const lists = maps.filter((map) => isListOf(map, ({ children }) => children.length > 0))
  if (lists.length > 0) return lists.flatMap(({ children }) => children)
  const texts = maps.filter((map) => names(map.label, LISTED) && isListOf(map, ({ value }) => value !== ''))
  if (texts.length > 0) return texts.flatMap(({ children }) => children)
  const [only] = maps.filter(({ children }) => children.some((child) => child.children.length > 0))
  const others = maps.filter((map) => map !== only)
  if (
    only &&
    others.length < 2 &&
    others.every(({ children }) => children.every((child) => child.children.length === 0))
  )
    return pairsOf(only.children.filter((child) => !isBeside(child)))
  return maps.length > 0 ? maps : pairs
}

function isListOf({ children }: Node, wanted: (element: Node) => boolean): boolean {
  return children.every((child) => child.kind === 'element' && wanted(child))
}

/** What a list of plain texts is called by whoever means the things themselves. */
const LISTED = wordsOf(
  `item, list, entry, entries, signal, topic, result, finding, theme, pattern, idea, hot, top, data, Liste,
  Einträge, Signale, Themen, Ergebnisse, Ideen`.split(/,\s+/),
)
