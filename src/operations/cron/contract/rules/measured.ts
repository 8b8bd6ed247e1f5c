import { bodyOf, type Document, type Node } from '../document.ts'
import { type Figure, figuresIn } from '../figures.ts'
import { fold, names, type Words } from '../words.ts'

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

/** Every place that names the figure, the one that counts first. */
export function placesOf(document: Document, words: Words): Place[] {
  const totals = new Set(
    document.nodes.flatMap(({ kind, label, children }) =>
      kind === 'row' && TOTAL.test(fold(label)) ? children : [],
    ),
  )
  const places = document.nodes.flatMap((node): Place[] =>
    placeOf(node, words).map((place) => (totals.has(node) ? { ...place, rank: -1 } : place)),
  )
  return places.length > 0 ? places.toSorted((a, b) => a.rank - b.rank) : inProse(document, words)
}

function placeOf(node: Node, words: Words): Place[] {
  if (!names(node.label, words) || isOther(node.label, words)) return []
  if (node.kind === 'row') return [fromRow(node, words)]
  if (node.kind === 'heading' && node.children.length === 0 && node.value === '') return []
  if (node.value !== '' || node.children.length === 0 || AMOUNT.test(node.label)) return own(node, words)
  const below = fromChildren(node)
  return below ? [{ ...below, rank: below.rank + rankOf(node.label, words) }] : []
}

/** `Revenue 980 €` above other lines is an amount, and not their heading. */
const AMOUNT = /[€$£]\s?\d|\d\s?(?:€|\$|£|%|EUR|USD|CHF|k\b)/

function isOther(label: string, words: Words): boolean {
  const folded = fold(label)
  const other = OTHER.exec(folded)
  return other !== null && !words.some((word) => word.folded.includes(other[0]))
}

function own({ label, value, line, kind }: Node, words: Words): Place[] {
  const text = value === '' && kind !== 'pair' ? label : value
  const figures = figuresIn(text)
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
  return { label, text, figures: figuresIn(text), line, rank: rankOf(label, words) }
}

/** Below a heading or a key: its total, its only number, or the sum of its lines. */
function fromChildren(node: Node): Place | undefined {
  const lines = node.children.flatMap((child) => {
    const value = child.kind === 'row' ? (child.children[1]?.value ?? '') : child.value || child.label
    const figures = figuresIn(value)
    return figures.length > 0 ? [{ label: child.label, text: value, figures, line: child.line }] : []
  })
  const total = lines.find(({ label }) =>
    /^(?:total|gesamt|summe|value|wert|amount|betrag|sum)/.test(fold(label)),
  )
  if (total) return { ...total, rank: 1 }
  const [first] = lines
  if (!first) return emptyBelow(node)
  const sum = lines.reduce((all, { figures }) => all + (figures[0]?.value ?? 0), 0)
  const slack = lines.reduce((all, { figures }) => all + (figures[0]?.slack ?? 0), 0)
  const [figure] = first.figures
  const percent = figure?.percent ?? false
  return {
    ...first,
    figures: figure ? [{ ...figure, value: percent ? figure.value : sum, slack }] : [],
    rank: 3,
  }
}

function emptyBelow(node: Node): Place | undefined {
  const text = bodyOf(node, 100)
  return text.split(/\s+/).length > 6
    ? undefined
    : { label: node.label, text, figures: [], line: node.line, rank: 4 }
}

/** `revenue hit €12,400`, `12.400 € Umsatz`: the number that is nearest behind the word, else before it. */
function inProse({ lines }: Document, words: Words): Place[] {
  return lines.slice(0, 500).flatMap((line, at) => (line.length > 1_000 ? [] : inSentence(line, words, at)))
}

function inSentence(line: string, words: Words, at: number): Place[] {
  const tokens = [...line.matchAll(/[\p{L}]+/gu)]
  for (const token of tokens) {
    if (!names(token[0], words)) continue
    const from = token.index + token[0].length
    const behind =
      line
        .slice(from, from + 60)
        .split(/[.;!?](?:\s|$)|\b(?:and|und|against|while)\b|(?<=\d[^\d]{0,12})\b(?:bei|with|mit)\b/)[0] ?? ''
    const [figure] = figuresIn(behind)
    if (figure && isOther(token[0] + behind.slice(0, figure.at), words)) continue
    if (figure) return [{ label: token[0], text: behind, figures: [figure], line: at, rank: 5 }]
    const before = figuresIn(line.slice(Math.max(0, token.index - 24), token.index)).at(-1)
    if (before)
      return [{ label: token[0], text: line.slice(0, token.index), figures: [before], line: at, rank: 6 }]
  }
  return []
}
