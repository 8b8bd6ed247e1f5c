import { createRedactor } from '../../../src/policy/redact/redactor.ts'

/** No clock may decide a test: a busy machine takes as long as it takes. */
export const PATIENCE_MS = 60_000

const redactor = createRedactor()

/** Characters looked at one by one, and patterns tried: what a rule does that reads too much. */
export function steps(text: string): number {
  redactor.text(text.slice(0, 1_000))
  let counted = 0
  const count = () => {
    counted++
  }
  const restored = [
    counting(String.prototype, 'charCodeAt', count),
    counting(RegExp.prototype, 'test', count),
    counting(RegExp.prototype, 'exec', count),
  ]
  try {
    redactor.text(text)
  } finally {
    for (const restore of restored) restore()
  }
  return counted
}

/** Counts the calls of a built-in method until it is restored, and keeps nothing of them. */
function counting(owner: object, name: string, count: () => void): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name) ?? {}
  const original: (...input: unknown[]) => unknown = before.value
  Object.defineProperty(owner, name, {
    ...before,
    value: function counted(this: unknown, ...input: unknown[]) {
      count()
      return Reflect.apply(original, this, input)
    },
  })
  return () => Object.defineProperty(owner, name, before)
}
