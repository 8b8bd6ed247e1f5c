import { bodyOf, type Document, type Node } from '../../reading/document.ts'
import type { Figure } from '../../reading/figures.ts'
import { fold, names, type Words } from '../../reading/words.ts'
import { AMOUNT_KEYS, amountIn, entryOf, figuresOf, isOtherKind, isTotal } from './entries.ts'

/** A place where a figure is named, and the numbers that stand there. */
export interface Place {
  label: string
  text: string
  /** Empty when what stands there is no number. */
  figures: readonly Figure[]
  line: number
  rank: number
}

/** Names that speak of another figure than the one that counts. */
const OTHER =
  /\b(?:growth|target|goal|per|pro|vs|versus|change|delta|forecast|projected|expected|budget|previous|prior|last|yesterday|ziel|vortag|vorwoche|vormonat|gestern|wachstum|veranderung|prognose|plan|soll|share|anteil|trend|note|comment|kommentar|currency|unit|period|date|driver|drivers|source|quelle|net income|margin|marge|best|top|highest|average|avg)\b/
const TOTAL = /\b(?:total|gesamt\w*|overall|sum|summe|all|net|netto|insgesamt)\b/
const CURRENT = /\b(?:value|today|current|actual|amount|wert|heute|aktuell|ist|betrag|total|gesamt|summe)\b/

/** Every place with a label of its own that names the figure, the one that counts first. */
export function placesOf(document: Document, words: Words, without?: ReadonlySet<Node>): Place[] {
  const ranks = new Map<Node, number>()
  const places: Place[] = []
  for (const node of document.nodes) {
    if (without?.has(node)) continue
    const away = ranks.get(node) ?? 0
    places.push(
      ...placesAt(node, words).map((place) => ({
        ...place,
        rank: away === TOTALS ? TOTALS : place.rank + away,
      })),
    )
    const below = awayBelow(node, words) ?? away
    if (below !== 0) for (const child of node.children) ranks.set(child, below)
  }
  return places.toSorted((a, b) => a.rank - b.rank)
}

const TOTALS = -1
const ASIDE = 10

/** What stands below a total comes first; one of several things, and what is of another time, comes last. */
function awayBelow({ kind, label, children }: Node, words: Words): number | undefined {
  if (children.length === 0) return undefined
  const isTotals = TOTAL.test(fold(label)) && !names(label, words)
  if (isTotals && (kind === 'row' || (kind === 'pair' && !isOtherKind(label)))) return TOTALS
  return kind === 'element' || (kind === 'pair' && isOtherKind(label)) ? ASIDE : undefined
}

/** Where a node names the figure, and what stands there. */
export function placesAt(node: Node, words: Words): Place[] {
  if (isTotalOf(node, words)) return [fromRow(node, words)]
  if (!names(node.label, words) || isOther(node.label, words) || CALCULATED.test(node.label)) return []
  if (node.kind === 'row') return [fromRow(node, words)]
  if (node.kind === 'heading' && node.children.length === 0 && node.value === '') return []
  if (node.value !== '' || node.children.length === 0 || AMOUNT.test(node.label)) return own(node, words)
  const facets = facetsOf(node)
  if (facets.length > 0) return facets
  const below = fromChildren(node)
  return below ? [{ ...below, rank: below.rank + rankOf(node.label, words) }] : []
}

/** `Revenue 1,200 − costs 480 = 720`: what stands behind is neither of them. */
const CALCULATED = /\d{2}(?:\s?(?:[€$£]|EUR|USD))?\s[-−–+]\s\p{L}+\s[€$£]?\d/u

/** The last row of a table whose first column is titled `Cost`. */
function isTotalOf({ kind, label, children }: Node, words: Words): boolean {
  const title = children[0]?.label ?? ''
  return (
    kind === 'row' && isTotal(label) && names(title, words) && !names(label, words) && !isOtherKind(title)
  )
}

/** `margin: { amount: 1330, percent: 70 }`: one figure told in several ways, and nothing to add up. */
function facetsOf({ children }: Node): Place[] {
  // Behind lines of its own, `Margin: 75 %` is a figure beside it.
  if (children[0]?.kind === 'line') return []
  const facets = children.flatMap(({ kind, label, value, line }): Place[] => {
    if (kind === 'row' || !FACET.test(fold(label))) return []
    const figures = figuresOf(label, value)
    return figures.length > 0 ? [{ label, text: value, figures, line, rank: 1 }] : []
  })
  return facets.some(({ label, figures }) => figures[0]?.percent || RATIO.test(fold(label))) ? facets : []
}

