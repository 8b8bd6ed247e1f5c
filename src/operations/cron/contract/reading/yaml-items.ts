import type { Node } from './document.ts'
import { titleIn } from './tree-of-json.ts'

/** `weather`, `top_three`: as YAML has them, and no writing does. */
export const KEY = /^\p{Ll}[\p{Ll}\d_]{0,30}$/u

/** `- id: 1` over `hook: …` is an object of a list, as it is in JSON: the first key is one of its keys, and not its name. */
export function objectsOfLists(root: Node): void {
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    if (isObject(node)) becomeElement(node)
    for (const child of node.children) open.push(child)
  }
}

function isObject({ kind, label, value, children, line }: Node): boolean {
  return (
    kind === 'bullet' &&
    value !== '' &&
    KEY.test(label) &&
    children[0]?.line === line + 1 &&
    children.every((child) => child.kind !== 'pair' || KEY.test(child.label)) &&
    children.some((child) => child.kind === 'pair' || isEmptyKey(child))
  )
}

/** `title:` over the next item. */
const isEmptyKey = ({ kind, label, value, children }: Node): boolean =>
  kind === 'heading' && value === '' && children.length === 0 && KEY.test(label)

function becomeElement(node: Node): void {
  const { label, value, line } = node
  for (const child of node.children) if (isEmptyKey(child)) child.kind = 'pair'
  node.children.unshift({ kind: 'pair', label, value, children: [], line })
  node.kind = 'element'
  node.value = ''
  const keys = new Map(node.children.map((child) => [child.label, child.value]))
  node.label = titleIn((key) => keys.get(key)) ?? ''
}
