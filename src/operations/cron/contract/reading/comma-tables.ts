import { alignedTable, type TableLine } from './aligned-tables.ts'

/** `service,status,latency_ms`, `"date","title"`, `,Mon,Tue`: a title is short; one may be a day, and the first one missing. */
const TITLE =
  /^(?:[\p{L}#][\p{L}\p{N}_%()/.#€$-]{0,40}(?: [\p{L}\p{N}_%()/.#€$-]{1,40}){0,3}|\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.)$/u
/** Behind a comma that sentences have stands a blank. */
const MARKS: readonly (readonly [mark: string, ofSentence: string])[] = [
  [',', ', '],
  [';', '; '],
  ['\t', '\t '],
]
const MOST_SIGNS = 2_000
const LEAST_ROWS = 2

/** The lines that are a table by their commas: titles, and below them rows of as many values. */
export function commaTables(lines: readonly string[]): ReadonlyMap<number, TableLine> {
  const found = new Map<number, TableLine>()
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const aligned = / {2}\S/.test(line) ? alignedTable(lines, at) : undefined
    for (const [row, cells] of aligned ?? []) found.set(row, cells)
    if (aligned) at = [...aligned.keys()].at(-1) ?? at
    const head = aligned ? undefined : headOf(line)
    if (!head) continue
    const { mark, titles, isSpaced } = head
    // Most that looks like titles is none, and is known by the next lines alone.
    const next = rowsOf(lines, at + 1, at + 1 + LEAST_ROWS, mark, titles.length)
    if (next.size < LEAST_ROWS && !isFigures(next.get(at + 1))) continue
    const end = endOf(lines, at)
    const rows = rowsOf(lines, at + 1, end, mark, titles.length)
    if (isSpaced && rows.size < end - at - 1) continue
    found.set(at, { cells: titles, head: true })
    for (const [line, cells] of rows) found.set(line, { cells, head: false })
    at = end
  }
  return found
}

/** One row is enough where most of it are figures. */
function isFigures(cells: readonly string[] = []): boolean {
  return (
    cells.length >= 3 &&
    cells.filter((cell) => /^[-+]?[€$£]?\d[\d.,:-]*\s?[%€]?$/.test(cell)).length * 2 > cells.length
  )
}

interface Head {
  mark: string
  titles: readonly string[]
  /** A blank stands behind each mark, as in a sentence. */
  isSpaced: boolean
}

/** `date, channel, title`: at least three single words. */
const SPACED = /^[\p{L}\d_]{1,20}(?:, [\p{L}\d_]{1,20}){2,10}$/u

function headOf(line: string): Head | undefined {
  const text = line.trimEnd()
  if (text.length > 400) return undefined
  for (const [mark, ofSentence] of MARKS) {
    if (!text.includes(mark)) continue
    const isSpaced = text.includes(ofSentence)
    if (isSpaced && !SPACED.test(text)) continue
    const titles = cellsOf(mark === '\t' ? text : text.trimStart(), mark)
    if (titles.length > 1 && titles.length <= MOST_COLUMNS && titles.every(isTitle))
      return { mark, titles, isSpaced }
  }
  return undefined
}

const MOST_COLUMNS = 31

const isTitle = (title: string, at: number): boolean => (title === '' ? at === 0 : TITLE.test(title))

/** Up to the next blank line, or the end of a fence. */
function endOf(lines: readonly string[], from: number): number {
  let at = from
  while (at < lines.length && !/^\s*(?:```.*)?$/.test((lines[at] ?? '').slice(0, 80))) at += 1
  return at
}

/** A row may have more than the titles: who writes by hand forgets the quotes in the last column. */
function rowsOf(
  lines: readonly string[],
  from: number,
  to: number,
  mark: string,
  width: number,
): Map<number, string[]> {
  const rows = new Map<number, string[]>()
  for (let at = from; at < to; at += 1) {
    const line = lines[at] ?? ''
    const cells = line.length > MOST_SIGNS ? [] : cellsOf(mark === '\t' ? line : line.trim(), mark)
    if (cells.length < width) continue
    rows.set(at, [...cells.slice(0, width - 1), cells.slice(width - 1).join(`${mark} `)])
  }
  return rows
}

/** What stands in quotes is one value. */
function cellsOf(line: string, mark: string): string[] {
  const cells = ['']
  let quoted = false
  for (const sign of line) {
    if (sign === '"') quoted = !quoted
    else if (sign === mark && !quoted) cells.push('')
    else cells[cells.length - 1] += sign
  }
  return cells.map((cell) => cell.trim())
}
