import type { Kind, Node } from '../../reading/document.ts'
import { isError } from '../../reading/error-text.ts'
import { isSpare } from '../../reading/spare.ts'
import { fold, names, saysNothing, type Words, wordsOf } from '../../reading/words.ts'

/** What a thing cannot do without where it has a place for it. Notes, tags and discounts may well be empty. */
const CONTENT = wordsOf(
  `=title, =name, =headline, =hook, =body, =body text, =script, =text, =main, =main part, =content,
  =voiceover, =voice over, =dialogue, =story, =copy, =description, =features, =benefits, =includes,
  =deliverables, =Leistungen, =short description, =desc, =details, =pitch, =promise, =benefit, =summary,
  =cta, =call to action, =offer, =product, =package, =trend, =why, =Titel, =Beschreibung, =Kurzbeschreibung,
  =Hauptteil, =Mittelteil, =Inhalt, =Nutzen, =Versprechen, =Angebot, =Produkt, =Skript, =Handlungsaufruf`.split(
    /,\s+/,
  ),
)
const MOST_NODES = 300

/** A place of an item that is there and has nothing in it, or an error: `"hook": ""`, `Body: TODO`, `"pitch": "Error: 429 …"`. */
export function hollowPart(item: Node, each: readonly { words: Words }[]): string | undefined {
  if (item.kind === 'row') return undefined
  const open = item.children.map((node) => ({ node, parent: item }))
  for (let seen = 0; seen < MOST_NODES; seen += 1) {
    const { node, parent } = open.shift() ?? {}
    if (!node || !parent) return undefined
    const part = each.find(({ words }) => names(node.label, words) && !isSpare(node, parent, words))
    const isDue = part !== undefined || names(node.label, CONTENT)
    if (isDue && (isHollow(node) || standsForText(node.value, node.label, part?.words))) return node.label
    if (node.kind === 'element') open.push(...node.children.map((child) => ({ node: child, parent: node })))
  }
  return undefined
}

/** `<body text>`; a direction like `[cut to desk]` is a text. */
const STAND_IN = /^(?:<[^<>]{2,60}>|\{{1,2}[^{}]{2,60}\}{1,2})$/

/** `Error 404: customers not found` may be a hook. */
const SHORT = wordsOf(['hook', 'opener', 'title', 'headline', 'name', 'trend', 'Aufhänger', 'Titel'])

/** `CTA: none` is an answer. */
const ANSWER = /^(?:none|no|n a|keine?r?|entfallt|nothing)$/

const PLACES: readonly Kind[] = ['pair', 'element', 'heading', 'bullet']

function isHollow({ kind, value, children, label }: Node): boolean {
  if (children.length > 0) return children.every((child) => child.kind === 'element' && isHollow(child))
  if (!PLACES.includes(kind)) return false
  if (value === '')
    return kind === 'pair' || kind === 'element' || (kind === 'heading' && fold(label).split(' ').length <= 2)
  if (ANSWER.test(fold(value))) return false
  return saysNothing(value) || STAND_IN.test(value) || isError(value, names(label, SHORT) ? 2 : 1)
}

/** `2`, `same as above`, `see script 1`, `wie oben`: what only points to a text. */
const POINTS =
  /^(?:(?:(?:the )?same|identical|as|like|see|cf|siehe|wie|gleich|analog|dito|ditto|repeat|use)(?: (?:the|one|hook|text|body|as|in|to|of|from|der|die|das|bei|zu|von))* (?:above|before|below|script|skript|video|first|previous|last|oben|vorher|zuvor|no|nr|number|#?\d)(?: .{0,20})?|dito|ditto|same)$/

/** `Hook 2`, `(no hook, starts right away)`: its own name in place of a text. */
function standsForText(value: string, label: string, words: Words = []): boolean {
  if (value.length > 60) return false
  const said = fold(value)
  if (POINTS.test(said)) return true
  // `script: 2` says which one it is, and `price: 9` all that it has to.
  if (/^\d{1,2}$/.test(value.trim())) return names(label, CONTENT) && !names(label, INDEXED)
  const [first = '', second = '', third] = said.split(' ')
  const [own = ''] = fold(label).split(' ')
  if (NONE.test(first)) return second !== '' && (second === own || names(second, words))
  return first === own && third === undefined && COUNTER.test(second)
}

const COUNTER = /^(?:\d{0,2}|[a-e])$/
const INDEXED = wordsOf([
  '=script',
  '=trend',
  '=offer',
  '=product',
  '=package',
  '=Skript',
  '=Angebot',
  '=title',
  '=name',
])
const NONE = /^(?:no|without|kein|keine|ohne)$/

/** What stands below the last of them and is none of its own. */
const CLOSING =
  /^(?:next (?:scan|run|update|report|edition|check|trend)|generated|compiled|prepared|created|end of|scanned|scan (?:finished|complete|ended)|sources?|(?:this |the )?report (?:by|end|was|is|generated|created|compiled)|end\b|bericht erstellt|confidence|see you|nachste[rn]? (?:scan|lauf|bericht)|quellen?|erstellt|stand|ende)\b/

/** `Trend 3:` over nothing, or over the last words of the whole output, where all others have a text. */
export function emptyHeadings(nodes: readonly Node[], isBare: (node: Node) => boolean): ReadonlySet<Node> {
  const headings = nodes.filter(({ kind }) => kind === 'heading')
  return new Set([
    ...emptyOnes(headings, isBare),
    ...emptyOnes(
      nodes.filter(({ kind }) => kind === 'ordered'),
      isBare,
    ),
  ])
}

function emptyOnes(all: readonly Node[], isBare: (node: Node) => boolean): Node[] {
  const owns = new Map(all.map((node) => [node, ownOf(node)]))
  // The first of them may be the title over all.
  const nodes = all.filter((node, at) => at > 0 || node.kind !== 'heading' || owns.get(node)?.length !== 0)
  const empty = nodes.filter((node) => !isClose(node, owns.get(node)))
  const [node] = empty
  if (!node || empty.length > 1 || nodes.length < 3) return []
  if (isBare(node)) return node.value === '' ? [node] : []
  if (!isOnlyTitle(node)) return []
  const own = owns.get(node) ?? []
  // Behind a blank line one remark on all of them may follow, where each of the others has more than one line.
  const isRemark =
    node === nodes.at(-1) && node.kind === 'heading' && own.length === 1 && own[0]?.kind === 'line'
  return own.length === 0 || (isRemark && nodes.every((one) => one === node || isRich(owns.get(one))))
    ? [node]
    : []
}

const isRich = (own: readonly Node[] = []) => own.length > 1

/** `3. Cosy coding`, and no sentence that says it all. */
function isOnlyTitle({ kind, label, value }: Node): boolean {
  if (kind === 'heading') return true
  return value === '' && label.split(/\s+/).length <= 8 && !/[.!?]["”)]?$/.test(label)
}

function ownOf({ children }: Node): readonly Node[] {
  return children
    .slice(0, MOST_CHILDREN)
    .filter(({ label, value }) => !CLOSING.test(fold(label === '' ? value : label)))
}

const MOST_CHILDREN = 20

/** It has a text, which follows on the next line. */
function isClose(node: Node, own: readonly Node[] = []): boolean {
  const [first] = own
  return first !== undefined && first.line <= node.line + 1
}
