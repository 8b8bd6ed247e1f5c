import type { Span } from './ranges.ts'
import { without } from './view.ts'

/** A string of JSON that carries lines or quotes of its own: a whole text inside a log's line. */
const CARRIES = /\\[n"]/
const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|[^u])/g
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }
const OPENS = new Set([...':,[{ ('])

/** A name, a sign and a secret take as much at least. */
const SHORTEST = 12

/** How deep JSON in JSON is read: a logger's line in a container's line holds the text at the second level. */
const DEEPEST = 2

/**
 * Calls back for every JSON string that carries a text, with the text it spells and the way back to the source.
 * What belongs together across lines shows only there. Each level reads no character twice.
 */
export function spelledStrings(
  text: string,
  found: (inner: string, back: (span: Span) => Span) => void,
  depth = DEEPEST,
): void {
  if (depth === 0 || !CARRIES.test(text)) return
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', open + 1)) {
    if (!OPENS.has(text[open - 1] ?? '')) continue
    const start = open + 1
    const close = closing(text, start)
    if (close < 0) return
    open = close
    const raw = text.slice(start, close)
    if (raw.includes('\n')) {
      open = start + raw.indexOf('\n')
      continue
    }
    if (raw.length < SHORTEST || !CARRIES.test(raw)) continue
    const view = without(raw, ESCAPE, character)
    const back = (span: Span) => {
      const inside = view.toSource(span)
      return { ...inside, start: inside.start + start, end: inside.end + start }
    }
    found(view.text, back)
    spelledStrings(view.text, (inner, inward) => found(inner, (span) => back(inward(span))), depth - 1)
  }
}

/** The quote that closes a string, or -1: one behind an even number of backslashes. */
function closing(text: string, from: number): number {
  let end = text.indexOf('"', from)
  for (; end >= 0; end = text.indexOf('"', end + 1)) {
    let run = end
    while (run > from && text[run - 1] === '\\') run--
    if ((end - run) % 2 === 0) return end
  }
  return end
}

function character(code: string): string {
  if (code.length > 2) return String.fromCharCode(Number.parseInt(code.slice(2), 16))
  const letter = code.slice(1)
  return LETTERS[letter] ?? letter
}
