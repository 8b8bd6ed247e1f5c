import { type Day, datesIn } from '../../reading/dates.ts'
import type { Document } from '../../reading/document.ts'
import { type Figure, figuresIn, resultsIn } from '../../reading/figures.ts'
import { names, type Words } from '../../reading/words.ts'
import type { Namer } from './breakdowns.ts'
import { isOtherKind } from './entries.ts'
import { listedIn } from './listed-amounts.ts'
import { isOther, type Place } from './measured.ts'

const MOST_LINES = 500
const MOST_SIGNS = 2_000

/** What of a sentence speaks of one figure. */
export interface Said {
  name: string
  text: string
  /** The sentence that it is a part of. */
  sentence: string
  line: number
  /** Gross, direct: not the one that counts, where that one is told as well. */
  isPart: boolean
}

/** The sentences of an output, and of one that speaks of several figures the part of each. */
export function sayings({ lines }: Document, named: Namer, spoken: RegExp): Said[] {
  const said = lines
    .slice(0, MOST_LINES)
    .flatMap((line, at) =>
      line.length > MOST_SIGNS ? [] : sentencesOf(line).flatMap((one) => partsOf(one, at, named, spoken)),
    )
  const whole = new Set(said.flatMap(({ name, isPart }) => (isPart ? [] : [name])))
  return said.filter(({ name, isPart }) => !isPart || !whole.has(name))
}

/** A word, or one of the names that are several: `took in`. */
export function spokenOf(names: readonly Words[]): RegExp {
  const phrases = names.flat().filter(({ stems, whole }) => stems.length > 1 && !whole)
  return new RegExp([...phrases.map(({ folded }) => `\\b${folded}\\b`), '\\p{L}+'].join('|'), 'giu')
}

