import type { Store } from './store.ts'

/** One look at the machine's clocks. */
export interface Tick {
  /** Wall clock, milliseconds. */
  at: number
  bootId: string
  /** Since boot, sleep included. Milliseconds. */
  uptimeMs: number
  /** The same without the sleep, counted from any beginning that stays the same until the next boot. */
  monotonicMs: number
}

export interface Span {
  from: number
  to: number
}

/**
 * When this machine was awake, shared by all processes. What lies between two looks was spent awake when the sleep
 * since boot is the same at both, whoever was there to see it.
 */
export interface Awake {
  tick(tick: Tick): void
  /** Times known to have been spent asleep or switched off, oldest first. */
  away(): Span[]
}

/** A sleep that is shorter moves no job; clocks that are read one after the other differ by less. */
const SHORTEST_MS = 30_000
const KEEP = 500

export function openAwake(store: Store): Awake {
  return {
    tick: (tick) => store.transact(() => write(store, tick), { durable: false }),
    away() {
      const rows = store.all('SELECT from_at, to_at FROM awake ORDER BY id')
      return rows.slice(1).flatMap((row, i) => {
        const from = Number(rows[i]?.['to_at'])
        const to = Number(row['from_at'])
        return to - from >= SHORTEST_MS ? [{ from, to }] : []
      })
    },
  }
}

function write(store: Store, { at, bootId, uptimeMs, monotonicMs }: Tick): void {
  const asleepMs = Math.round(uptimeMs - monotonicMs)
  const last = store.get('SELECT * FROM awake ORDER BY id DESC LIMIT 1')
  const isSameBoot = last?.['boot_id'] === bootId
  if (isSameBoot && Math.abs(Number(last['asleep_ms']) - asleepMs) < SHORTEST_MS) {
    store.run('UPDATE awake SET to_at = MAX(to_at, ?) WHERE id = ?', Math.round(at), Number(last['id']))
    return
  }
  // It woke some time before this look; after a boot it is known when.
  const from =
    isSameBoot || last === undefined ? at : Math.min(at, Math.max(at - uptimeMs, Number(last['to_at'])))
  const values = [bootId, asleepMs, Math.round(from), Math.round(at)]
  store.run('INSERT INTO awake (boot_id, asleep_ms, from_at, to_at) VALUES (?, ?, ?, ?)', ...values)
  store.run('DELETE FROM awake WHERE id <= (SELECT MAX(id) FROM awake) - ?', KEEP)
}
