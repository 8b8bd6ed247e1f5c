import { formatDuration } from '../core/duration.ts'

/** A restart count as one look saw it. Another `identity` (a new container, say) starts counting again. */
export interface Mark {
  /** Epoch milliseconds. */
  at: number
  identity: string
  restarts: number
}

/** What earlier looks saw, oldest first. */
export type History = readonly Mark[]

/** A loop slower than the caller's own looks shows over this time; one look alone would miss it. */
export const WINDOW_MS = 5 * 60_000
const MAX_MARKS = 16

/** How a count rose since an earlier look: by how much, over what time. */
export interface Rise {
  by: number
  overMs: number
}

/**
 * The rise since the oldest look of the window, or since the last look of all when none is that young. A count
 * that fell was reset by hand, so nothing before it counts; looks from the future (the clock was set back)
 * are left out.
 */
export function riseSince(history: History, now: Mark): Rise | undefined {
  const past = comparable(history, now)
  const from = past.find((mark) => now.at - mark.at <= WINDOW_MS) ?? past.at(-1)
  if (from === undefined || from.restarts >= now.restarts) return undefined
  return { by: now.restarts - from.restarts, overMs: now.at - from.at }
}

/** The history after this look: what a later one compares with. Bounded; equal neighbours keep their ends. */
export function remember(history: History, now: Mark): History {
  const past = comparable(history, now)
  const young = past.filter((mark) => now.at - mark.at <= WINDOW_MS)
  const kept = young.length > 0 ? young : past.slice(-1)
  const [last, before] = [kept.at(-1), kept.at(-2)]
  const still = last?.restarts === now.restarts && before?.restarts === now.restarts
  const next = [...(still ? kept.slice(0, -1) : kept), now]
  return next.length > MAX_MARKS ? [...next.slice(0, 1), ...next.slice(1 - MAX_MARKS)] : next
}

/** The rise as a sentence: the classic lie is a process that is "online" whenever one looks. */
export function sayRise({ by, overMs }: Rise, looks: string): string {
  const over = `in the last ${formatDuration(overMs)}`
  return by === 1
    ? `restarted once ${over}`
    : `restarted ${by} times ${over}: a crash loop that looks ${looks}`
}

function comparable(history: History, now: Mark): Mark[] {
  const past = history.filter((mark) => mark.at <= now.at && mark.identity === now.identity)
  const reset = past.findLastIndex((mark, index) => mark.restarts > (past[index + 1] ?? now).restarts)
  return past.slice(reset + 1)
}
