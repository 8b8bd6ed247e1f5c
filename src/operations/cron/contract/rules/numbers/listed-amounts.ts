import { type Figure, figuresIn } from '../../reading/figures.ts'
import { isOtherKind } from './entries.ts'

/** A total and the amounts that are listed with it in one sentence. */
export interface Listed {
  total: Figure
  parts: readonly Figure[]
  right: boolean
}

/** `€500 (venue €350, ads €150)`, `€1,470 and €845, so €2,315 altogether`. */
export function listedIn(text: string): Listed | undefined {
  const added = addition(text)
  if (added) return added
  const all = figuresIn(text).filter(({ money, percent }) => money && !percent)
  if (all.length < 3 || all.length > MOST) return undefined
  const own = all.filter((figure, at) => !isAside(text, figure, all[at - 1]))
  return summing(own) ?? summing(all) ?? (own.length < 3 ? undefined : claimed(text, own))
}

const MOST = 20

/** `1,200 + 540 + 200 = 1,940 EUR`, `500 € = shop 300 € + calls 200 €` */
function addition(text: string): Listed | undefined {
  const mark = text.indexOf('=')
  if (mark < 0 || !text.includes('+')) return undefined
  const sides = [figuresIn(text.slice(0, mark)), figuresIn(text.slice(mark))]
  const parts = sides.find(({ length }) => length > 1) ?? []
  const [total, ...more] = sides.find((side) => side !== parts) ?? []
  const signs = (parts === sides[0] ? text.slice(0, mark) : text.slice(mark)).match(/\+/g)?.length
  if (!total || more.length > 0 || signs !== parts.length - 1) return undefined
  return { total, parts, right: isSum(total, parts) }
}

/** A target, a day before, a price of one. */
function isAside(text: string, { at, end }: Figure, before: Figure | undefined): boolean {
  const between = text.slice(before?.end ?? 0, at)
  const label = between.slice(
    Math.max(...[',', ';', '(', ':', '+'].map((sign) => between.lastIndexOf(sign))) + 1,
  )
  return (
    (before !== undefined && isOtherKind(label)) ||
    COMPARED.test(between) ||
    /^\s?(?:EUR|USD|€|\$)?\s*(?:yesterday|last|per\b|each|gestern|je\b|pro\b)/i.test(
      text.slice(end, end + 24),
    )
  )
}

const COMPARED =
  /(?:target|goal|vs\.?|versus|than(?: the)?|yesterday\S*|by|um|compared (?:to|with)|gegenüber|average|basket|(?:up|down) from|at|je|à|×|x)[\s:(]*[€$£]?$/i

function summing(figures: readonly Figure[]): Listed | undefined {
  for (const [at, total] of figures.entries()) {
    for (const parts of [figures.slice(at + 1), figures.slice(0, at)])
      if (parts.length > 1 && isSum(total, parts)) return { total, parts, right: true }
  }
  return undefined
}

function isSum(total: Figure, parts: readonly Figure[]): boolean {
  const sum = parts.reduce((all, { value }) => all + value, 0)
  return Math.abs(sum - total.value) <= parts.reduce((all, { slack }) => all + slack, total.slack) + 1e-6
}

const LIST =
  /[:(]\s*(?:[\p{L}\s]*)[€$£]?$|[:(]|\b(?:made up of|consist\p{L}*|split|broken down|namely|compris\p{L}*|composed|of which|davon|aufgeteilt|bestehend|besteht|setzt sich|zusammengesetzt)\b/u
/** `$1,880 today – $1,200 from the course and $680 from audits` */
const DASH = /^[–—-]\s/
const FROM = /^\s?(?:[€$£]|EUR|USD)?\s?(?:from|for|on|aus|für|von)\s/
const TOGETHER =
  /\b(?:altogether|in total|a total|totals?|totall?ing|insgesamt|zusammen|in all|all told|in summe|sum of|summing|combined|gesamt)\b/i

/** A list that says it is one, and does not give its total. */
function claimed(text: string, figures: readonly Figure[]): Listed | undefined {
  const [first, second] = figures
  const last = figures.at(-1)
  if (!first || !second || !last) return undefined
  const between = text.slice(first.end, second.at)
  const eachFrom = figures.slice(1).every(({ end }) => FROM.test(text.slice(end, end + 16)))
  if (LIST.test(between) || (DASH.test(text.slice(second.at)) && eachFrom))
    return { total: first, parts: figures.slice(1), right: false }
  const around = text.slice(figures.at(-2)?.end, last.end + 24)
  return TOGETHER.test(around) ? { total: last, parts: figures.slice(0, -1), right: false } : undefined
}
