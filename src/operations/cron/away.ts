import type { Span } from '../../journal/awake.ts'

/** The time away between these, milliseconds: of a span that was away in part no more than that part. */
export function awayWithin(away: readonly Span[], from: number, to: number): number {
  return away.reduce((sum, span) => sum + within(span, from, to), 0)
}

function within(span: Span, from: number, to: number): number {
  const overlap = Math.max(0, Math.min(to, span.to) - Math.max(from, span.from))
  return Math.min(overlap, span.awayMs ?? overlap)
}

/** The first time away that overlaps with these. */
export function awaySpan(away: readonly Span[], from: number, to: number): Span | undefined {
  return away.find((span) => span.from <= to && span.to >= from)
}

/**
 * Whether what was due in it may well not have been seen. An hour of sleep in a week in which nobody looked excuses
 * nothing: then a loss would be silent.
 */
export function excuses({ from, to, awayMs = to - from }: Span): boolean {
  return 2 * awayMs >= to - from
}
