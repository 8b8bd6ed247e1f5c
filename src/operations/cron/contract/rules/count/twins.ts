import type { Node } from '../../reading/document.ts'
import { fold, type Words } from '../../reading/words.ts'
import { partOf } from './parts.ts'

export interface Item {
  node: Node
  title: string
  body: string
}

/** `1. AI avatars (TikTok)` and `3. AI avatars (X)` are one. */
function bare(title: string): string {
  const short = title.replace(/^\W{0,3}\d{1,2}[.):]\s+/, '').replace(/\s*\([^)]{1,40}\)\s*$/, '')
  return short.includes(' ') ? short : title
}

/** Each once: neither the same title, nor the same words below another title, nor its longest text. */
export function different(items: readonly Item[], parts: readonly Words[]): Item[] {
  const seen = new Set<string>()
  const bodies: ReadonlySet<string>[] = []
  return items.filter((item) => {
    const keys = [`title ${fold(bare(item.title))}`]
    if (item.body.split(' ').length >= 6) keys.push(`body ${item.body}`)
    const text = longestText(item.node)
    if (text.split(' ').length >= LONG) keys.push(`text ${text}`)
    for (const words of parts) {
      const part = fold(partOf(item.node, words) ?? '')
      if (SENTENCE.test(part)) keys.push(`part ${part}`)
    }
    const said = new Set(item.body.split(' '))
    const twin = keys.some((key) => seen.has(key)) || bodies.some((other) => areAlike(said, other))
    for (const key of keys) seen.add(key)
    if (parts.length === 0 && said.size >= TELLING && bodies.length < COMPARED) bodies.push(said)
    return !twin
  })
}

/** Two offers may well cost `49 EUR`. */
const SENTENCE = /\p{L} [^ ]*\p{L}/u

/** So many different words make a body that could be known again, and so many bodies are compared. */
const TELLING = 12
const COMPARED = 30
const SAME = 0.8

/** The same words but for a few, in whatever order. */
function areAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size < TELLING) return false
  let both = 0
  for (const word of one) if (other.has(word)) both += 1
  return both >= SAME * (one.size + other.size - both)
}

const LONG = 8

/** Under a new title and behind a new hook, the same text makes no second script. */
function longestText({ value, children }: Node): string {
  const texts = [value, ...children.slice(0, 40).map((child) => child.value)]
  return fold(texts.reduce((longest, text) => (text.length > longest.length ? text : longest), ''))
}
