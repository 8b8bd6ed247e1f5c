import { lineEnd, quotedAt, skipSpaces } from './extent.ts'
import { isPlaceholder } from './judge.ts'
import { isMarker, type Span } from './ranges.ts'
import type { Rule } from './scan.ts'

type Add = (span: Span) => void

/**
 * A Kubernetes Secret: everything under data and stringData is secret, whatever its key is called. The
 * manifest may be YAML or JSON, JSON may be escaped at any depth, and data stands before or after kind.
 */
export const SECRET_RULE: Rule = {
  at: ['kind'],
  find(text, start, add) {
    const kind = /^kind(\\*["']?)\s{0,4}:\s{0,4}\\*["']?Secret(?:List)?\\*["']?(?=[\s,}#\\]|$)/.exec(
      text.slice(start, start + 60),
    )
    if (!kind) return
    if (kind[1] === '') yaml(text, start, add)
    else json(text, start, add)
  },
}

/** A manifest is bounded: the API server takes 1 MiB. */
const LONGEST = 1_500_000

/** The object around `at`: braces are counted outwards, which escaped quotes do not disturb. */
function json(text: string, at: number, add: Add): void {
  const open = enclosing(text, at)
  const close = matching(text, open)
  const body = /\\*["'](?:data|stringData)\\*["']\s{0,20}:\s{0,20}\{/g
  body.lastIndex = open
  for (let match = body.exec(text); match && match.index < close; match = body.exec(text)) {
    const from = body.lastIndex
    stringsIn(text, from, Math.min(close, matching(text, from - 1)), add)
  }
}

function enclosing(text: string, at: number): number {
  let depth = 0
  for (let index = at; index > Math.max(0, at - LONGEST); index--) {
    if (text[index] === '}') depth++
    else if (text[index] === '{' && depth-- === 0) return index
  }
  return Math.max(0, at - LONGEST)
}

function matching(text: string, open: number): number {
  let depth = 0
  const limit = Math.min(text.length, open + LONGEST)
  for (let index = open; index < limit; index++) {
    if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return index
  }
  return limit
}

function stringsIn(text: string, start: number, end: number, add: Add): void {
  const field = /\\*["'](?:[^"'\\\n]|\\(?!["'])){1,253}\\*["']\s{0,20}:\s{0,20}/g
  field.lastIndex = start
  for (let match = field.exec(text); match && match.index < end; match = field.exec(text)) {
    const value = quotedAt(text, field.lastIndex)
    if (value) secret(text, value.start, value.end, add)
    if (value) field.lastIndex = value.after
  }
}

function secret(text: string, start: number, end: number, add: Add): void {
  const value = text.slice(start, end)
  if (
    value.trim() === '' ||
    isMarker(value.trim()) ||
    isPlaceholder(value.trim()) ||
    /^\{\{|^ENC\[|^\$\{\{/.test(value)
  )
    return
  add({ start, end, kind: 'kubernetes-secret' })
}

/** What tools print before each line of a manifest: a time, a container's name, a diff's sign. */
const PREFIX = /^(?:\d{4}-\d\d-\d\dT[\d:.]+Z? |[\w.-]{1,60} +\| )?(?:[+-](?= {2}|\w|$))?/

interface Line {
  start: number
  end: number
  /** Where the content begins, as a column without the prefix. */
  indent: number
  content: string
}

function lineAt(text: string, start: number): Line {
  const end = lineEnd(text, start)
  const raw = text.slice(start, Math.min(end, start + 512))
  const prefix = PREFIX.exec(raw)?.[0] ?? ''
  const signed = /[+-]$/.test(prefix) ? 1 : 0
  const content = raw.slice(prefix.length).trimStart()
  return { start, end, indent: raw.length - prefix.length - content.length + signed, content }
}

function yaml(text: string, at: number, add: Add): void {
  const home = lineAt(text, text.lastIndexOf('\n', at) + 1)
  const indent = home.indent + (home.content.startsWith('- ') ? 2 : 0)
  let start = home.start
  while (start > 0 && at - start < LONGEST) {
    const previous = lineAt(text, text.lastIndexOf('\n', start - 2) + 1)
    if (!belongs(previous, indent) || home.content.startsWith('- ')) break
    start = previous.start
    if (previous.indent < indent) break
  }
  masked(text, start, indent, at, add)
}

function belongs({ indent, content }: Line, home: number): boolean {
  if (content === '') return true
  if (content.startsWith('---') || content === '...') return false
  return indent >= home || (indent === home - 2 && content.startsWith('- '))
}

/** Walks the manifest's lines: below `data:` every value goes, and every line that continues one. */
function masked(text: string, start: number, home: number, kindAt: number, add: Add): void {
  let inData = false
  let child = -1
  for (let from = start; from < text.length && from - start < LONGEST; ) {
    const line = lineAt(text, from)
    const indent = line.indent + (line.indent === home - 2 && line.content.startsWith('- ') ? 2 : 0)
    if (from > kindAt && (!belongs(line, home) || (line.content.startsWith('- ') && line.indent < home)))
      return
    if (line.content !== '' && indent <= home) {
      inData = /^(?:- )?["']?(?:data|stringData)["']?:/.test(line.content)
      child = -1
      if (inData) flow(text, line, add)
    } else if (inData && line.content !== '' && !line.content.startsWith('#')) {
      child = child < 0 ? line.indent : child
      yamlValue(text, line, child, add)
    }
    from = line.end + 1
  }
}

/** `data: {password: aGk=}` on one line. */
function flow(text: string, line: Line, add: Add): void {
  const whole = text.slice(line.start, line.end)
  for (const match of whole.matchAll(
    /[{,]\s{0,8}["']?[\w.-]{1,253}["']?\s{0,4}:\s{0,4}["']?([^\s,"'{}]+)/g,
  )) {
    const value = match[1] ?? ''
    const from = line.start + match.index + match[0].length - value.length
    if (!whole.includes('{{')) secret(text, from, from + value.length, add)
  }
}

function yamlValue(text: string, line: Line, child: number, add: Add): void {
  const start = line.end - text.slice(line.start, line.end).trimStart().length
  if (line.indent > child)
    return secret(text, text.indexOf(line.content.slice(0, 8), line.start), trimmedEnd(text, line), add)
  const key = /^\\?["']?[\w. /-]{1,253}["']?\s{0,4}:(?:\s+|$)/.exec(line.content)?.[0]
  if (key === undefined) return
  const from = skipSpaces(
    text,
    text.indexOf(line.content.slice(0, 8), Math.min(line.start, start)) + key.length,
  )
  if (/^[|>][+-]?\d?\s*$/.test(text.slice(from, line.end)) || from >= line.end) return
  const quoted = quotedAt(text, from)
  secret(text, quoted?.start ?? from, quoted?.end ?? trimmedEnd(text, line), add)
}

function trimmedEnd(text: string, { start, end }: Line): number {
  return start + text.slice(start, end).trimEnd().length
}
