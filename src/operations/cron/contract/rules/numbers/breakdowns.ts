import type { Document, Node } from '../../reading/document.ts'
import type { Figure } from '../../reading/figures.ts'
import { fold } from '../../reading/words.ts'
import { columnsOf } from './columns.ts'
import { addUp, amountIn, type Entry, entryOf, isOtherKind, isTotal } from './entries.ts'

/** A stated total and the lines that have to give it. */
export interface Breakdown {
  name: string
  total: Figure
  parts: readonly Entry[]
  line: number
}

/** Which figure a label names. */
export type Namer = (label: string) => string | undefined

interface At {
  node: Node
  /** The figure whose part of the output this is. */
  within: string | undefined
}

const MOST_LINES = 1_000

/** Every breakdown whose lines do not give the total that is stated with them, in whatever way they are read. */
export function wrongBreakdowns(document: Document, named: Namer): Breakdown[] {
  const wrong = new Map<string, Breakdown>()
  const right = new Set<string>()
  const open: At[] = [{ node: document.root, within: undefined }]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const one of breakdownsAt(next, document.lines, named)) {
      const verdict = addUp(one.total, one.parts)
      const key = `${one.name} ${one.total.value}`
      if (verdict) right.add(key)
      else if (verdict === false) wrong.set(key, one)
    }
    for (const child of next.node.children)
      if (child.children.length > 0) open.push({ node: child, within: withinOf(child, next.within, named) })
  }
  return [...wrong].flatMap(([key, one]) => (right.has(key) ? [] : [one]))
}

const BREAKDOWN =
  /\b(?:breakdown|split|by|sources?|streams?|items|details?|parts|lines|aufschlusselung|aufteilung|zusammensetzung|nach|quellen|positionen|posten)\b/

/** `costs_breakdown: {...}` beside `costs: 1500`: a list of its own, whose total stands elsewhere. */
export function listsApart({ root }: Document, named: Namer, name: string, total: Figure): Breakdown[] {
  const found: Breakdown[] = []
  const open = [...root.children]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'element' || node.kind === 'row' || isOtherKind(node.label)) continue
    const isList = node.kind === 'pair' || BREAKDOWN.test(fold(node.label))
    if (isList && node.value === '' && named(node.label) === name) found.push(...listApart(node, name, total))
    else for (const child of node.children) if (child.children.length > 0) open.push(child)
  }
  return found
}

function listApart(node: Node, name: string, total: Figure): Breakdown[] {
  const parts = node.children.flatMap((child) => entryOf(child) ?? [])
  const hasTotal = parts.some(({ label }) => isTotal(label) || KEYS.test(fold(label)))
  return hasTotal || addUp(total, parts) !== false ? [] : [{ name, total, parts, line: node.line }]
}

/** A part of the output that is of another time or of a target is no breakdown of what is today. */
function withinOf(node: Node, within: string | undefined, named: Namer): string | undefined {
  const own = named(node.label)
  if (own) return own
  return node.kind === 'pair' && isOtherKind(node.label) ? undefined : within
}

function breakdownsAt({ node, within }: At, lines: readonly string[], named: Namer): Breakdown[] {
  const columns = columnsOf(node)
  const plain = node.children.flatMap((child) => entryOf(child) ?? [])
  const figures = new Set(node.children.flatMap(({ label }) => named(label) ?? []))
  const inherited = figures.size > 1 ? undefined : within
  return [
    ...[plain, ...columns.map(({ entries }) => entries)]
      .filter(isShort)
      .flatMap((entries) => [...blocks(entries, inherited, named), ...prefixed(entries, named)]),
    ...columns.flatMap(({ entries, title, of }) =>
      isShort(entries)
        ? [...blocks(entries, named(title) ?? named(of), () => undefined), ...closed(title, entries, named)]
        : [],
    ),
    ...under(node, plain, inherited, named),
    ...followed(node, lines, named),
  ]
}

const isShort = ({ length }: readonly Entry[]): boolean => length <= MOST_LINES

/** `A 1, B 2, Total 3`: a total closes what stands before it, back to the total or the other figure before. */
function blocks(entries: readonly Entry[], within: string | undefined, named: Namer): Breakdown[] {
  const found: Breakdown[] = []
  let parts: Entry[] = []
  const all: Entry[] = []
  for (const entry of entries) {
    const own = named(entry.label)
    if (isTotal(entry.label)) {
      const name = own ?? within
      if (name && addUp(entry.figure, all) !== true) {
        const own = parts.filter(({ label }) => !isNamedOtherwise(label, name, named))
        found.push({ name, total: entry.figure, parts: own, line: entry.node.line })
      }
      parts = []
    } else if (own && own !== within && parts.some(({ label }) => named(label) !== own)) parts = [entry]
    else {
      parts.push(entry)
      all.push(entry)
    }
  }
  return found
}

/** A column of amounts that ends in a row `Revenue`, and names no other figure. */
function closed(title: string, entries: readonly Entry[], named: Namer): Breakdown[] {
  const total = entries.at(-1)
  const parts = entries.slice(0, -1)
  const name = total && named(total.label)
  const isMoney = MONEY.test(title) || entries.every(({ figure }) => figure.money)
  if (!total || !name || !isMoney || parts.some(({ label }) => named(label) !== undefined)) return []
  return [{ name, total: total.figure, parts, line: total.node.line }]
}

