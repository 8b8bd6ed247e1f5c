import type { Formula } from '../../../../../core/formula.ts'
import { type Finding, failed, passed } from '../../finding.ts'
import type { Figure } from '../../reading/figures.ts'
import { fold } from '../../reading/words.ts'
import type { Place } from './measured.ts'

export interface Sum {
  name: string
  formulas: readonly { text: string; formula: Formula }[]
}

/** What is stated together: the figures of a table's column, of one product, of the whole output. */
export type Places = ReadonlyMap<string, readonly Place[]>

type Lines = readonly string[]

interface Range {
  low: number
  high: number
}

/** Each number of the first place must be what one of the formulas gives; figures that are missing were named already. */
export function judgeSum(sum: Sum, places: Places, tolerance: number, lines: Lines): Finding[] {
  const stated = numbered(places.get(sum.name))
  const results = resultsOf(sum, places)
  if (!stated || results.length === 0) return []
  const wrong = wrongIn(sum, stated, results, tolerance)
  if (wrong) return [unlike(sum.name, wrong, results, stated, lines)]
  return [passed('numbers.sum', `${sum.name} is right: ${results[0]?.text}.`, lines[stated.line])]
}

/** Every place at which it is stated must be right, unless it is another kind of it: gross beside net. */
export function judgeAll(sum: Sum, places: Places, tolerance: number, lines: Lines): Finding[] {
  const results = resultsOf(sum, places)
  if (results.length === 0) return []
  const stated = (places.get(sum.name) ?? []).filter(({ figures }) => figures.length > 0)
  const judged = stated.map((place) => ({ place, wrong: wrongIn(sum, place, results, tolerance) }))
  const right = new Set(judged.flatMap(({ place, wrong }) => (wrong ? [] : [kindOf(place)])))
  const bad = judged.find(({ place, wrong }) => wrong && (right.size === 0 || right.has(kindOf(place))))
  return bad?.wrong ? [unlike(sum.name, bad.wrong, results, bad.place, lines)] : []
}

function kindOf({ label }: Place): string {
  return (
    /\b(?:gross|brutto|net|netto|operating|operativ\p{L}*|ebitda?|contribution|deckungsbeitrag)\b/u.exec(
      fold(label),
    )?.[0] ?? ''
  )
}

interface Result {
  text: string
  range: Range
}

function resultsOf({ formulas }: Sum, places: Places): Result[] {
  const known = (figure: string): Range | undefined => {
    const [first] = numbered(places.get(figure))?.figures ?? []
    return first && { low: first.value - first.slack, high: first.value + first.slack }
  }
  return formulas.flatMap(({ text, formula }) => {
    const range = evaluate(formula, known)
    return range ? [{ text, range }] : []
  })
}

function wrongIn(
  { formulas }: Sum,
  place: Place,
  results: readonly Result[],
  tolerance: number,
): Figure | undefined {
  const shown = shownFigures(place)
  // `Profit 3,000 EUR, a margin of 75 %`: what is no quotient is told as an amount alone.
  const judged = formulas.some(({ formula }) => isQuotient(formula)) ? shown : shown.slice(0, 1)
  return judged.find((figure) => !results.some(({ range }) => agree(figure, range, tolerance)))
}

function isQuotient(formula: Formula): boolean {
  return (
    formula.kind === 'quotient' ||
    ('left' in formula && (isQuotient(formula.left) || isQuotient(formula.right)))
  )
}

function unlike(
  name: string,
  wrong: Figure,
  results: readonly Result[],
  { line }: Place,
  lines: Lines,
): Finding {
  const due = results
    .map(({ text, range }) => `${round((range.low + range.high) / 2)} (${text})`)
    .join(' or ')
  const found = `${name} is ${round(wrong.value)}${wrong.percent ? ' %' : ''}, and has to be ${due}.`
  return failed('numbers.sum', found, lines[line])
}

function numbered(places: readonly Place[] | undefined): Place | undefined {
  return places?.find(({ figures }) => figures.length > 0)
}

/** The number, and the same told in the other way right behind it: `1,235 EUR (85.1 %)`, `-€100, i.e. -25 %`. */
function shownFigures({ figures, text }: Place): Figure[] {
  const [first, second] = figures
  if (!first || !second || first.percent === second.percent) return first ? [first] : []
  const told = first.percent ? second.money : !/pp$/.test(text.slice(second.at, second.end))
  const change =
    /^\s*\+/.test(text.slice(second.at)) ||
    (second.value < 0 && first.value >= 0) ||
    CHANGE.test(text.slice(second.end, second.end + 40))
  return told && !change && AGAIN.test(text.slice(first.end, second.at)) ? [first, second] : [first]
}

const AGAIN =
  /^\s?(?:[€$£]|EUR|USD|CHF|GBP|euros?|dollars?)?\s{0,3}[,;:=/|·(–—≈~-]{0,2}\s{0,3}(?:(?:i\.e\.|ie|that is|which is|this is|that's|or|and|und|oder|also|a|eine?|of|von|margin|marge|das sind|das ist|d\.\s?h\.|bzw\.?|entspricht|entsprechend|equals?|equal to|equivalent to|about|roughly|rund|ca\.?|at|bei|mit|with|profit|ratio|quote|approx\.?),?\s{1,3}){0,5}[(€$£≈~]{0,2}$/i
const CHANGE =
  /^[\s)]{0,3}(?:pp|points?|punkte|vs|than|more|less|above|below|up|down|higher|lower|over|under|gegenüber|mehr|weniger|compared|better|worse|target|ziel|growth)(?![\p{L}])/iu

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
