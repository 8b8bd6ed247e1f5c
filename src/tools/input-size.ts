import { OperatorError } from '../core/errors.ts'

const MAX_DEPTH = 64
const MAX_NODES = 100_000
const MAX_CHARS = 1_048_576

/**
 * Refuses input that is too large to look at: deeper than 64 levels, more than 100,000 values, or over 1 MB of
 * text. Walks without recursion, so that depth itself cannot break it.
 */
export function refuseOversized(input: unknown): void {
  const open: { node: unknown; depth: number }[] = [{ node: input, depth: 0 }]
  let nodes = 0
  let chars = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    nodes += 1
    if (typeof node === 'string') chars += node.length
    if (nodes > MAX_NODES || chars > MAX_CHARS || depth > MAX_DEPTH) throw oversized()
    if (typeof node !== 'object' || node === null) continue
    for (const [key, value] of Object.entries(node)) {
      chars += key.length
      open.push({ node: value, depth: depth + 1 })
    }
  }
}

function oversized(): OperatorError {
  return new OperatorError('too_large', 'The arguments are too large to look at.', {
    hint: `At most ${MAX_DEPTH} levels, ${MAX_NODES} values and 1 MB of text. Nothing was done.`,
  })
}
