import type { Node } from '../../reading/document.ts'
import type { Text } from '../../reading/text.ts'
import { fold, saysNothing } from '../../reading/words.ts'

/** A chapter that others with a time stand around, and that has none. */
export interface Unstamped {
  shown: string
  line: number
}

/** `XX:XX`, `??:??`, `3:__`: where a time should stand. */
const HOLE =
  /(?:^|[\s"'|[(*`])((?:[xX]{1,2}|\?{1,2}|_{1,2}|-{2}|\d{1,2}):(?:[xX]{2}|\?{1,2}|_{2}|-{2}))(?![\w:?-])/m
const NAMED_HOLE =
  /^\W{0,4}\[((?:time|timestamp|start|mm:ss|hh:mm(?::ss)?|zeit|zeitstempel|timecode)(?: here)?)\]\W{0,3}\p{L}/imu
const MOST = 200_000

export function holeIn({ text, lines }: Text): Unstamped | undefined {
  const read = text.slice(0, MOST)
  const found = HOLE.exec(read) ?? NAMED_HOLE.exec(read)
  if (!found) return undefined
  const shown = found[1] ?? ''
  return { shown, line: lines.findIndex((line) => line.includes(shown)) }
}

/** Fewer are no list. */
const FEW = 3
const TIME = /^\W{0,4}\d{1,3}:\d{2}/
const ASIDE =
  /^(?:b roll|broll|note|notiz|hinweis|cta|transition|ubergang|visual|graphic|overlay|music|musik|sfx|sponsor|ad\b|anzeige|werbung|source|quelle|goal|ziel|tone|length|lange|duration|dauer|thumbnail)/

/** A time at the begin of a line or at its end, behind a number or in brackets. */
const STAMPED =
  /^\W{0,12}(?:\d{1,2}[.)]\W{0,5})?\d{1,3}:\d{2}|[([|–—-]\s*\**\d{1,3}:\d{2}|\b(?:at|from|start|begin|time|timestamp|ab|von|um)\W{0,5}\d{1,3}:\d{2}|\d{1,3}:\d{2}\W*$/i

export function unstampedIn(
  { document, lines }: Text,
  isTime: (node: Node) => boolean,
): Unstamped | undefined {
  const sorted = lines.flatMap((line, at) => (STAMPED.test(line.slice(0, 300)) ? at : []))
  const stamped = new Set(sorted)
  for (const parent of [document.root, ...document.nodes]) {
    if (parent.children.length <= FEW) continue
    const found =
      elementOf(parent, isTime) ??
      rowOf(parent) ??
      partOf(parent, 'heading', sorted) ??
      partOf(parent, 'ordered', sorted) ??
      partOf(parent, 'bullet', sorted) ??
      lineOf(parent, lines, stamped)
    if (found) return { shown: (found.label || found.value).slice(0, 60), line: found.line }
  }
  return undefined
}

/** Of a list in JSON or YAML all elements have a time, but one or two. */
function elementOf({ children }: Node, isTime: (node: Node) => boolean): Node | undefined {
  if (!children.some(({ kind }) => kind === 'element')) return undefined
  const elements = children.filter(({ kind }) => kind === 'element' || kind === 'bullet')
  const without = elements.filter(
    (one) => !TIME.test(one.value || one.label) && !one.children.some(isTime) && !hasTimes(one),
  )
  return elements.length - without.length >= FEW && without.length * 2 < elements.length
    ? without[0]
    : undefined
}

const hasTimes = (node: Node) =>
  node.children.some(
    (child) => TIME.test(child.value) || child.children.some(({ value }) => TIME.test(value)),
  )

/** A cell in the column of times is empty, and more than one of the others is not. */
function rowOf({ children }: Node): Node | undefined {
  const rows = children.filter(({ kind }) => kind === 'row')
  const [column] = [0, 1, 2].filter(
    (at) => rows.filter((row) => TIME.test(row.children[at]?.value ?? '')).length >= FEW,
  )
  if (column === undefined) return undefined
  const row = rows.find(({ children: cells }) => {
    const others = cells.filter(
      ({ value }, at) => at !== column && !saysNothing(value) && !/^\d+$/.test(value),
    )
    return saysNothing(cells[column]?.value ?? '') && others.length >= Math.min(2, cells.length - 1)
  })
  return row && { ...row, label: row.children.find(({ value }) => value !== '')?.value ?? '' }
}

/** A heading or an item between others with a time, with none in it nor below. */
function partOf({ children }: Node, kind: Node['kind'], stamped: readonly number[]): Node | undefined {
  const parts = children.flatMap((node, at) => {
    if (node.kind !== kind) return []
    const end = children[at + 1]?.line ?? Number.POSITIVE_INFINITY
    return [
      { node, own: isWithin(stamped, node.line, node.line + 1), any: isWithin(stamped, node.line, end) },
    ]
  })
  const marked = parts.filter(({ any }) => any).length
  const from = parts.findIndex(({ any }) => any)
  const to = parts.findLastIndex(({ any }) => any)
  const without = parts.slice(from, to).filter(({ any, node }) => !any && !isAside(node))
  const most = kind === 'bullet' ? 1 : Math.floor(marked / 2)
  if (marked < (kind === 'bullet' ? FEW + 1 : FEW) || without.length > most) return undefined
  return without[0]?.node ?? lastOf(parts.slice(to), kind)
}

const CHAPTER = /^(?:outro|closing|conclusion|wrap up|fazit|schluss|call to action)\b/

/** Behind the last one with a time: the next number, or what only a chapter is called. */
function lastOf([last, next]: readonly { node: Node; own: boolean }[], kind: Node['kind']): Node | undefined {
  if (!last?.own || !next) return undefined
  const numbered = kind === 'ordered' && next.node.number === (last.node.number ?? 0) + 1
  return numbered || (kind === 'heading' && CHAPTER.test(fold(next.node.label))) ? next.node : undefined
}

const isAside = ({ label, value }: Node) => ASIDE.test(fold(label)) || /[.!?]$/.test(value || label)

/** Whether one of these, in order, lies between both. */
function isWithin(sorted: readonly number[], from: number, to: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) < to
}

/** One line of a block in which all others begin with a time. */
function lineOf(
  { children }: Node,
  lines: readonly string[],
  stamped: ReadonlySet<number>,
): Node | undefined {
  const told = children.filter(({ kind }) => kind === 'line' || kind === 'pair')
  const isMarked = ({ line }: Node) => stamped.has(line)
  const from = told.findIndex(isMarked)
  const to = told.findLastIndex(isMarked)
  const block = told.slice(from, to + 1)
  const without = block.filter((node) => !isMarked(node))
  const [only] = without
  if (!only || without.length > 1 || block.length <= FEW) return undefined
  const line = lines[only.line] ?? ''
  const beside = block.every((node, at) => at === 0 || node.line - (block[at - 1]?.line ?? 0) <= 1)
  const title = !/^\s|[.!?]$/.test(line) && line.split(/\s+/).length <= 10 && !/^[(→>]/.test(line)
  return beside && title && !isAside(only) ? only : undefined
}
