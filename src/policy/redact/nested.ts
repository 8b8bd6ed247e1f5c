import { bareValue, isBreak, lineEnd, lineStart, quotedAt, skipSpaces } from './extent.ts'
import { isPublic } from './judge.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMarker } from './ranges.ts'
import type { Pass, Rule } from './scan.ts'
import { ABOUT } from './vocabulary.ts'
import { isToken, isWeakPassword } from './weak.ts'

type Add = Parameters<Rule['find']>[2]

/** Names that hold several secrets, or one under `key`, a level below them: in YAML by indentation, in JSON in braces. */
const PARENT =
  /(api|secrets?|passwords|passphrases|tokens|encryption|credentials|api_?[Kk]eys)(\\*["'])?[ \t]{0,4}:[ \t]{0,4}/y
const MOST_LINES = 24
const MOST_PAIRS = 24
/** What says something of a secret instead of being it. */
const OTHER =
  /^(?:name|.*Name|source|target|external|driver|mountPath|optional|items|secretStore.*|remoteRef|scopes?|description|user(?:name)?|login|host|created.*|updated.*)$/
/** Below a name that is not a plural the secret has one of these names, and the others are settings. */
const ONE =
  /^(?:key|keys|value|secret|current|previous|primary|secondary|token|passphrase|\w{0,16}_?(?:key|secret))$/i

/** How far the children of one pass were read: a parent among them need not read them again. */
let read: { pass: Pass; to: number } | undefined

/** `JWT_SECRET={"type": …, "key": …}` */
const VARIABLE = /_(?:SECRETS?|KEYS?|CREDENTIALS|TOKENS?)=\\*["']?(?=\{)/y
export const VARIABLE_RULE: Rule = {
  at: ['_SECRET', '_KEY', '_CREDENTIALS', '_TOKEN'],
  find(text, start, add) {
    VARIABLE.lastIndex = start
    if (VARIABLE.test(text)) inBraces(text, VARIABLE.lastIndex, 'secret', add)
  },
}

export const NESTED_RULE: Rule = {
  at: [
    'api:',
    'api"',
    'secret',
    'passwords',
    'passphrases',
    'tokens',
    'encryption',
    'credentials',
    'apiK',
    'api_k',
    'apik',
  ],
  find(text, start, add, pass) {
    PARENT.lastIndex = start
    const [, name = ''] = PARENT.exec(text) ?? []
    if (name === '' || /[\w.-]/.test(text[start - 1] ?? '') || (read?.pass === pass && start < read.to))
      return
    const at = PARENT.lastIndex
    if (text[at] === '{') inBraces(text, at, name, add)
    else if (isBreak(text.charCodeAt(at)) && at < text.length)
      read = { pass, to: below(text, start, at, name, add) }
  },
}

/** Returns where the lines that were read end. */
function below(text: string, key: number, at: number, parent: string, add: Add): number {
  const indent = skipSpaces(text, lineStart(text, key)) - lineStart(text, key)
  const shift = text.startsWith('- ', lineStart(text, key) + indent) ? 2 : 0
  let from = nextLine(text, at)
  for (let count = 0; count < MOST_LINES && from < text.length; count++) {
    const content = skipSpaces(text, from)
    const item = text.startsWith('- ', content)
    if (content - from < indent + shift + (item ? 0 : 1)) break
    child(text, item ? skipSpaces(text, content + 2) : content, parent, add)
    from = nextLine(text, lineEnd(text, content))
  }
  return from
}

function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}

const NAMED = /\\*["']?([\w.-]{1,60})\\*["']?:[ \t]{1,8}/y
function child(text: string, at: number, parent: string, add: Add): void {
  NAMED.lastIndex = at
  const name = NAMED.exec(text)?.[1]
  judged(text, name === undefined ? at : NAMED.lastIndex, name, parent, add)
}

const PAIR = /[\s,{]{1,80}\\*"([\w.-]{1,60})\\*"\s{0,8}:\s{0,8}(?=\\*")/y
function inBraces(text: string, at: number, parent: string, add: Add): void {
  PAIR.lastIndex = at
  for (let count = 0; count < MOST_PAIRS; count++) {
    const name = PAIR.exec(text)?.[1]
    const value = name === undefined ? undefined : quotedAt(text, PAIR.lastIndex)
    if (!value || value.end - value.start > 400) return
    judged(text, PAIR.lastIndex, name, parent, add)
    PAIR.lastIndex = value.after
  }
}

function judged(text: string, at: number, name: string | undefined, parent: string, add: Add): void {
  const many = parent.endsWith('s')
  if (name !== undefined && (OTHER.test(name) || ABOUT.has(name.toLowerCase()) || !(many || ONE.test(name))))
    return
  const { start, end } = quotedAt(text, at) ?? bareValue(text, at)
  const value = text.slice(start, end)
  if (isMarker(value) || isPlaceholder(value)) return
  if (/[:/\\]|^[$!&*{[]/.test(value) && !isBase64(value)) return
  const weak = /^(?:passwords|passphrases)$/.test(parent) || (parent === 'secrets' && name !== undefined)
  if (isPublic(value)) return
  if (isToken(value) || (weak && isWeakPassword(value))) add({ start, end, kind: 'secret' })
}

function isBase64(value: string): boolean {
  return /^[A-Za-z0-9+/]{24,}={0,2}$/.test(value)
}
