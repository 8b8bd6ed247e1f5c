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

/** A process that started this short a time ago may be between two crashes. */
const FRESH_MS = 30_000

/** What a verdict knows beside the look: earlier looks, and when this one was, in epoch milliseconds. */
export interface Remembered {
  history: History
  at: number
}

/**
 * What the restart count says about a process that claims to run as `claim`, as a sentence, or undefined when
 * it says nothing. Without an earlier look a process that has only just come up after restarts is suspect too.
 */
export function restartFinding(
  now: Mark,
  history: History,
  claim: string,
  startedAt?: number,
): string | undefined {
  const rise = riseSince(history, now)
  if (rise) return sayRise(rise, claim)
  const upMs = startedAt === undefined ? Number.POSITIVE_INFINITY : Math.max(0, now.at - startedAt)
  if (now.restarts === 0 || upMs >= FRESH_MS || comparable(history, now).length > 0) return undefined
  const restarts = now.restarts === 1 ? '1 restart' : `${now.restarts} restarts`
  return `up for only ${formatDuration(upMs)} after ${restarts}: look again to tell a restart from a crash loop`
}

/** "Online" whenever one looks, and another process each time: the classic lie. */
function sayRise({ by, overMs }: Rise, claim: string): string {
  const over = `in the last ${formatDuration(overMs)}`
  return by === 1
    ? `restarted once ${over}`
    : `restarted ${by} times ${over}: a crash loop that looks ${claim}`
}

function comparable(history: History, now: Mark): Mark[] {
  const past = history.filter((mark) => mark.at <= now.at && mark.identity === now.identity)
  const reset = past.findLastIndex((mark, index) => mark.restarts > (past[index + 1] ?? now).restarts)
  return past.slice(reset + 1)
}
