import type { Node } from '../../reading/document.ts'
import { splitLabel } from '../../reading/labels.ts'
import { fold, names } from '../../reading/words.ts'
import { TITLES } from './titles.ts'

/** Enough is enough: a long text is not counted to its end. */
const MOST_NODES = 500

/** What is said about a script, and is none of it. */
const ABOUT =
  /^(?:id|no|nr|number|platform|channel|format|length|duration|runtime|time|date|day|language|tone|style|status|author|tags?|hashtags?|sound|music|cta|call to action|plattform|kanal|lange|dauer|datum|tag|sprache|musik|handlungsaufruf)$/

/** How many words an item has beyond its name and its parts, `behind` what stands beside it behind a part: nothing but a hook is no script. */
export function wordsBeyond(item: Node, behind: string, isPart: (node: Node) => boolean): number {
  let words = countOf(behind)
  const open = item.kind === 'row' ? item.children.slice(1) : [...item.children]
  for (let seen = 0; seen < MOST_NODES; seen += 1) {
    const node = open.pop()
    if (!node) break
    if (!isPart(node)) words += ownWords(node)
    for (const next of isPart(node) ? afterPart(node) : node.children) open.push(next)
  }
  return words
}

/** A heading `Hook` over several lines: the first of them is the hook, and the others are the script. */
function afterPart({ kind, value, children }: Node): readonly Node[] {
  if (kind === 'row') return []
  return value === '' ? children.slice(1) : children
}

function ownWords({ kind, label, value }: Node): number {
  if (kind === 'row' || names(label, TITLES) || ABOUT.test(fold(label))) return 0
  return countOf(value) + (kind === 'pair' ? 0 : countOf(label))
}

/** Below an item may stand what looks like its neighbour: `Beat 1: …`. These lines go to the next item, or to the end. */
export function wordsBetween(
  lines: readonly string[],
  from: number,
  to: number,
  parts: readonly string[],
): number {
  if (to <= from) return 0
  const said = lines
    .slice(from + 1, Math.min(to, from + MOST_NODES))
    .filter((line) => !ABOUT.test(fold(splitLabel(line.trim())?.label ?? '')))
    .join(' ')
  return parts.reduce((words, part) => words - countOf(part) - 1, countOf(said))
}

function countOf(text: string): number {
  const folded = fold(text.slice(0, 2_000))
  return folded.split(' ').filter((word) => /\p{L}/u.test(word)).length
}
