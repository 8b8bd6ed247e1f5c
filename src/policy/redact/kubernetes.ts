import { lineBefore, lineEnd, quotedAt, skipSpaces } from './extent.ts'
import { isPlaceholder } from './placeholders.ts'
import { isMarker, type Span } from './ranges.ts'

type Add = (span: Span) => void

const YAML_KIND = /^(?:\S+ +\| |\S+Z )?[ +-]*kind: {0,4}["']?Secret(?:List)?["']?[ \t]*\r?$/gm
const JSON_PART = /[{}]|kind\\*["']\s{0,4}:\s{0,4}\\*["']Secret(?:List)?\\*["']/g
const JSON_BODY = /\\*["'](?:data|stringData)\\*["']\s{0,20}:\s{0,20}\{/g

/**
 * A Kubernetes Secret: everything under data and stringData is secret, whatever its key is called. The
 * manifest may be YAML or JSON, JSON may be escaped at any depth, and data stands before or after kind.
 */
export function kubernetesSecrets(text: string, add: Add): void {
  if (!text.includes('Secret')) return
  let done = 0
  for (const { index } of text.matchAll(YAML_KIND)) if (index >= done) done = yaml(text, index, done, add)
  for (const { start, end } of manifests(text)) bodies(text, start, end, add)
}

/** The objects that say they are Secrets, outermost only. Braces are counted; escaped quotes do not disturb that. */
function manifests(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const open = [{ start: 0, secret: false }]
  for (const { 0: part, index } of text.matchAll(JSON_PART)) {
    if (part === '{') open.push({ start: index, secret: false })
    else if (part !== '}') (open.at(-1) ?? { secret: false }).secret = true
    else if (open.length > 1) {
      const { start, secret } = open.pop() ?? { start: 0, secret: false }
      if (secret) found.push({ start, end: index })
    }
  }
  for (const { start, secret } of open) if (secret) found.push({ start, end: text.length })
  return outermost(found)
}

function outermost(ranges: { start: number; end: number }[]): { start: number; end: number }[] {
  let reached = -1
  return ranges
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const outside = end > reached
      reached = Math.max(reached, end)
      return outside
    })
}

/** Each data object of a manifest, once: what is nested in one is part of it. */
function bodies(text: string, start: number, end: number, add: Add): void {
  JSON_BODY.lastIndex = start
  for (let match = JSON_BODY.exec(text); match && match.index < end; match = JSON_BODY.exec(text)) {
    const from = JSON_BODY.lastIndex
    const to = Math.min(end, closing(text, from))
    stringsIn(text, from, to, add)
    JSON_BODY.lastIndex = to
  }
}

function closing(text: string, from: number): number {
  let depth = 1
  for (let index = from; index < text.length; index++) {
    if (text[index] === '{') depth++
    else if (text[index] === '}' && --depth === 0) return index
  }
  return text.length
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

/** Returns where the manifest ends. `floor` is where the one before it did. */
function yaml(text: string, at: number, floor: number, add: Add): number {
  const home = lineAt(text, at)
  const indent = home.indent + (home.content.startsWith('- ') ? 2 : 0)
  let start = home.start
  while (start > floor && !home.content.startsWith('- ')) {
    const previous = lineAt(text, lineBefore(text, start))
    if (!belongs(previous, indent)) break
    start = previous.start
    if (previous.content !== '' && previous.indent < indent) break
    if (previous.indent === indent && previous.content.startsWith('apiVersion:')) break
  }
  return masked(text, start, indent, home.start, add)
}

function belongs({ indent, content }: Line, home: number): boolean {
  if (content === '') return true
  if (content.startsWith('---') || content === '...') return false
  return indent >= home || (indent === home - 2 && content.startsWith('- '))
}

/** Walks the manifest's lines: below `data:` every value goes, and every line that continues one. */
function masked(text: string, start: number, home: number, kindAt: number, add: Add): number {
  let inData = false
  let child = -1
  /** A template's value ends with its line: what is indented below it belongs to something else. */
  let templated = false
  let versions = 0
  for (let from = start; from < text.length; ) {
    const line = lineAt(text, from)
    const indent = line.indent + (line.indent === home - 2 && line.content.startsWith('- ') ? 2 : 0)
    if (from > kindAt && (!belongs(line, home) || (line.content.startsWith('- ') && line.indent < home)))
      return from
    if (line.content !== '' && indent <= home) {
      if (line.content.startsWith('apiVersion:') && ++versions > 1) return from
      if (from > kindAt && line.content.startsWith('kind:')) return from
      inData = /^(?:- )?["']?(?:data|stringData)["']?:/.test(line.content)
      child = -1
      if (inData) flow(text, line, add)
    } else if (inData && line.content !== '' && !line.content.startsWith('#')) {
      child = child < 0 ? line.indent : child
      if (line.indent <= child && YAML_KEY.test(line.content)) templated = /\{\{.*\}\}\s*$/.test(line.content)
      if (line.indent <= child || !templated) yamlValue(text, line, child, add)
    }
    from = line.end + 1
  }
  return text.length
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

const YAML_KEY = /^\\?["']?[\w. /-]{1,253}["']?\s{0,4}:(?:\s+|$)/

function yamlValue(text: string, line: Line, child: number, add: Add): void {
  const start = line.end - text.slice(line.start, line.end).trimStart().length
  if (line.indent > child) {
    secret(text, text.indexOf(line.content.slice(0, 8), line.start), trimmedEnd(text, line), add)
    return
  }
  const key = YAML_KEY.exec(line.content)?.[0]
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
