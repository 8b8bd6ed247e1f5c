import type { Limits, Sample } from './decision.ts'

/** What was learnt of a fleet at the last look and is needed for the next one. Small, JSON. */
export type Mark = Readonly<Record<string, string | number>>

/** One look at a fleet and its queue. */
export interface FleetLook {
  sample: Sample
  /** Compare-and-set: a step is refused when the fleet has another by then. */
  revision: string
  /** The operation that changed it last; null: none has, or it is forgotten. Undefined: such a fleet does not say. */
  by?: string | null
  /** What its agents may take memory from. */
  memory: Limits['memory']
  /** What its agents are told of concurrency. Undefined: such a fleet has no place for it. */
  told?: { concurrency: number | null; paused: boolean }
  /** Why no step up may be taken now, though the figures are good: too slow, short of memory. */
  strained?: string
  /** Why no step at all may be taken now: somebody is in the middle of changing it. */
  changing?: string
  /** Entries of agents that have ended, or were told to, and may be removed by `settle`. */
  settles: number
  /** What was seen, in words, for the report. */
  checks: readonly (readonly [check: string, result: string])[]
  /** Why agents do not come, where somebody says so. */
  evidence?: string
  mark: Mark
}

export interface StepOptions {
  /** No step ends above it, whatever was decided. */
  ceiling: number
  operation: string
}

/**
 * A fleet as one kind of system holds it. It remembers nothing: whoever takes over after a crash looks again. Every
 * method throws OperatorError: `unavailable` (with `applied: unknown` where a change may have arrived), `busy` when
 * somebody else changed the fleet since `seen`, `invalid_input` where the configuration cannot be right.
 */
export interface Fleet {
  /** `mark` is that of the look before, undefined at the first. */
  look(mark: Mark | undefined, signal: AbortSignal): Promise<FleetLook>
  /** Makes `to` the level that was `seen`, in one effect. The same level again does nothing more. */
  step(seen: FleetLook, to: number, options: StepOptions, signal: AbortSignal): Promise<void>
  /** Tells the agents how many of them may work at once. Only where `told` is there. */
  tell(concurrency: number, paused: boolean, signal: AbortSignal): Promise<void>
  /** Removes agents that have ended. Answers how many. */
  settle(signal: AbortSignal): Promise<number>
  close(): void
}
