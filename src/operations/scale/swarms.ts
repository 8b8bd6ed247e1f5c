import type { Decision, Wish } from './decision.ts'

/** A swarm of the configuration. */
export interface SwarmEntry {
  name: string
  kind: 'redis' | 'docker'
  min: number
  max: number
  step: number
}

/** What would be done, on the strength of one look. */
export interface ScaleForecast {
  swarm: string
  /** The agents there are and are told to be; null where the fleet cannot be seen. */
  live: number | null
  desired: number | null
  draining: number | null
  /** The lower of the two ceilings. */
  ceiling: number
  decision: Decision
}

export interface StartScaling {
  /** The operation's id, and the way to give it to the worker. */
  operation: { id: string; handOver(pid: number): void }
  tool: string
  input: unknown
  actor: string
  swarm: string
  wish: Wish
}

/** What tools may do with swarms. */
export interface SwarmPower {
  /** Throws `not_found`, listing the swarms. */
  swarm(name: string): SwarmEntry
  /**
   * Looks and decides; changes and keeps nothing. A system that does not answer freezes the decision. Throws
   * `invalid_input` where the configuration cannot be right, such as a key of another type.
   */
  forecast(name: string, wish: Wish, signal: AbortSignal): Promise<ScaleForecast>
  /** Starts the worker and gives it the operation. When it returns, the scaling needs nothing of this process. */
  start(options: StartScaling): Promise<void>
}
