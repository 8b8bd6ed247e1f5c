import { lineEnd, lineStart, quotedAt } from './extent.ts'
import { isSecretValue } from './judge.ts'
import { classifyKey, type KeyClass } from './keys.ts'
import type { Span } from './ranges.ts'
import type { Pass, Rule } from './scan.ts'

type Add = (span: Span) => void
type Columns = readonly (KeyClass | undefined)[]

/** Columns by their names. A plain `token` or `key` is a word of many trades: its values must look like secrets. */
export function columnsOf(names: readonly string[]): Columns {
  return names.map((name) => {
    const bare = name.trim().replace(/^[\s"'`*[]+|[\s"'`*\]]+$/g, '')
    const found = classifyKey(bare)
    if (!found || found.trust === 'query' || found.trust === 'cookie') return undefined
    return /^(?:tokens?|secrets?|keys?)$/i.test(bare) ? { ...found, trust: 'likely' } : found
  })
}

function take(text: string, start: number, end: number, found: KeyClass | undefined, add: Add): void {
  if (!found || !isSecretValue(text.slice(start, end), found, { quoted: true, assigned: true })) return
  add({ start, end, kind: found.kind })
}

const FIRST = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"'
const HEADER = /^"?[A-Za-z_][\w .-]{0,60}"?(?:[,;\t] ?"?[A-Za-z_][\w .()-]{0,60}"?){1,60}$/

/** A header of names and lines below it with as many values, as spreadsheets and exports have them. */
export const SEPARATED_RULE: Rule = {
  at: [...',;\t'].flatMap((separator) => [...FIRST].map((letter) => separator + letter)),
  find(text, at, add, pass) {
    const start = firstName(text, at)
    if (start < 0) return
    const end = lineEnd(text, start, 2_000)
    const header = text.slice(start, end)
    if (!HEADER.test(header)) return
    const separator = text[at] ?? ','
    const names = header.split(separator)
    const columns = columnsOf(names)
    if (columns.some(Boolean)) below(text, end, { pass, columns, separator }, add)
    const settings = settingsOf(names)
    if (settings) below(text, end, { pass, columns, separator, settings }, add)
  },
}

const IN_NAME = new Uint8Array(65_536)
for (const character of `${FIRST}0123456789 .-`) IN_NAME[character.charCodeAt(0)] = 1

/** Where the line begins when nothing but one name stands between that and the separator, else -1. */
function firstName(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < 64 && IN_NAME[text.charCodeAt(start - 1)] === 1) start--
  return start < at && (start === 0 || text[start - 1] === '\n') ? start : -1
}

interface Table {
  pass: Pass
  columns: Columns
  separator: string
  settings?: Settings
}

/** In which columns a table of settings has the name and the value. */
interface Settings {
  name: number
  value: number
}

const NAMED = /^"?(?:key|name|variable|setting|parameter|property|env(?:ironment)?(?: variable)?|option)"?$/i
const VALUED = /^"?(?:value|current value|content|secret value)"?$/i

function settingsOf(names: readonly string[]): Settings | undefined {
  const value = names.findIndex((each) => VALUED.test(each.trim()))
  const name = value < 0 ? -1 : names.findIndex((each) => NAMED.test(each.trim()))
  return name < 0 ? undefined : { name, value }
}

/** How far the rows of one pass were read, by their columns: a header among them need not read them again. */
let read: { pass: Pass; to: Map<string, number> } | undefined

function below(
  text: string,
  headerEnd: number,
  { pass, columns, separator, settings }: Table,
  add: Add,
): void {
  if (read?.pass !== pass) read = { pass, to: new Map() }
  const table = settings
    ? `${settings.name} ${settings.value} ${columns.length}${separator}`
    : columns.map((column) => column && `${column.kind} ${column.trust} ${column.names}`).join(separator)
  const first = nextLine(text, headerEnd)
  if (first < (read.to.get(table) ?? 0)) return
  for (let from = first; from < text.length; ) {
    const end = lineEnd(text, from, 16_000)
    const cells = cellsOf(text, from, end, separator)
    if (cells.length !== columns.length) return
    read.to.set(table, end)
    if (settings) takeSetting(text, cells, settings, add)
    else for (const [index, cell] of cells.entries()) take(text, cell.start, cell.end, columns[index], add)
    from = nextLine(text, end)
  }
}

function takeSetting(text: string, cells: readonly Cell[], { name, value }: Settings, add: Add): void {
  const key = cells[name]
  const held = cells[value]
  if (!key || !held) return
  const [found] = columnsOf([text.slice(key.start, key.end)])
  take(text, held.start, held.end, found, add)
}

function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : end + 1
}

interface Cell {
  start: number
  end: number
}

