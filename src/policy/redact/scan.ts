import type { Span } from './ranges.ts'

/**
 * A rule looks at the text only where one of its literals stands, and says which stretches are secret.
 * `at` are the literals (two characters at least decide the bucket); a literal that begins with a letter or
 * digit counts only at the start of a word. `find` must be linear in what it reads.
 */
export interface Rule {
  at: readonly string[]
  find(text: string, at: number, add: (span: Span) => void): void
}

/** Rules by the first two characters of their literals: one pass over the text serves them all. */
export type Dispatch = { table: Uint16Array; buckets: readonly (readonly Entry[])[] }
type Entry = { literal: string; rule: Rule }

const SIDE = 128

export function dispatch(rules: readonly Rule[]): Dispatch {
  const byPair = new Map<number, Entry[]>()
  for (const rule of rules)
    for (const literal of rule.at) for (const pair of pairsOf(literal)) put(byPair, pair, { literal, rule })
  const table = new Uint16Array(SIDE * SIDE)
  const buckets: Entry[][] = [[]]
  for (const [pair, entries] of byPair) table[pair] = buckets.push(entries) - 1
  return { table, buckets }
}

/** A literal of one character stands for every pair that begins with it. */
function pairsOf(literal: string): number[] {
  const first = literal.charCodeAt(0) * SIDE
  if (literal.length > 1) return [first + literal.charCodeAt(1)]
  return Array.from({ length: SIDE }, (_, second) => first + second)
}

function put(map: Map<number, Entry[]>, pair: number, entry: Entry): void {
  const list = map.get(pair)
  if (list) list.push(entry)
  else map.set(pair, [entry])
}

const WORD = new Uint8Array(65_536)
for (let code = 48; code < 123; code++) {
  if (code < 58 || (code > 64 && code < 91) || code > 96) WORD[code] = 1
}

const BACKSLASH = 92
const PERCENT = 37

/** Runs every rule wherever one of its literals stands. */
export function scan(text: string, { table, buckets }: Dispatch, add: (span: Span) => void): void {
  let inWord = false
  let fresh = -1
  let code = text.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const next = text.charCodeAt(at + 1)
    const word = WORD[code] === 1
    if (!word || !inWord || at === fresh) {
      const bucket = code < SIDE ? table[code * SIDE + (next < SIDE ? next : 0)] : 0
      if (bucket) tryAll(buckets[bucket] ?? [], text, at, add)
      if (code === BACKSLASH || code === PERCENT) fresh = Math.max(fresh, afterEscape(text, at, code, next))
    }
    inWord = word
    code = next
  }
}

function tryAll(entries: readonly Entry[], text: string, at: number, add: (span: Span) => void): void {
  for (const { literal, rule } of entries)
    if (literal.length < 3 || text.startsWith(literal, at)) rule.find(text, at, add)
}

/** Where a word begins after `\n`, `\u0022`, `\x1b` or `%3D`: the escape's own letters are no part of it. */
function afterEscape(text: string, at: number, code: number, next: number): number {
  if (code === PERCENT) return isHex(next) && isHex(text.charCodeAt(at + 2)) ? at + 3 : -1
  const letter = String.fromCharCode(next)
  if (letter === 'u') return at + 6
  if (letter === 'x') return at + 4
  return 'nrtbfv0'.includes(letter) ? at + 2 : -1
}

function isHex(code: number): boolean {
  return (code > 47 && code < 58) || (code > 64 && code < 71) || (code > 96 && code < 103)
}

export function isWordCode(code: number): boolean {
  return WORD[code] === 1
}
