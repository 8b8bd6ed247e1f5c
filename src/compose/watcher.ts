/** What a subscribable resource says, reduced to what counts as a change (never to times or latencies). */
export type Fingerprint = (uri: string, signal: AbortSignal) => Promise<string>

export interface Watcher {
  watch(uri: string, onChange: () => void): () => void
  close(): void
}

const PERIOD_MS = 5_000

/**
 * Polls each watched address once per period, however many watch it, and tells them when its fingerprint
 * changed. Nobody watching means nothing is asked. A look that fails is no change; it is asked again.
 */
export function createWatcher(
  fingerprint: Fingerprint,
  onError: (error: unknown) => void,
  periodMs = PERIOD_MS,
): Watcher {
  const watched = new Map<string, { listeners: Set<() => void>; stop: () => void }>()

  function start(uri: string): { listeners: Set<() => void>; stop: () => void } {
    const listeners = new Set<() => void>()
    const ended = new AbortController()
    let last: string | undefined
    let timer: NodeJS.Timeout | undefined

    async function look(): Promise<void> {
      try {
        const now = await fingerprint(uri, ended.signal)
        const changed = last !== undefined && now !== last
        last = now
        if (changed) for (const tell of listeners) tell()
      } catch (error) {
        if (!ended.signal.aborted) onError(error)
      }
      // The next look is due a period after this one ended, so that slow looks never pile up.
      if (!ended.signal.aborted) timer = setTimeout(() => void look(), periodMs).unref()
    }

    void look()
    return {
      listeners,
      stop() {
        ended.abort()
        clearTimeout(timer)
      },
    }
  }

  function watch(uri: string, onChange: () => void): () => void {
    const entry = watched.get(uri) ?? start(uri)
    watched.set(uri, entry)
    const tell = () => onChange()
    entry.listeners.add(tell)
    return () => {
      entry.listeners.delete(tell)
      if (entry.listeners.size > 0 || watched.get(uri) !== entry) return
      entry.stop()
      watched.delete(uri)
    }
  }

  return {
    watch,
    close() {
      for (const { stop } of watched.values()) stop()
      watched.clear()
    },
  }
}
