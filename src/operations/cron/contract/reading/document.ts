import { saysNothing } from './words.ts'

export type Kind =
  | 'root'
  /** A heading in any form: #, underlined, bold, in capitals, a line that ends in a colon. */
  | 'heading'
  | 'ordered'
  | 'bullet'
  | 'row'
  /** `Label: value`, a cell under its column, a key of JSON. */
  | 'pair'
  /** An element of a JSON list. */
  | 'element'
  | 'line'

/** One thing that an output says, whatever form it has: Markdown, plain text and JSON make the same tree. */
export interface Node {
  kind: Kind
  /** What it is called, without numbering and emphasis; may be empty. */
  label: string
  /** What stands beside the label. */
  value: string
  /** The number it bears in its list or heading. */
  number?: number
  /** JSON wrote its value as a number, and not as a text. */
  numeric?: true
  children: Node[]
  /** Line of the output, from 0; 0 in JSON. */
  line: number
}

/** An output, read once for all its rules. */
export interface Document {
  root: Node
  lines: readonly string[]
  /** Each node once, parents first. */
  nodes: readonly Node[]
}

export function documentOf(root: Node, lines: readonly string[]): Document {
  const nodes: Node[] = []
  const open = [...root.children].reverse()
  for (let node = open.pop(); node; node = open.pop()) {
    nodes.push(node)
    for (let at = node.children.length - 1; at >= 0; at -= 1) open.push(node.children[at] as Node)
  }
  return { root, lines, nodes }
}

/** All that stands in a node and below it, without its label. */
export function bodyOf(node: Node, most = 4_000): string {
  const parts = [node.value]
  let length = node.value.length
  const open = [...node.children].reverse()
  for (let next = open.pop(); next && length < most; next = open.pop()) {
    if (next.kind === 'pair' && next.value === '' && next.children.length === 0) continue
    const own = next.label && next.value ? `${next.label}: ${next.value}` : next.label || next.value
    parts.push(own)
    length += own.length
    for (let at = next.children.length - 1; at >= 0; at -= 1) open.push(next.children[at] as Node)
  }
  return parts.filter(Boolean).join('\n')
}

/** Whether anything is said below the label: a heading over `TBD`, or over empty headings, says nothing, and neither does a row with only its number. */
export function isFilled(node: Node): boolean {
  if (node.value !== '' && !saysNothing(node.value)) return true
  return node.children.some((child, at) => {
    if (node.kind === 'row' && at === 0 && /^\W*\d{1,2}\W*$/.test(child.value)) return false
    if (child.children.length > 0) return isFilled(child)
    if (child.kind === 'heading' || child.kind === 'pair')
      return child.value !== '' && !saysNothing(child.value)
    return !saysNothing(child.value === '' ? child.label : child.value)
  })
}
