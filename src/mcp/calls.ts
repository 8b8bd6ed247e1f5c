/** The calls that are at work, so that a leaving server can let them end. */
export interface Calls {
  track<T>(call: Promise<T>): Promise<T>
  /** Resolves when none is at work any more. Never rejects. */
  idle(): Promise<void>
}

export function createCalls(): Calls {
  const working = new Set<Promise<unknown>>()
  return {
    track(call) {
      working.add(call)
      const done = () => working.delete(call)
      call.then(done, done)
      return call
    },
    async idle() {
      while (working.size > 0) await Promise.allSettled(working)
    },
  }
}
