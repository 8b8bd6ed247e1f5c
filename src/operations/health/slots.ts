/** A number of places; who finds none free waits in line. */
export interface Slots {
  /** Resolves with the way to give the place back. Rejects with the signal's reason when it aborts first. */
  take(signal: AbortSignal): Promise<() => void>
}

export function createSlots(count: number): Slots {
  let free = count
  const line = new Set<() => void>()
  const giveBack = () => {
    const [next] = line
    if (next) next()
    else free += 1
  }
  return {
    async take(signal) {
      signal.throwIfAborted()
      if (free > 0) free -= 1
      else await turn(line, signal)
      return once(giveBack)
    },
  }
}

/** Waits to be called; a place changes hands without ever being free, so nobody can jump the line. */
function turn(line: Set<() => void>, signal: AbortSignal): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const leave = () => {
    line.delete(called)
    reject(signal.reason)
  }
  const called = () => {
    line.delete(called)
    signal.removeEventListener('abort', leave)
    resolve()
  }
  line.add(called)
  signal.addEventListener('abort', leave, { once: true })
  return promise
}

function once(effect: () => void): () => void {
  let done = false
  return () => {
    if (!done) effect()
    done = true
  }
}
