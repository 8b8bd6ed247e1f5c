import { lineBefore, lineEnd } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import type { Span } from './ranges.ts'
import type { Rule } from './scan.ts'

type Add = (span: Span) => void

const RULER = /^[ |+-]*$/

/** A table with a ruler under its header, as psql and mysql print one: cells below a secret column go. */
export const TABLE_RULE: Rule = {
  at: ['-+-', '--+--'],
  find(text, at, add) {
    const start = rulerStart(text, at)
    if (start < 0) return
    const end = lineEnd(text, at)
    if (!RULER.test(text.slice(start, end))) return
    const header = headerAt(text, start)
    if (header === undefined) return
    const columns = header.split('|').map((name) => classifyKey(name.trim()))
    if (!columns.some(Boolean) || /\b(?:Type|Column|Nullable|Modifiers)\b/.test(header)) return
    rows(text, end + 1, columns, add)
  },
}

/** The start of the line when only the ruler's first column stands before `at`, else -1. */
function rulerStart(text: string, at: number): number {
  let start = at
  while (at - start < 200 && text[start - 1] === '-') start--
  while (start > 0 && ' |+'.includes(text[start - 1] ?? '')) start--
  return start === 0 || text[start - 1] === '\n' ? start : -1
}

function headerAt(text: string, ruler: number): string | undefined {
  if (ruler === 0) return undefined
  const start = lineBefore(text, ruler)
  const header = text.slice(start, ruler - 1).replace(/\r$/, '')
  return header.length < 4_000 && header.includes('|') ? header : undefined
}

function rows(text: string, start: number, columns: readonly (KeyClass | undefined)[], add: Add): void {
  for (let from = start; from < text.length; ) {
    const end = lineEnd(text, from)
    const line = text.slice(from, end)
    if (!line.includes('|') || RULER.test(line)) return
    let cell = from
    for (const [index, content] of line.split('|').entries()) {
      const found = columns[index]
      if (found) take(content, cell, found, add)
      cell += content.length + 1
    }
    from = end + 1
  }
}

function take(content: string, at: number, found: KeyClass, add: Add): void {
  const value = content.trim()
  if (!isSecretValue(value, found, { quoted: true, assigned: true })) return
  const start = at + content.indexOf(value)
  add({ start, end: start + value.length, kind: found.kind })
}

/** `password | hunter2` in psql's expanded display: only between a record's ruler and the next. */
const RECORD = /-\[ RECORD \d+ \][-+]*\r?\n/y
export const RECORD_RULE: Rule = {
  at: ['-[ RECORD'],
  find(text, at, add) {
    RECORD.lastIndex = at
    if (!RECORD.test(text)) return
    for (let from = RECORD.lastIndex; from < text.length; ) {
      const end = lineEnd(text, from)
      const line = text.slice(from, end)
      const [, name, gap = '', value] = /^([\w ]{1,63}?)( *\| ?)(.*)$/.exec(line) ?? []
      if (name === undefined) return
      const found = classifyKey(name)
      if (found && value) take(value, from + name.length + gap.length, found, add)
      from = end + 1
    }
  },
}
