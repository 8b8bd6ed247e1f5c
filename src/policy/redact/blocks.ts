import { lineEnd, lineStart, skipSpaces } from './extent.ts'
import type { KeyClass } from './keys.ts'
import { looksRandom } from './random.ts'
import { isMarker, type Span } from './ranges.ts'

type Add = (span: Span) => void

/** `key: |` and its kin. */
export function isBlockScalar(text: string, at: number): boolean {
  if (text[at] !== '|' && text[at] !== '>') return false
  return /^[|>][+-]?\d?[+-]?(?:\s+#.{0,80})?\s*[\r\n]/.test(text.slice(at, at + 100))
}

/** A YAML block: every following line that is indented deeper than its key. */
export function blockScalar(text: string, keyStart: number, at: number, found: KeyClass, add: Add): void {
  const indent = keyStart - lineStart(text, keyStart)
  let from = lineEnd(text, at) + 1
  if (text[from - 1] === '\r' && text[from] === '\n') from++
  const start = skipSpaces(text, from)
  let end = start
  while (from < text.length) {
    const stop = lineEnd(text, from)
    const content = skipSpaces(text, from)
    if (content < stop && content - from <= indent) break
    if (content < stop) end = stop
    from = stop + 1
  }
  const value = text.slice(start, end)
  if (
    found.trust !== 'query' &&
    value.trim() !== '' &&
    !isMarker(value) &&
    !(found.trust === 'likely' && !looksRandom(value.trim())) &&
    !/^\$ANSIBLE_VAULT|^-----BEGIN (?:CERT|PUBLIC)|^\{\{.*\}\}$/.test(value)
  ) {
    add({ start, end, kind: found.kind })
  }
}
