import { type Finding, failed, passed } from '../../finding.ts'
import { type Day, dayNumber } from '../../reading/dates.ts'
import type { Document } from '../../reading/document.ts'
import { saysNothing } from '../../reading/words.ts'
import type { Rule } from '../../rule.ts'
import { claimsAll, contradicted } from './claims.ts'
import { endOf, type Sight, sightsOf } from './course.ts'
import { others } from './others.ts'
import { plainState, type State } from './plain-state.ts'
import { type Report, reportsOf } from './reports.ts'
import { type Namer, namerOf, type Subject } from './statements.ts'

/** Each of these is reported on and is well, and so is whatever else is reported on. */
export function statesRule(subjects: readonly Subject[]): Rule {
  const namer = namerOf(subjects)
  return ({ text, context }) => {
    const { document } = text
    const today = dayNumber(context.day)
    const told = answeredBelow(
      [...reportsOf(document, subjects, namer)].map(([subject, reports]) => toldOf(subject, reports, today)),
      document,
      namer,
      today,
    )
    const isQuiet = told.some(({ state, reports }) => state === undefined && reports.length > 0)
    const usual = isQuiet && claimsAll(text.text) ? usualForm(told) : undefined
    const findings = told.map((one) => findingOf(one, usual, document))
    const sick = findings.some(({ passed }) => !passed) ? [] : others(document, subjects)
    return [...findings, ...sick, ...contradicted(text.text, document)]
  }
}

interface Told {
  subject: Subject
  reports: readonly Report[]
  sights: readonly (Sight & { report: Report })[]
  state: State
}

/** `12 ms`, and nothing else: it answered after that. */
const TOOK = /^[\s:|~–—-]{0,6}\d[\d.,]{0,8}\s?(?:ms|s|sec)[\s.|)]{0,4}$/i

function toldOf(subject: Subject, reports: readonly Report[], today: Day): Told {
  const sights = reports.flatMap((report) =>
    sightsOf(report.said, today).map((sight) => ({ ...sight, report })),
  )
  const state = endOf(sights)
  const took = state === undefined && reports.some(({ said }) => TOOK.test(said))
  const list = state || took ? undefined : reports.find(({ said, list }) => list !== '' && said === '')
  return { subject, reports, sights, state: list ? plainState(list.list, false) : took ? 'good' : state }
}

const MOST_BELOW = 5

/** `redis> PING` and `+PONG` below it: where most are told so, the lines below a name are what it answered. */
function answeredBelow(
  told: readonly Told[],
  { lines }: Document,
  namer: Namer,
  today: Day,
): readonly Told[] {
  const answered = told.map((one) => {
    const line = one.state === undefined ? one.reports[0]?.node.line : undefined
    if (line === undefined) return one
    const near = lines.slice(line + 1, line + 1 + MOST_BELOW)
    const end = near.findIndex((below) => below.trim() === '' || namer.named(below).length > 0)
    const below = end < 0 ? near : near.slice(0, end)
    return { ...one, state: endOf(sightsOf(below.join('\n'), today)) }
  })
  const changed = answered.filter(({ state }, at) => state !== told[at]?.state)
  return changed.length * 2 > told.length ? answered : told
}

/** The form that most of the subjects are told of in; in a table or JSON where one says how it is, all have to. */
function usualForm(told: readonly Told[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { reports } of told)
    for (const form of new Set(reports.map(({ form }) => form))) counts.set(form, (counts.get(form) ?? 0) + 1)
  const [[form, times] = ['', 0]] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (times * 2 <= told.length) return undefined
  return KEYED.test(form) && told.some(({ state }) => state !== undefined) ? undefined : form
}

/** What it does not do is no sign that it is well. */
const DENIES = /\b(?:not|never|nobody|no longer|nicht|nie|niemand)\b|n['’]t\b/i
const KEYED = /^(?:row|key) /

function findingOf(
  { subject: { title }, reports, sights, state }: Told,
  usual: string | undefined,
  document: Document,
): Finding {
  const [first] = reports
  if (!first) return failed('states', `${title} is not reported on.`)
  const evidence = (report: Report) => shown(report, title, document)
  const decisive = sights.findLast((sight) => sight.state === state && !sight.past)?.report ?? first
  if (state === 'bad') return failed('states', `${title} is not well.`, evidence(decisive))
  if (state === 'good') return passed('states', `${title} is well.`, evidence(decisive))
  const quiet = sights.find(
    ({ report, past }) =>
      !past && report.form === usual && !saysNothing(report.said) && !DENIES.test(report.said),
  )
  return quiet
    ? passed('states', `${title} is well, as all are.`, evidence(quiet.report))
    : failed('states', `${title} is named, and how it is is not said.`, evidence(first))
}

function shown({ node, said }: Report, title: string, { lines }: Document): string {
  const line = lines[node.line] ?? ''
  return line.length <= 200 && line.trim().length > 1 && node.line > 0
    ? line
    : `${title}: ${said.replace(/\s+/g, ' ')}`
}
