import type { Document, Node } from '../../reading/document.ts'
import type { Words } from '../../reading/words.ts'
import { figuresOf, isOtherKind } from './entries.ts'
import { isOther, type Place, placesAt } from './measured.ts'
import type { Places } from './sums.ts'

interface Figure {
  name: string
  words: Words
}

/** What is stated side by side: a list of keys or lines, one row, one column of a table. */
export function scopesOf({ root, nodes }: Document, wanted: readonly Figure[]): Places[] {
  return [root, ...nodes].flatMap((node) =>
    node.children.length < 2 ? [] : [...sideBySide(node.children, wanted), ...columnsOf(node, wanted)],
  )
}

function sideBySide(nodes: readonly Node[], wanted: readonly Figure[]): Places[] {
  const places = new Map(
    wanted.map(({ name, words }) => [name, byRank(nodes.flatMap((node) => placesAt(node, words)))]),
  )
  return severalOf(places)
}

const byRank = (places: readonly Place[]): Place[] => places.toSorted((a, b) => a.rank - b.rank)

function severalOf(places: Places): Places[] {
  return [...places.values()].filter(({ length }) => length > 0).length < 3 ? [] : [places]
}

/** A column for the month beside the one of today has to be right by itself. */
function columnsOf({ children }: Node, wanted: readonly Figure[]): Places[] {
  const rows = children.filter(({ kind }) => kind === 'row')
  const titles = rows[0]?.children ?? []
  return titles.slice(1, MOST_COLUMNS).flatMap(({ label }, at) => {
    if (COMPARED.test(label) || (isOtherKind(label) && !TIME.test(label))) return []
    return severalOf(
      new Map(
        wanted.map(({ name, words }) => [name, byRank(rows.flatMap((row) => cellOf(row, at + 1, words)))]),
      ),
    )
  })
}

const MOST_COLUMNS = 12
const TIME = /\b(?:mtd|ytd|month|monat|week|woche|year|jahr|quarter|quartal)\b/i
const COMPARED = /%|\b(?:vs|change|delta|target|goal|plan|budget|forecast|ziel|soll|prognose)\b|[Δ±]/i

function cellOf(row: Node, at: number, words: Words): Place[] {
  const cell = row.children[at]
  const [named] = placesAt(row, words)
  if (!cell || !named || isOther(row.label, words)) return []
  const figures = figuresOf(cell.label, cell.value)
  return [{ label: row.label, text: cell.value, figures, line: row.line, rank: named.rank }]
}
