import { weekdayNamed } from './dates.ts'
import type { Node } from './document.ts'
import { type Labelled, plain, splitLabel } from './labels.ts'
import { fold } from './words.ts'

/** A line of cells: a row, or several labels with their values where no column has a title. */
export function rowOf(cells: readonly string[], columns: readonly string[], line: number): Node[] {
  const apart = columns.length === 0 ? labelledCells(cells) : undefined
  if (apart) return apart.map((one): Node => ({ kind: 'pair', ...one, children: [], line }))
  const children = cells.map(
    (cell, index): Node => ({
      kind: 'pair',
      label: plain(columns[index] ?? ''),
      value: plain(cell),
      children: [],
      line,
    }),
  )
  return [{ kind: 'row', label: plain(cells[0] ?? ''), value: '', children, line }]
}

/** `Revenue €1,240 | Costs: €810`, `21/11/2026 | wins → two deals | priorities → the tender`. */
function labelledCells(cells: readonly string[]): Labelled[] | undefined {
  const [first = ''] = cells
  const labelled = cells.length > 2 && !/\p{L}/u.test(first) ? cells.slice(1) : cells
  const apart = labelled.map(labelledCell).filter((one) => one !== undefined)
  return apart.length === labelled.length ? apart : undefined
}

function labelledCell(cell: string): Labelled | undefined {
  const [, label, value] = /^([\p{L}][\p{L} ]{1,40}?)\s+([-–+]?[€$£]?\s?\d.*)$/u.exec(plain(cell)) ?? []
  if (label !== undefined && weekdayNamed(fold(label)) !== undefined) return undefined
  return splitLabel(cell) ?? (label !== undefined && value !== undefined ? { label, value } : undefined)
}
