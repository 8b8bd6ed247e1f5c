import type { Document, Node } from '../../reading/document.ts'
import { fold, names, type Words } from '../../reading/words.ts'

/** `39`, `€1,290.00`, `49 EUR`: an amount and nothing else, which may stand beside a number to be shown. */
const AMOUNT = /^(?:[€$£]|[A-Z]{3}\s)?\s?\d[\d.,]*(?:\s?(?:[€$£]|[A-Z]{3}))?$/

/**
 * A figure that JSON writes as a text, where it writes others of the same key, or those of other things, as numbers.
 * `price_shown: "39 €"` beside `price: 39` says the same once more.
 */
export function textAmongNumbers(
  { root, nodes }: Document,
  words: Words,
): { node: Node; numbers: number } | undefined {
  const places = [root, ...nodes].flatMap((parent) =>
    parent.children
      .filter(({ label, value }) => /\d/.test(value) && names(label, words))
      .map((node) => ({ node, parent })),
  )
  const numbers = places.filter(({ node }) => node.numeric)
  if (numbers.length === 0 || numbers.length === places.length) return undefined
  const keys = new Set(numbers.map(({ node }) => fold(node.label)))
  const parents = new Set(numbers.map(({ parent }) => parent))
  const text = places.find(
    ({ node, parent }) =>
      !node.numeric && (keys.has(fold(node.label)) || (AMOUNT.test(node.value) && !parents.has(parent))),
  )
  return text && { node: text.node, numbers: numbers.length }
}
