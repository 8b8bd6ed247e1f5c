/** What became of a run: its answer, or none within the time. */
export type Raced<T> = { late: false; value: T } | { late: true; run: Promise<unknown> }

/** Longer than this no call stays open, so no probe may either. */
export const MAX_DEADLINE_MS = 40_000

/**
 * Runs with a deadline that does not depend on the run's good will: when it passes, the result is `late`,
 * whatever the run does with its aborted signal. Rejects with what the run threw, synchronously or not, or
 * with the reason of `signal` when that aborts first.
 */
export async function withDeadline<T>(
  run: (signal: AbortSignal) => Promise<T>,
  ms: number,
  signal: AbortSignal,
): Promise<Raced<T>> {
  signal.throwIfAborted()
  const stop = new AbortController()
  const { promise: over, resolve, reject } = Promise.withResolvers<Raced<T>>()
  const leave = () => {
    reject(signal.reason)
    stop.abort(signal.reason)
  }
  signal.addEventListener('abort', leave, { once: true })
  const answer = (async () => run(stop.signal))()
  const timer = setTimeout(() => {
    resolve({ late: true, run: answer })
    stop.abort(new DOMException('The deadline of this look has passed.', 'TimeoutError'))
  }, ms)
  try {
    return await Promise.race([answer.then((value) => ({ late: false as const, value })), over])
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', leave)
  }
}
