import { type Extent, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey } from './keys.ts'
import { isMixed, looksRandom } from './random.ts'
import { isMarker } from './ranges.ts'
import type { Rule } from './scan.ts'
import { isWeakPassword } from './weak.ts'

/** The text of an element that begins at `from`: bare or as CDATA, without the space around it. */
export function elementText(text: string, from: number): { start: number; end: number } | undefined {
  const lead = /^\s{0,80}(?:<!\[CDATA\[)?/.exec(text.slice(from, from + 100))?.[0] ?? ''
  const start = from + lead.length
  const content = text.slice(start, start + 4_096)
  const close = content.indexOf(lead.endsWith('[') ? ']]>' : '<')
  return close < 0 ? undefined : { start, end: start + content.slice(0, close).trimEnd().length }
}

/** `<name>DB_PASSWORD</name><value>…</value>` and the `<key>`, `<string>` of a property list. */
const NAME =
  /<(?:\w{1,20}:)?(name|key|Name|Key|variable|parameter|member)>\s{0,20}([\w. -]{1,100}?)\s{0,20}<\/(?:\w{1,20}:)?\1>/y
const VALUE = /\s{0,200}(?:<(?:\w{1,20}:)?(?:value|Value|string|data|defaultValue)(?:\s[^<>]{0,80})?>){1,2}/y
const siblings: Rule = {
  at: ['<name>', '<key>', '<Name>', '<Key>', '<variable>', '<parameter>', '<member>'],
  find(text, start, add) {
    NAME.lastIndex = start
    const found = classifyKey(NAME.exec(text)?.[2] ?? '')
    if (!found || found.trust === 'query') return
    VALUE.lastIndex = NAME.lastIndex
    const value = VALUE.test(text) ? elementText(text, VALUE.lastIndex) : undefined
    if (!value || !isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
      return
    add({ ...value, kind: found.kind })
  },
}

/** `<input type="password" value="…">`: a form that was sent back with what was typed. */
const input: Rule = {
  at: ['type="password"', "type='password'", 'type=\\"password\\"'],
  find(text, at, add) {
    const before = text.slice(Math.max(0, at - 300), at)
    const open = before.lastIndexOf('<')
    if (open < 0 || before.includes('>', open)) return
    const tag = Math.max(0, at - 300) + open
    const close = text.slice(at, at + 600).indexOf('>')
    const attribute = /\svalue=(?=\\*["'])/.exec(text.slice(tag, close < 0 ? at : at + close))
    const value = attribute && quotedAt(text, tag + attribute.index + attribute[0].length)
    if (
      !value ||
      !isSecretValue(text.slice(value.start, value.end), PASSWORD, { quoted: true, assigned: true })
    )
      return
    add({ start: value.start, end: value.end, kind: 'password' })
  },
}
const PASSWORD = { kind: 'password', trust: 'sure' } as const

/** A JSON Web Key: the members that are private, of an object that says what kind of key it is. */
const KTY = /kty\\*["']\s{0,4}:\s{0,4}\\*["'](?:RSA|EC|oct|OKP)/y
const PRIVATE = /["'](?:d|k|p|q|dp|dq|qi)\\*["']\s{0,4}:\s{0,4}\\*["']([\w+/=-]{8,4096})/g
const REACH = 4_096
const webKey: Rule = {
  at: ['kty"', "kty'", 'kty\\'],
  find(text, at, add) {
    KTY.lastIndex = at
    if (!KTY.test(text)) return
    const first = Math.max(0, at - REACH)
    const open = text.slice(first, at).lastIndexOf('{')
    const ahead = text.slice(at, at + REACH)
    const close = ahead.indexOf('}')
    if (open < 0) return
    const from = first + open
    for (const match of text.slice(from, at + (close < 0 ? ahead.length : close)).matchAll(PRIVATE)) {
      const end = from + match.index + match[0].length
      add({ start: end - (match[1]?.length ?? 0), end, kind: 'private-key' })
    }
  },
}

/** An output that Terraform marks itself: the value stands behind the mark, in a state file before it. */
const AFTER_MARK =
  /sensitive\\*"\s{0,4}:\s{0,4}true\s{0,4},\s{0,40}(?:\\*"type\\*"\s{0,4}:\s{0,4}\\*"\w{1,20}\\*"\s{0,4},\s{0,40})?\\*"value\\*"\s{0,4}:\s{0,4}(?=\\*")/y
const MARK = /sensitive\\*"\s{0,4}:\s{0,4}true\b/y
const VALUE_BEFORE = /value\\*"\s{0,4}:\s{0,4}(?=\\*")/y
const sensitive: Rule = {
  at: ['sensitive"', 'sensitive\\'],
  find(text, start, add) {
    AFTER_MARK.lastIndex = start
    const value = AFTER_MARK.test(text) ? quotedAt(text, AFTER_MARK.lastIndex) : markedBefore(text, start)
    const secret = value ? text.slice(value.start, value.end) : ''
    if (value && secret !== '' && !isMarker(secret))
      add({ start: value.start, end: value.end, kind: 'secret' })
  },
}

function markedBefore(text: string, start: number): Extent | undefined {
  MARK.lastIndex = start
  if (!MARK.test(text)) return undefined
  const from = Math.max(0, start - 600)
  const at = text.slice(from, start).lastIndexOf('value')
  VALUE_BEFORE.lastIndex = from + at
  const value = at >= 0 && VALUE_BEFORE.test(text) ? quotedAt(text, VALUE_BEFORE.lastIndex) : undefined
  const between = value && value.after < start ? text.slice(value.after, start) : 'x'
  return /^\s{0,4},\s{0,40}(?:\\*"type\\*"\s{0,4}:\s{0,4}\\*"\w{1,20}\\*"\s{0,4},\s{0,40})?\\*"$/.test(
    between,
  )
    ? value
    : undefined
}

/** `<token value="…"/>`: the element's name says what its value is. */
const ELEMENT = /<([A-Za-z][\w.:-]{2,60})(?:\s[^<>]{0,160})?\s$/
const attribute: Rule = {
  at: ['value="', "value='", 'value=\\"'],
  find(text, at, add) {
    const name = ELEMENT.exec(text.slice(Math.max(0, at - 230), at))?.[1]
    const found = name === undefined ? undefined : classifyKey(name)
    const value = found?.trust === 'sure' ? quotedAt(text, at + 6) : undefined
    if (!found || !value) return
    if (isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
      add({ start: value.start, end: value.end, kind: found.kind })
  },
}

/** `<td>DB_PASSWORD</td><td>…</td>`, a page's table of settings. Pages have forms too: a word is no value here. */
const CELL =
  /<(t[dh]|dt)(?:\s[^<>]{0,80})?>\s{0,20}(?:<(?:code|b|strong)>)?(?:\$_\w{3,8}\[['"])?([\w.-]{2,80})(?:['"]\])?:?(?:<\/(?:code|b|strong)>)?\s{0,20}<\/\1>\s{0,80}<(?:td|dd)(?:\s[^<>]{0,80})?>\s{0,20}(?:<(?:code|pre|span|tt)>)?/y
const cell: Rule = {
  at: ['<td', '<th', '<dt'],
  find(text, start, add) {
    CELL.lastIndex = start
    const found = classifyKey(CELL.exec(text)?.[2] ?? '')
    if (!found || (found.trust !== 'sure' && found.trust !== 'likely')) return
    const value = elementText(text, CELL.lastIndex)
    const content = value ? text.slice(value.start, value.end) : ''
    if (!value || !(looksRandom(content) || isMixed(content) || isWeakPassword(content))) return
    if (isSecretValue(content, found, { quoted: true, assigned: true })) add({ ...value, kind: found.kind })
  },
}

export const MARKUP_RULES: readonly Rule[] = [siblings, input, webKey, sensitive, attribute, cell]
