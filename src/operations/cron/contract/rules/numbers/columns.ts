import type { Node } from '../../reading/document.ts'
import { amountIn, type Entry, isOtherKind } from './entries.ts'

interface Column {
  title: string
  /** What its rows are, by the title of the first column. */
  of: string
  entries: Entry[]
}

const ITEM = /\b(?:sources?|items?|streams?|types?|categor(?:y|ies)|quellen?|posten)\b/gi

/** The columns of the tables below a node, each with its amounts from top to bottom. */
export function columnsOf(node: Node): Column[] {
  const columns: Column[] = []
  let before: Node | undefined
  let open: Column[] = []
  for (const row of node.children) {
    if (row.kind !== 'row') continue
    // A rule may stand over the total.
    if (!before || row.line > before.line + 2 || row.children.length !== open.length) {
      const of = (row.children[0]?.label ?? '').replace(ITEM, ' ')
      open = row.children.map(({ label }) => ({ title: label, of, entries: [] }))
      columns.push(...open.slice(1).filter(({ title }) => !isOtherKind(title)))
    }
    before = row
    for (const [at, cell] of row.children.entries()) {
      const figure = at > 0 ? amountIn(cell.label, cell.value) : undefined
      if (figure) open[at]?.entries.push({ label: row.label, figure, node: row })
    }
  }
  return columns
}
