import type { Span } from '../../journal/awake.ts'

/** The time away that overlaps with these, milliseconds. */
export function awayWithin(away: readonly Span[], from: number, to: number): number {
  return away.reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0)
}

/** The first time away that overlaps with these. */
export function awaySpan(away: readonly Span[], from: number, to: number): Span | undefined {
  return away.find((span) => span.from <= to && span.to >= from)
}
