import { blockScalar, isBlockScalar } from './blocks.ts'
import { KEY_LOOKS } from './effort.ts'
import { bareValue, type Extent, isBreak, quotedAt, skipSpaces } from './extent.ts'
import { cookieSpans, credentialsSpan } from './headers.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import {
  bareExtent,
  besideUser,
  bold,
  headerLine,
  inQuery,
  isVariable,
  isVisibility,
  type Key,
} from './lines.ts'
import { closesLabel, keyBefore } from './names.ts'
import { pairedValue } from './pairs.ts'
import { isMarker, markerEnd, type Span } from './ranges.ts'
import { isCall, isCommand, isPartOfName, isProgress, isTagged } from './references.ts'
import { isWordCode, type Rule } from './scan.ts'
import { insideWrapper } from './wrapped.ts'

type Add = (span: Span) => void

/** `key=value`, `key: value` and their kin in every notation: the rule looks at each `=` and `:`. */
export const FIELD_RULE: Rule = {
  at: ['=', ':', '%3D', '%3d', '%3A', '%3a', '\\u003d', '\\u003D'],
  find(text, at, add, { effort }) {
    const key = keyBefore(text, at)
    if (!key) return
    const found = classifyKey(key.name)
    if (found) effort.looks += KEY_LOOKS
    if (!found || (found.trust === 'query' && !inQuery(text, key))) {
      pairedValue(text, key, skipSpaces(text, at + 1), add)
      return
    }
    const operator = operatorAt(text, at)
    if (!operator || (!key.quoted && isPartOfName(text, key.start, at))) return
    const context = {
      key,
      found: besideUser(text, key, soften(text, key, found, operator)),
      operator: unlessDoubled(text, key, operator),
    }
    const { end } = context.operator
    const value = skipSpaces(text, end + bold(text, end))
    if (isVisibility(text, value) || closesLabel(text, key, value)) return
    if (!isTagged(text, value)) readValue(text, insideWrapper(text, value), context, add)
  },
}

interface Operator {
  end: number
  assigned: boolean
  compares: boolean
}

interface Context {
  key: Key
  found: KeyClass
  operator: Operator
}

