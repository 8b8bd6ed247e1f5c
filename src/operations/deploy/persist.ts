import type { Clock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'

/** Waits, or throws the signal's reason. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

/** A daemon that restarts is back within seconds; one that is not back after this long needs a human. */
const PATIENCE_MS = 300_000
const PAUSE_MS = 500

/**
 * Runs an idempotent `attempt` again while the system behind it is unavailable (a daemon that restarts). Any
 * other failure, and one that lasts longer than five minutes, is thrown.
 */
export async function persist<T>(
  { clock, sleep, signal }: { clock: Clock; sleep: Sleep; signal: AbortSignal },
  attempt: () => Promise<T>,
): Promise<T> {
  const until = clock.monotonic() + PATIENCE_MS
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      const passing = error instanceof OperatorError && error.code === 'unavailable'
      if (!passing || clock.monotonic() >= until) throw error
    }
    await sleep(PAUSE_MS, signal)
  }
}
