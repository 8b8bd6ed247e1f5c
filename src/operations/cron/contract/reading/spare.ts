import type { Document, Node } from './document.ts'
import { fold, names, saysNothing, type Words } from './words.ts'

/** What it was before, and is no more. */
const FORMER =
  /\b(?:old|was|former|formerly|original|previous|before|compare|crossed|strike|struck|rrp|msrp|uvp|statt|alte[rn]?|fruhere[rn]?|vorher)\b/
const NOTHING = /^(?:null|none|n\/?a|[-–—]?)$/i

export const isFormer = (label: string): boolean => FORMER.test(fold(label))

const isEmpty = ({ value, children }: Node): boolean => children.length === 0 && NOTHING.test(value)
/** `price_model: "one time"`, `price_includes_vat: true`. */
const isRemark = ({ value, children }: Node): boolean =>
  children.length === 0 && !/\d/.test(value) && !saysNothing(value)

/**
 * `old_price: null`, `sale_price: ""` beside a price: a place for one more that nobody needs, or a remark on it.
 * `price: null` is none.
 */
export function isSpare(node: Node, parent: Node, words: Words): boolean {
  if (!names(node.label, words)) return false
  if (isFree(node, parent)) return true
  if (!(isEmpty(node) || isRemark(node))) return false
  const folded = fold(node.label)
  if (words.some((word) => !word.whole && word.folded === folded)) return false
  const isList = names(parent.label, words)
  return parent.children.some(
    (other) =>
      other !== node &&
      !isEmpty(other) &&
      !isFormer(other.label) &&
      (names(other.label, words) || (isList && /\d/.test(other.value))),
  )
}

const ZERO = /^[€$£]?\s?0(?:[.,]0{1,2})?(?: ?(?:[€$£]|EUR|USD|CHF|GBP))?$/
const FREE = /^(?:lead magnet|freebie|free|gratis|kostenlos|kostenfrei)(?: \p{L}+)?$/u

/** `price: 0` of what is said to be free. */
const isFree = (node: Node, parent: Node): boolean =>
  ZERO.test(node.value) && parent.children.some((other) => other !== node && FREE.test(fold(other.value)))

export function sparesIn({ root, nodes }: Document, words: Words): ReadonlySet<Node> {
  return new Set(
    [root, ...nodes].flatMap((parent) => parent.children.filter((node) => isSpare(node, parent, words))),
  )
}
