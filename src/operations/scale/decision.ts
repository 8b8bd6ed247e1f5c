import type { GuardLevel } from '../../core/guard-level.ts'

/** A swarm's limits, from the configuration alone. Agents, unless a name says otherwise. */
export interface Limits {
  min: number
  /** The ceiling: no argument, no reading and no state of the fleet makes a step up end above it. */
  max: number
  /** The most that one step adds or takes away. */
  step: number
  /** Tasks, waiting or in flight, that one agent is there for. */
  tasksPerAgent: number
  /** The second ceiling: agents may take half of these bytes. Null: nothing limits their memory. */
  memory: { bytes: number; bytesPerAgent: number } | null
}

export interface Swarm {
  name: string
  limits: Limits
  /**
   * How a fleet works on fewer tasks at once. `published`: its agents read `concurrency` and stay. `size`: they know
   * nothing of it, every agent works, and only fewer agents do less.
   */
  throttle: 'published' | 'size'
  /** Earns money: an emergency slows it down and does not pause it. */
  revenue: boolean
}

/** Why a figure that was read is not believed. The first two speak against the depth alone. */
export type Suspicion = 'paused' | 'absent' | 'failed-over' | 'loading' | 'wrong-type' | 'clock' | 'nonsense'

export type Validity =
  | { is: 'ok' }
  /** `missing`: it could not be read. `stale`: what was read is old. */
  | { is: 'missing' | 'stale'; why: string }
  | { is: 'suspicious'; reason: Suspicion; why: string }

/** One look at queue and fleet. Null: not known, or (with `ok`) the swarm has no such thing. */
export interface Sample {
  /** When it was measured, wall clock, milliseconds. */
  at: number
  /** Tasks that nobody has: waiting, prioritized, and delayed ones that are due. Null: no queue. */
  depth: number | null
  /** Tasks in flight: one agent each. Null: the fleet drains by itself and does not say. */
  busy: number | null
  /** Agents that are there and take work; those told to go are not among them. */
  live: number | null
  /** Agents told to go that still hold work: they count against the ceiling. */
  draining: number | null
  /** How many agents the fleet is told to have now. */
  desired: number | null
  /** The queue's key is not there: the queue is empty, or the key is gone. Redis cannot tell. */
  absent?: boolean
  validity: Validity
}

/** The guard as measured: `concurrency` is its figure for agents at work at once (500, 200, 50, 0). */
export interface GuardReading {
  level: GuardLevel
  concurrency: number
  /** Wall clock, milliseconds. */
  measuredAt: number
}

export type Wish = { target: number } | 'auto'

/**
 * What has to be kept of a swarm from one look to the next, by whoever calls: small, JSON, and of use to the next
 * process. A lost one costs five minutes in which nothing is scaled down.
 */
export interface Memory {
  /** Since when the metric was watched without a gap, a doubt or a lost memory. */
  watchedSince: number
  lookedAt: number
  /** `[at, level]` of the last `holdMs`, oldest first, of falling levels: one that a later one covers is left out. */
  recommendations: readonly (readonly [at: number, level: number])[]
  /** Where the last decision was going, and what it told the fleet on the way there. */
  goal: { level: number; published: number } | null
  /** How long a recommendation holds the fleet up: twice as long after a move down that was soon taken back. */
  holdMs: number
  /** When the last move down began, if none went up since. */
  loweredAt: number | null
  /** What a fleet without a queue goes back to when the guard gives back what it took. */
  resume: number | null
  /** The queue held something when it was last believed. */
  hadWork: boolean
  /** Looks in a row at which a key that had held something was not there. */
  absentLooks: number
}

export interface Input {
  swarm: Swarm
  wish: Wish
  sample: Sample
  /** Null: the guard could not be measured. */
  guard: GuardReading | null
  /** Undefined: there is none yet, or it was lost. */
  memory: Memory | undefined
  /** Wall clock, milliseconds. */
  now: number
  /** Milliseconds since the look that `memory` is of, by a clock that nobody sets. Undefined: not known. */
  elapsed?: number | undefined
}

export type FreezeReason = Suspicion | 'missing' | 'stale' | 'not-a-number'

/** What a level was held down, or up, by. `in-flight`: agents that still hold work. */
export type CapBy = 'ceiling' | 'memory' | 'in-flight' | 'guard' | 'concurrency' | 'minimum'

export interface Cap {
  by: CapBy
  /** The level that it left. */
  at: number
}

/** A move that was called for and is not made. */
export interface Suppressed {
  by: 'dead-band' | 'window'
  wanted: number
  /** When the window lets go, wall clock, milliseconds. */
  until?: number
}

/** The next thing to do to the fleet: make it have `to` agents. A level: doing it twice does nothing more. */
export interface Step {
  /** Agents that are there now. */
  from: number
  to: number
  /** The fleet was told so already and is not there yet: finish it and add nothing. */
  waiting: boolean
}

/** As Nucleus and the Chief of Staff get it. */
export interface Recommendation {
  service: string
  current_capacity: number
  recommended_capacity: number
  reason: string
}

export interface Decision {
  /** The level to reach, never above the ceiling. Null: nothing is known of the fleet. */
  desired: number | null
  direction: 'up' | 'down' | 'none'
  /** Null: nothing is to be done now. */
  step: Step | null
  /** Nothing is changed, because the figures are not good enough for it. */
  frozen: { reason: FreezeReason; why: string } | null
  suppressed: Suppressed | null
  capped: readonly Cap[]
  /** Agents that may work at once, for a fleet that reads it. Null: leave it as it is. */
  concurrency: number | null
  /** An emergency: agents finish what they have and take nothing new. */
  paused: boolean
  /** Sentences for a person on call, the most important first. */
  reasons: readonly string[]
  recommendation: Recommendation | null
  /**
   * What it saw: the look itself, the highest recommendation that counts and how long one counts, since when the
   * metric is good, and how many recommendations are kept.
   */
  window: { sample: Sample; highest: number | null; holdMs: number; watchedMs: number; looks: number }
  /** To be kept for the next look. */
  memory: Memory
}
