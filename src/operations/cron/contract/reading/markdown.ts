import type { TableLine } from './aligned-tables.ts'
import { answersOf } from './answers.ts'
import { unfoldBlocks } from './block-scalars.ts'
import { commaTables } from './comma-tables.ts'
import { commandAt } from './commands.ts'
import type { Kind, Node } from './document.ts'
import { emptyLabelTeller } from './empty-labels.ts'
import { plain, splitLabel } from './labels.ts'
import { type Line, lineOf, nextFilled } from './lines.ts'
import { rowOf } from './rows.ts'

/** `weather`, `top_three`: as data has them, and no writing does. */
const KEY = /^\p{Ll}[\p{Ll}\d_]{0,30}$/u

interface Open {
  node: Node
  form: 'root' | 'hash' | 'bold' | 'colon' | 'ordered' | 'bullet'
  /** Of a hash, its depth. */
  depth: number
  indent: number
  /** How far in its first key stands. */
  inner?: number
}

interface Reading {
  stack: Open[]
  /** Column titles of the table being read. */
  columns: readonly string[] | undefined
  /** Cells of a table's first line, until it is known whether they are titles. */
  waiting: { cells: readonly string[]; at: number } | undefined
  blankBefore: boolean
}

type Heading = Exclude<Line, { kind: 'blank' | 'rule' | 'ordered' | 'bullet' | 'table' | 'text' }>
type Item = Extract<Line, { kind: 'ordered' | 'bullet' }>

/** Reads lines as a tree by what they look like; whatever they hold, it ends, in linear time, and forgets nothing. */
export function treeOfMarkdown(written: readonly string[]): Node {
  const lines = unfoldBlocks(written)
  const root: Node = { kind: 'root', label: '', value: '', children: [], line: 0 }
  const reading: Reading = {
    stack: [{ node: root, form: 'root', depth: 0, indent: -1 }],
    columns: undefined,
    waiting: undefined,
    blankBefore: true,
  }
  const nexts = nextFilled(lines)
  const commas = commaTables(lines)
  const isEmptyLabel = emptyLabelTeller(lines)
  for (let at = 0; at < lines.length; at += 1) {
    const comma = commas.get(at)
    if (comma) {
      takeComma(reading, comma, at)
      continue
    }
    const command = commandAt(lines, at)
    if (command) {
      endTable(reading)
      popWhile(reading, ({ form }) => form === 'ordered' || form === 'bullet')
      reading.stack.at(-1)?.node.children.push(command.node)
      at = command.last
      continue
    }
    const line = lineOf(lines[at] ?? '', nexts[at] ?? '', reading.blankBefore)
    if (line.kind !== 'table') endTable(reading)
    if (isEmptyLabel(line, nexts[at] ?? ''))
      takeText(reading, { kind: 'text', indent: line.indent, text: `${line.text}:` }, at)
    else if (root.children.length === 0 && isTitle(line, lines, at))
      take(reading, { ...line, kind: 'bold' }, at)
    else take(reading, line, at)
    reading.blankBefore =
      line.kind === 'blank' ||
      (line.kind === 'rule' && !(underlines(reading, at) && /\p{Ll}/u.test(nexts[at] ?? '')))
  }
  endTable(reading)
  answersOf(root)
  return root
}

/** `🔎 Trends, Tue 27 Oct` alone above all else is its title, and no item. */
function isTitle(line: Line, lines: readonly string[], at: number): line is Item {
  return (
    line.kind === 'bullet' &&
    (lines[at + 1] ?? '').trim() === '' &&
    /^\s*\p{Extended_Pictographic}/u.test(lines[at] ?? '') &&
    line.text.length <= 100
  )
}

/** What stands below an underlined title is no title of its own. */
function underlines({ stack }: Reading, at: number): boolean {
  const node = stack.at(-1)?.node
  return node?.kind === 'heading' && node.line === at - 1 && at > 0
}

function take(reading: Reading, line: Line, at: number): void {
  if (line.kind === 'blank') return
  if (line.kind === 'rule') popWhile(reading, ({ form }) => form === 'ordered' || form === 'bullet')
  else if (line.kind === 'table') takeRow(reading, line, at)
  else if (line.kind === 'text') takeText(reading, line, at)
  else if (line.kind === 'ordered' || line.kind === 'bullet') takeItem(reading, line, at)
  else takeHeading(reading, line, at)
}

/** A heading of the same form as an open one stands beside it; a new form stands below what is open. */
function takeHeading(reading: Reading, line: Heading, at: number): void {
  const { stack } = reading
  if (line.kind === 'hash')
    popWhile(reading, ({ form, depth }) => form !== 'root' && (form !== 'hash' || depth >= line.depth))
  else {
    // A key further right than the open one is a part of it, as in YAML.
    const isBeside = (indent: number) => indent === line.indent
    const same = stack.findLastIndex(({ form, indent }) => form === line.kind && isBeside(indent))
    if (same > 0) stack.length = same
    else
      popWhile(
        reading,
        ({ form, indent }) =>
          (form === 'bullet' && indent >= line.indent) || (form === 'colon' && indent > line.indent),
      )
    if (line.kind === 'bold') popWhile(reading, ({ form }) => form === 'colon')
  }
  const node = add(reading, 'heading', line.text, at)
  stack.push({
    node,
    form: line.kind,
    depth: line.kind === 'hash' ? line.depth : 0,
    indent: line.kind === 'hash' ? 0 : line.indent,
  })
}