const FACET =
  /^(?:in )?(?:(?:margin|marge|profit|gross|net) )?(?:abs(?:olute?)?|amount|value|betrag|wert|eur|usd|gbp|chf|profit|gewinn|margin|marge|pct|percent(?:age)?|prozent|%|ratio|rate|quote|relativ[e]?|in percent)$/
const RATIO = /\b(?:ratio|quote|rate)\b/

/** `Revenue 980 €` above other lines is an amount, and not their heading. */
const AMOUNT = /[€$£]\s?\d|\d\s?(?:€|\$|£|%|EUR|USD|CHF|k\b)/

export function isOther(label: string, words: Words): boolean {
  const folded = fold(label)
  const other = OTHER.exec(folded)
  return other !== null && !words.some((word) => word.folded.includes(other[0]))
}

function own({ label, value, line, kind }: Node, words: Words): Place[] {
  // `Revenue came to $2,310: $1,500 from …`
  const text = (value === '' && kind !== 'pair') || AMOUNT.test(label) ? label : value
  const figures = figuresOf(label, text)
  // A sentence that begins with the word, or a heading with a date, is not the place of a number.
  if (figures.length === 0 && (kind === 'heading' || text.split(/\s+/).length > 6)) return []
  return [{ label, text, figures, line, rank: rankOf(label, words) }]
}

function rankOf(label: string, words: Words): number {
  const folded = fold(label)
  if (TOTAL.test(folded)) return 0
  return words.some((word) => word.folded === folded) ? 1 : 2
}

/** `| Revenue | 12,400 € | 11,900 € |`: the column of today, else the first that is not of another time. */
function fromRow({ label, children, line }: Node, words: Words): Place {
  const cells = children.slice(1)
  const current = cells.find(({ label: column }) => CURRENT.test(fold(column)))
  const cell = current ?? cells.find(({ label: column }) => !OTHER.test(fold(column))) ?? cells[0]
  const text = cell?.value ?? ''
  return { label, text, figures: figuresOf(cell?.label ?? '', text), line, rank: rankOf(label, words) }
}

/** Below a heading or a key: its total, its only number, or the sum of its lines. */
function fromChildren(node: Node): Place | undefined {
  const lines = node.children.flatMap((child) => lineOf(child) ?? [])
  const total = lines.find(({ label }) => isTotal(label) || AMOUNT_KEYS.test(fold(label)))
  if (total) return { ...total, rank: 1 }
  const counted = lines.filter(({ label, figures }) => figures.length > 0 && !isOtherKind(label))
  const [first] = counted
  if (!first) return lines.find(({ figures }) => figures.length > 0) ?? inList(node) ?? emptyBelow(node)
  const amounts = counted.flatMap(({ label, text }) => amountIn(label, text) ?? [])
  const value = amounts.reduce((all, one) => all + one.value, 0)
  const slack = amounts.reduce((all, one) => all + one.slack, 0)
  const [figure] = first.figures
  if (!figure || figure.percent) return { ...first, rank: 3 }
  return { ...first, figures: [{ ...figure, value, slack }], rank: 3 }
}

/** What stands in a line below, also where it is no number: a total of `N/A` is no total. */
function lineOf(child: Node): Place | undefined {
  const { kind, line } = child
  const text = kind === 'row' ? (child.children[1]?.value ?? '') : child.value || child.label
  // `Sum 820.00 €` is called by what stands before its amount.
  const label = child.label || (/^\p{L}[\p{L} ]{0,40}/u.exec(text)?.[0] ?? '')
  const place = { label, text, figures: figuresOf(label, text), line, rank: 3 }
  if (place.figures.length > 0 || (isTotal(label) && text !== '')) return place
  const entry = child.children.length > 0 ? entryOf(child) : undefined
  return entry && { ...place, text: String(entry.figure.value), figures: [entry.figure] }
}

/** `revenue: { items: [...] }` without a total. */
function inList({ children }: Node): Place | undefined {
  const [list, ...others] = children.filter(({ value, children }) => value === '' && children.length > 0)
  return list &&
    others.length === 0 &&
    !isOtherKind(list.label) &&
    list.children.some(({ value, children }) => value !== '' || children.some((one) => one.value !== ''))
    ? fromChildren(list)
    : undefined
}

function emptyBelow(node: Node): Place | undefined {
  const text = bodyOf(node, 100)
  return text.split(/\s+/).length > 6
    ? undefined
    : { label: node.label, text, figures: [], line: node.line, rank: 4 }
}
