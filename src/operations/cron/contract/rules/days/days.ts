import { type Finding, failed, passed } from '../../finding.ts'
import { type Day, dayNumber, isoDay, WEEKDAYS } from '../../reading/dates.ts'
import { type DayRead, readDay, restOf } from '../../reading/day-labels.ts'
import { bodyOf, type Document, type Node } from '../../reading/document.ts'
import { fold, saysNothing } from '../../reading/words.ts'
import type { Rule } from '../../rule.ts'
import { lastNamed } from './named-week.ts'
import { spokenDays } from './spoken-days.ts'

/** A day that the output speaks of, and what it plans for it. */
interface Planned extends DayRead {
  /** Of its date, or of its weekday or number without one. */
  key: string
  body: string
  line: number
  filled: boolean
}

/** So many days in a row, each with something planned, and not the same for all of them. */
export function daysRule(due: number): Rule {
  return ({ text, context }): Finding[] => {
    const near = dayNumber(context.day)
    const days = merged(daysOf(text.document, Number.isNaN(near) ? dayNumber('2026-01-01') : near))
    const wrong = days.find(({ wrong }) => wrong)
    if (wrong)
      return [
        failed(
          'days',
          `A date and its day of the week do not agree: ${wrong.wrong}.`,
          text.lines[wrong.line],
        ),
      ]
    const empty = days.filter(({ filled }) => !filled)
    const full = days.filter(({ filled }) => filled)
    const run = longestRun(full)
    const found = `${run} days in a row have something planned; ${due} are due`
    if (run < due)
      return [
        failed('days', `${found}${why(days, empty)}.`, text.lines[empty[0]?.line ?? days[0]?.line ?? 0]),
      ]
    const last = Math.max(...full.map(({ date }) => date ?? Number.POSITIVE_INFINITY))
    const named = Number.isFinite(last) ? last : (lastNamed(text.lines, full[0]?.line ?? 0, near) ?? last)
    if (named < near)
      return [
        failed(
          'days',
          `The last of its days is ${isoDay(named)}: they are over.`,
          text.lines[full[0]?.line ?? 0],
        ),
      ]
    const same = sameForAll(full)
    if (same)
      return [
        failed(
          'days',
          `${same} of ${full.length} days plan word for word the same.`,
          text.lines[full[0]?.line ?? 0],
        ),
      ]
    return [passed('days', `${found}.`, text.lines[full[0]?.line ?? 0])]
  }
}

function why(days: readonly Planned[], empty: readonly Planned[]): string {
  const [first] = empty
  if (days.length === 0) return '; no days were found'
  return first ? `; ${name(first)} is empty` : `; ${days.length} are named`
}

function name({ date, weekday, number }: Planned): string {
  if (date !== undefined) return isoDay(date)
  return weekday === undefined ? `day ${number}` : (WEEKDAYS[weekday] ?? '')
}

function daysOf(document: Document, near: Day): Planned[] {
  const acrossColumns = columnsOf(document, near)
  if (acrossColumns.length >= 4) return acrossColumns
  const days = document.nodes.flatMap((node) => sideBySide(node, near) ?? dayOf(node, near) ?? [])
  return [...days, ...(days.length < FEW ? spoken(document, near) : aligned(document, near))]
}

/** `Mon reel | Tue thread | Wed issue 12`: a day in each cell, with what is planned for it. */
function sideBySide(node: Node, near: Day): Planned[] | undefined {
  if (node.kind !== 'row' || node.children.length < FEW) return undefined
  const days = node.children.flatMap((cell) => {
    const read = readDay(cell.value.replace(BEFORE_DAY, ''), near)
    return read ? [planned(read, restOf(cell.value), cell)] : []
  })
  return days.length >= FEW ? days : undefined
}

const BEFORE_DAY = /^[^:]{0,40}(?::|\p{Extended_Pictographic}\uFE0F?)\s+(?=\p{Lu}\p{L}{1,9}[.:]?\s)/u

/** `SA  Carousel  "Desk"`: columns with nothing but blanks between them. */
function aligned({ nodes }: Document, near: Day): Planned[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'line' || node.value.length > 200) return []
    const [first = '', second] = node.value.split(/ {2,}|\t/)
    const day = second === undefined || first.length > 24 ? undefined : readDay(first, near)
    return day ? [planned(day, restOf(node.value), node)] : []
  })
}

/** Fewer days are no plan: then it may be written in sentences. */
const FEW = 4

function spoken(document: Document, near: Day): Planned[] {
  return spokenDays(document, near).map(({ day, body, node }) => planned(day, body, node))
}

