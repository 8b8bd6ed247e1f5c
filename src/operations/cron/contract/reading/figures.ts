/** A number as it is written, with what its rounding leaves open. */
export interface Figure {
  value: number
  /** The value that was meant lies within this on either side. */
  slack: number
  percent: boolean
  /** A currency stands at it. */
  money: boolean
  /** Where it stands in the text. */
  at: number
  end: number
}

const NUMBER =
  /(?<![\p{L}\d])([-−–+]?\s?)(\(?)(?:(?:€|\$|£|EUR|USD|CHF|GBP)\s{0,6})?([-−–]?)(\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?)(?:\s?(k|K|Tsd\.?|thousand|M|Mio\.?|Mn|million(?:en)?|Mrd\.?|bn|billion)(?![\p{L}]))?(?:\s?(%|percent|Prozent|pp))?/gu

const CURRENCY = /[€$£]|EUR|USD|CHF|GBP/
const BEHIND = /^\s?(?:[€$£]|(?:EUR|USD|CHF|GBP|euros?|dollars?)\b)/i

const SCALES: Readonly<Record<string, number>> = { k: 1e3, t: 1e3, m: 1e6, b: 1e9 }

/** The numbers of a short text: 12,400, 12.400,50 €, 12.4k, 1,2 Mio., −340, (340), 34.7 %. Of a long one the first 500 characters. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = []
  for (const found of text.slice(0, 500).matchAll(NUMBER)) {
    const [all, sign = '', bracket = '', inner = '', digits = '', scale, percent] = found
    const { value, decimals } = amountOf(digits, percent !== undefined)
    const times =
      scale === undefined ? 1 : scale.startsWith('Mrd') ? 1e9 : (SCALES[scale[0]?.toLowerCase() ?? ''] ?? 1)
    const closed =
      bracket === '(' && text[found.index + all.length] === ')' && /^\(/.test(text.slice(found.index).trim())
    const negative =
      (/[-−–]/.test(sign) &&
        !(sign.endsWith(' ') && /\p{L} $/u.test(text.slice(0, found.index).slice(-2)))) ||
      inner !== '' ||
      (closed && /^[(\s]*[€$£]?\s?[\d.,]+\s?(?:%|[€$£]|EUR|USD)?\)$/.test(text.trim()))
    const unit = 10 ** -decimals * times
    figures.push({
      value: (negative ? -value : value) * times,
      slack: unit / 2,
      percent: percent !== undefined,
      money:
        CURRENCY.test(all) || BEHIND.test(text.slice(found.index + all.length, found.index + all.length + 8)),
      at: found.index,
      end: found.index + all.length,
    })
  }
  return figures
}

/** Behind the first number of a calculation: `1,940 − 582`, `(€980 - €310) / €980`, `300 (ads) + tools 180`. */
const OPERATES =
  /^\s?(?:[€$£]|EUR|USD|GBP|CHF)?\)?(?:\s\([^()\d]{1,30}\))?\s?(?:\+\s?(?:\p{L}[\p{L} ]{0,30}\s)?|(?:[-−–/÷×*·→]|->|=>|minus|plus|less|divided by|abzüglich|geteilt durch)\s?)[(€$£]{0,2}\d/u
/** `820 EUR / 11 orders = 74.55 EUR per order` */
const EACH = /^\s?(?:[€$£]|EUR|USD|GBP|CHF|euros?|dollars?)?\s?(?:per|pro|je|each)\b/i
const RESULT = /[=≈→]|->/g

/** The same; of a calculation that is written out only what it gives, of a change what it is now: `1,940 − 582 = 1,358` is 1,358. */
export function resultsIn(text: string): Figure[] {
  const figures = figuresIn(text)
  const [first] = figures
  if (!first || !OPERATES.test(text.slice(first.end, first.end + 80))) return figures
  RESULT.lastIndex = first.end
  const mark = RESULT.exec(text)?.index ?? Number.POSITIVE_INFINITY
  const results = figures.filter(({ at }) => at > mark)
  const [result] = results
  return result && !EACH.test(text.slice(result.end, result.end + 20)) ? results : figures
}

/** 1.234,50 and 1,234.50; a single separator before exactly three digits groups thousands, unless it is a percentage. */
function amountOf(digits: string, percent: boolean): { value: number; decimals: number } {
  const bare = digits.replace(/['’\u00a0\u202f ]/g, '')
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (last < 0) return { value: Number(bare), decimals: 0 }
  const behind = bare.length - last - 1
  const mixed = bare.includes('.') && bare.includes(',')
  const several = bare.indexOf(bare[last] ?? '') !== last
  const groups = !mixed && behind === 3 && !bare.startsWith('0') && (several || !percent)
  if (groups || (several && !mixed)) return { value: Number(bare.replace(/[.,]/g, '')), decimals: 0 }
  const whole = bare.slice(0, last).replace(/[.,]/g, '')
  return { value: Number(`${whole}.${bare.slice(last + 1)}`), decimals: behind }
}
