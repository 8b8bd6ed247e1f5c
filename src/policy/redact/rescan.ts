import type { Span } from './ranges.ts'

/** What the walk needs of the redactor. */
export interface Judge {
  text(input: string): string
  find(input: string): Span[]
  label(kind: string, secret: string): string
}

/** Larger structures are not written out again: their parts were judged one by one. */
const LARGEST = 1_000_000

/** Where a string of the structure stands in its JSON, and how to put another in its place. */
interface Leaf {
  start: number
  raw: string
  escaped: number
  put(text: string): void
}

/**
 * Judges the structure once more as the JSON it will become. What only shows there (a key split over the lines
 * of an array, a command's arguments) is masked in the strings it lies in. Changes the copy it is given.
 */
export function rescan(copy: unknown, { find, label }: Judge): unknown {
  const holder = { copy }
  const leaves: Leaf[] = []
  const json = write(holder, leaves)
  if (json === undefined) return copy
  for (const { start, end, kind } of find(json)) {
    for (const leaf of leaves) {
      const from = Math.max(start, leaf.start)
      const to = Math.min(end, leaf.start + leaf.escaped)
      if (from < to)
        leaf.put(masked(leaf, from - leaf.start, to - leaf.start, (secret) => label(kind, secret)))
    }
  }
  return holder.copy
}

/** Without escapes the positions are the string's own; with them the whole string goes. */
function masked({ raw, escaped }: Leaf, from: number, to: number, label: (secret: string) => string): string {
  if (raw.length !== escaped) return label(raw)
  return raw.slice(0, from) + label(raw.slice(from, to)) + raw.slice(to)
}

/** Undefined when there is nothing to gain: no two strings that could belong together, or too much of them. */
function write(holder: { copy: unknown }, leaves: Leaf[]): string | undefined {
  let out = ''
  const pending: { text?: string; holder?: Record<string, unknown>; name?: string }[] = [
    { holder: holder as Record<string, unknown>, name: 'copy' },
  ]
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (out.length > LARGEST) return undefined
    if (next.text !== undefined) out += next.text
    else if (next.holder && next.name !== undefined)
      out += one(next.holder, next.name, out.length, leaves, pending)
  }
  return leaves.length > 1 ? out : undefined
}

function one(
  holder: Record<string, unknown>,
  name: string,
  at: number,
  leaves: Leaf[],
  pending: { text?: string; holder?: Record<string, unknown>; name?: string }[],
): string {
  const value = holder[name]
  if (typeof value === 'string') {
    const text = JSON.stringify(value)
    leaves.push({
      start: at + 1,
      raw: value,
      escaped: text.length - 2,
      put: (changed) => {
        holder[name] = changed
      },
    })
    return text
  }
  if (
    typeof value !== 'object' ||
    value === null ||
    value instanceof Date ||
    value instanceof Map ||
    value instanceof Set
  )
    return JSON.stringify(value) ?? 'null'
  const list = Array.isArray(value)
  const names = list ? [...value.keys()].map(String) : Object.keys(value)
  pending.push({ text: list ? ']' : '}' })
  for (const [index, child] of [...names.entries()].reverse()) {
    pending.push({ holder: value as Record<string, unknown>, name: child })
    pending.push({ text: (index > 0 ? ',' : '') + (list ? '' : `${JSON.stringify(child)}:`) })
  }
  return list ? '[' : '{'
}