const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?;])\s+(?=[\p{Lu}"(*])|\s[|]\s/u)

/** `Without the invoice the day would have closed at 80 profit.` */
const NOT_SO = /\b(?:would|could|might) have\b|\bwould be\b|\bhätten?\b|\bwären?\b/i

function partsOf(sentence: string, line: number, named: Namer, spoken: RegExp): Said[] {
  const found: Said[] = []
  for (const { 0: word, index } of sentence.matchAll(spoken)) {
    const name = named(word)
    const last = found.at(-1)
    if (name === undefined || name === last?.name) continue
    if (last) last.text = last.text.slice(0, index - sentence.length)
    found.push({
      name,
      text: last ? sentence.slice(index) : sentence,
      sentence,
      line,
      isPart: isPart(sentence, index),
    })
  }
  return found
}

/** `revenue hit €12,400`, `12.400 € Umsatz`: the total of a list, the number nearest behind the word, else before it. */
export function inProse(
  { lines }: Document,
  words: Words,
  said: readonly Said[],
  spoken: RegExp,
  today: Day,
): Place[] {
  const totals = said.flatMap(({ text, line }): Place[] => {
    const listed = listedIn(text)
    return listed ? [{ label: '', text, figures: [listed.total], line, rank: 4 }] : []
  })
  const others = lines
    .slice(0, MOST_LINES)
    .flatMap((line, at) => (line.length > MOST_SIGNS ? [] : nearest(line, words, at, spoken, today)))
  return [...totals, ...others].toSorted((a, b) => lateness(a) - lateness(b))
}

function nearest(line: string, words: Words, at: number, spoken: RegExp, today: Day): Place[] {
  const named = [...line.matchAll(spoken)].filter(
    ({ 0: word, index }) => names(word, words) && !NOT_SO.test(sentenceAt(line, index)),
  )
  // A part is said beside the whole, and the whole is what counts.
  const whole = named.toSorted((a, b) => partOf(line, a.index) - partOf(line, b.index))
  const places: Place[] = []
  for (const { 0: word, index } of whole) {
    const place = placeAt(line, word, index, words)
    if (!place) continue
    const part = partOf(line, index)
    if (!isCompared(line.slice(0, index), today))
      return [{ ...place, line: at, rank: part === 0 ? place.rank : part < 0 ? WHOLE : PART }]
    places.push({ ...place, line: at, rank: COMPARED })
  }
  return places.slice(0, 1)
}

const WHOLE = 3
const PART = 14
const lateness = ({ rank }: Place) => (rank === WHOLE || rank >= PART ? rank : WHOLE + 1)

/** Above nothing for `gross margin` and `direct costs`, below it for `total costs`. */
function partOf(line: string, index: number): number {
  const before = line.slice(Math.max(0, index - 24), index)
  if (PARTIAL.test(before)) return 1
  return TOTAL.test(before) && !isOtherKind(sentenceAt(line, index)) ? -1 : 0
}

const isPart = (text: string, index: number) => partOf(text, index) > 0
const sentenceAt = (line: string, index: number) =>
  `${line.slice(0, index).split(END).at(-1)}${line.slice(index).split(END)[0]}`

const COMPARED = 15

/** `For comparison: Friday 13 November had a margin of`. */
function isCompared(before: string, today: Day): boolean {
  const sentence = before.split(END).at(-1) ?? ''
  return (
    /\b(?:compar|vergleich)/i.test(sentence) ||
    datesIn(sentence.slice(-120), today).some(({ day }) => day !== today)
  )
}

function placeAt(line: string, word: string, index: number, words: Words): Omit<Place, 'line'> | undefined {
  const inIt = amountIn(line, index, line.slice(index + word.length).slice(0, 24))
  if (inIt) return { label: word, text: line.slice(0, index), figures: [inIt], rank: 5 }
  const behind = behindIt(line, index + word.length)
  const figures = withoutDate(resultsIn(behind))
  const [figure] = figures
  if (figure && isOther(word + behind.slice(0, figure.at), words)) return undefined
  if (figure) return { label: word, text: behind, figures, rank: 5 }
  const start = Math.max(0, index - 24)
  const before = figuresIn(line.slice(start, index)).at(-1)
  return before && { label: word, text: line.slice(0, index), figures: [before], rank: 6 }
}

/** `Revenue for 8 October 2026 stands at €4,000`: not 8, and not 2026. */
function withoutDate(figures: Figure[]): Figure[] {
  const first = figures.findIndex(isPlain)
  return figures.slice(0, first).every(({ value }) => value <= 31 || (value > 2_000 && value < 2_100)) &&
    first > 0
    ? figures.slice(first)
    : figures
}

/** `862 EUR in revenue from 21 orders`, `€310 costs leave €930`: an amount that says what it is of. */
function amountIn(line: string, word: number, behind: string): Figure | undefined {
  const before = line.slice(Math.max(0, word - 40), word)
  const figure = figuresIn(before).at(-1)
  const between = before.slice(figure?.end)
  // `spent 160 (costs)`, `640 € kamen herein (Umsatz)`
  if (behind.startsWith(')') && /^[^\d.,;()]*\($/.test(between)) return figure
  if (!figure?.money && !figure?.percent) return undefined
  // `740 € Gewinn, eine Marge von 60 %`, `1.975 € Umsatz hereingekommen, dem stehen`
  if (UNIT.test(between) && /^[^\d,.;()]*[,.;()]/.test(behind)) return figure
  if (/^\s?(?:[€$£]|\p{L}{3,7})?\s(?:in|of|an|total)\s$/u.test(between)) return figure
  return UNIT.test(between) && LEADS_ON.test(behind) ? figure : undefined
}

const UNIT = /^\s?(?:[€$£]|EUR|USD|GBP|CHF|euros?|dollars?)?\s(?:of\s)?$/i
/** A verb stands between the word and the next amount. */
const LEADS_ON = /^\s(?:leaves?|gives?|makes?|means?|yields?|results?|ergeben|ergibt|bleib\p{L}*|lassen)\s/u

/** Up to where the clause ends, and no part of a number. */
function behindIt(line: string, from: number): string {
  const end = line.length > from + REACH ? line.lastIndexOf(' ', from + REACH) : line.length
  const [clause = ''] = line
    .slice(from, Math.max(from, end))
    .split(/[.;!?](?:\s|$)|\b(?:and|und|against|while)\b|(?<=\d[^\d]{0,12})\b(?:bei|with|mit)\b/)
  return clause
}

const END = /[.!?;]\s/
const PARTIAL =
  /\b(?:gross|brutto|direct|indirect|operating|variable|fixed|direkten?|indirekten?|operativen?|variablen?|fixen?)[\s*_(]{1,3}$/i
const TOTAL = /\b(?:total|overall|net|netto|gesamten?)[\s*_(]{1,3}$/i

const REACH = 80

/** `That leaves a profit of €1,275 and a margin of 30 %`: what a text concludes. */
export function concluded(said: readonly Said[], today: Day): (Place & { name: string })[] {
  return said.flatMap(({ name, text, sentence, line }) => {
    const [first] = figuresIn(text)
    const claim = first && CLAIM.test(text.slice(0, first.at)) && isPlain(first) ? figuresIn(text) : []
    return claim.length > 0 && !ASIDE.test(text) && datesIn(sentence, today).every(({ day }) => day === today)
      ? [{ name, label: name, text, figures: claim, line, rank: 7 }]
      : []
  })
}

const isPlain = ({ percent, money }: Figure): boolean => percent || money

const CLAIM =
  /^[\p{L}]+\s(?:(?:of|is|was|at|von|bei|beträgt|betrug|liegt|lag|ist|war|therefore|thus|then|comes?|came|to|stands|equals|somit|damit|also)\s){1,3}[€$£]?$/u
const ASIDE =
  /\b(?:yesterday|last|previous|week|month|year|quarter|target|goal|than|compared|vs|from|average|would|expected|forecast|per|each|product|gestern|letzte\w*|woche|monat|jahr|ziel|als|durchschnitt\w*|soll|pro|on the|for the|bei den)\b/i
