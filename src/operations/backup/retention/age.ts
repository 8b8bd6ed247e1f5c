/** When a backup was taken, as far as clocks can be believed. */
export interface Timed {
  id: string
  /** Counts up with every backup of the database, whatever the clock says. */
  sequence: number
  /** The clock on the wall, milliseconds since the epoch. It may have jumped. */
  takenAt: number
  /** The machine's boot and the milliseconds since it: within one boot nothing can move them but time. */
  uptime?: { boot: string; ms: number }
}

const DAY_MS = 86_400_000
/**
 * Between two boots the clock on the wall may have been set, so what it adds counts for a week at most. Who makes
 * backups more rarely than that, and boots in between, keeps them longer: the safe side.
 */
const MOST_BY_WALL_CLOCK_MS = 7 * DAY_MS

/**
 * How much older than `newest` each earlier backup is, in milliseconds, by id: the sum of the gaps between them.
 * Never more than the time that has really gone by, but for the week that a clock set between two boots may add.
 * `inOrder` of sequence; the later ones have no age.
 */
export function ages(inOrder: readonly Timed[], newest: Timed): Map<string, number> {
  const result = new Map<string, number>()
  let age = 0
  let later = newest
  for (const entry of inOrder.toReversed()) {
    if (entry.sequence >= newest.sequence) continue
    age += gap(entry, later)
    result.set(entry.id, age)
    later = entry
  }
  return result
}

function gap(earlier: Timed, later: Timed): number {
  const { uptime } = later
  if (uptime && earlier.uptime?.boot === uptime.boot) return Math.max(0, uptime.ms - earlier.uptime.ms)
  const wall = Math.max(0, later.takenAt - earlier.takenAt)
  return Math.max(Math.min(wall, MOST_BY_WALL_CLOCK_MS), uptime?.ms ?? 0)
}
