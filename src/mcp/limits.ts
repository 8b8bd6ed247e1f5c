/** A token bucket for each key: bursts up to a minute's worth, and no more than that over time. */
export interface RateLimit {
  /** 0: admitted. Otherwise how many whole seconds to wait. */
  take(key: string): number
}

/** `perMinute` requests a minute for each key. `now` is monotonic, in milliseconds. */
export function createRateLimit(perMinute: number, now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>()
  const perMs = perMinute / 60_000
  return {
    take(key) {
      const at = now()
      const bucket = buckets.get(key) ?? { tokens: perMinute, at }
      const tokens = Math.min(perMinute, bucket.tokens + (at - bucket.at) * perMs)
      const admitted = tokens >= 1
      buckets.set(key, { tokens: admitted ? tokens - 1 : tokens, at })
      return admitted ? 0 : Math.ceil((1 - tokens) / perMs / 1_000)
    },
  }
}

/** At most `max` at once, and `share` of them for each principal, so that none can lock the others out. */
export interface Slots {
  /** How to give the slot back, any number of times; undefined when all, or all of this principal's, are taken. */
  take(who: string): (() => void) | undefined
}

export function createSlots(max: number, share: number): Slots {
  const taken = new Map<string, number>()
  let all = 0
  const add = (who: string, change: 1 | -1) => {
    all += change
    const own = (taken.get(who) ?? 0) + change
    if (own > 0) taken.set(who, own)
    else taken.delete(who)
  }
  return {
    take(who) {
      if (all >= max || (taken.get(who) ?? 0) >= share) return undefined
      add(who, 1)
      let held = true
      return () => {
        if (held) add(who, -1)
        held = false
      }
    },
  }
}
