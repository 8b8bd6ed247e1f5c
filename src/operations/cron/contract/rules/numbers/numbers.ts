import { namesIn } from '../../../../../core/formula.ts'
import { type Finding, failed, passed } from '../../finding.ts'
import { type Day, dayNumber } from '../../reading/dates.ts'
import type { Document } from '../../reading/document.ts'
import type { Figure } from '../../reading/figures.ts'
import { sparesIn } from '../../reading/spare.ts'
import { names, type Words } from '../../reading/words.ts'
import type { Rule } from '../../rule.ts'
import { listsApart, type Namer, wrongBreakdowns } from './breakdowns.ts'
import { concluded, inProse, type Said, sayings, spokenOf } from './in-prose.ts'
import { textAmongNumbers } from './kinds.ts'
import { listedIn } from './listed-amounts.ts'
import { isOther, type Place, placesOf } from './measured.ts'
import { scopesOf } from './scopes.ts'
import { judgeAll, judgeSum, type Places, type Sum } from './sums.ts'

export interface Wanted {
  name: string
  words: Words
  min: number | undefined
  max: number | undefined
  every: boolean
  optional: boolean
}

type Lines = readonly string[]

/** Figures that are there, are numbers, lie within their limits, and add up. */
export function numbersRule(wanted: readonly Wanted[], sums: readonly Sum[], tolerance: number): Rule {
  const named = namerOf(wanted)
  const spoken = spokenOf(wanted.map(({ words }) => words))
  return ({ text: { document, lines }, context }) => {
    const today = dayNumber(context.day)
    const said =
      document.nodes.some(({ line }) => line > 0) || lines.length < 2 ? sayings(document, named, spoken) : []
    const places = new Map(
      wanted.map((one) => [one.name, stated(document, one, said, spoken, today)] as const),
    )
    const findings = [
      ...wanted.flatMap((one) => judgeFigure(one, places.get(one.name) ?? [], lines)),
      ...wanted.flatMap((one) => (one.every ? judgeKinds(document, one) : [])),
      ...sums.flatMap((sum) => judgeSum(sum, places, tolerance, lines)),
    ]
    if (sums.length === 0 || findings.some(({ passed }) => !passed)) return findings
    const scopes = scopesOf(document, wanted)
    const others = scopes.flatMap((scope) => sums.flatMap((sum) => judgeAll(sum, scope, tolerance, lines)))
    const started = new Set(
      sums.flatMap(({ formulas }) => formulas.flatMap(({ formula }) => namesIn(formula))),
    )
    return [
      ...findings,
      ...others.slice(0, 1),
      ...judgeConcluded(concluded(said, today), sums, [places, ...scopes], tolerance, lines),
      ...judgeBreakdowns(document, started, places, named, lines),
      ...judgeLists(said, started, lines),
    ]
  }
}

function stated(
  document: Document,
  { name, words, every }: Wanted,
  said: readonly Said[],
  spoken: RegExp,
  today: Day,
): Place[] {
  const places = placesOf(document, words, every ? sparesIn(document, words) : undefined)
  if (places.length > 0) return places
  return inProse(
    document,
    words,
    said.filter((one) => one.name === name),
    spoken,
    today,
  )
}

/** Whoever adds up numbers stumbles over the one that is a text. */
function judgeKinds(document: Document, { name, words }: Wanted): Finding[] {
  const { node, numbers } = textAmongNumbers(document, words) ?? {}
  if (!node) return []
  const others = numbers === 1 ? 'another is a number' : `${numbers} others are numbers`
  return [
    failed('numbers', `${node.label} is the text "${node.value.slice(0, 40)}", and ${others} (${name}).`),
  ]
}

/** What sentences conclude has to be right for something that is stated. */
function judgeConcluded(
  claims: ReturnType<typeof concluded>,
  sums: readonly Sum[],
  scopes: readonly Places[],
  tolerance: number,
  lines: Lines,
): Finding[] {
  return claims.flatMap((place) => {
    const wrong = sums
      .filter(({ name }) => name === place.name)
      .map((sum) =>
        scopes.map((scope) => judgeAll(sum, new Map([...scope, [sum.name, [place]]]), tolerance, lines)),
      )
    return wrong.some((each) => each.every(({ length }) => length > 0)) ? (wrong[0]?.[0] ?? []) : []
  })
}

/** Which figure a label names; none where it names two. */
function namerOf(wanted: readonly Wanted[]): Namer {
  return (label) => {
    const found = wanted.filter(({ words }) => names(label, words) && !isOther(label, words))
    return found.length === 1 ? found[0]?.name : undefined
  }
}

/** Parts have to give the total of what a formula starts from; a margin is no sum of margins. */
function judgeBreakdowns(
  document: Document,
  started: ReadonlySet<string>,
  places: Places,
  named: Namer,
  lines: Lines,
): Finding[] {
  const apart = [...started].flatMap((name) => {
    const total = places.get(name)?.find(({ figures }) => figures.length > 0)?.figures[0]
    return total ? listsApart(document, named, name, total) : []
  })
  return [...wrongBreakdowns(document, named), ...apart]
    .filter(({ name }) => started.has(name))
    .slice(0, 1)
    .map(({ name, total, parts, line }) =>
      failed(
        'numbers.sum',
        unlike(
          name,
          total,
          parts.map(({ figure }) => figure),
        ),
        lines[line],
      ),
    )
}

function judgeLists(said: readonly Said[], started: ReadonlySet<string>, lines: Lines): Finding[] {
  const wrong = said.flatMap(({ name, text, line }) => {
    const listed = started.has(name) ? listedIn(text) : undefined
    return listed && !listed.right
      ? [failed('numbers.sum', unlike(name, listed.total, listed.parts), lines[line])]
      : []
  })
  return wrong.slice(0, 1)
}

function unlike(name: string, total: Figure, parts: readonly Figure[]): string {
  const sum = parts.reduce((all, { value }) => all + value, 0)
  return `${name} is ${total.value}, and its ${parts.length} parts give ${Math.round(sum * 100) / 100}.`
}

/** `from 390 dollars`: where it begins or ends, and not what it is. */
const BOUND =
  /^\W{0,3}(?:from|starting|starts|as low as|up to|at (?:least|most)|between|under|over|ab|bis|mindestens|höchstens|zwischen|unter|über|about|around|approx\w*|roughly|ca|circa|etwa|rund)(?![\p{L}-])/iu

function judgeFigure(
  { name, min, max, every, optional }: Wanted,
  places: readonly Place[],
  lines: Lines,
): Finding[] {
  const [first] = places
  if (!first) return optional ? [] : [failed('numbers', `There is no ${name}.`)]
  const counted = every ? places : [places.find(({ figures }) => figures.length > 0) ?? first]
  for (const { figures, text, line } of counted) {
    const [figure] = every && BOUND.test(text) ? [] : figures
    if (!figure) return [failed('numbers', `${name} is no number: "${text.slice(0, 40)}".`, lines[line])]
    const { value } = figure
    if (min !== undefined && value < min)
      return [failed('numbers', `${name} is ${value}, less than ${min}.`, lines[line])]
    if (max !== undefined && value > max)
      return [failed('numbers', `${name} is ${value}, more than ${max}.`, lines[line])]
  }
  const shown = counted[0]
  const many = every && places.length > 1 ? `, in ${places.length} places` : ''
  return [passed('numbers', `${name} is ${shown?.figures[0]?.value}${many}.`, lines[shown?.line ?? 0])]
}
