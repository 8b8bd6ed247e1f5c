import { decide } from '../../../src/operations/scale/decide.ts'
import type {
  Decision,
  GuardReading,
  Input,
  Limits,
  Memory,
  Sample,
  Swarm,
  Wish,
} from '../../../src/operations/scale/decision.ts'

export const NOW = Date.UTC(2026, 10, 21, 12)
export const MINUTE = 60_000

export interface Look {
  limits?: Partial<Limits>
  swarm?: Partial<Swarm>
  wish?: Wish
  sample?: Partial<Sample>
  guard?: Partial<GuardReading> | null
  memory?: Memory | undefined
  now?: number
  elapsed?: number | undefined
}

/** 100 agents, all of them there, for 100 waiting tasks, at a green guard, unless told otherwise. */
export function aLook({
  limits,
  swarm,
  wish = 'auto',
  sample,
  guard,
  memory,
  now = NOW,
  elapsed,
}: Look = {}): Input {
  const fleet = { depth: 100, busy: 0, live: 100, draining: 0, desired: 100, validity: { is: 'ok' } as const }
  return {
    swarm: {
      name: 'kimi',
      throttle: 'published',
      revenue: false,
      ...swarm,
      limits: { min: 0, max: 500_000, step: 10_000, tasksPerAgent: 1, memory: null, ...limits },
    },
    wish,
    sample: { at: now, ...fleet, ...sample },
    guard: guard === null ? null : { level: 'NORMAL', concurrency: 500, measuredAt: now, ...guard },
    memory,
    now,
    elapsed,
  }
}

/** A swarm whose metric was watched, and good, for longer than the window. */
export const WATCHED: Memory = {
  watchedSince: NOW - 20 * MINUTE,
  lookedAt: NOW - 10_000,
  recommendations: [],
  goal: null,
  holdMs: 5 * MINUTE,
  loweredAt: null,
  resume: null,
  hadWork: false,
  absentLooks: 0,
}

export const decideOn = (look: Look = {}): Decision => decide(aLook(look))
