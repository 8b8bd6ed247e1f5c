import type { Cap, CapBy, GuardReading, Limits, Memory, Suppressed, Swarm } from './decision.ts'
import { clamp } from './numbers.ts'
import { highest, WINDOW_MS } from './window.ts'

/** The HPA's tolerance: a move of less is none. */
const DEAD_BAND = 0.1
/** Of `memory.bytes`, the share that agents may take. */
const MEMORY_SHARE = 0.5
/** As long as the guard's own measurement counts as a fact. */
const GUARD_TTL_MS = 30_000
/** What earns money goes on in an emergency with what CRITICAL allows. */
const LEAST_CONCURRENCY = 50

/** A look that was believed. */
export interface Known {
  depth: number | null
  busy: number | null
  live: number
  draining: number
  desired: number
}

/** The configured ceiling or, where it is lower, what the memory holds. */
export function ceilingOf({ max, memory }: Limits): number {
  if (!memory) return max
  return Math.min(max, Math.floor((memory.bytes * MEMORY_SHARE) / memory.bytesPerAgent))
}

/** Agents for what waits and what is in flight: a level, whatever is there now, and whatever the limits are. */
export function demandLevel({ depth, busy }: Known, { tasksPerAgent }: Limits): number | undefined {
  return depth === null ? undefined : Math.ceil((depth + (busy ?? 0)) / tasksPerAgent)
}

export function withinLimits(level: number, limits: Limits): number {
  const ceiling = ceilingOf(limits)
  return clamp(level, Math.min(limits.min, ceiling), ceiling)
}

/** Where the fleet is going, if nobody else has sent it elsewhere; else what it is told to have. */
export function reference(sample: Known, { goal }: Memory): number {
  return goal?.published === sample.desired ? goal.level : sample.desired
}

export interface Wanted {
  level: number
  suppressed: Suppressed | null
}

/**
 * Up at once; down to the highest recommendation of the last 300 s (600 s after a move down that was soon taken back),
 * and only after 300 s of trusted looks; nowhere where
 * the demand is within 10 % of `from`. The demand is what it was before any limit: close to the ceiling, a fleet that
 * lacks many agents lacks few that it may have. `memory` holds it already.
 */
export function stabilised(
  demand: number,
  { from, published }: { from: number; published: number },
  limits: Limits,
  memory: Memory,
  now: number,
): Wanted {
  if (withinLimits(demand, limits) === from) return { level: demand, suppressed: null }
  if (isNear(demand, from)) return { level: from, suppressed: { by: 'dead-band', wanted: demand } }
  // A move up whose demand is gone is held where it is, and not gone on with.
  const held = Math.min(from, published)
  return demand >= held ? { level: demand, suppressed: null } : lowered(demand, held, memory, now)
}

function lowered(wanted: number, from: number, memory: Memory, now: number): Wanted {
  const watchedUntil = memory.watchedSince + WINDOW_MS
  if (now < watchedUntil) return { level: from, suppressed: { by: 'window', wanted, until: watchedUntil } }
  const held = highest(memory)
  const level = Math.min(from, Math.max(wanted, held?.level ?? wanted))
  if (level === wanted) return { level, suppressed: null }
  const suppressed: Suppressed = { by: 'window', wanted, ...(held && { until: held.until }) }
  return { level: isNear(level, from) ? from : level, suppressed }
}

function isNear(level: number, from: number): boolean {
  return Math.abs(level - from) <= from * DEAD_BAND
}

/** What the guard leaves: whether more agents may come, and how many may work at once (null: not known). */
export interface Leave {
  up: boolean
  concurrency: number | null
  paused: boolean
}

export function leaveOf(guard: GuardReading | null, revenue: boolean, now: number): Leave {
  const age = guard ? now - guard.measuredAt : Number.NaN
  if (!guard || !(age >= 0 && age <= GUARD_TTL_MS)) return { up: false, concurrency: null, paused: false }
  const emergency = guard.level === 'EMERGENCY'
  const figure = Number.isSafeInteger(guard.concurrency) ? Math.max(0, guard.concurrency) : 0
  if (!emergency) return { up: guard.level === 'NORMAL', concurrency: figure, paused: false }
  return { up: false, concurrency: revenue ? LEAST_CONCURRENCY : 0, paused: !revenue }
}

export interface Capped {
  level: number
  capped: readonly Cap[]
}

/** `wanted` between the limits. Work in flight holds up what is there, and pushes nothing above the ceiling. */
export function capped(wanted: number, sample: Known, swarm: Swarm, leave: Leave): Capped {
  const { limits } = swarm
  const ceiling = ceilingOf(limits)
  const caps: Cap[] = []
  let level = wanted
  const bound = (by: CapBy, at: number) => {
    caps.push({ by, at })
    level = at
  }
  if (level < limits.min) bound('minimum', limits.min)
  if (level > limits.max) bound('ceiling', limits.max)
  if (level > ceiling) bound('memory', ceiling)
  const room = Math.max(0, ceiling - sample.draining, Math.min(sample.desired, ceiling))
  if (level > room) bound('in-flight', room)
  if (!leave.up && level > sample.desired) bound('guard', sample.desired)
  const atOnce = swarm.throttle === 'size' ? leave.concurrency : null
  if (atOnce !== null && level > atOnce) bound('concurrency', atOnce)
  const working = Math.min(sample.busy ?? 0, Math.max(sample.desired, sample.live), ceiling)
  if (level < working) bound('in-flight', working)
  return { level, capped: caps }
}
