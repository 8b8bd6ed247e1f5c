import { type Finding, failed, passed } from '../../finding.ts'
import { attributed } from '../../reading/attributes.ts'
import { type Day, dayNumber, isoDay, weekdayOf } from '../../reading/dates.ts'
import { isOnlyDay, readDay, restOf } from '../../reading/day-labels.ts'
import type { Document } from '../../reading/document.ts'
import type { Rule } from '../../rule.ts'
import { daysAcross } from './across.ts'
import { lastNamed } from './named-week.ts'
import { daysOfNode, keyedDays } from './of-node.ts'
import { nameOf, type Planned, planned } from './planned.ts'
import { daysInRow, spokenDays } from './spoken-days.ts'

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
    const last = full.reduce((max, { date = Number.POSITIVE_INFINITY }) => Math.max(max, date), 0)
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
  return first ? `; ${nameOf(first)} is empty` : `; ${days.length} are named`
}

function daysOf(document: Document, near: Day): Planned[] {
  const across = daysAcross(document, near)
  if (across.length >= FEW) return across
  const logged = document.lines.slice(0, MOST_LINES).flatMap((line, at) => {
    const element = attributed(line, at)
    return element ? daysOfNode(element, near) : []
  })
  if (logged.length >= FEW) return logged
  const keyed = keyedDays([document.root, ...document.nodes], near)
  if (keyed.length >= FEW) return [...keyed]
  const alone = belowDays(document.lines.slice(0, MOST_LINES), near)
  if (alone.length >= FEW) return alone
  const days = document.nodes.flatMap(
    (node) =>
      daysInRow(node, near)?.map(({ day, body }) => planned(day, body, node.line)) ?? daysOfNode(node, near),
  )
  return [...days, ...(days.length < FEW ? spoken(document, near) : aligned(document, near))]
}

/** Lines that are a day and nothing else, each over what is planned for it. */
function belowDays(lines: readonly string[], near: Day): Planned[] {
  const days = lines.flatMap((line, at) => (isOnlyDay(line.trim(), near) ? at : []))
  return days.flatMap((at, index) => {
    const day = readDay(lines[at] ?? '', near)
    return day ? [planned(day, lines.slice(at + 1, days[index + 1]).join('\n'), at)] : []
  })
}

const MOST_LINES = 1_000

/** Fewer days are no plan: then it may be written in sentences. */
const FEW = 4

function spoken(document: Document, near: Day): Planned[] {
  return spokenDays(document, near).map(({ day, body, node }) => planned(day, body, node.line))
}

/** `SA  Carousel  "Desk"`: columns with nothing but blanks between them. */
function aligned({ nodes }: Document, near: Day): Planned[] {
  return nodes.flatMap(({ kind, value, line }) => {
    if (kind !== 'line' || value.length > 200) return []
    const [first = '', second] = value.split(/ {2,}|\t/)
    const day = second === undefined || first.length > 24 ? undefined : readDay(first, near)
    return day ? [planned(day, restOf(value), line)] : []
  })
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
  if (dated.length >= all.length / 2) return dated
  const from = dated.find(({ weekday }) => weekday !== undefined)?.date
  return from === undefined
    ? all.filter(({ date }) => date === undefined)
    : all.map((day) => datedFrom(day, from))
}

/** `On Monday (11 January) …, on Tuesday …`: only where the week begins stands its date. */
function datedFrom(day: Planned, from: Day): Planned {
  if (day.date !== undefined || day.weekday === undefined) return day
  return { ...day, date: from + ((day.weekday - weekdayOf(from) + 7) % 7) }
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
  const most = [...counts.values()].reduce((max, { length }) => Math.max(max, length), 0)
  return most > days.length / 2 && most > 2 ? most : undefined
}
