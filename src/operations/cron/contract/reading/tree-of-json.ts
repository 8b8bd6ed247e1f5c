import type { Node } from './document.ts'

/** Keys whose value is what a thing is called; those behind them say when it is, or which. */
const NAMES = 'name title label service metric trend headline titel topic'.split(' ')
const TITLES = [
  ...NAMES,
  ...'thema day date tag datum component dependency dienst svc target id n'.split(' '),
]
const MAX_NODES = 200_000

/** The same tree that Markdown makes. `value` is no deeper than the JSON reader lets through. */
export function treeOfJson(value: unknown): Node {
  const left = { nodes: MAX_NODES }
  return { ...nodeOf('', value, left), kind: 'root', label: '' }
}

interface Left {
  nodes: number
}

function nodeOf(label: string, value: unknown, left: Left): Node {
  left.nodes -= 1
  const node: Node = { kind: 'pair', label, value: '', children: [], line: 0 }
  if (typeof value === 'number') return { ...node, value: String(value), numeric: true }
  if (typeof value !== 'object' || value === null) return { ...node, value: textOf(value) }
  if (left.nodes <= 0) return node
  if (Array.isArray(value)) node.children = value.map((one) => elementOf(one, left))
  else node.children = Object.entries(value).map(([key, one]) => nodeOf(key, one, left))
  return node
}

function elementOf(value: unknown, left: Left): Node {
  const node: Node = { ...nodeOf('', value, left), kind: 'element' }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return node
  const object = value as Record<string, unknown>
  // A name that is null is a name, and says nothing.
  if (NAMES.some((key) => object[key] === null)) return { ...node, label: 'null' }
  const title = titleIn((key) => object[key])
  return title === undefined ? node : { ...node, label: title }
}

/** What an object is called, by its keys. */
export function titleIn(get: (key: string) => unknown): string | undefined {
  return TITLES.map(get).find((one) => typeof one === 'string')
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : String(value)
}
