import { asName, type Findings, type Found } from './found.ts'

/**
 * One list from all sources, in their order. Two that answer on one port are one service: the first gives the
 * name, whoever knows a protocol gives the entry, and both say where they saw it.
 */
export function merge(sources: readonly Findings[]): Found[] {
  const merged: Found[] = []
  for (const found of sources.flatMap((source) => source.found)) {
    const at = merged.findIndex((other) => isSame(other, found))
    const other = merged[at]
    if (other) merged[at] = join(other, found)
    else merged.push({ ...found, name: freeName(found.name, merged) })
  }
  const names = new Set(merged.map(({ name }) => name))
  return merged.map((found) => withKnownNeeds(found, names))
}

function isSame(a: Found, b: Found): boolean {
  if (a.port !== undefined && a.port === b.port) return true
  return (
    a.entry.kind === 'container' &&
    b.entry.kind === 'container' &&
    a.entry['container'] === b.entry['container']
  )
}

function join(first: Found, second: Found): Found {
  const better = first.entry.kind === 'container' && second.entry.kind !== 'container' ? second : first
  return {
    ...first,
    entry: better.entry,
    // What runs in a container is restarted as one, whatever holds the port on this side.
    ...(!first.recover && second.recover && { recover: second.recover }),
    ...(second.locked && { locked: true }),
    seen: [...first.seen, ...second.seen],
  }
}

function freeName(name: string, taken: readonly Found[]): string {
  const isTaken = (candidate: string) => taken.some((other) => other.name === candidate)
  if (!isTaken(name)) return name
  for (let number = 2; ; number += 1) {
    const candidate = asName(`${name.slice(0, 60)}-${number}`)
    if (!isTaken(candidate)) return candidate
  }
}

function withKnownNeeds(found: Found, names: ReadonlySet<string>): Found {
  const needs = (found.depends_on ?? []).filter((name) => names.has(name) && name !== found.name)
  return { ...found, depends_on: needs }
}
