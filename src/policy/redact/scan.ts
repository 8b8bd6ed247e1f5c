import type { Span } from './ranges.ts'

/**
 * A rule looks at the text only where one of its literals stands, and says which stretches are secret.
 * `at` are the literals (two characters at least decide the bucket); a literal that begins with a letter or
 * digit counts only at the start of a word. `find` must be linear in what it reads.
 */
export interface Rule {
  at: readonly string[]
  find(text: string, at: number, add: (span: Span) => void, pass: Pass): void
}

/** One walk over one text, by identity: what a rule remembers of a text holds for this walk and no other. */
export interface Pass {
  readonly length: number
}

/** Rules by the first two characters of their literals: one pass over the text serves them all. */
export type Dispatch = { table: Uint16Array; buckets: readonly Bucket[]; rules: number }
type Entry = { literal: string; rule: Rule; id: number }
/** Literals of two characters, and the longer ones by their third: most candidates end there. */
type Bucket = { short: Entry[]; byThird: (Entry[] | undefined)[] }

const SIDE = 128

export function dispatch(rules: readonly Rule[]): Dispatch {
  const byPair = new Map<number, Bucket>()
  for (const [id, rule] of rules.entries())
    for (const literal of rule.at)
      for (const pair of pairsOf(literal)) put(byPair, pair, { literal, rule, id })
  const table = new Uint16Array(SIDE * SIDE)
  const buckets: Bucket[] = [{ short: [], byThird: [] }]
  for (const [pair, entries] of byPair) table[pair] = buckets.push(entries) - 1
  return { table, buckets, rules: rules.length }
}

/** A literal of one character stands for every pair that begins with it. */
function pairsOf(literal: string): number[] {
  const first = literal.charCodeAt(0) * SIDE
  if (literal.length > 1) return [first + literal.charCodeAt(1)]
  return Array.from({ length: SIDE }, (_, second) => first + second)
}

function put(map: Map<number, Bucket>, pair: number, entry: Entry): void {
  const bucket = map.get(pair) ?? { short: [], byThird: Array.from({ length: SIDE }) }
  map.set(pair, bucket)
  const third = entry.literal.length > 2 ? entry.literal.charCodeAt(2) : SIDE
  if (third >= SIDE) bucket.short.push(entry)
  else {
    const list = bucket.byThird[third] ?? []
    bucket.byThird[third] = list
    list.push(entry)
  }
}

const WORD = new Uint8Array(65_536)
for (let code = 48; code < 123; code++) {
  if (code < 58 || (code > 64 && code < 91) || code > 96) WORD[code] = 1
}

const BACKSLASH = 92
const PERCENT = 37

/**
 * Runs every rule wherever one of its literals stands, except inside what the same rule has just found: there it
 * could only find the same again, and hostile texts would make it do so at every step.
 */
export function scan(text: string, { table, buckets, rules }: Dispatch, add: (span: Span) => void): void {
  const tries = attempts(text, rules, add)
  let inWord = false
  let fresh = -1
  let code = text.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const next = text.charCodeAt(at + 1)
    const word = WORD[code] === 1
    if (!word || !inWord || at === fresh) {
      const bucket = code < SIDE ? table[code * SIDE + (next < SIDE ? next : 0)] : 0
      if (bucket) tries(buckets[bucket], at)
      if (code === BACKSLASH || code === PERCENT) fresh = Math.max(fresh, afterEscape(text, at, code, next))
    }
    inWord = word
    code = next
  }
}

function attempts(
  text: string,
  rules: number,
  add: (span: Span) => void,
): (bucket: Bucket | undefined, at: number) => void {
  // Most texts hold no literal at all.
  let ends: Float64Array | undefined
  const pass: Pass = { length: text.length }
  let current = 0
  const keep = (span: Span) => {
    if (ends) ends[current] = Math.max(ends[current] ?? 0, span.end)
    add(span)
  }
  const attempt = (entry: Entry, at: number) => {
    if (at < (ends?.[entry.id] ?? 0) || !text.startsWith(entry.literal, at)) return
    ends ??= new Float64Array(rules)
    // Where several literals of a rule stand, one look is enough.
    ends[entry.id] = at + 1
    current = entry.id
    entry.rule.find(text, at, keep, pass)
  }
  return (bucket, at) => {
    if (!bucket) return
    for (const entry of bucket.short) attempt(entry, at)
    const longer = bucket.byThird[text.charCodeAt(at + 2)]
    if (longer) for (const entry of longer) attempt(entry, at)
  }
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
