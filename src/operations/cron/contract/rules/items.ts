import type { Document, Kind, Node } from '../document.ts'
import { fold, names, type Words, wordsOf } from '../words.ts'

interface Wanted {
  of: Words
  under: Words
  each: readonly { words: Words }[]
}

/** Headings beside the things that are counted. */
const BESIDE = wordsOf([
  'summary',
  'source',
  'sources',
  'reference',
  'references',
  'recommendation',
  'next step',
  'note',
  'methodology',
  'conclusion',
  'overview',
  'introduction',
  'takeaway',
  'action item',
  'appendix',
  'hashtag',
  'outlook',
  'disclaimer',
  'TL;DR',
  'metadata',
  'caveat',
  'scanned',
  'honorable mention',
  'watchlist',
  'Zusammenfassung',
  'Quelle',
  'Quellen',
  'Empfehlung',
  'Nächste Schritte',
  'Hinweis',
  'Fazit',
  'Überblick',
  'Einleitung',
  'Ausblick',
  'Methodik',
  'Anhang',
  'rejected',
  'verworfen',
])

/** Groups of nodes, each of which may be the things that are meant. */
export function candidates(document: Document, wanted: Wanted): Node[][] {
  const { of, each } = wanted
  const numbered = document.nodes.filter((node) => isNumbered(node, of))
  const containers = document.nodes.filter(
    (node) =>
      node.kind !== 'row' && node.children.length > 0 && names(node.label, of) && !isNumbered(node, of),
  )
  const below = containers.map((node) => itemsBelow(node, wanted))
  const groups = [numbered, ...below]
  if (containers.length > 1) groups.push(below.flat().filter((node) => !containers.includes(node)))
  if (each.length === 0) groups.push(...document.nodes.flatMap((node) => [enumerated(node, of)]))
  const holders = each.length > 0 ? holdersOf(document, each) : []
  groups.push(
    holders,
    document.nodes.filter(
      ({ kind, children }) => kind === 'row' && children.some(({ label }) => names(label, of)),
    ),
  )
  if (containers.length === 0 && numbered.length === 0)
    groups.push(itemsBelow(document.root, wanted), inSentences(document))
  return groups.filter((group) => group.length > 0)
}

/** `Top trends: co-hosts, receipts, prompt golf.` */
function enumerated(node: Node, of: Words): Node[] {
  if (node.children.length > 0 || node.value === '' || !names(node.label, of)) return []
  const parts = node.value.replace(/\.$/, '').split(/[,;]\s+|\s+(?:and|und|&)\s+/)
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length > 6)) return []
  return parts.map((part) => ({ kind: 'element', label: part, value: '', children: [], line: node.line }))
}

const ORDINALS = [
  /^(?:the )?(?:first(?:ly)?|erstens|als erstes|zuerst|1)\b/,
  /^(?:the )?(?:second(?:ly)?|zweitens|als zweites|2)\b/,
  /^(?:and )?(?:the )?(?:third(?:ly)?|finally|lastly|drittens|als drittes|schliesslich|3)\b/,
  /^(?:the )?(?:fourth(?:ly)?|viertens|4)\b/,
  /^(?:the )?(?:fifth(?:ly)?|funftens|5)\b/,
]

/** `First, … Second, … Third, …` and `(1) … (2) … (3) …` within running text. */
function inSentences({ nodes }: Document): Node[] {
  const text = nodes
    .filter(({ kind }) => kind === 'line' || kind === 'pair')
    .map(({ label, value }) => `${label === '' ? '' : `${label}: `}${value}`)
    .join(' ')
    .slice(0, 20_000)
  const found: Node[] = []
  for (const part of text.split(/(?<=[.!?;:])\s+|\s+(?=\(?[1-9][.)]\s)/)) {
    const begins = ORDINALS[found.length]?.exec(fold(part))
    if (begins)
      found.push({
        kind: 'ordered',
        label: part.replace(/^\P{L}*(?:\p{L}+,?\s)?/u, ''),
        value: '',
        children: [],
        line: 0,
      })
  }
  return found.length > 1 ? found : []
}

const NUMBER_WORDS = '(?:\\d{1,2}|one|two|three|four|five|eins|zwei|drei|vier|funf|i{1,3}|[a-e])'

/** `Trend 2`, `Trend #2: …`, `2nd trend`, `Skript A`: one of the things, and not their list. */
function isNumbered({ label, kind }: Node, of: Words): boolean {
  return (
    kind !== 'line' && label !== '' && label.length <= 160 && numberedForm(of).test(fold(label).slice(0, 60))
  )
}

const FORMS = new WeakMap<Words, RegExp>()

/** Made once for the words of a contract. */
function numberedForm(of: Words): RegExp {
  const known = FORMS.get(of)
  if (known) return known
  const either = of.map(({ stems }) => stems.join('\\p{L}* ')).join('|')
  const made = new RegExp(`(?:^|\\s)(?:${either})\\p{L}{0,3} (?:no |nr )?${NUMBER_WORDS}(?:$|\\s)`, 'u')
  FORMS.set(of, made)
  return made
}

/** `Sources`, `Next steps`: a short heading, and not what a thing of several words is called. */
const isBeside = ({ kind, label }: Node) =>
  kind !== 'element' && fold(label).split(' ').length <= 3 && names(label, BESIDE)

/** What stands directly below a heading; below headings that only group, what stands below those. */
function itemsBelow(node: Node, wanted: Wanted): Node[] {
  const structural = node.children.filter((child) => child.kind !== 'line' && !isBeside(child))
  const grouping = structural.filter((child) => isGroup(child, wanted))
  if (grouping.length > 0) {
    const others = structural.filter((child) => !grouping.includes(child) && child.kind !== 'pair')
    return [...grouping.flatMap((group) => itemsBelow(group, wanted)), ...others]
  }
  return byKind(structural)
}

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

/** A list of things is of one kind: numbered headings, a numbered list, bullets, rows of a table. */
function byKind(nodes: readonly Node[]): Node[] {
  const numbered = nodes.filter(({ kind, label }) => kind === 'heading' && /^\s*#?\d{1,2}[.):\s]/.test(label))
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

/** An object of objects, or labels with words behind them. */
function pairsOf(nodes: readonly Node[]): Node[] {
  const pairs = nodes.filter(({ kind }) => kind === 'pair')
  const maps = pairs.filter(({ children }) => children.length > 0)
  return maps.length > 0 ? maps : pairs
}

/** Whatever holds the first part directly: a script is where a hook is. */
function holdersOf({ root, nodes }: Document, each: Wanted['each']): Node[] {
  const [first] = each
  if (!first) return []
  const isPart = ({ label, kind }: Node) => kind !== 'row' && names(label, first.words)
  return [root, ...nodes].flatMap((node) => {
    const parts = node.children.filter(isPart)
    const [part, ...others] = parts
    if (!part) return []
    const again = others.filter(({ label }) => fold(label) === fold(part.label))
    return again.length === 0 ? [node] : blocksOf(node, part)
  })
}

/** Title, Hook, Text, Title, Hook, Text …: without headings a new one begins where its first label comes again. */
function blocksOf(node: Node, part: Node): Node[] {
  const same = (a: Node, b: Node) => a.label !== '' && fold(a.label) === fold(b.label)
  const first =
    node.children.find((child, at) => node.children.some((other, then) => then > at && same(child, other))) ??
    part
  const blocks: Node[] = []
  for (const child of node.children) {
    const block = blocks.at(-1)
    if (same(child, first))
      blocks.push({ ...node, label: child.value, value: '', children: [child], line: child.line })
    else block?.children.push(child)
  }
  return blocks
}