const OPERATOR = /(?:===?|=>|=|:=|:(?![:/]{1,2}(?![\s"'])|:)|:(?=\/[^/])|%3[DdAa]|\\u003[dD])/y

function operatorAt(text: string, at: number): Operator | undefined {
  OPERATOR.lastIndex = at
  const sign = OPERATOR.exec(text)?.[0]
  if (sign === undefined) return undefined
  return {
    end: at + sign.length,
    assigned: sign !== ':' && !/%3[Aa]/.test(sign),
    compares: sign.startsWith('=='),
  }
}

/** `PASSWORD===x` on a line of an env file compares nothing: the value begins with `==`. */
function unlessDoubled(text: string, key: Key, operator: Operator): Operator {
  if (!operator.compares || !isVariable(text, key, operator.end, true)) return operator
  if (key.start > 0 && !isBreak(text.charCodeAt(key.start - 1))) return operator
  const end = text.indexOf('=', key.start) + 1
  return { end, assigned: true, compares: false }
}

/** "invalid token: …" is a message: its value must look like a secret to be one. */
function soften(
  text: string,
  { start, quoted, name }: Key,
  found: KeyClass,
  { assigned }: Operator,
): KeyClass {
  if (found.trust === 'query' && !/[?&;]|%26|amp;$/.test(text.slice(Math.max(0, start - 3), start)))
    return { ...found, trust: 'query' }
  if (quoted || assigned || found.trust !== 'sure' || !/^[a-z -]+$/i.test(name)) return found
  if (/[:/]$/.test(text.slice(start - 1, start))) return { ...found, trust: 'likely' }
  if (name.includes('-')) return found
  const before = text.slice(Math.max(0, start - 16), start)
  return /(?:invalid|bad|wrong|missing|unexpected|incorrect|illegal|unknown|no|the|a|this|your|malformed|enter|new) $/i.test(
    before,
  )
    ? { ...found, trust: 'likely' }
    : found
}

function readValue(text: string, at: number, context: Context, add: Add): void {
  const { found, key, operator } = context
  if (found.kind === 'session' && !key.quoted && !operator.assigned) return
  if (found.trust === 'query' && !inQuery(text, key)) return
  const quoted = quotedAt(text, at)
  if (found.trust === 'header')
    credentialsSpan(text, quoted ?? headerLine(text, at), quoted !== undefined, add)
  else if (found.trust === 'cookie') cookieSpans(text, quoted ?? headerLine(text, at), add)
  else if (quoted) take(text, quoted, true, context, add)
  else readBare(text, at, context, add)
}

function readBare(text: string, at: number, context: Context, add: Add): void {
  if (text[at] === '#' && /\s/.test(text[at + 1] ?? '')) return
  if (context.operator.compares || isBreak(text.charCodeAt(at))) nextLineValue(text, at, context, add)
  else if (text[at] === '[' || text[at] === '(') listValue(text, at, context, add)
  else if (isBlockScalar(text, at)) blockScalar(text, context.key.start, at, context.found, add)
  else takeBare(text, at, context, add)
}

function takeBare(text: string, at: number, context: Context, add: Add): void {
  const { key, operator } = context
  if (!operator.assigned && isProgress(text, at)) return
  const whole = bareExtent(text, at, key, operator.end, operator.assigned)
  const isLine = context.found.trust === 'likely' && /\s/.test(text.slice(whole.start, whole.end))
  const extent = isLine ? bareValue(text, at) : whole
  if (!operator.assigned && isOneWordOfMany(text, extent)) return
  take(text, extent, false, context, add)
}

function take(
  text: string,
  extent: Extent,
  quoted: boolean,
  { key, found, operator }: Context,
  add: Add,
): void {
  const value = text.slice(extent.start, extent.end)
  if (quoted ? text[extent.start - 1] === '`' && isCommand(value) : isItself(value, key.name)) return
  if (!quoted && isKeyOfStore(text, extent, key, found)) return
  if (quoted ? /^[}\])](?:\\+[nr]|[\\"'}\]),\s])*$/.test(value) : isCall(text, extent.start, extent.end))
    return
  if (found.kind === 'session' && UUID.test(value) && !inQuery(text, key)) return
  const env = isVariable(text, key, operator.end, operator.assigned)
  if (!isSecretValue(value, found, { quoted, assigned: operator.assigned, env })) return
  add({ start: extent.start, end: extent.end, kind: found.kind })
  if (quoted) continued(text, extent.after, found, add)
}

/** `"token:index"`: a key of Redis, which a word follows without a space, and not what the token is. */
function isKeyOfStore(text: string, { start, end }: Extent, key: Key, found: KeyClass): boolean {
  return (
    found.kind !== 'password' &&
    start > 1 &&
    text[start - 1] === ':' &&
    /["'`]/.test(text[key.start - 1] ?? '') &&
    /["'`]/.test(text[end] ?? '') &&
    /^[a-z]+(?:[_-][a-z]+)*$/.test(text.slice(start, end))
  )
}

/** An identifier that logs and answers are told apart by, unless it stands in an address or a cookie. */
const UUID = /^[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}$/i

/** `this.password = password;` */
function isItself(value: string, name: string): boolean {
  if (value.length >= 200) return value === name
  const own = name.slice(name.lastIndexOf('.') + 1)
  const member = value.includes('.') ? /^(\w+)\.\w+(?:\(\))?[;,).]*$/.exec(value)?.[1] : undefined
  return sameLetters(member ?? value, own)
}

/** `private_key` and `PrivateKey` are the same name. */
function sameLetters(one: string, other: string): boolean {
  let at = 0
  let to = 0
  for (;;) {
    while (at < one.length && !isWordCode(one.charCodeAt(at))) at++
    while (to < other.length && !isWordCode(other.charCodeAt(to))) to++
    if (at === one.length || to === other.length) return at === one.length && to === other.length
    if (lower(one.charCodeAt(at++)) !== lower(other.charCodeAt(to++))) return false
  }
}

function lower(code: number): number {
  return code > 64 && code < 91 ? code + 32 : code
}

/** A plan's `"old" -> "new"`: what follows a secret on the same terms is one too. */
function continued(text: string, at: number, found: KeyClass, add: Add): void {
  const arrow = /^ {0,8}(?:->|→) {0,8}(?=\\*")/.exec(text.slice(at, at + 20))?.[0]
  const more = arrow === undefined ? undefined : quotedAt(text, at + arrow.length)
  if (more && more.end > more.start && !isMarker(text.slice(more.start, more.end)))
    add({ start: more.start, end: more.end, kind: found.kind })
}

/** "password: unbound variable" is a message: one plain word and more behind it. */
function isOneWordOfMany(text: string, { start, end }: Extent): boolean {
  return (
    /^[A-Z]?[a-z]{1,15}$/.test(text.slice(start, end)) &&
    /^ [A-Za-z](?![\w.-]*:[^\s:])/.test(text.slice(end, end + 40))
  )
}

/** Pretty printers may put a quoted value on the next line; anything else there is another key. */
function nextLineValue(text: string, at: number, context: Context, add: Add): void {
  if (context.operator.compares) {
    const quoted = quotedAt(text, at)
    if (quoted) take(text, quoted, true, context, add)
    return
  }
  if (!context.key.quoted) return
  const gap = /^[\r\n]{1,2}[ \t]{0,80}(?=\\*")/.exec(text.slice(at, at + 90))?.[0]
  const quoted = gap === undefined ? undefined : quotedAt(text, at + gap.length)
  if (quoted && text[quoted.after] !== ':') take(text, quoted, true, context, add)
}

/** `"passwords": ["a", "b"]`, `password = ("a")`: each quoted element by itself. */
function listValue(text: string, at: number, context: Context, add: Add): void {
  if (markerEnd(text, at) > 0) {
    takeBare(text, at, context, add)
    return
  }
  let from = at + 1
  for (let count = 0; count < 200; count++) {
    const gap = /^[\s,]{0,80}/.exec(text.slice(from, from + 80))?.[0].length ?? 0
    const element = quotedAt(text, from + gap)
    if (!element) break
    take(text, element, true, context, add)
    from = element.after
  }
  if (from > at + 1 || /^[[(]["'\s\])]/.test(text.slice(at, at + 2))) return
  takeBare(text, at, context, add)
}
