import type { Node } from './document.ts'
import { fold } from './words.ts'

const ASKS = /^(?:q|question|f|frage) ?\d{0,2}$/
const ANSWERS = /^(?:a|answer|antwort) ?\d{0,2}$/

/** `Q: What went well?` over `A: We signed.` is what is asked for, and what it is. */
export function answersOf(root: Node): void {
  const { children } = root
  const isAnswer = (at: number) => isPair(children[at], ANSWERS) && isPair(children[at - 1], ASKS)
  root.children = children.flatMap((node, at) => {
    if (isAnswer(at)) return []
    return isAnswer(at + 1) ? { ...node, label: node.value, value: children[at + 1]?.value ?? '' } : node
  })
}

const isPair = (node: Node | undefined, form: RegExp) =>
  node?.kind === 'pair' && node.label.length <= 12 && form.test(fold(node.label))
