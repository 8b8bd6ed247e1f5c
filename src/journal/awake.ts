import type { Row, Store } from './store.ts'

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

/** A time in which this machine was away: all of it, or some of it where nobody looked meanwhile. */
export interface Span {
  from: number
  to: number
  /** How much of it; undefined: not known, since it was switched off. Milliseconds. */
  awayMs?: number
}

/**
 * When this machine was awake, shared by all processes. What lies between two looks was spent awake when the wall
 * clock and the one that stops in a sleep went on alike, whoever was there to see it. They part in a sleep, when a
 * virtual machine is paused, and when the clock is set: in each of them a time comes that no scheduler saw.
 */
export interface Awake {
  tick(tick: Tick): void
  /** Times that hold one spent asleep or switched off, oldest first. */
  away(): Span[]
}

/** A sleep that is shorter moves no job; clocks that are read one after the other differ by less. */
const SHORTEST_MS = 30_000
const KEEP = 500

export function openAwake(store: Store): Awake {
  return {
    tick: (tick) => store.transact(() => write(store, tick), { durable: false }),
    away() {
      const rows = store.all('SELECT * FROM awake ORDER BY id')
      return rows.slice(1).flatMap((row, i) => between(rows[i] as Row, row))
    },
  }
}

function between(before: Row, after: Row): Span[] {
  const from = Number(before['to_at'])
  const to = Number(after['from_at'])
  if (to - from < SHORTEST_MS) return []
  if (before['boot_id'] !== after['boot_id']) return [{ from, to }]
  const awayMs = Math.min(to - from, Number(after['asleep_ms']) - Number(before['asleep_ms']))
  return awayMs < SHORTEST_MS ? [] : [{ from, to, awayMs }]
}

function write(store: Store, { at, bootId, uptimeMs, monotonicMs }: Tick): void {
  // Up to a number that stays the same until the next boot.
  const asleepMs = Math.round(at - monotonicMs)
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
