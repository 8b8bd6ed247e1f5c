/** A line of values apart by commas, semicolons, tabs or many blanks; what is only drawn has none. */
export interface TableLine {
  cells: readonly string[]
  /** It holds the titles of the columns. */
  head: boolean
}

/** One stretch of a line between two blanks or more. */
interface Cell {
  text: string
  from: number
  to: number
}

const TITLE = /^[\p{L}#%Δ±€$][^.!?:"„“|]{0,29}$/u
const RULE = /^\s*[-=_─━═~]{3}[\s=_─━═~+-]*$/
const FIGURE = /^[~<>≈±+−–(-]{0,2}\s?(?:[€$£]|EUR|USD)?\s?\d|^(?:[-–—]|n\/a)$/
const GOES_ON = /^\s*(?:total|sum|gesamt|[-=_─━═]{3})/i
const LEAST_COLUMNS = 3
const LEAST_ROWS = 2
/** Lines by which it is known whether it is one. */
const PREVIEW = 6
const MOST_SIGNS = 400

/** Titles and rows that stand below one another by blanks alone, from a line on; what is only drawn has no cells. */
export function alignedTable(
  lines: readonly string[],
  at: number,
): ReadonlyMap<number, TableLine> | undefined {
  const titles = cellsOf(lines[at] ?? '')
  if (titles.length < LEAST_COLUMNS - 1 || titles.some(({ text }) => !TITLE.test(text))) return undefined
  const [first, ...next] = rowsBelow(lines, at, at + PREVIEW).rows.values()
  if (!first || next.length < LEAST_ROWS - 1) return undefined
  // Over the names of the rows there may be no title.
  const isOpen = (titles[0]?.from ?? 0) > (first[0]?.to ?? 0)
  const columns = isOpen ? [{ text: '', from: first[0]?.from ?? 0, to: 0 }, ...titles] : titles
  const isUnder = RULE.test(lines[at + 1] ?? '') || hasFigures(columns, [first, ...next])
  if (columns.length < LEAST_COLUMNS || !isUnder) return undefined
  const { rows, drawn } = rowsBelow(lines, at, lines.length)
  return new Map<number, TableLine>([
    [at, { cells: columns.map(({ text }) => text), head: true }],
    ...drawn.map((line) => [line, { cells: [], head: false }] as const),
    ...[...rows].map(([line, cells]) => [line, { cells: placedIn(columns, cells), head: false }] as const),
  ])
}

function cellsOf(line: string): Cell[] {
  if (line.length > MOST_SIGNS) return []
  const cells = line.matchAll(/\S+(?: \S+)*/g)
  return [...cells].map(({ 0: text, index }) => ({ text, from: index, to: index + text.length }))
}

/** Up to the first line that is neither a row nor drawn; a blank line may stand below the titles, and around a rule. */
function rowsBelow(lines: readonly string[], head: number, end: number) {
  const rows = new Map<number, Cell[]>()
  const drawn: number[] = []
  for (let at = head + 1; at < Math.min(end, lines.length); at += 1) {
    const line = lines[at] ?? ''
    const cells = cellsOf(line)
    const isBetween = line.trim() === '' && (!rows.has(at - 1) || GOES_ON.test(lines[at + 1] ?? ''))
    if (RULE.test(line) || isBetween) drawn.push(at)
    else if (cells.length >= LEAST_COLUMNS - 1) rows.set(at, cells)
    else break
  }
  const last = [...rows.keys()].at(-1) ?? head
  return { rows, drawn: drawn.filter((at) => at < last) }
}

/** Each cell in the column that it stands below, by its left or its right end. */
function placedIn(columns: readonly Cell[], cells: readonly Cell[]): string[] {
  if (cells.length === columns.length) return cells.map(({ text }) => text)
  const placed = columns.map(() => '')
  for (const { text, from, to } of cells) {
    const away = columns.map((one) => Math.min(Math.abs(one.from - from), Math.abs(one.to - to)))
    const column = away.indexOf(Math.min(...away))
    placed[column] = placed[column] ? `${placed[column]} ${text}` : text
  }
  return placed
}

/** Rows of figures below a word: a first row would have a figure there as well. */
function hasFigures(columns: readonly Cell[], rows: readonly (readonly Cell[])[]): boolean {
  const placed = rows.map((cells) => placedIn(columns, cells))
  return columns.some(
    ({ text }, at) => at > 0 && !/\d/.test(text) && placed.every((row) => FIGURE.test(row[at] ?? '')),
  )
}
