/** A stretch of text that must not leave: UTF-16 offsets, end exclusive, and what it is. */
export interface Span {
  start: number
  end: number
  kind: string
}

/** What stands for a secret. Nothing else may have this shape, so a second pass leaves it alone. */
const MARKER = /\[redacted:[a-z][a-z0-9-]{0,31}(?:#[0-9a-f]{4})?\]/y

/** The end of the marker that starts at `at`, or -1. */
export function markerEnd(text: string, at: number): number {
  MARKER.lastIndex = at
  return MARKER.test(text) ? MARKER.lastIndex : -1
}

/** True when the text is markers and nothing else. */
export function isMarker(text: string): boolean {
  let at = 0
  while (at >= 0 && at < text.length) at = markerEnd(text, at)
  return at > 0
}

/** The union: sorted, disjoint, touching spans joined. A known value names the union, else its widest part. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const out: (Span & { width: number })[] = []
  for (const span of sorted) {
    const last = out.at(-1)
    if (last && span.start <= last.end) absorb(last, span)
    else out.push({ ...span, width: weight(span) })
  }
  return out
}

function absorb(into: Span & { width: number }, span: Span): void {
  into.end = Math.max(into.end, span.end)
  const width = weight(span)
  if (width <= into.width) return
  into.kind = span.kind
  into.width = width
}

function weight({ start, end, kind }: Span): number {
  return kind === 'known' ? Number.POSITIVE_INFINITY : end - start
}

/** One replacement over disjoint sorted spans. `label` makes the marker of a span from its text. */
export function replace(
  text: string,
  spans: readonly Span[],
  label: (kind: string, secret: string) => string,
): string {
  let out = ''
  let from = 0
  for (const { start, end, kind } of spans) {
    out += text.slice(from, start) + label(kind, text.slice(start, end))
    from = end
  }
  return out + text.slice(from)
}