function cellsOf(text: string, from: number, end: number, separator: string): Cell[] {
  const cells: Cell[] = []
  for (let at = from; at <= end; ) {
    const quoted = text[at] === '"' ? quotedCell(text, at, end) : undefined
    const next = text.slice(quoted?.end ?? at, end).indexOf(separator)
    const stop = next < 0 ? end : (quoted?.end ?? at) + next
    cells.push(quoted ?? { start: at, end: stop })
    at = stop + 1
  }
  return cells
}

/** A quote inside is written twice. */
function quotedCell(text: string, open: number, limit: number): Cell | undefined {
  for (
    let close = text.indexOf('"', open + 1);
    close >= 0 && close < limit;
    close = text.indexOf('"', close + 2)
  )
    if (text[close + 1] !== '"') return { start: open + 1, end: close }
  return undefined
}

/** `INSERT INTO users (name, password) VALUES ('bob', '…')`: each value under its column. */
const INSERT =
  /(?:INSERT|REPLACE)\s{1,8}(?:IGNORE\s{1,8})?INTO\s{1,8}[^\s()]{1,160}\s{0,8}\(([^()]{1,2000})\)\s{0,20}(?:OVERRIDING \w+ VALUE\s{1,8})?VALUES\s{0,20}(?=\()/iy
export const INSERT_RULE: Rule = {
  at: ['INSERT', 'insert', 'Insert', 'REPLACE INTO', 'replace into'],
  find(text, start, add) {
    INSERT.lastIndex = start
    const names = INSERT.exec(text)?.[1]?.split(',')
    if (!names) return
    const columns = columnsOf(names.map((name) => name.replace(/\\/g, '')))
    if (!columns.some(Boolean)) return
    for (let at = INSERT.lastIndex; at < text.length; ) {
      const after = tuple(text, at + 1, columns, add)
      const next = /^\)\s{0,8},\s{0,40}(?=\()/.exec(text.slice(after, after + 60))?.[0]
      if (next === undefined) return
      at = after + next.length
    }
  },
}

const CALL = /\s{0,40}(?:(?:[\w.]{1,40}\(|[NEUBXnb])(?=\\*'))?/y
const REST = /[^,()]{0,200}(?:\([^()]{0,200}\))?[^,()]{0,80}/y
const COMMA = /,/y

/** Returns where the tuple ends. */
function tuple(text: string, from: number, columns: Columns, add: Add): number {
  let at = from
  for (const found of columns) {
    CALL.lastIndex = at
    CALL.test(text)
    const inCall = CALL.lastIndex > at && text[CALL.lastIndex - 1] === '('
    const quoted = quotedAt(text, CALL.lastIndex)
    if (quoted) take(text, quoted.start, quoted.end, found, add)
    REST.lastIndex = quoted?.after ?? at
    REST.test(text)
    at = REST.lastIndex
    if (inCall && quoted) at = afterCall(text, quoted.after)
    COMMA.lastIndex = at
    if (!COMMA.test(text)) return at
    at++
  }
  return at
}

function afterCall(text: string, from: number): number {
  const rest = /^[^()]{0,100}(?:\([^()]{0,100}\)[^()]{0,40})?\)/.exec(text.slice(from, from + 320))?.[0]
  return from + (rest?.length ?? 0)
}

/** The data of a dump: `COPY users (id, password) FROM stdin;` and lines with tabs. */
const COPY = /COPY [\w."]{1,160} \(([^()]{1,2000})\) FROM stdin[^\n]{0,40}\r?\n/iy
export const COPY_RULE: Rule = {
  at: ['COPY ', 'copy '],
  find(text, start, add, pass) {
    COPY.lastIndex = start
    const names = COPY.exec(text)?.[1]
    if (names === undefined) return
    const columns = columnsOf(names.split(','))
    if (columns.some(Boolean)) below(text, COPY.lastIndex - 1, { pass, columns, separator: '\t' }, add)
  },
}

/** A jar of cookies: seven fields with tabs, the last one the value. */
const JAR =
  /^(?:#HttpOnly_)?[\w.-]{1,253}\t(?:TRUE|FALSE)\t\S{0,200}\t(?:TRUE|FALSE)\t\d{1,12}\t(\S{1,128})\t(\S{8,4096})\s*$/
export const JAR_RULE: Rule = {
  at: ['\tTRUE\t', '\tFALSE\t'],
  find(text, at, add) {
    const start = lineStart(text, at)
    const end = lineEnd(text, start)
    const [, name = '', value = ''] = at - start > 270 ? [] : (JAR.exec(text.slice(start, end)) ?? [])
    const named = /sess|sid|auth|token|jwt|remember|login|key/i.test(name)
    if (!value || (!named && !(value.length >= 24 && /\d/.test(value)))) return
    const from = start + text.slice(start, end).lastIndexOf(value)
    add({ start: from, end: from + value.length, kind: 'cookie' })
  },
}

export const ROW_RULES: readonly Rule[] = [SEPARATED_RULE, INSERT_RULE, COPY_RULE, JAR_RULE]
