import { bareValue, type Extent, lineEnd, lineStart, queryValue, quotedAt } from './extent.ts'
import { isProse } from './judge.ts'
import type { KeyClass } from './keys.ts'

/** A key as it was written before `=` or `:`. `start` is where its quotes and backslashes begin. */
export interface Key {
  name: string
  start: number
  quoted: boolean
}

export function inQuery(text: string, { start, quoted }: Key): boolean {
  return (
    !quoted &&
    '?&#Ff6;'.includes(text[start - 1] ?? ' ') &&
    /(?:[?&]|[^\s#]#|%3[fF]|%26|amp;|\\u0026)$/.test(text.slice(Math.max(0, start - 6), start))
  )
}

/** An environment variable's name in capitals, and nothing but its value behind the operator. */
export function isVariable(text: string, { name, quoted }: Key, end: number, assigned: boolean): boolean {
  if (quoted || !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/.test(name)) return false
  return assigned ? !/[\s=]/.test(text[end] ?? ' ') : name.includes('_')
}

const HEADER = /(?:ookie|uthorization)["']?\s?[:=]/g
/** Where the last header was looked for and found: every value in between has the same one behind it. */
const ahead = { text: '', from: 0, at: 0 }

function nextHeader(text: string, from: number): number {
  if (from >= ahead.from && from <= ahead.at && ahead.text === text) return ahead.at
  HEADER.lastIndex = from
  ahead.at = HEADER.exec(text)?.index ?? Number.POSITIVE_INFINITY
  ahead.text = text
  ahead.from = from
  return ahead.at
}

/** A header's value: to the end of its line, or to the next header of its kind when a log joins them. */
export function headerLine(text: string, at: number): Extent {
  const again = nextHeader(text, at) - at
  const end = lineEnd(text, at, again < 8_192 ? again : undefined)
  return { start: at, end, after: end }
}

const SHELL_MORE = /\s(?:[\w.-]+=|--?\w|#|&&|\||;|>|\\$|')/
const LINE_LEAD =
  /^[ \t]*(?:[+>-] ?)?(?:(?:export|set|setx|declare -x|typeset -x|ENV|ARG|env|local|readonly|-e|Environment=|SetEnv|fastcgi_param|define|let|const|var)[ \t]*)?["']?$/

/** A value with spaces in it that is longer than this is a line of something else. */
const LONGEST_LINE = 400

/**
 * How far a bare value goes: in a query to the next parameter; alone on its line to the end of the line, since
 * passwords have spaces, commas and semicolons; inside a line to the next delimiter.
 */
export function bareExtent(
  text: string,
  at: number,
  key: Key,
  operatorEnd: number,
  assigned: boolean,
): Extent {
  const encoded = text.startsWith('%3', operatorEnd - 3)
  if (encoded || (inQuery(text, key) && assigned)) return queryValue(text, at, encoded)
  const begin = lineStart(text, key.start)
  const lead = key.start - begin < 80 ? text.slice(begin, key.start) : 'x'
  const opened = openedQuote(text, key)
  if (opened !== undefined) return insideQuotes(text, at, opened)
  if (!LINE_LEAD.test(lead)) return bareValue(text, at)
  const end = lineEnd(text, at, LONGEST_LINE)
  if (end - at === LONGEST_LINE) return bareValue(text, at)
  const rest = text.slice(at, end)
  if (!assigned) return colonLine(text, at, rest)
  if (!/\s/.test(rest.trimEnd()))
    return /[;,]$|&[\w.-]+=/.test(rest) || !/^[A-Z_][A-Z0-9_]*$/.test(key.name)
      ? bareValueOr(text, at, rest)
      : { start: at, end: at + rest.trimEnd().length, after: end }
  if (SHELL_MORE.test(rest) || (isProse(rest) && !/^[A-Z][A-Z0-9_]*$/.test(key.name)))
    return bareValue(text, at)
  return { start: at, end: at + rest.trimEnd().length, after: end }
}

/** A lone `key=value` line in lower case may be a form, a DSN or a statement: its delimiters count. */
function bareValueOr(text: string, at: number, rest: string): Extent {
  const bare = bareValue(text, at)
  const left = rest.slice(bare.end - at)
  return left === '' || /^[;,)\]}'"`<&|\\]/.test(left)
    ? bare
    : { start: at, end: at + rest.trimEnd().length, after: at + rest.length }
}

/** A YAML line's value is the rest of the line, unless that is a sentence: then its first word. */
function colonLine(text: string, at: number, rest: string): Extent {
  const value = rest.replace(/\s+#.*$/, '').trimEnd()
  if (!/\s/.test(value))
    return /[,;]$/.test(value)
      ? bareValue(text, at)
      : { start: at, end: at + value.length, after: at + rest.length }
  if (/[,;]?\s[\w.-]+[=:]\S?/.test(value)) return bareValue(text, at)
  return { start: at, end: at + value.length, after: at + rest.length }
}

/** The quote right before a key, `"DB_PASSWORD=…"`: an array element, whose value goes to the closing quote. */
function openedQuote(text: string, { start, quoted }: Key): number | undefined {
  const quote = text[start - 1]
  if (quoted || (quote !== '"' && quote !== "'")) return undefined
  const before = /(?:\\*)["']$/.exec(text.slice(Math.max(0, start - 16), start))?.[0]
  return before === undefined ? undefined : start - before.length
}

function insideQuotes(text: string, at: number, open: number): Extent {
  const whole = quotedAt(text, open)
  const bare = bareValue(text, at)
  if (!whole || whole.end < at) return bare
  const end = breakIn(text, open, at, whole.end)
  const rest = text.slice(at, end)
  return /\s(?:[\w.-]+=|--?\w)|&[\w.-]+=|;\s?[\w ]+=|[,;]\s?[\w.-]{1,40}:\s/.test(rest)
    ? bare
    : { start: at, end, after: end < whole.end ? end : whole.after }
}

/** The first line break of a string, written with one backslash more than the string's own quotes have. */
function breakIn(text: string, open: number, at: number, end: number): number {
  const depth = (/\\*/y.exec(text.slice(open, open + 16))?.[0].length ?? 0) + 1
  const found = new RegExp(`(?<!\\\\)\\\\{${depth}}[nrt]`).exec(text.slice(at, end))
  return found ? at + found.index : end
}

/** `**Password:** …` closes its bold type behind the colon. */
export function bold(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== 42 && code !== 95) return 0
  return text.startsWith('** ', at) || text.startsWith('__ ', at) ? 2 : 0
}

/** `["password":"User":private]=>`: what a dump says of a member before its value. */
export function isVisibility(text: string, at: number): boolean {
  if (!'p"\\'.includes(text[at] ?? ' ')) return false
  return /^(?:\\*"[^"\n]{1,80}":)?(?:protected|private)\]/.test(text.slice(at, at + 100))
}

/** `user=admin pass=…`: beside a user's name the word is no longer a word of many trades. */
export function besideUser(text: string, { name, start }: Key, found: KeyClass): KeyClass {
  return found.trust === 'likely' &&
    /^pass$/i.test(name) &&
    /(?:user(?:name)?|login)\s?[=:]\s?\S{1,60}[\s,;&]{1,3}$/i.test(text.slice(Math.max(0, start - 80), start))
    ? { ...found, trust: 'sure' }
    : found
}
