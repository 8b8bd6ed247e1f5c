import type { Store } from './store.ts'

const DAY_MS = 24 * 3_600_000
/** A finished operation is kept this long: what GitHub keeps logs for by default (docs.github.com, "artifact and log retention"). */
export const KEEP_MS = 90 * DAY_MS
/** Of more than these, the oldest go earlier: at some 2 KB each (inputs and results are at most 64 KB) that is 20 MB. */
export const KEEP_COUNT = 10_000
/** But nothing younger: whoever repeats a call or watches what became of it looks back for hours, at most days. */
export const KEEP_AT_LEAST_MS = 7 * DAY_MS
/** Each beginning adds one, so this many each time catch up with any backlog without holding that one up. */
const AT_ONCE = 10

/**
 * Forgets old finished operations with their steps; the audit trail keeps what they did. Never one that has no
 * outcome, never the last of a tool on a target, and never the last that held a target. Runs inside the
 * transaction that begins another. The two halves read from indexes, so that it costs little when nothing is due.
 */
export function prune(store: Store, now: number): void {
  const due = store.all(
    `SELECT id FROM (
       SELECT rowid AS nth, id, tool, target FROM operations WHERE started_at < ? AND ended_at < ?
       UNION
       SELECT rowid AS nth, id, tool, target FROM operations
       WHERE rowid <= (SELECT MAX(rowid) FROM operations) - ? AND ended_at < ?
     ) AS old
     WHERE EXISTS (SELECT 1 FROM operations AS later
                   WHERE later.tool = old.tool AND later.target = old.target AND later.rowid > nth)
       AND NOT EXISTS (SELECT 1 FROM leases WHERE leases.target = old.target AND operation = old.id)
     ORDER BY nth LIMIT ?`,
    ...[now - KEEP_MS, now - KEEP_MS, KEEP_COUNT, now - KEEP_AT_LEAST_MS, AT_ONCE],
  )
  for (const { id } of due) {
    store.run('DELETE FROM steps WHERE operation = ?', String(id))
    store.run('DELETE FROM operations WHERE id = ?', String(id))
  }
}
