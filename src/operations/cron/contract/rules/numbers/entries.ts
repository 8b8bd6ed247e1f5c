import type { Node } from '../../reading/document.ts'
import { type Figure, figuresIn, resultsIn } from '../../reading/figures.ts'
import { fold } from '../../reading/words.ts'

/** An amount under a name: a line of a list, a cell of a column, a key of JSON. */
export interface Entry {
  label: string
  figure: Figure
  node: Node
}

/** What is counted, or belongs to another time, is no part of an amount of today. */
const OTHER_KIND =
  /\b(?:growth|target|goal|per|pro|vs|versus|change|delta|diff|difference|forecast|projected|expected|budget|plan|planned|previous|prev|prior|last|yesterday|tomorrows?|compared?|ziel|vortag|vorwoche|vormonat|vorjahr|gestern|morgen|wachstum|veranderung|prognose|soll|average|avg|mean|median|durchschnitt\p{L}*|mtd|ytd|month|monat|week|woche|year|jahr|quarter|quartal|orders?|bestellung\p{L}*|customers?|clients?|kunden|count|anzahl|number|units|stuck|qty|quantity|visit\p{L}*|besuch\p{L}*|users?|subscribers?|followers?|leads?|conversions?|tickets?|sessions?|transactions?|rate|ratio|share|anteil|quote|pct|percent\p{L}*|prozent|growth|date|datum|id|version|hours?|days?|note|cumulative|running|aov|mrr|arr|roas|cac|ltv)\b|%/u
/** The same amount told in another way. */
const RESTATED =
  /\b(?:gross|net|netto|brutto|vat|tax|mwst|ust|steuer|margin|marge|profit|gewinn|best|top|highest|largest|biggest|of|abs|absolute|amount|betrag|value|wert|currency|eur|usd|today|heute)\b/u
const TOTAL =
  /\b(?:total|totals|totalling|sum|summe|gesamt|insgesamt|overall|zusammen|altogether|subtotal|zwischensumme)\b|\bgesamt\p{L}+|\p{L}{3,}(?:total|summe)\b/u
/** Written as a positive amount, and taken away. */
const TAKEN_AWAY =
  /\b(?:refund\p{L}*|returns?|discounts?|rabatt\p{L}*|erstattung\p{L}*|gutschrift\p{L}*|less|minus|abzuglich|chargebacks?|storno\p{L}*|credits?)\b/u
const PARTIAL =
  /^(?:of which|davon|darunter|thereof|including|incl|mostly|mainly|e g|z b|largest|biggest|top|best|notable|highlights?)\b/

export const isTotal = (label: string): boolean => TOTAL.test(fold(label)) && !OTHER_KIND.test(fold(label))
export const isOtherKind = (label: string): boolean => OTHER_KIND.test(fold(label))

/** The numbers of a text; `margin_pct: 59.88` is a percentage without its sign. */
export function figuresOf(label: string, text: string): Figure[] {
  return PERCENT.test(label) && /^\s*[-−+]?\d+(?:[.,]\d+)?\s*$/.test(text)
    ? figuresIn(`${text.trim()} %`)
    : resultsIn(text)
}

const PERCENT = /%|(?:^|[^a-z])(?:pct|percent(?:age)?|prozent|in_percent)(?:$|[^a-z])|Percent|Pct/i

/** The amount that stands beside a label, or in it: behind `=` where it is worked out. */
export function amountIn(label: string, text: string): Figure | undefined {
  const result = text.lastIndexOf('=') + 1
  const figures = figuresOf(label, text).filter(({ percent }) => !percent)
  const behind = figures.filter(({ at }) => at >= result)
  return behind.find(({ money }) => money) ?? behind[0] ?? figures[0]
}

export const AMOUNT_KEYS =
  /^(?:amount|value|total|sum|subtotal|eur|usd|amount eur|amount usd|betrag|wert|summe)$/

/** `The ads ran against a page that returned 404 from Saturday on.`: nine words or more, with a full stop. */
const SENTENCE = /^(?:(?:\S+\s+){8,}\S*[.!?]|(?:\S+\s+){14,}\S*)$/

/** One line of a list or one key; of an element of a list its amount, where only one can be meant. */
export function entryOf(node: Node): Entry | undefined {
  if (node.kind === 'row' || (node.kind === 'line' && SENTENCE.test(node.value))) return undefined
  const figure = amountIn(node.label, node.value || (node.kind === 'pair' ? '' : node.label))
  if (figure) return { label: node.label || node.value, figure, node }
  const of =
    node.children.length > 0 && node.children.every(({ kind }) => kind === 'pair')
      ? amountOf(node)
      : undefined
  return of && { label: node.value || node.label, figure: of, node }
}

function amountOf({ children }: Node): Figure | undefined {
  const numbers = children.filter(({ value }) => /^-?[€$£]?\s?[\d.,]+(?:\s?[€$£])?$/.test(value))
  const keyed = numbers.filter(({ label }) => AMOUNT_KEYS.test(fold(label)))
  const [only, ...others] = keyed.length > 0 ? keyed : numbers.filter(({ label }) => !isOtherKind(label))
  return only && others.length === 0 ? amountIn(only.label, only.value) : undefined
}

/** Whether the parts give their total in any way they can be meant; undefined where they are no breakdown. */
export function addUp(total: Figure, entries: readonly Entry[]): boolean | undefined {
  if (entries.length > 500) return undefined
  const amounts = entries.filter(({ figure }) => !figure.percent)
  const parts = amounts.filter(({ label }) => !OTHER_KIND.test(fold(label)) && !RESTATED.test(fold(label)))
  const money = parts.filter(({ figure }) => figure.money)
  if (parts.length < 2 || total.percent) return undefined
  if (total.money && money.length > 0 && money.length < parts.length && money.length < 2) return undefined
  if ([parts, amounts, money].some((some) => sumsTo(total, some))) return true
  const partial = parts.some(({ label }) => PARTIAL.test(fold(label)))
  return partial && sumOf(parts) < total.value ? undefined : false
}

export function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((all, { figure }) => all + figure.value, 0)
}

function sumsTo(total: Figure, entries: readonly Entry[]): boolean {
  const slack = entries.reduce((all, { figure }) => all + figure.slack, total.slack) + 1e-6
  const away = entries.reduce(
    (all, { label, figure }) => (TAKEN_AWAY.test(fold(label)) ? all + Math.abs(figure.value) : all),
    0,
  )
  const sum = sumOf(entries)
  return (
    entries.length > 1 &&
    [sum, sum - 2 * away].some((one) => Math.abs(Math.abs(one) - Math.abs(total.value)) <= slack)
  )
}
