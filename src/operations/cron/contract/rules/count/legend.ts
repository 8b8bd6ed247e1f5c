import type { Document, Node } from '../../reading/document.ts'
import { fold, names, speaksOf, type Words } from '../../reading/words.ts'
import { partOf } from './parts.ts'

const PLACE =
  /\b(?:(?:first|top|opening|erste[rn]?) (?:\p{L}+ )?(?:line|sentence|zeile|satz)|line (?:1|one)|zeile 1|bold|italics?|quot(?:ed|es)|fett\p{L}*|kursiv\p{L}*)\b/u
const LONGEST = 200

/** `The bold first line of each is the hook.`: what stands first below each thing is that part of it. */
export function withLegend(group: Node[], { nodes }: Document, parts: readonly { words: Words }[]): Node[] {
  const from = group[0]?.line ?? 0
  const above = nodes.filter(({ kind, line }) => line < from && (kind === 'line' || kind === 'pair'))
  const told = parts.find(({ words }) =>
    above.some(({ label, value }) => {
      const said = `${label} ${value}`.slice(0, LONGEST)
      return PLACE.test(fold(said)) && speaksOf(said, words) && !names(label, words)
    }),
  )
  if (told === undefined) return group
  const [label = ''] = told.words.map(({ folded }) => folded)
  return group.map((node) => {
    const [first, ...others] = node.children
    return first?.kind !== 'line' || partOf(node, told.words) !== undefined
      ? node
      : { ...node, children: [{ ...first, kind: 'pair', label }, ...others] }
  })
}
