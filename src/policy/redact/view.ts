import type { Span } from './ranges.ts'

/**
 * The text as a reader sees it: escape sequences, NUL and zero-width characters are gone, so that none of
 * them can hide a secret. `toSource` maps a span of the view back onto the text it was made from.
 */
export interface View {
  text: string
  toSource(span: Span): Span
  /** Stretches that were taken out and carry text of their own (hyperlink targets, window titles). */
  hidden: readonly Span[]
}

const INVISIBLE =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|\udb40[\udc00-\udfff]/

/** Escape as JSON, C, shells and printf spell it, when a terminal sequence was printed as text. */
const WRITTEN = ['\\u001b', '\\u001B', '\\x1b', '\\x1B', '\\033', '\\e[']

const SEQUENCE = new RegExp(
  [
    '(?:\\x1b|\\\\+u001[bB]|\\\\+x1[bB]|\\\\+033|\\\\+e(?=\\[))(?:\\[[0-?]{0,64}[ -/]{0,8}[@-~]|\\](?<osc>[^\\x07\\x1b]{0,4096})(?:\\x07|\\x1b\\\\|\\\\+u0007)|[ -/]{0,4}[0-Z\\\\^-~])?',
    '\\x9b[0-?]{0,64}[ -/]{0,8}[@-~]',
    `(?:${INVISIBLE.source})`,
  ].join('|'),
  'g',
)

function identity(text: string): View {
  return { text, toSource: (span) => span, hidden: [] }
}

/** True when the text holds anything a reader would not see. */
export function hasInvisible(text: string): boolean {
  return INVISIBLE.test(text) || WRITTEN.some((spelling) => text.includes(spelling))
}

export function visible(text: string): View {
  return hasInvisible(text) ? without(text, SEQUENCE) : identity(text)
}

/** A view with every match of `pattern` (global, never empty) taken out. */
export function without(text: string, pattern: RegExp): View {
  const starts: number[] = []
  const shifts: number[] = []
  const hidden: Span[] = []
  let out = ''
  let from = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index > from) {
      starts.push(out.length)
      shifts.push(from - out.length)
      out += text.slice(from, match.index)
    }
    const inner = match.groups?.['osc']
    if (inner)
      hidden.push({
        start: match.index + match[0].indexOf(inner),
        end: match.index + match[0].indexOf(inner) + inner.length,
        kind: 'hidden',
      })
    from = match.index + match[0].length
  }
  starts.push(out.length)
  shifts.push(from - out.length)
  out += text.slice(from)
  const source = (at: number) => at + (shifts[lastAtMost(starts, at)] ?? 0)
  return {
    text: out,
    hidden,
    toSource: ({ start, end, kind }) => ({ start: source(start), end: source(end - 1) + 1, kind }),
  }
}

/** Index of the last entry that is not above `at`; entries are sorted, the first is 0 or nothing precedes it. */
function lastAtMost(sorted: readonly number[], at: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sorted[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
