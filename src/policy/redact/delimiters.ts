import { isBreak } from './extent.ts'
import type { Span } from './ranges.ts'
import { without } from './view.ts'

/** Quotes and delimiters as JSON, HTML and addresses write them when they carry another notation. */
const SIGNS = /(?<!\\)\\+u00(?:22|26|27|3[dD])|%22|%3[aAdD]|%2[bBfF4]|%5[bB]|&(?:quot|#34|#39|amp);/g
const SPELLED = /(?<!\\)\\+u00[2-7][0-9a-fA-F]|%[2-7][0-9a-fA-F]|&(?:quot|#34|#39|apos|amp|lt|gt);/g
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#39': "'",
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
}

/** `pw%3Dabc`: no field is spelled out in less. */
const SHORTEST = 8

/** Calls back for each line that spells delimiters out, with what it says and the way back to the text. */
export function spelledLines(text: string, found: (line: string, back: (span: Span) => Span) => void): void {
  let done = 0
  for (const { index } of text.matchAll(SIGNS)) {
    if (index < done) continue
    let start = index
    while (start > done && !isBreak(text.charCodeAt(start - 1))) start--
    let end = index
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++
    done = end
    if (end - start < SHORTEST) continue
    const view = without(text.slice(start, end), SPELLED, character)
    found(view.text, (span) => {
      const inLine = view.toSource(span)
      return { ...inLine, start: inLine.start + start, end: inLine.end + start }
    })
  }
}

function character(code: string): string {
  return code.startsWith('&')
    ? (NAMED[code.slice(1, -1)] ?? ' ')
    : String.fromCharCode(Number.parseInt(code.slice(-2), 16))
}
