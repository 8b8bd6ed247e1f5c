import type { RequestId } from '@modelcontextprotocol/server'

/** The requests that were taken and not answered yet, counted, because a client may use an id twice. */
export interface Pending {
  add(id: RequestId): void
  settle(id: RequestId | undefined): void
  /** Resolves when nothing is owed any more. */
  none(): Promise<void>
  /** Nobody is there to answer any more: whoever waits goes on. */
  forget(): void
}

export function createPending(): Pending {
  const owed = new Map<RequestId, number>()
  let waiting: (() => void)[] = []

  function forget(): void {
    owed.clear()
    for (const resolve of waiting) resolve()
    waiting = []
  }

  return {
    add: (id) => void owed.set(id, (owed.get(id) ?? 0) + 1),
    settle(id) {
      if (id === undefined) return
      const left = (owed.get(id) ?? 0) - 1
      if (left > 0) owed.set(id, left)
      else owed.delete(id)
      if (owed.size === 0) forget()
    },
    none: () => (owed.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    forget,
  }
}
