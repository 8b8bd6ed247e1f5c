import { bareValue, lineEnd, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import type { Key } from './lines.ts'
import type { Span } from './ranges.ts'
import type { Rule } from './scan.ts'

type Add = (span: Span) => void

/**
 * A name and its value as two fields: `{"name": "DB_PASSWORD", "value": "…"}` of containers and task
 * definitions, `<property name="password" value="…"/>`, the parts of a multipart form. Called for each
 * field whose own key may hold a name.
 */
const NAMES = new Set(
  'name key variable field property parameter header Name Key Variable ParameterName ParameterKey OptionName'.split(
    ' ',
  ),
)
/** Up to three short fields may stand between the two: a type, a description. */
const BETWEEN =
  '(?:[\\s,;]|(?<=\\n)[+-]|\\\\[nr]){0,200}(?:\\\\*["\']?\\w{1,30}\\\\*["\']?\\s{0,4}[=:]\\s{0,4}\\\\*["\']?[\\w. -]{0,80}\\\\*["\']?[\\s,;]{1,80}){0,3}'
const VALUE = new RegExp(
  `^${BETWEEN}\\\\*["']?(?:value|Value|v|val|content|ParameterValue|text|data|plaintext|defaultValue|initialValue|string)\\\\*["']?\\s{0,20}[=:](?!image/|application/)\\s{0,20}`,
)
const ELEMENT = /^\s{0,40}>\s{0,20}(?:<(?:value|string)>\s{0,20})?/
const PART = /^[^\r\n]{0,200}(?:\r?\n[A-Za-z-]{4,40}:[^\r\n]{0,200}){0,3}(?:\r?\n){2}/

export function pairedValue(text: string, key: Key, at: number, add: Add): void {
  if (key.name.length > 20 || !NAMES.has(key.name.slice(key.name.lastIndexOf(' ') + 1))) return
  const quoted = quotedAt(text, at)
  const name = quoted ?? bareValue(text, at)
  const found = name.end - name.start > 100 ? undefined : classifyKey(text.slice(name.start, name.end))
  if (!found || found.trust === 'query') return
  const after = quoted ? quoted.after : name.end
  const window = text.slice(after, after + 600)
  const place = VALUE.exec(window)?.[0] ?? ELEMENT.exec(window)?.[0]
  if (place !== undefined) takeValue(text, after + place.length, found, add)
  else if (takeEarlier(text, key.start, found, add)) return
  else if (quoted && inForm(text, key)) takePart(text, after, window, found, add)
}

/** `{"value": "…", "name": "DB_PASSWORD"}`: the value right before its name, no blank line between. Says whether one stands there. */
const EARLIER = /alue\\*["']?\s{0,4}[:=]\s{0,4}/y
function takeEarlier(text: string, start: number, found: KeyClass, add: Add): boolean {
  const from = Math.max(0, start - 300)
  EARLIER.lastIndex = Math.max(0, from + text.slice(from, start).lastIndexOf('alue'))
  if (!EARLIER.test(text)) return false
  const at = EARLIER.lastIndex
  const quoted = quotedAt(text, at)
  const value = quoted ?? bareValue(text, at)
  const between = text.slice(quoted?.after ?? value.end, start)
  if (value.end > start || !/^[\s,\\]{1,80}["']?$/.test(between) || /\n\s*\n/.test(between)) return false
  if (isSecretValue(text.slice(value.start, value.end), found, { quoted: true, assigned: true }))
    add({ start: value.start, end: value.end, kind: found.kind })
  return true
}

/** `{"stringValue": "…"}` of OpenTelemetry, `{"S": "…"}` of DynamoDB. */
const TYPED = /\{\s{0,20}\\*["'](?:string_?[Vv]alue|S|string|plaintext)\\*["']\s{0,4}:\s{0,4}(?=\\*["'])/y

function takeValue(text: string, at: number, found: KeyClass, add: Add): void {
  TYPED.lastIndex = at
  const from = TYPED.test(text) ? TYPED.lastIndex : at
  const { start, end } = quotedAt(text, from) ?? elementText(text, from)
  if (isSecretValue(text.slice(start, end), found, { quoted: true, assigned: true }))
    add({ start, end, kind: found.kind })
}

function elementText(text: string, start: number): { start: number; end: number } {
  const close = text.slice(start, start + 2_000).search(/<|[\r\n]/)
  return close > 0 && text[start + close] === '<' ? { start, end: start + close } : bareValue(text, start)
}

function inForm(text: string, { start }: Key): boolean {
  return /form-data;[^\r\n]{0,40}$/.test(text.slice(Math.max(0, start - 60), start))
}

function takePart(text: string, after: number, window: string, { kind }: KeyClass, add: Add): void {
  const head = PART.exec(window)?.[0]
  if (head !== undefined) add({ start: after + head.length, end: lineEnd(text, after + head.length), kind })
}

/** A name and a value side by side, as commands and constants have them: `setx TOKEN …`, `define('KEY', '…')`. */
const SIDE =
  /(?:setx|setenv|proxy_set_header|add_header|set-header|(?:Request)?Header (?:set|add|append)|uwsgi_param|grpc_set_header|pm2 set|--arg|user-secrets set|set(?:[ \t]+--?[A-Za-z]+){1,4}|ENV|SetEnv|fastcgi_param|(?:config|configure|CONFIG) (?:set|SET)|git config(?: --\w+)*|define\(|putenv\(|Unseal|Recovery)[ \t]*\\*["']?([\w.:-]{2,80})\\*["']?(?:[ \t]\d:[ \t]{1,4}|[ \t]{1,20}|,[ \t]{0,4})(?=\S)/y

export const SIDE_RULE: Rule = {
  at: [
    'setx ',
    'proxy_set_header ',
    'grpc_set_header ',
    'add_header ',
    'set-header ',
    'Header ',
    'RequestHeader ',
    'uwsgi_param ',
    'pm2 set ',
    '--arg ',
    'user-secrets set ',
    'setenv ',
    'set -',
    'configure set',
    'git config ',
    'ENV ',
    'SetEnv ',
    'fastcgi_param ',
    'config set ',
    'CONFIG SET ',
    'define(',
    'Unseal Key',
    'Recovery Key',
  ],
  find(text, start, add) {
    SIDE.lastIndex = start
    const name = SIDE.exec(text)?.[1]
    const found =
      name === undefined
        ? undefined
        : classifyKey(
            text.startsWith('Unseal', start) || text.startsWith('Recovery', start) ? `unseal_${name}` : name,
          )
    if (!found || found.trust === 'query') return
    const value = quotedAt(text, SIDE.lastIndex) ?? bareValue(text, SIDE.lastIndex)
    if (!isSecretValue(text.slice(value.start, value.end), found, { quoted: false, assigned: true })) return
    add({ start: value.start, end: value.end, kind: found.kind })
  },
}