const MONEY = /[€$£]|\b(?:EUR|USD|CHF|GBP|euros?|dollars?|amount|betrag)\b/i
const UNITS = /\b(?:eur|usd|gbp|chf|euros?|dollars?|cents?|in|amount|betrag|today|heute)\b/g

/** `revenue_products`, `Revenue: audits`, and `revenue` or `Revenue, sum` beside them. */
function prefixed(entries: readonly Entry[], named: Namer): Breakdown[] {
  const groups = new Map<string, { totals: Entry[]; parts: Entry[] }>()
  for (const entry of entries) {
    const name = named(entry.label)
    if (!name || isOtherKind(entry.label)) continue
    const group = groups.get(name) ?? { totals: [], parts: [] }
    groups.set(name, group)
    const tokens = fold(entry.label).replace(UNITS, ' ').trim().split(/\s+/)
    if (isTotal(entry.label) || tokens.length === 1) group.totals.push(entry)
    else if (named(tokens[0] ?? '') === name) group.parts.push(entry)
  }
  return [...groups].flatMap(([name, { totals, parts }]) => {
    const [total] = totals
    return total && totals.length === 1 ? [{ name, total: total.figure, parts, line: total.node.line }] : []
  })
}

/** `Revenue: 3` over its lines, or over a list of them, or a key with a total and lists beside it. */
function under(node: Node, entries: readonly Entry[], within: string | undefined, named: Namer): Breakdown[] {
  const name = named(node.label) ?? within
  if (!name) return []
  const own = ownTotal(node) ?? entries.find(({ label }) => isTotal(label) || KEYS.test(fold(label)))
  if (!own) return []
  const ofOwn = (some: readonly Entry[]) =>
    some.filter(
      (entry) => entry !== own && !isTotal(entry.label) && !isNamedOtherwise(entry.label, name, named),
    )
  const lists = node.children
    .filter(({ label, value, children }) => value === '' && children.length > 1 && !isOtherKind(label))
    .map((child) => ofOwn(child.children.flatMap((one) => entryOf(one) ?? [])))
    .filter((some) => some.length > 1)
  const direct = ofOwn(entries)
  const together = lists.flat()
  const readings = [together, [...direct, ...together]].filter((some) => addUp(own.figure, some))
  return (readings.length > 0 ? readings : [direct, ...lists]).map((some) => ({
    name,
    total: own.figure,
    parts: some,
    line: own.node.line,
  }))
}

const KEYS = /^(?:amount|value|betrag|wert)$/

function isNamedOtherwise(label: string, name: string, named: Namer): boolean {
  const other = named(label)
  return other !== undefined && other !== name
}

/** The amount beside the label, or in it, or alone in the first line below it. */
function ownTotal(node: Node): Entry | undefined {
  if (node.kind === 'row') return undefined
  if (node.value !== '') return entryOf({ ...node, children: [] })
  const inLabel = node.kind === 'pair' ? undefined : amountIn('', node.label)
  if (inLabel?.money) return { label: node.label, figure: inLabel, node }
  const [first] = node.children
  if (first?.kind !== 'line' || node.children.length < 3) return undefined
  const alone = entryOf(first)
  return alone && alone.figure.at <= 2 ? alone : undefined
}

/** `Revenue: 3` and lines that are indented, or marked, or are a list while it is none. */
function followed(node: Node, lines: readonly string[], named: Namer): Breakdown[] {
  const found: Breakdown[] = []
  let open: { name: string; total: Entry; parts: Entry[] } | undefined
  for (const child of node.children) {
    const entry = child.kind === 'row' ? rowEntry(child) : entryOf(child)
    if (!entry) {
      if (open && !isBelow(child, open.total.node, lines)) open = undefined
      continue
    }
    if (open && isBelow(child, open.total.node, lines) && !isNamedOtherwise(entry.label, open.name, named))
      open.parts.push(entry)
    else {
      const name = named(entry.label)
      open = name === undefined ? undefined : { name, total: entry, parts: [] }
      if (open) found.push({ name: open.name, total: entry.figure, parts: open.parts, line: child.line })
    }
  }
  return found
}

function rowEntry(row: Node): Entry | undefined {
  const amounts = row.children.slice(1).flatMap(({ label, value }) => amountIn(label, value) ?? [])
  const [figure] = amounts
  return figure && { label: row.label, figure, node: row }
}

const MARK = /^(?:[-–—↳└├•·>→]|&nbsp;|davon\b|of which\b|thereof\b)/i

function isBelow(node: Node, above: Node, lines: readonly string[]): boolean {
  if (node.line <= above.line) return false
  if (above.kind === 'pair' && (node.kind === 'bullet' || node.kind === 'ordered')) return true
  if (MARK.test(node.label) && !MARK.test(above.label)) return true
  const isPart = node.kind === 'pair' || (node.kind === 'line' && NAMED_AMOUNT.test(node.value))
  return isPart && indentOf(lines[node.line]) > indentOf(lines[above.line])
}

/** `shop 900.00`: a name, and an amount at the end. */
const NAMED_AMOUNT = /^\p{L}[\p{L} ]{1,30} [€$£]?\d[\d.,]*(?: ?(?:[€$£]|EUR|USD))?$/u

function indentOf(line = ''): number {
  return line.length - line.trimStart().length
}
