/** Where a written value begins and ends. Offsets of the content, without its quotes. */
export interface Extent {
  start: number
  end: number
  /** The first offset behind the value and its closing quote. */
  after: number
}

/** No value is read further than this: longer ones are keys and certificates, which have rules of their own. */
const LONGEST = 8_192

export function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

export function isBreak(code: number): boolean {
  return code === 10 || code === 13 || Number.isNaN(code)
}

export function skipSpaces(text: string, at: number): number {
  let end = at
  while (end - at < 256 && isSpace(text.charCodeAt(end))) end++
  return end
}

/** The last stretch of one text that was walked without a line break in it: lines are asked for at every hit. */
const walked = { text: '', start: 0, end: 0 }

/** Remembers the stretch, joined with what was known when the two touch. */
function remember(text: string, start: number, end: number): void {
  const joins = walked.text === text && start <= walked.end && end >= walked.start
  walked.start = joins ? Math.min(start, walked.start) : start
  walked.end = joins ? Math.max(end, walked.end) : end
  walked.text = text
}

function inWalked(text: string, at: number): boolean {
  return at >= walked.start && at <= walked.end && walked.text === text
}

/** The start of the line, at most 2,048 back: no rule needs to know more of it. */
export function lineStart(text: string, at: number): number {
  const reach = Math.max(0, at - 2_048)
  const known = walked.text === text ? walked.end : -1
  let start = at
  while (start > reach && start > known && !isBreak(text.charCodeAt(start - 1))) start--
  if (start <= known && inWalked(text, start)) start = Math.max(reach, walked.start)
  while (start > reach && !isBreak(text.charCodeAt(start - 1))) start--
  remember(text, start, at)
  return start
}

/** Where the line before the one at `start` begins. `lastIndexOf` takes a negative position for 0, hence the test. */
export function lineBefore(text: string, start: number): number {
  return start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1
}

/** The end of the line, at most `reach` away. */
export function lineEnd(text: string, at: number, reach = LONGEST): number {
  const limit = Math.min(text.length, at + reach)
  let end = inWalked(text, at) ? Math.min(limit, walked.end) : at
  while (end < limit && !isBreak(text.charCodeAt(end))) end++
  remember(text, at, end)
  return end
}

