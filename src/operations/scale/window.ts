import type { Memory } from './decision.ts'
import { isWhole } from './numbers.ts'

/** Down goes no lower than the highest recommendation of this long: the HPA's default. */
export const WINDOW_MS = 300_000
/** A move down that is taken back within this long came too early, */
const REGRET_MS = 2 * WINDOW_MS
/** and recommendations hold the fleet up for this long until one was not. */
const LONG_WINDOW_MS = 2 * WINDOW_MS
/** Nobody looked for this long: what was watched before says nothing of now. */
const GAP_MS = 2 * WINDOW_MS
/** Recommendations this close together are one, the higher and the later of both: at most 121 are kept. */
const GRAIN_MS = 5_000
/** Clocks are set by this much all the time. */
export const CLOCK_SLACK_MS = 1_000

/** More than a clock is corrected by while it runs, between two looks. */
const CLOCK_SET_MS = 10_000

const NOTHING: Memory = {
  watchedSince: 0,
  lookedAt: 0,
  recommendations: [],
  goal: null,
  holdMs: WINDOW_MS,
  loweredAt: null,
  resume: null,
  hadWork: false,
  absentLooks: 0,
}

/** The memory as it may be relied on at `now`: what lies in the future of a clock that was set back holds from now on. */
export function recall(memory: Memory | undefined, now: number): Memory {
  if (!isMemory(memory)) return { ...NOTHING, watchedSince: now, lookedAt: now }
  if (now - memory.lookedAt > GAP_MS)
    return { ...NOTHING, watchedSince: now, lookedAt: now, resume: memory.resume }
  const jumped = setBack(memory, now)
  const since = jumped ? now : Math.min(now, memory.watchedSince)
  const levels = memory.recommendations.map(([at, level]) => [Math.min(at, now), level] as const)
  return {
    ...memory,
    watchedSince: since,
    lookedAt: now,
    recommendations: levels.filter(([at]) => now - at < memory.holdMs),
  }
}

/** What was read back from a disk, perhaps written by another version. What is no memory counts as lost. */
function isMemory(memory: Memory | undefined): memory is Memory {
  if (typeof memory !== 'object' || memory === null) return false
  const { watchedSince, lookedAt, holdMs, loweredAt, absentLooks, resume, goal, recommendations } = memory
  const times = [watchedSince, lookedAt, holdMs, loweredAt ?? 0, absentLooks].every(Number.isFinite)
  const levels = [resume ?? 0, goal?.level ?? 0, goal?.published ?? 0].every(isWhole)
  return times && levels && Array.isArray(recommendations) && recommendations.every(isRecommendation)
}

const isRecommendation = (one: unknown): boolean =>
  Array.isArray(one) && one.length === 2 && Number.isFinite(one[0]) && isWhole(one[1])

export function setBack(memory: Memory | undefined, now: number): boolean {
  return isMemory(memory) && memory.lookedAt - now > CLOCK_SLACK_MS
}

/** A clock that was set forwards makes recommendations old that are not. */
export function wasSet(memory: Memory | undefined, now: number, elapsed: number | undefined): boolean {
  if (elapsed === undefined || !isMemory(memory)) return false
  return Math.abs(now - memory.lookedAt - elapsed) > CLOCK_SET_MS
}

/** With one more recommendation. Those that it covers (older, and not higher) can never be the highest again. */
export function remember(memory: Memory, level: number, now: number): Memory {
  const higher = memory.recommendations.filter(([, other]) => other > level)
  const last = higher.at(-1)
  const merged =
    last && Math.floor(last[0] / GRAIN_MS) === Math.floor(now / GRAIN_MS)
      ? higher.with(-1, [now, last[1]])
      : [...higher, [now, level] as const]
  return { ...memory, recommendations: merged }
}

/** The highest recommendation in the window, and when it leaves it. */
export function highest({ recommendations, holdMs }: Memory): { level: number; until: number } | undefined {
  const [first, ...others] = recommendations
  if (!first) return undefined
  const [at, level] = others.reduce((best, one) => (one[1] >= best[1] ? one : best), first)
  return { level, until: at + holdMs }
}

/** Doubt starts the watch anew: nothing goes down before the metric was good for a whole window. */
export function doubt(memory: Memory, now: number): Memory {
  return { ...memory, watchedSince: now }
}

/** The demand moved the fleet. A move down that is soon taken back was one too many: the next one waits longer. */
export function moved(
  memory: Memory,
  from: number,
  to: number,
  now: number,
): Pick<Memory, 'holdMs' | 'loweredAt'> {
  const { holdMs, loweredAt } = memory
  if (to < from) return { holdMs, loweredAt: now }
  if (to === from || loweredAt === null) return { holdMs, loweredAt }
  return { holdMs: now - loweredAt < REGRET_MS ? LONG_WINDOW_MS : WINDOW_MS, loweredAt: null }
}
