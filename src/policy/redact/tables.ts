import { lineBefore, lineEnd } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import type { Span } from './ranges.ts'
import { columnsOf } from './rows.ts'
import type { Rule } from './scan.ts'

type Add = (span: Span) => void

const RULER = /^[ |+:-]*$/

/** A table with a ruler under its header, as psql and mysql print one: cells below a secret column go. */
export const TABLE_RULE: Rule = {
  at: ['-+-', '--+--', '|-', '| -', '|:-', '| :-', '- |', '-|'],
  find(text, at, add) {
    const start = rulerStart(text, at)
    if (start < 0) return
    const end = lineEnd(text, at)
    if (!RULER.test(text.slice(start, end))) return
    const header = headerAt(text, start)
    if (header === undefined) return
    const names = header.split('|').map((name) => unmarked(name).text)
    const columns = columnsOf(names)
    if (columns.some(Boolean) && !/\b(?:Type|Column|Nullable|Modifiers)\b/.test(header))
      rows(text, end + 1, (index) => columns[index], add)
    const named = names.findIndex((name) => NAMES.test(name))
    const held = names.findIndex((name) => VALUES.test(name))
    if (named >= 0 && held >= 0)
      rows(text, end + 1, (index, cells) => (index === held ? byName(cells[named] ?? '') : undefined), add)
  },
}

/** The start of the line when only the ruler's first column stands before `at`, else -1. */
function rulerStart(text: string, at: number): number {
  let start = at
  while (at - start < 200 && text[start - 1] === '-') start--
  while (start > 0 && ' |+:'.includes(text[start - 1] ?? '')) start--
  return start === 0 || text[start - 1] === '\n' ? start : -1
}

function headerAt(text: string, ruler: number): string | undefined {
  if (ruler === 0) return undefined
  const start = lineBefore(text, ruler)
  const header = text.slice(start, ruler - 1).replace(/\r$/, '')
  return header.length < 4_000 && header.includes('|') ? header : undefined
}

/** Columns of a table that lists settings. */
const NAMES =
  /^(?:key|name|variable|variable_name|setting|parameter|property|env(?:ironment)?(?: var(?:iable)?)?|field|secret|attribute|option|item)$/i
const VALUES = /^(?:value|current(?: value)?|val|setting value|content|data)$/i

function byName(name: string): KeyClass | undefined {
  const found = classifyKey(unmarked(name).text)
  return found?.trust === 'query' ? undefined : found
}

/** A cell without the marks that make it code or bold. */
function unmarked(cell: string): { text: string; lead: number } {
  const lead = /^[\s`*_]*/.exec(cell)?.[0].length ?? 0
  return { text: cell.slice(lead).replace(/[\s`*_]+$/, ''), lead }
}

type ColumnOf = (index: number, cells: readonly string[]) => KeyClass | undefined

function rows(text: string, start: number, columnOf: ColumnOf, add: Add): void {
  for (let from = start; from < text.length; ) {
    const end = lineEnd(text, from)
    const line = text.slice(from, end)
    if (!line.includes('|') || RULER.test(line)) return
    let cell = from
    const cells = line.split('|')
    for (const [index, content] of cells.entries()) {
      const found = columnOf(index, cells)
      if (found) take(content, cell, found, add)
      cell += content.length + 1
    }
    from = end + 1
  }
}

function take(content: string, at: number, found: KeyClass, add: Add): void {
  const code = /^\s*(`+)(.+)\1\s*$/.exec(content)?.[2]
  const value = code ?? content.trim()
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
