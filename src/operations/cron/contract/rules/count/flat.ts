import type { Document, Node } from '../../reading/document.ts'
import { fold, names, type Words } from '../../reading/words.ts'
import { TITLES } from './titles.ts'

/** Nobody looks for more keys than this in one place. */
const MOST = 1_000

interface Key {
  number: number
  /** What is left of the key: `hook` of `script_1_hook`. */
  rest: string
}

/** `script_1_title`, `hook_2`, `scripts[0].body`, `s1_cta`: keys that each name their thing by its number. */
export function flatBlocks({ root, nodes }: Document, of: Words): Node[] {
  return [root, ...nodes].flatMap((node) => {
    if (node.kind === 'row' || node.children.length < 2) return []
    return blocksOf(node.children.slice(0, MOST), of)
  })
}

/** Only where keys come again under another number, or several have one number and what is counted in their name. */
function blocksOf(children: readonly Node[], of: Words): Node[] {
  const blocks = new Map<number, { node: Node; rests: Set<string> }>()
  let named = false
  for (const child of children) {
    const key = child.kind === 'pair' || child.kind === 'heading' ? keyOf(child.label, of) : undefined
    if (!key) continue
    named ||= names(child.label, of)
    const block = blocks.get(key.number) ?? newBlock(key.number, child)
    blocks.set(key.number, block)
    block.rests.add(key.rest)
    block.node.children.push({ ...child, label: key.rest })
    if (names(key.rest, TITLES)) block.node.label = child.value
  }
  const found = [...blocks.values()]
  const [first, ...others] = found
  const again =
    first !== undefined && others.some(({ rests }) => [...rests].some((rest) => first.rests.has(rest)))
  const several = found.filter(({ rests }) => rests.size > 1).length
  return several > 0 && (again ? several > 1 : named) ? found.map(({ node }) => node) : []
}

function newBlock(number: number, { line }: Node): { node: Node; rests: Set<string> } {
  return {
    node: { kind: 'element', label: `${number}`, value: '', children: [], line },
    rests: new Set<string>(),
  }
}

function keyOf(label: string, of: Words): Key | undefined {
  if (label.length > 40) return undefined
  const tokens = fold(label).split(' ')
  const numbered = tokens.filter((token) => /\d/.test(token))
  const [, before = '', digits] = /^(\p{L}*)(\d{1,2})$/u.exec(numbered[0] ?? '') ?? []
  if (numbered.length !== 1 || digits === undefined || tokens.length > 4) return undefined
  const rest = [before, ...tokens.filter((token) => token !== numbered[0])]
    .filter((token) => token.length > 1 && !names(token, of))
    .join(' ')
  return rest === '' ? undefined : { number: Number(digits), rest }
}
