import type { Sample } from './wild-positives.ts'

const MARKER = /\[redacted:[a-z0-9-]+(?:#[0-9a-f]{4})?\]/

/**
 * The secrets of a sample that are not gone to the last character. The output is aligned with the input by its
 * unredacted parts in order; a secret is covered when no unredacted part overlaps it.
 */
export function uncovered({ text, secrets }: Sample, redacted: string): string[] {
  const kept = alignment(text, redacted)
  if (!kept) return [...secrets]
  const places = occurrences(text, secrets)
  return places
    .filter(([start, end]) => kept.some(([from, to]) => from < end && to > start))
    .map(([start, end]) => text.slice(start, end))
}

function alignment(text: string, redacted: string): [number, number][] | undefined {
  const parts = redacted.split(MARKER)
  const kept: [number, number][] = []
  let from = 0
  for (const [index, part] of parts.entries()) {
    const at =
      index === 0 ? 0 : index === parts.length - 1 ? text.length - part.length : text.indexOf(part, from + 1)
    if (at < from || !text.startsWith(part, at)) return undefined
    if (part !== '') kept.push([at, at + part.length])
    from = at + part.length
  }
  return kept
}

/** Each secret in order of appearance, searched behind the one before it. */
function occurrences(text: string, secrets: readonly string[]): [number, number][] {
  let from = 0
  return secrets.map((secret) => {
    const at = text.indexOf(secret, from)
    if (at < 0) throw new Error('a sample does not hold its own secret')
    from = at + secret.length
    return [at, at + secret.length]
  })
}
