import type { Formula } from '../../../../core/formula.ts'
import type { Figure } from '../figures.ts'
import { type Finding, failed, passed } from '../finding.ts'
import type { Rule } from '../rule.ts'
import type { Words } from '../words.ts'
import { type Place, placesOf } from './measured.ts'

export interface Wanted {
  name: string
  words: Words
  min: number | undefined
  max: number | undefined
  every: boolean
  optional: boolean
}

export interface Sum {
  name: string
  formulas: readonly { text: string; formula: Formula }[]
}

interface Range {
  low: number
  high: number
}

type Lines = readonly string[]

/** Figures that are there, are numbers, lie within their limits, and add up. */
export function numbersRule(wanted: readonly Wanted[], sums: readonly Sum[], tolerance: number): Rule {
  return ({ text }) => {
    const places = new Map<string, readonly Place[]>(
      wanted.map(({ name, words }) => [name, placesOf(text.document, words)]),
    )
    return [
      ...wanted.flatMap((one) => judgeFigure(one, places.get(one.name) ?? [], text.lines)),
      ...sums.flatMap((sum) => judgeSum(sum, places, tolerance, text.lines)),
    ]
  }
}

function judgeFigure(
  { name, min, max, every, optional }: Wanted,
  places: readonly Place[],
  lines: Lines,
): Finding[] {
  const [first] = places
  if (!first) return optional ? [] : [failed('numbers', `There is no ${name}.`)]
  const counted = every ? places : [places.find(({ figures }) => figures.length > 0) ?? first]
  for (const { figures, text, line } of counted) {
    const [figure] = figures
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

/** Each number of the place must be what one of the formulas gives; figures that are missing were named already. */
function judgeSum(
  { name, formulas }: Sum,
  places: ReadonlyMap<string, readonly Place[]>,
  tolerance: number,
  lines: Lines,
): Finding[] {
  const stated = numbered(places.get(name))
  if (!stated) return []
  const known = (figure: string): Range | undefined => {
    const [first] = numbered(places.get(figure))?.figures ?? []
    return first && { low: first.value - first.slack, high: first.value + first.slack }
  }
  const results = formulas.flatMap(({ text, formula }) => {
    const range = evaluate(formula, known)
    return range ? [{ text, range }] : []
  })
  if (results.length === 0) return []
  const wrong = shownFigures(stated).find(
    (figure) => !results.some(({ range }) => agree(figure, range, tolerance)),
  )
  if (!wrong) return [passed('numbers.sum', `${name} is right: ${results[0]?.text}.`, lines[stated.line])]
  const due = results
    .map(({ text, range }) => `${round((range.low + range.high) / 2)} (${text})`)
    .join(' or ')
  return [
    failed(
      'numbers.sum',
      `${name} is ${round(wrong.value)}${wrong.percent ? ' %' : ''}, and has to be ${due}.`,
      lines[stated.line],
    ),
  ]
}

function numbered(places: readonly Place[] | undefined): Place | undefined {
  return places?.find(({ figures }) => figures.length > 0)
}

/** The number, and a percentage in brackets right behind it unless it is a change. */
function shownFigures({ figures, text }: Place): Figure[] {
  const [first, second] = figures
  if (!first) return []
  const between = second ? text.slice(first.end, second.at + 1) : ''
  const same =
    second?.percent &&
    !first.percent &&
    /^[^\p{L}]*\([^+\-−–\p{L}]*$/u.test(between) &&
    !/^\s*[+\-−–]/.test(text.slice(second.at))
  return same && second ? [first, second] : [first]
}

function agree({ value, slack, percent }: Figure, { low, high }: Range, tolerance: number): boolean {
  const most = Math.max(Math.abs(low), Math.abs(high))
  // Percentages are cut off as often as they are rounded.
  const away = slack * (percent ? 2 : 1) + (most * tolerance) / 100 + 1e-9
  return value >= low - away && value <= high + away
}

function evaluate(formula: Formula, known: (name: string) => Range | undefined): Range | undefined {
  if (formula.kind === 'number') return { low: formula.value, high: formula.value }
  if (formula.kind === 'name') return known(formula.name)
  const left = evaluate(formula.left, known)
  const right = evaluate(formula.right, known)
  if (!left || !right) return undefined
  if (formula.kind === 'sum') return { low: left.low + right.low, high: left.high + right.high }
  if (formula.kind === 'difference') return { low: left.low - right.high, high: left.high - right.low }
  if (formula.kind === 'quotient' && right.low <= 0 && right.high >= 0) return undefined
  const ends = [left.low, left.high].flatMap((a) =>
    [right.low, right.high].map((b) => (formula.kind === 'product' ? a * b : a / b)),
  )
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
