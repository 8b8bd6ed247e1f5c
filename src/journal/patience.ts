import type { Clock } from '../core/clock.ts'

/** For what may be lost (samples, looks, the trace of reads): the wait blocks everybody in this process. */
export const BRIEF_MS = 50
/** For what must be written before an effect. A healthy holder lets go within milliseconds. */
export const DURABLE_MS = 1_000
/** How long a holder that did not let go in time is remembered. */
const MEMORY_MS = 5_000
/** SQLITE_BUSY, sqlite.org/rescode.html: another process holds the lock. */
const BUSY = 5

/** A store that moves is waited for again, so many times in all: a read is held up for a quarter of a second at most. */
const ROUNDS = 5

/**
 * How long to wait for a lock that another process holds. A wait blocks the event loop, and a frozen holder
 * never lets go; so whoever has waited in vain tries again at once, without any wait, until the store moves, the
 * memory of it has faded, or the lock was had.
 */
export interface Patience {
  /**
   * Runs `attempt` with the milliseconds that it may wait, and learns from what it throws. `stamp` says whether
   * others write: while it changes, the holder is busy and not frozen, and `attempt` runs again, up to five times.
   */
  wait<T>(upTo: number, attempt: (waitMs: number) => T, stamp?: () => string): T
}

export function createPatience(clock: Clock): Patience {
  let until = Number.NEGATIVE_INFINITY
  /** The longest wait that was in vain. A shorter one is in vain too; a longer one may still succeed. */
  let inVain = 0
  let stuckAt = ''
  return {
    wait(upTo, attempt, stamp = () => '') {
      for (let round = 1; ; round++) {
        const before = stamp()
        if (clock.monotonic() >= until || before !== stuckAt) inVain = 0
        const waitMs = upTo <= inVain ? 0 : upTo
        try {
          const value = attempt(waitMs)
          inVain = 0
          return value
        } catch (error) {
          if (!isBusy(error) || waitMs === 0) throw error
          if (stamp() === before) {
            inVain = waitMs
            stuckAt = before
            until = clock.monotonic() + MEMORY_MS
            throw error
          }
          if (round >= ROUNDS || upTo > BRIEF_MS) throw error
        }
      }
    },
  }
}

const BELL = new Int32Array(new SharedArrayBuffer(4))

/**
 * Takes a lock that others take and leave in tight loops: asks again after each fraction of a millisecond, at no
 * fixed beat, up to `waitMs`. SQLite's own wait asks six times in 50 ms, each time later than before, and is
 * starved by two such loops; this one asks a hundred times, so that only a holder that stays keeps it out.
 * Blocks this thread. `enter` must not wait itself.
 */
export function enterBetween(waitMs: number, enter: () => void): void {
  const until = performance.now() + waitMs
  for (;;) {
    try {
      enter()
      return
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw error
    }
    Atomics.wait(BELL, 0, 0, 0.1 + 0.5 * Math.random())
  }
}

function isBusy(error: unknown): boolean {
  const { errcode } = (error ?? {}) as { errcode?: number }
  return errcode !== undefined && (errcode & 0xff) === BUSY
}
