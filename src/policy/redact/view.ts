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
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]|\udb40[\udc00-\udfff]/

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

/** One stretch of a view: copied from the source, or one character that stands for a longer spelling of it. */
interface Piece {
  start: number
  source: number
  /** Where the spelling ends in the source; absent for a copy. */
  sourceEnd?: number
}

/**
 * A view with every match of `pattern` (global, never empty) taken out, or put as the one character it spells. What
 * it matched is handed on as text: groups of a hundred thousand matches cost more than all else.
 */
export function without(text: string, pattern: RegExp, spelled: (code: string) => string = () => ''): View {
  const pieces: Piece[] = []
  const hidden: Span[] = []
  let out = ''
  let from = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.index > from) {
      pieces.push({ start: out.length, source: from })
      out += text.slice(from, match.index)
    }
    from = match.index + match[0].length
    const character = spelled(match[0])
    if (character !== '') pieces.push({ start: out.length, source: match.index, sourceEnd: from })
    out += character
    hidden.push(...targetOf(match))
  }
  pieces.push({ start: out.length, source: from })
  out += text.slice(from)
  return { text: out, hidden, toSource: (span) => mapped(pieces, span) }
}

function targetOf(match: RegExpExecArray): Span[] {
  const inner = match.groups?.['osc']
  if (!inner) return []
  const start = match.index + match[0].indexOf(inner)
  return [{ start, end: start + inner.length, kind: 'hidden' }]
}

function mapped(pieces: readonly Piece[], { start, end, kind }: Span): Span {
  const first = pieces[lastAtMost(pieces, start)]
  const last = pieces[lastAtMost(pieces, end - 1)]
  if (!first || !last) return { start, end, kind }
  const from = first.sourceEnd === undefined ? first.source + start - first.start : first.source
  return { start: from, end: last.sourceEnd ?? last.source + end - last.start, kind }
}

const UNICODE = /\\+u[0-9a-fA-F]{4}/g

/** The text with `\u0026` and its like as the characters they are, or undefined when there are none. */
export function unescaped(text: string): View | undefined {
  return text.includes('\\u')
    ? without(text, UNICODE, (code) => String.fromCharCode(Number.parseInt(code.slice(-4), 16)))
    : undefined
}

/** Index of the last piece that does not begin behind `at`. */
function lastAtMost(pieces: readonly Piece[], at: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}