function takeItem(reading: Reading, line: Item, at: number): void {
  const { stack } = reading
  if (line.kind === 'ordered') {
    const before = stack.findLastIndex(
      ({ form, indent, node }) =>
        form === 'ordered' && indent >= line.indent && follows(line.number, node.number),
    )
    const hash = stack.findLastIndex(({ form }) => form === 'hash')
    if (before > hash) stack.length = before
    else
      popWhile(
        reading,
        ({ form, indent }) => (form === 'ordered' || form === 'bullet') && indent >= line.indent,
      )
  } else
    popWhile(
      reading,
      ({ form, indent }) => indent > line.indent || (form === 'bullet' && indent >= line.indent),
    )
  const node = add(reading, line.kind, line.text, at)
  if (line.kind === 'ordered') node.number = line.number
  stack.push({ node, form: line.kind, depth: 0, indent: line.indent })
}

function follows(number: number, before: number | undefined): boolean {
  return before !== undefined && (number === before + 1 || (number === before && number <= 1))
}

/** After a blank line, what is not indented no longer belongs to a bullet. */
function takeText(reading: Reading, { text, indent }: Extract<Line, { kind: 'text' }>, at: number): void {
  if (reading.blankBefore) popWhile(reading, (open) => open.form === 'bullet' && open.indent >= indent)
  const split = splitLabel(text)
  if (split && closesList(reading, indent)) popWhile(reading, ({ form }) => form === 'bullet')
  if (split) leaveNested(reading, split.label, indent)
  if (split) leaveEmptyLabel(reading, at, indent)
  const open = reading.stack.at(-1)
  if (split && open) open.inner ??= indent
  const parent = open?.node
  if (split) parent?.children.push({ kind: 'pair', ...split, children: [], line: at })
  else parent?.children.push({ kind: 'line', label: '', value: plain(text), children: [], line: at })
}

/** `Total: 51` below `- API: 31` and `- Tools: 20`: where the items have no lines of their own, it is of neither. */
function closesList({ stack }: Reading, indent: number): boolean {
  const [above, top] = stack.slice(-2)
  if (top?.form !== 'bullet' || top.indent < indent) return false
  const items = above?.node.children.slice(-2) ?? []
  const isAlone = ({ kind, label, value, children }: Node) =>
    kind === 'bullet' && (value !== '' || AMOUNT_LAST.test(label)) && children.length === 0
  return items.length > 1 && items.every(isAlone)
}

/** `Hosting 23.50 €` */
const AMOUNT_LAST = /\s[€$£]?\d[\d.,]{0,12}(?: ?(?:[€$£]|EUR|USD|CHF|GBP))?$/

/** In YAML, a key no further right than an open key with a list below it stands beside that one. */
function leaveNested({ stack }: Reading, label: string, indent: number): void {
  const isKey = KEY.test(label)
  const beside = stack.findIndex(
    ({ form, indent: open, inner = 0, node }) =>
      (form === 'colon' &&
        ((isKey && indent <= open && KEY.test(node.label) && node.children[0]?.kind === 'bullet') ||
          (open > 0 && (open > indent || (open === indent && node.children.length > 0))))) ||
      ((form === 'colon' || form === 'bold') && inner > open && indent <= open),
  )
  if (beside > 0) stack.length = beside
}

/** Among lines of `Label: value`, a label without a value is an empty one, and not the heading of the next line. */
function leaveEmptyLabel({ stack }: Reading, at: number, indent: number): void {
  const top = stack.at(-1)
  if (top?.form !== 'colon' || top.indent !== indent || top.node.line !== at - 1) return
  const before = stack.at(-2)?.node.children.at(-2)
  if (before?.kind === 'pair' && before.line === at - 2) stack.pop()
}

function add(reading: Reading, kind: Kind, text: string, line: number): Node {
  const split = splitLabel(text)
  const node: Node = {
    kind,
    label: split?.label ?? plain(text),
    value: split?.value ?? '',
    children: [],
    line,
  }
  reading.stack.at(-1)?.node.children.push(node)
  return node
}

function popWhile({ stack }: Reading, closes: (open: Open) => boolean): void {
  for (let top = stack.at(-1); top && top.form !== 'root' && closes(top); top = stack.at(-1)) stack.pop()
}

function takeRow(reading: Reading, line: Extract<Line, { kind: 'table' }>, at: number): void {
  const { waiting, columns } = reading
  if (line.ruled) {
    // Over the names of the rows there may be no title.
    if (waiting)
      reading.columns =
        waiting.cells.length === line.cells.length - 1 ? ['', ...waiting.cells] : waiting.cells
    reading.waiting = undefined
  } else if (columns) addRow(reading, line.cells, columns, at)
  else {
    if (waiting) addRow(reading, waiting.cells, [], waiting.at)
    reading.waiting = { cells: line.cells, at }
  }
}

function takeComma(reading: Reading, { cells, head }: TableLine, at: number): void {
  if (head) {
    endTable(reading)
    reading.columns = cells
  } else if (cells.length > 0) addRow(reading, cells, reading.columns ?? [], at)
  reading.blankBefore = false
}

function endTable(reading: Reading): void {
  if (reading.waiting) addRow(reading, reading.waiting.cells, [], reading.waiting.at)
  reading.waiting = undefined
  reading.columns = undefined
}

function addRow(reading: Reading, cells: readonly string[], columns: readonly string[], line: number): void {
  const nodes = rowOf(cells, columns, line)
  if (nodes[0]?.kind === 'row') popWhile(reading, ({ form }) => form === 'bullet')
  reading.stack.at(-1)?.node.children.push(...nodes)
}
