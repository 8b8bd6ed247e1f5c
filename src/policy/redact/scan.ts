import { type Effort, MASK_READS, newEffort, settle } from './effort.ts'
import { markerEnd, type Span } from './ranges.ts'

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
  readonly effort: Effort
}

/** Rules by the first two characters of their literals: one pass over the text serves them all. */
export type Dispatch = { table: Uint16Array; buckets: readonly Bucket[]; rules: number }
type Entry = { literal: string; index: number; rule: Rule; id: number }
/** Many rules have the same few literals, which are compared once for all of them. */
type Group = { literals: string[]; longest: number; entries: Entry[] }
/** Literals of two characters, and the longer ones by their third: most candidates end there. */
type Bucket = { short: Group; byThird: (Group | undefined)[] }

const SIDE = 128
const FEW = 8

export function dispatch(rules: readonly Rule[]): Dispatch {
  const byPair = new Map<number, Bucket>()
  for (const [id, rule] of rules.entries())
    for (const literal of rule.at)
      for (const pair of pairsOf(literal)) put(groupOf(byPair, pair, literal), literal, rule, id)
  const table = new Uint16Array(SIDE * SIDE)
  const buckets: Bucket[] = [emptyBucket()]
  for (const [pair, entries] of byPair) table[pair] = buckets.push(entries) - 1
  return { table, buckets, rules: rules.length }
}

/** A literal of one character stands for every pair that begins with it. */
function pairsOf(literal: string): number[] {
  const first = literal.charCodeAt(0) * SIDE
  if (literal.length > 1) return [first + literal.charCodeAt(1)]
  return Array.from({ length: SIDE }, (_, second) => first + second)
}

function emptyBucket(): Bucket {
  return { short: emptyGroup(), byThird: Array.from({ length: SIDE }) }
}

function emptyGroup(): Group {
  return { literals: [], longest: 0, entries: [] }
}

function groupOf(map: Map<number, Bucket>, pair: number, literal: string): Group {
  const bucket = map.get(pair) ?? emptyBucket()
  map.set(pair, bucket)
  const third = literal.length > 2 ? literal.charCodeAt(2) : SIDE
  if (third >= SIDE) return bucket.short
  const group = bucket.byThird[third] ?? emptyGroup()
  bucket.byThird[third] = group
  return group
}

function put(group: Group, literal: string, rule: Rule, id: number): void {
  const known = group.literals.indexOf(literal)
  const index = known < 0 ? group.literals.push(literal) - 1 : known
  group.entries.push({ literal, index, rule, id })
  group.longest = Math.max(group.longest, literal.length)
}

const WORD = new Uint8Array(65_536)
for (let code = 48; code < 123; code++) {
  if (code < 58 || (code > 64 && code < 91) || code > 96) WORD[code] = 1
}

const BACKSLASH = 92
const PERCENT = 37
const BRACKET = 91
const SMALL_R = 114

/**
 * Runs every rule wherever one of its literals stands, except inside what the same rule has just found: there it
 * could only find the same again, and hostile texts would make it do so at every step. What is left when the
 * effort is spent is covered whole.
 */
export function scan(
  text: string,
  { table, buckets, rules }: Dispatch,
  add: (span: Span) => void,
  effort = newEffort(),
): void {
  const tries = attempts(text, rules, add, effort)
  let inWord = false
  let fresh = -1
  let code = text.charCodeAt(0)
  effort.calm = 0
  const length = effort.spent ? 0 : text.length
  for (let at = 0; at < length; at++) {
    const next = text.charCodeAt(at + 1)
    const word = WORD[code] === 1
    if (!word || !inWord || at === fresh) {
      const bucket = code < SIDE ? table[code * SIDE + (next < SIDE ? next : 0)] : 0
      if (bucket) {
        tries(buckets[bucket], at)
        if (effort.spent) break
      }
      if (code === BACKSLASH || code === PERCENT) fresh = Math.max(fresh, afterEscape(text, at, code, next))
      if (code === BRACKET && next === SMALL_R && markerEnd(text, at) > 0) effort.read += MASK_READS
    }
    inWord = word
    code = next
  }
  effort.read += text.length
  if (effort.spent && text.length > 0) add({ start: effort.calm, end: text.length, kind: 'dense' })
}

function attempts(
  text: string,
  rules: number,
  add: (span: Span) => void,
  effort: Effort,
): (bucket: Bucket | undefined, at: number) => void {
  // Most texts hold no literal at all.
  let ends: Float64Array | undefined
  const pass: Pass = { length: text.length, effort }
  const standing = comparing(text)
  let current = 0
  const keep = (span: Span) => {
    ends ??= new Float64Array(rules)
    ends[current] = Math.max(ends[current] ?? 0, span.end)
    add(span)
  }
  const attempt = (group: Group, at: number) => {
    const many = group.entries.length > FEW
    let tried = -1
    for (const { literal, id, rule } of many ? standing(group, at) : group.entries) {
      if (!many && !text.startsWith(literal, at)) continue
      if (at < (ends?.[id] ?? 0)) continue
      // Where several literals of a rule stand, one look is enough: they follow one another.
      if (id === tried) continue
      tried = id
      current = id
      settle(effort, at)
      rule.find(text, at, keep, pass)
    }
  }
  return (bucket, at) => {
    if (!bucket) return
    if (bucket.short.entries.length > 0) attempt(bucket.short, at)
    const longer = bucket.byThird[text.charCodeAt(at + 2)]
    if (longer) attempt(longer, at)
  }
}

const NONE: readonly Entry[] = []

/** The entries whose literals stand at a place. What stood at the last place often stands at the next one too. */
function comparing(text: string): (group: Group, at: number) => readonly Entry[] {
  const last = new Map<Group, { written: string; entries: readonly Entry[] }>()
  return (group, at) => {
    const before = last.get(group)
    if (before && text.startsWith(before.written, at)) return before.entries
    if (!compare(text, at, group.literals)) return NONE
    const entries = group.entries.filter(({ index }) => stands[index] === 1)
    // Shorter only at the end of the text, behind which there is no other place.
    last.set(group, { written: text.slice(at, at + group.longest), entries })
    return entries
  }
}

/** Which literals of the group that is looked at stand there. */
let stands = new Uint8Array(64)

function compare(text: string, at: number, literals: readonly string[]): boolean {
  let any = false
  if (literals.length > stands.length) stands = new Uint8Array(literals.length)
  for (let index = 0; index < literals.length; index++) {
    const found = text.startsWith(literals[index] ?? '', at)
    stands[index] = found ? 1 : 0
    any ||= found
  }
  return any
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
