import { OperatorError } from '../core/errors.ts'

/** How long a string and how many items of a list may be, tried in this order until the text fits. */
const LIMITS = [
  { chars: 4_096, items: 1_000 },
  { chars: 512, items: 100 },
  { chars: 64, items: 10 },
] as const

type Limit = (typeof LIMITS)[number]

/**
 * `value` as JSON of at most `maxBytes` (UTF-8). What is too long is cut where it is long and says so in place:
 * `first characters…[+12345 chars]`. A value that does not fit even then shrinks to the names of its fields.
 * Throws `too_large` for what is no JSON at all: a cycle, a BigInt, nesting that exhausts the stack.
 */
export function boundedJson(value: object, maxBytes: number): string {
  const whole = stringify(value)
  if (fits(whole, maxBytes)) return whole
  for (const limit of LIMITS) {
    const shorter = stringify(value, (_, item) => shorten(item, limit))
    if (fits(shorter, maxBytes)) return shorter
  }
  return stringify(outline(value))
}

function fits(text: string, maxBytes: number): boolean {
  return Buffer.byteLength(text) <= maxBytes
}

function shorten(item: unknown, { chars, items }: Limit): unknown {
  if (typeof item === 'string' && item.length > chars) {
    return `${item.slice(0, chars)}…[+${item.length - chars} chars]`
  }
  if (Array.isArray(item) && item.length > items) {
    return [...item.slice(0, items), `…[+${item.length - items} items]`]
  }
  return item
}

/** The short plain fields as they are, of the others only the name; so few that even escaped they fit 64 KB. */
function outline(value: object): Record<string, unknown> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  const short = entries.filter(([name, item]) => name.length <= 64 && isShort(item)).slice(0, 40)
  const dropped = entries.filter((entry) => !short.includes(entry)).slice(0, 40)
  return { ...Object.fromEntries(short), dropped: dropped.map(([name]) => name.slice(0, 64)) }
}

function isShort(item: unknown): boolean {
  return typeof item === 'string' ? item.length <= 64 : typeof item === 'number' || typeof item === 'boolean'
}

function stringify(value: object, replacer?: (key: string, item: unknown) => unknown): string {
  try {
    return JSON.stringify(value, replacer)
  } catch (cause) {
    throw new OperatorError('too_large', 'A record could not be written as JSON.', {
      hint: 'Records are plain data: no cycles, no BigInt, no nesting thousands of levels deep.',
      cause,
    })
  }
}
