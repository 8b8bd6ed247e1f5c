import { createTurns, notBegun } from './turns.ts'

/** What is to be done once there is a place for it, and who may call it off. */
interface Job<T> {
  /** Whether it changes anything: a read takes no place. */
  writes: boolean
  signal: AbortSignal
  /** Called once, or never. The signal is aborted when the caller or the server leaves. */
  begin(signal: AbortSignal): Promise<T>
}

/** The calls that are at work, so that a leaving server can let them end and begin no others. */
export interface Calls {
  /**
   * Begins the job, a write as soon as there is a place. Throws `cancelled` when the server leaves or the caller
   * left before it began, `busy` when too many wait already; then nothing was done.
   */
  run<T>(job: Job<T>): Promise<T>
  /** Nobody asks any more: writes that found no place are refused, and no place is given a second time. */
  leave(): void
  /** Nothing begins any more, and what is at work is told to end as soon as it can. */
  stop(): void
  /** Resolves when none is at work or waits any more. Never rejects. */
  idle(): Promise<void>
}

/** `places`: how many writes may be at work at once. */
export function createCalls(places = Number.POSITIVE_INFINITY): Calls {
  const turns = createTurns(places)
  const working = new Set<Promise<unknown>>()
  const begun = new Set<AbortController>()
  let stopped = false

  async function begin<T>({ signal, begin: start }: Job<T>): Promise<T> {
    if (stopped || signal.aborted) throw notBegun()
    const told = new AbortController()
    const left = () => told.abort(signal.reason)
    signal.addEventListener('abort', left, { once: true })
    begun.add(told)
    return start(told.signal).finally(() => {
      begun.delete(told)
      signal.removeEventListener('abort', left)
    })
  }

  async function inTurn<T>(job: Job<T>): Promise<T> {
    if (!job.writes) return begin(job)
    const giveBack = await turns.take()
    return begin(job).finally(giveBack)
  }

  return {
    run(job) {
      const work = inTurn(job)
      working.add(work)
      const done = () => working.delete(work)
      work.then(done, done)
      return work
    },
    leave: turns.end,
    stop() {
      stopped = true
      turns.end()
      for (const told of begun) told.abort()
    },
    async idle() {
      while (working.size > 0) await Promise.allSettled(working)
    },
  }
}
