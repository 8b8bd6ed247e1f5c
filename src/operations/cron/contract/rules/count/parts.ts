import { bodyOf, type Node } from '../../reading/document.ts'
import { isFormer } from '../../reading/spare.ts'
import { fold, names, saysNothing, type Words, wordsOf } from '../../reading/words.ts'
import { type Inline, quotedPart, statedPart } from './spoken.ts'

/** A part is there when something stands beside or below its name. */
export function partOf(node: Node, words: Words): string | undefined {
  const inline = node.kind === 'row' ? inCells(node, words) : inlinePart(node.value, words)?.said
  if (inline !== undefined) return inline
  const open = [...node.children]
  for (let child = open.shift(); child; child = open.shift()) {
    if (open.length > 2_000) return undefined
    const said =
      namedPart(child, words) ??
      (child.kind === 'line'
        ? (inlinePart(child.value, words)?.said ?? below(child, open[0], words))
        : undefined)
    if (said !== undefined) return said
    for (const own of child.children) open.push(own)
  }
  return undefined
}

/** `Hook` alone on its line, above the line that is it. */
function below({ value }: Node, next: Node | undefined, words: Words): string | undefined {
  if (value.length > 24 || !names(value, words) || next?.kind !== 'line' || names(next.value, NEXT))
    return undefined
  return next.value
}

/** What comes after a part: `Hook:` with `Body: …` on the next line is empty. */
const NEXT = wordsOf(
  `body, script, text, main, content, caption, cta, call to action, title, problem, solution, outro,
  Hauptteil, Inhalt, Mittelteil, Titel, Lösung, Ende, Schluss, value, story, name, currency`.split(/,\s+/),
)

export function namedPart(node: Node, words: Words): string | undefined {
  if (node.kind === 'row') return partInRow(node, words)
  if (isFormer(node.label)) return undefined
  if (!startsWith(node.label, words)) return taggedPart(node, words)
  const [below] = node.children
  if (node.kind === 'heading' && node.value === '' && below && names(below.label, NEXT)) return undefined
  const said = [node.value, bodyOf({ ...node, value: '' }, 400)].filter(Boolean).join(' ').trim()
  return said === '' || saysNothing(said) ? undefined : said
}

/** `{ "role": "hook", "text": "…" }`: what it is stands beside it under a key of its own. */
function taggedPart({ children }: Node, words: Words): string | undefined {
  const tag = children
    .slice(0, 12)
    .find(({ label, value }) => TAG.test(fold(label)) && value.length <= 40 && startsWith(value, words))
  const said = children
    .filter((child) => child !== tag && SAYS.test(fold(child.label)))
    .map((child) => bodyOf(child, 400))
    .join(' ')
    .trim()
  return tag === undefined || said === '' || saysNothing(said) ? undefined : said
}

const TAG = /^(?:role|type|kind|part|section|segment|beat|phase|block|label|rolle|art|teil|abschnitt)$/
const SAYS =
  /^(?:text|content|line|lines|copy|script|says?|voice ?over|vo|audio|dialogue|words|value|body|inhalt|sprecher|zeile)$/

/** `| 0–3 s | Hook | My server died |`: what stands beside its name. */
function partInRow({ children }: Node, words: Words): string | undefined {
  const at = children.findIndex(
    ({ value }, index) => index < 3 && value.length <= 40 && startsWith(value, words),
  )
  const said = children
    .slice(at + 1)
    .map(({ value }) => value)
    .filter((value) => !saysNothing(value))
    .join(' ')
  if (at >= 0 && said !== '') return said
  return inCells({ children }, words)
}

/** `A | hook: My server died. | body: Film the log.` */
function inCells({ children }: Pick<Node, 'children'>, words: Words): string | undefined {
  return children.map(({ value }) => inlinePart(value, words)?.said).find((one) => one !== undefined)
}

/** `Hook (0–3 s)`, `Opening hook`, `0:00 Hook`: a name, not a sentence that has the word in it. */
function startsWith(label: string, words: Words): boolean {
  const tokens = fold(label)
    .split(' ')
    .filter((token) => !/^\d+s?$/.test(token))
  return (
    tokens.length <= 6 &&
    words.some(({ folded, stems }) =>
      stems.length === 1
        ? tokens.slice(0, 3).some((token) => token.startsWith(stems[0] ?? folded) || token === folded)
        : tokens.join(' ').includes(folded),
    )
  )
}

/** Behind this nobody looks for a label. */
const MOST = 600

/** A part within running text. */
export function inlinePart(text: string, words: Words): Inline | undefined {
  if (text.length < 8) return undefined
  return labelledPart(text, words) ?? quotedPart(text, words) ?? statedPart(text, words)
}

/** `Keyboard — Hook: "One shortcut saved me a week." Show the text expander.` */
function labelledPart(text: string, words: Words): Inline | undefined {
  if (!text.includes(':')) return undefined
  for (const { index } of text.slice(0, MOST).matchAll(/:/g)) {
    const label = text.slice(Math.max(0, index - 24), index).replace(/\s*\([^)]*\)$/, '')
    const last =
      label
        .split(/[^\p{L}\p{N} ]/u)
        .at(-1)
        ?.trim() ?? ''
    if (last === '' || !startsWith(last.split(/\s+/).slice(-2).join(' '), words)) continue
    const behind = text.slice(index + 1).trim()
    const [said = ''] = /^["“„«][^"”“»]{1,300}["”“»]|^.{1,300}?[.!?](?=\s|$)|^.+/s.exec(behind) ?? []
    if (!saysNothing(said)) return { said, rest: behind.slice(said.length).replace(DIRECTION, '') }
  }
  return undefined
}

/** `(close-up, whispered)`: how it is said. */
const DIRECTION = /^\s*\([^()]{1,200}\)/
