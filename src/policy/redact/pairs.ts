import { bareValue, lineEnd, quotedAt } from './extent.ts'
import type { Key } from './fields.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey } from './keys.ts'
import type { Span } from './ranges.ts'

/**
 * A name and its value as two fields: `{"name": "DB_PASSWORD", "value": "…"}` of containers and task
 * definitions, `<property name="password" value="…"/>`, the parts of a multipart form. Called for each
 * field whose own key may hold a name.
 */
const NAMES = /^(?:name|key|variable|field|property|parameter|header|k|id|Name|Key|ParameterName|env|var)$/
const VALUE =
  /^(?:[\s,;]|\\[nr]){0,200}\\*["']?(?:value|Value|v|val|content|ParameterValue|text|data|plaintext|defaultValue|initialValue|string)\\*["']?\s{0,20}[=:]\s{0,20}/
const ELEMENT = /^\s{0,40}>\s{0,20}(?:<(?:value|string)>\s{0,20})?/
const PART = /^[^\r\n]{0,200}(?:\r?\n[A-Za-z-]{4,40}:[^\r\n]{0,200}){0,3}(?:\r?\n){2}/

export function pairedValue(text: string, key: Key, at: number, add: (span: Span) => void): void {
  if (!NAMES.test(key.name)) return
  const quoted = quotedAt(text, at)
  const name = quoted ?? bareValue(text, at)
  const found = name.end - name.start > 100 ? undefined : classifyKey(text.slice(name.start, name.end))
  if (!found || found.trust === 'query') return
  const after = quoted ? quoted.after : name.end
  const window = text.slice(after, after + 600)
  const place = VALUE.exec(window)?.[0] ?? ELEMENT.exec(window)?.[0]
  if (place !== undefined) return take(text, after + place.length, found.kind)
  const part =
    quoted && /form-data;[^\r\n]{0,40}$/.test(text.slice(Math.max(0, key.start - 60), key.start))
      ? PART.exec(window)?.[0]
      : undefined
  if (part !== undefined)
    add({ start: after + part.length, end: lineEnd(text, after + part.length), kind: found.kind })

  function take(source: string, from: number, kind: string): void {
    const content = quotedAt(source, from) ?? elementText(source, from)
    if (
      !isSecretValue(
        source.slice(content.start, content.end),
        { kind, trust: found?.trust ?? 'sure' },
        { quoted: true, assigned: true },
      )
    )
      return
    add({ start: content.start, end: content.end, kind })
  }
}

function elementText(text: string, start: number): { start: number; end: number } {
  const close = text.slice(start, start + 2_000).search(/<|[\r\n]/)
  return close > 0 && text[start + close] === '<' ? { start, end: start + close } : bareValue(text, start)
}
