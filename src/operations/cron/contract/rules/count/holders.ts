import type { Document, Kind, Node } from '../../reading/document.ts'
import { fold, names, type Words } from '../../reading/words.ts'
import { inlinePart } from './parts.ts'

type Parts = readonly { words: Words }[]

/** Whatever holds the first part directly: a script is where a hook is. */
export function holdersOf({ root, nodes }: Document, each: Parts): Node[] {
  const [first] = each
  if (!first) return []
  return [root, ...nodes].flatMap((node) => {
    // `price: { amount: 39 }` is no offer.
    if (node.kind === 'pair' && names(node.label, first.words)) return []
    const parts = node.children.filter((child) => isPart(child, first.words))
    const [part, ...others] = parts
    if (!part) return []
    const again = others.filter(({ label }) => roleOf(label) === roleOf(part.label))
    return again.length === 0 ? [node] : blocksOf(node, part)
  })
}

/** `[HOOK, to camera]` and `[HOOK, over keyboard sounds]` are of two. */
const roleOf = (label: string) => fold(label.startsWith('[') ? (label.split(',')[0] ?? '') : label)

/** `pricing: { plans: […] }` is no price. */
const isPart = (node: Node, words: Words) =>
  node.kind !== 'row' && names(node.label, words) && (node.kind !== 'pair' || isFlat(node))
const isFlat = ({ children }: Node) => children.every((child) => child.children.length === 0)

/** Without `payment_plan: { instalments: 2 }` and `package_contents: […]` beside a price: they are said of an offer. */
export function withoutDetails({ root, nodes }: Document, named: Node[], [first]: Parts): Node[] {
  const flat = new Set(named.filter((node) => node.kind === 'pair' && isFlat(node)))
  if (!first || flat.size === 0) return named
  for (const { children } of [root, ...nodes]) {
    const isBeside = children.some((child) => flat.has(child))
    if (isBeside && !children.some((child) => isPart(child, first.words)))
      for (const child of children) flat.delete(child)
  }
  return named.filter((node) => !flat.has(node))
}

/** Paragraphs and items that each tell of a part: `"The empty shelf" opens with "I sold nothing."`, `TikTok. Hook: … Body: …`. With `whole` each goes on behind it. */
export function tellers({ nodes }: Document, [first]: Parts, whole: boolean): Node[] {
  if (!first) return []
  return nodes.flatMap((node): Node[] => {
    if (!TOLD.includes(node.kind)) return []
    const text = node.label === '' ? node.value : `${node.label}: ${node.value}`
    const part = inlinePart(text, first.words)
    // A key with its value is no paragraph.
    return part && (!whole || part.rest.trim().includes(' '))
      ? [{ ...node, kind: 'line', label: '', value: text }]
      : []
  })
}

const TOLD: readonly Kind[] = ['line', 'pair', 'ordered', 'bullet']

/** Title, Hook, Text, Title, Hook, Text …: without headings a new one begins where its first label comes again. */
function blocksOf(node: Node, part: Node): Node[] {
  const same = (a: Node, b: Node) => a.label !== '' && roleOf(a.label) === roleOf(b.label)
  const first =
    node.children.find((child, at) => node.children.some((other, then) => then > at && same(child, other))) ??
    part
  const blocks: Node[] = []
  for (const child of node.children) {
    const block = blocks.at(-1)
    if (same(child, first))
      blocks.push({ ...node, label: child.value, value: '', children: [child], line: child.line })
    else block?.children.push(child)
  }
  return blocks
}
