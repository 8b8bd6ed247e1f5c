import type { Day } from '../../reading/dates.ts'
import { type DayRead, isOnlyDay, readDay } from '../../reading/day-labels.ts'
import type { Document, Node } from '../../reading/document.ts'
import { saysNothing } from '../../reading/words.ts'
import { type Planned, planned } from './planned.ts'

/** Fewer days beside each other are no titles of columns. */
const FEW = 4

type Titles = readonly (DayRead | undefined)[]

/** A table with a column for each day, however its columns are kept apart. */
export function daysAcross(document: Document, near: Day): Planned[] {
  const inTables = [document.root, ...document.nodes].flatMap((node) => inTable(node, near))
  return inTables.length > 0 ? inTables : apartByBlanks(document.lines, near)
}

/** The days are the titles that its rows know, or the cells of its first row. */
function inTable({ children }: Node, near: Day): Planned[] {
  let titles: Titles | undefined
  const rows = children.filter(({ kind }) => kind === 'row')
  const most = rows.reduce((widest, row) => Math.max(widest, row.children.length), 0)
  return rows.flatMap((row) => {
    const own = row.children.map(({ label }) => readDay(label, near))
    if (isMany(own)) return cellsUnder(own, row.children)
    const said = row.children.map(({ value }) => (isOnlyDay(value, near) ? readDay(value, near) : undefined))
    if (!isMany(said)) return titles ? cellsUnder(titles, row.children) : []
    // Over the names of the rows there may be no title.
    titles = said[0] && most > said.length ? [undefined, ...said] : said
    return []
  })
}

const isMany = (days: Titles): boolean => days.filter((day) => day !== undefined).length >= FEW

function cellsUnder(titles: Titles, cells: readonly Node[]): Planned[] {
  return titles.flatMap((day, at) => {
    const { value = '', line = 0 } = cells[at] ?? {}
    return day ? [planned(day, saysNothing(value) ? '' : value, line)] : []
  })
}

interface Piece {
  text: string
  at: number
}

/** Columns with nothing but blanks between them: each text belongs to the title that begins nearest to it. */
function apartByBlanks(lines: readonly string[], near: Day): Planned[] {
  let titles: readonly { day: DayRead; at: number }[] = []
  return lines.slice(0, MOST_LINES).flatMap((line, number) => {
    if (line.trim() === '') titles = []
    const pieces = piecesOf(line)
    if (titles.length === 0 && pieces.length < FEW) return []
    const days = pieces.flatMap(({ text, at }) => {
      const day = isOnlyDay(text, near) ? readDay(text, near) : undefined
      return day ? [{ day, at }] : []
    })
    if (days.length >= FEW) {
      titles = days
      return days.map(({ day }) => planned(day, '', number))
    }
    return pieces.flatMap(({ text, at }) => {
      const title = titles.findLast((one) => one.at <= at + 1)
      return title ? [planned(title.day, text, number)] : []
    })
  })
}

const MOST_LINES = 400
const MOST_SIGNS = 400

function piecesOf(line: string): Piece[] {
  if (line.length > MOST_SIGNS || /^[\s=_─-]*$/.test(line)) return []
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({ text, at: index }))
}