/** Behind an escaped quote that closes what it stands in rather than opening a value. */
const CLOSED = /^(?:[}\]](?:\\+[nr]|["}\],]|$)|[) ,;])/

const QUOTES = '"\'`'
const BACKSLASH = 92

/**
 * A quoted value whose opening quote (with the backslashes before it) is at `at`. The depth of escaping is
 * read from the opening: JSON in JSON in JSON closes with as many backslashes as it opened with, and an odd
 * number of levels more is a quote inside the value. Undefined when no quote opens here. A value that is not
 * closed on its line ends with the line.
 */
export function quotedAt(text: string, at: number): Extent | undefined {
  let open = at
  while (open - at < 64 && text.charCodeAt(open) === BACKSLASH) open++
  const quote = text[open]
  if (quote === undefined || !QUOTES.includes(quote)) return undefined
  const depth = open - at
  if (depth > 0 && CLOSED.test(text.slice(open + 1, open + 8))) return undefined
  let checked = open + 1
  for (
    let close = text.indexOf(quote, open + 1);
    close >= 0 && close - open < LONGEST;
    close = text.indexOf(quote, close + 1)
  ) {
    if (text.slice(checked, close).includes('\n')) break
    checked = close
    const run = backslashesBefore(text, close, open + 1)
    if (run % (2 * (depth + 1)) !== depth) continue
    if (quote === "'" && depth === 0 && text.startsWith("\\''", close + 1)) close += 3
    else if (quote === "'" && depth === 0 && text[close + 1] === "'" && close > open + 1) close++
    else return { start: open + 1, end: close - depth, after: close + 1 }
  }
  const end = lineEnd(text, open + 1)
  return { start: open + 1, end, after: end }
}

function backslashesBefore(text: string, at: number, from: number): number {
  let start = at
  while (start > from && text.charCodeAt(start - 1) === BACKSLASH) start--
  return at - start
}

/** A value in a URL's query or a form: up to the next parameter. */
const QUERY_END = /[&#\s"<>`\\|]|'(?=[\s,;)\]}>]|$)|\\u0026|$/g
const ENCODED_END = /[&#\s"<>`\\|]|%26|$/g

export function queryValue(text: string, start: number, encoded: boolean): Extent {
  const pattern = encoded ? ENCODED_END : QUERY_END
  pattern.lastIndex = start
  const end = pattern.exec(text)?.index ?? text.length
  return { start, end, after: end }
}

/** What ends a bare value when it follows a delimiter: another field, a closing quote, the end of something. */
const NEXT_FIELD = /[,;|&](?:amp;)?\s?["']?[A-Za-z_][\w.%[\]-]{0,60}\s?["']?(?:[=:]|%3[Dd])/y
const BEFORE_CLOSE =
  /[,;](?:[\s"'`)\]}]|$)|["'`](?:[\s,;:)\]}>]|\.?(?:\s|$))|\\+["']|\\+[nrt](?:[A-Za-z_][\w. -]{0,60}[=:]|["'`\\\s\d[(-]|$)|\\+u00(?:26|22|27|3[ce])|<\/|&(?:amp;)?$|&(?:quot|gt|lt|#3[49]);/y
/** A variable or a call of a template: its own spaces and quotes do not end the value. */
const TEMPLATE =
  /(?:\$\([^()\n]{0,200}\)|\$\{\{?[^}\n]{0,200}\}\}?|\{\{[^\n]{0,200}?\}\}|<(?!\/)[^<>\n]{1,80}>)*/y
const MAYBE_END = /[\s,;|&"'`\\<]/g

const WRITTEN_BREAK = /\\+[nrt]/y

/** Where a line break or a tab is written as an escape between the two, else `to`. */
export function writtenBreak(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/\\+[nrt]/)
  return at >= 0 && insideString(text, from) ? from + at : to
}

/** True behind the opening quote of a string, or behind an escaped quote, which only strings have. */
function insideString(text: string, at: number): boolean {
  const before = text.slice(lineStart(text, at), at)
  return ['"', "'"].some((quote) => {
    const last = before.lastIndexOf(quote)
    return last >= 0 && /(?:\\|(?:^|[:,[{(=])\s{0,4})$/.test(before.slice(Math.max(0, last - 8), last))
  })
}

/** Where one text was searched for the end of a value, and how far in vain: hits come close behind each other. */
const passed = { text: '', from: 0, to: 0 }

/** Where a bare value that begins at `from` ends, or `text.length`. What lies behind `limit` is not asked for. */
function delimiter(text: string, start: number, from: number, limit: number): number {
  const known = from >= passed.from && from <= passed.to && passed.text === text
  const first = known ? passed.from : from
  MAYBE_END.lastIndex = known ? passed.to : from
  let sure = text.length
  let match = MAYBE_END.exec(text)
  for (; match && match.index < limit; match = MAYBE_END.exec(text)) {
    if (
      /\s/.test(match[0]) ||
      sticks(BEFORE_CLOSE, text, match.index) ||
      sticks(NEXT_FIELD, text, match.index)
    )
      break
    if (!sticks(WRITTEN_BREAK, text, match.index)) continue
    // Whether this one ends a value depends on the value: the next must look at it again.
    sure = Math.min(sure, match.index)
    if (insideString(text, start)) break
  }
  const found = match?.index ?? text.length
  passed.text = text
  passed.from = first
  passed.to = Math.min(sure, found)
  return found
}

/** A bare value inside a line: up to a space or the delimiter that ends it. Closers opened before it stay out. */
export function bareValue(text: string, start: number): Extent {
  const limit = Math.min(text.length, start + SEARCHED)
  TEMPLATE.lastIndex = start
  const found = delimiter(text, start, TEMPLATE.test(text) ? TEMPLATE.lastIndex : start, limit)
  const end =
    found < limit || limit === text.length
      ? withoutClosers(text, start, Math.min(found, limit))
      : endOfWord(text, limit)
  return { start, end, after: end }
}

/** Nothing but a secret is so long without a delimiter. */
const SEARCHED = 1_024

/** The last word whose end was looked for, from where to where: its hits are all in the same one. */
const word = { text: '', from: 0, end: 0 }

function endOfWord(text: string, from: number): number {
  if (from >= word.from && from < word.end && word.text === text) return word.end
  let end = from
  while (end < text.length && !isSpace(text.charCodeAt(end)) && !isBreak(text.charCodeAt(end))) end++
  word.text = text
  word.from = from
  word.end = end
  return end
}

function sticks(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

/** `(password=abc)` keeps its parenthesis; `a(b)` keeps its own. */
function withoutClosers(text: string, start: number, from: number): number {
  let end = from
  while (end > start + 1) {
    const opener = OPENER[text[end - 1] ?? '']
    if (opener === undefined || text.slice(start, end).includes(opener)) break
    if (!text.slice(Math.max(0, start - 240), start).includes(opener)) break
    end--
  }
  return end
}