function dayOf(node: Node, near: Day): Planned | undefined {
  if (node.kind === 'line') return undefined
  if (node.kind === 'row') return rowDay(node, near)
  const own = node.label.length <= 80 ? readDay(node.label, near) : undefined
  if (own) {
    const below = {
      ...node,
      children: node.children.filter(
        (child) =>
          (node.kind !== 'element' || !isDayKey(child)) &&
          (child.label.length > 80 || !readDay(child.label, near)),
      ),
    }
    const said = node.children.length > 0 || node.value !== ''
    const body = said ? bodyOf(below, 1_000) : restOf(node.label)
    return planned(own, body, node)
  }
  const key =
    node.kind === 'element'
      ? node.children.find(({ label }) => /^(?:day|date|tag|datum|weekday|wochentag)$/i.test(label))
      : undefined
  const day = key && readDay(key.value, near)
  return (
    day && planned(day, contentOf(node.children.filter((child) => child !== key && !isDayKey(child))), node)
  )
}

const isDayKey = ({ label }: Node) =>
  /^(?:day|date|tag|datum|weekday|wochentag|time|uhrzeit|zeit|platform|plattform|channel|kanal|status|id)$/i.test(
    label,
  )

const contentOf = (nodes: readonly Node[]) =>
  nodes
    .map((node) => bodyOf(node, 400))
    .filter((text) => !saysNothing(text))
    .join('\n')

function rowDay(node: Node, near: Day): Planned | undefined {
  const cells = node.children
  const at = cells.findIndex(({ value }, index) => index < 3 && readDay(value, near) !== undefined)
  if (at < 0) return undefined
  const both = cells
    .slice(0, 3)
    .map(({ value }) => value)
    .filter((value) => readDay(value, near))
    .join(' ')
  const day = readDay(both, near) ?? readDay(cells[at]?.value ?? '', near)
  const rest = cells.filter(({ value }, index) => index > 2 || readDay(value, near) === undefined)
  const content = contentOf(rest.filter((cell) => !isDayKey(cell)))
  return day && planned(day, content, node)
}

function planned(day: DayRead, body: string, { line }: Node): Planned {
  const filled = body.split('\n').some(saysSomething)
  const key =
    day.date === undefined
      ? day.weekday === undefined
        ? `n${day.number}`
        : `w${day.weekday}`
      : `d${day.date}`
  return { ...day, key, body: fold(body), line, filled }
}

/** More than a time of day and a label. */
function saysSomething(part: string): boolean {
  const text = part.replace(/\b\d{1,2}[:.]\d{2}\b(?:\s?(?:Uhr|am|pm)\b)?/gi, '').trim()
  return !saysNothing(text) && !saysNothing(text.replace(/^[^:]{1,30}:\s*/, ''))
}

/** A table with a column for each day. */
function columnsOf({ nodes }: Document, near: Day): Planned[] {
  return nodes.flatMap((row) =>
    row.kind === 'row' && row.children.filter(({ label }) => readDay(label, near)).length >= 4
      ? row.children.flatMap((cell) => {
          const day = readDay(cell.label, near)
          return day ? [planned(day, saysNothing(cell.value) ? '' : cell.value, cell)] : []
        })
      : [],
  )
}

/** Several entries of a day are one day. */
function merged(days: readonly Planned[]): Planned[] {
  const byKey = new Map<string, Planned>()
  for (const day of days) {
    const before = byKey.get(day.key)
    if (before)
      byKey.set(day.key, {
        ...before,
        body: `${before.body} ${day.body}`,
        filled: before.filled || day.filled,
        wrong: before.wrong ?? day.wrong,
      })
    else byKey.set(day.key, day)
  }
  const all = [...byKey.values()]
  const dated = all.filter(({ date }) => date !== undefined)
  // A list of weekdays beside a list of dates plans the same days once more.
  return dated.length >= all.length / 2 ? dated : all.filter(({ date }) => date === undefined)
}

function longestRun(days: readonly Planned[]): number {
  const dates = [...new Set(days.flatMap(({ date, number }) => date ?? number ?? []))].toSorted(
    (a, b) => a - b,
  )
  if (dates.length === 0) return weekRun(new Set(days.flatMap(({ weekday }) => weekday ?? [])))
  let run = 0
  let most = 0
  for (const [at, date] of dates.entries()) {
    run = at > 0 && date === (dates[at - 1] ?? 0) + 1 ? run + 1 : 1
    most = Math.max(most, run)
  }
  return most
}

/** Weekdays go round: Saturday, Sunday, Monday are three in a row. */
function weekRun(days: ReadonlySet<number>): number {
  if (days.size === 7) return 7
  return Math.max(
    0,
    ...[...days].map((day) => {
      let run = 0
      while (days.has((day + run) % 7)) run += 1
      return run
    }),
  )
}

/** How many days plan what at least half of the others plan, when that is more than half. */
function sameForAll(days: readonly Planned[]): number | undefined {
  const counts = Map.groupBy(days, ({ body }) => body.replace(/\b\d{1,2}\b/g, '').trim())
  const most = Math.max(...[...counts.values()].map(({ length }) => length))
  return most > days.length / 2 && most > 2 ? most : undefined
}
