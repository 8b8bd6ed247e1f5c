interface Watch {
  waiting: Set<() => void>
  end(): void
}

const watched = new WeakMap<AbortSignal, Watch>()

/**
 * Calls `leave` once when `signal` aborts; the answer takes that back. `signal` has not aborted yet. However many
 * wait, the signal has one listener: it compares each new one with all it has, so a thousand would cost a million.
 */
export function onAbort(signal: AbortSignal, leave: () => void): () => void {
  const { waiting, end } = watched.get(signal) ?? watch(signal)
  waiting.add(leave)
  return () => {
    if (waiting.delete(leave) && waiting.size === 0) end()
  }
}

function watch(signal: AbortSignal): Watch {
  const waiting = new Set<() => void>()
  const leaveAll = () => {
    for (const leave of waiting) leave()
    waiting.clear()
  }
  const end = () => {
    watched.delete(signal)
    signal.removeEventListener('abort', leaveAll)
  }
  signal.addEventListener('abort', leaveAll, { once: true })
  watched.set(signal, { waiting, end })
  return { waiting, end }
}
