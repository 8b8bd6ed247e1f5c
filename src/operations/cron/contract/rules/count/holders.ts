import type { Document, Node } from '../../reading/document.ts'
import { fold, names, type Words } from '../../reading/words.ts'
import { inlinePart } from './parts.ts'

type Parts = readonly { words: Words }[]

/** Whatever holds the first part directly: a script is where a hook is. */
export function holdersOf({ root, nodes }: Document, each: Parts): Node[] {
  const [first] = each
  if (!first) return []
  const isPart = ({ label, kind }: Node) => kind !== 'row' && names(label, first.words)
  return [root, ...nodes].flatMap((node) => {
    const parts = node.children.filter(isPart)
    const [part, ...others] = parts
    if (!part) return []
    const again = others.filter(({ label }) => fold(label) === fold(part.label))
    return again.length === 0 ? [node] : blocksOf(node, part)
  })
}

/** Paragraphs that each tell of a part: `"The empty shelf" opens with "I sold nothing."`, `TikTok. Hook: … Body: …`. With `whole` each goes on behind it. */
export function tellers({ nodes }: Document, [first]: Parts, whole: boolean): Node[] {
  if (!first) return []
  return nodes.flatMap((node): Node[] => {
    if (node.kind !== 'line' && node.kind !== 'pair') return []
    const text = node.label === '' ? node.value : `${node.label}: ${node.value}`
    const part = inlinePart(text, first.words)
    // A key with its value is no paragraph.
    return part && (!whole || part.rest.trim().includes(' '))
      ? [{ ...node, kind: 'line', label: '', value: text }]
      : []
  })
}

/** Title, Hook, Text, Title, Hook, Text …: without headings a new one begins where its first label comes again. */
function blocksOf(node: Node, part: Node): Node[] {
  const same = (a: Node, b: Node) => a.label !== '' && fold(a.label) === fold(b.label)
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
