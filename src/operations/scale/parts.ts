import type { Clock } from '../../core/clock.ts'
import type { Act } from '../../core/steps.ts'
import type { Step } from '../../journal/operation.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import type { Sleep } from '../deploy/persist.ts'
import type { WorkBook } from '../work/book.ts'
import type { GuardReading, Memory, Swarm, Wish } from './decision.ts'
import type { Fleet, Mark } from './fleet.ts'

/** What is kept of a swarm from one call to the next. */
export interface Kept {
  memory: Memory
  /** Undefined: the fleet was never seen. */
  mark: Mark | undefined
  /** When that was, by a clock that nobody sets. */
  uptime?: Uptime | undefined
}

/** A boot of the machine, and the milliseconds since it. */
export interface Uptime {
  boot: string
  ms: number
}

/** Which way a call was judged to go. Without more agents it is a way out of trouble; it may never add one then. */
export type Way = 'up' | 'down'

/** How long things may take, milliseconds. */
export interface Patience {
  /** The agents of one step until they are there. */
  live: number
  /** A system that does not answer. */
  outage: number
  /** Agents that are told to end, after the last step. */
  drain: number
  /** Between two looks. */
  poll: number
}

export interface Scaling {
  /** Its memory comes from each look. */
  swarm: Swarm
  wish: Wish
  fleet: Fleet
  /** The guard as measured a moment ago; null when it cannot be. */
  guard(signal: AbortSignal): Promise<GuardReading | null>
  clock: Clock
  /** Undefined where it cannot be had. */
  uptime(): Uptime | undefined
}

/** One scaling, as its worker does it. */
export interface ScaleRun extends Scaling {
  operation: string
  kept: { read(): Kept | undefined; keep(kept: Kept): void }
  /** The rules judge the call again. Throws the refusal. */
  judge(): Promise<Way>
  act: Act
  /** What this scaling has done so far, also by workers that died in it. */
  done(): readonly Step[]
  book: WorkBook
  document(verdict: WorkVerdict): Promise<void>
  patience: Patience
  sleep: Sleep
  signal: AbortSignal
}
