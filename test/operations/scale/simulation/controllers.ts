import { decide } from '../../../../src/operations/scale/decide.ts'
import type { Memory } from '../../../../src/operations/scale/decision.ts'
import { seeded } from '../../../guard/traces.ts'
import type { Controller, Load, World } from './model.ts'

const EPOCH = Date.UTC(2026, 0, 1)

/** The Operator: polls every 5 to 15 s, and every second while a step is on its way. */
export function theOperator({ min, max, step }: Load): Controller {
  const random = seeded(7)
  const limits = { min, max, step, tasksPerAgent: 1, memory: null }
  const swarm = { name: 'kimi', throttle: 'published', revenue: false, limits } as const
  let memory: Memory | undefined
  return {
    name: 'The Operator',
    look({ at, depth, busy, live, draining, desired }) {
      const now = EPOCH + at * 1_000
      const sample = { at: now, depth, busy, live, draining, desired, validity: { is: 'ok' } as const }
      const guard = { level: 'NORMAL', concurrency: 500, measuredAt: now } as const
      const decision = decide({ swarm, wish: 'auto', sample, guard, memory, now })
      memory = decision.memory
      return {
        desired: decision.step?.to ?? desired,
        again: decision.step ? 1 : 5 + Math.floor(random() * 11),
      }
    },
  }
}

/**
 * The least backlog that is left where a step waits for the last one: looks every second, steps at once, keeps what it
 * has. Whoever leaves less has started a step too early.
 */
export const stepsAtBest = ({ max, step }: Load): Controller => ({
  name: 'steps at best',
  look({ depth, busy, live, desired }) {
    const wanted = Math.min(max, depth + busy, live + step)
    return { desired: live === desired ? Math.max(desired, wanted) : desired, again: 1 }
  },
})

/** What the Horizontal Pod Autoscaler does with a metric, by its documented defaults. */
export function hpa(
  { min, max }: Load,
  metric = ({ depth, busy }: World) => depth + busy,
  name = 'HPA',
): Controller {
  const SYNC = 15
  const recommended: [at: number, level: number][] = [[0, min]]
  const raised: [at: number, by: number][] = []
  return {
    name,
    look(world) {
      const { at, desired: current } = world
      const ratio = metric(world) / Math.max(1, current)
      const raw = Math.abs(ratio - 1) <= 0.1 ? current : metric(world)
      recommended.push([at, Math.min(max, Math.max(min, raw))])
      while ((recommended[0]?.[0] ?? at) <= at - 300) recommended.shift()
      while ((raised[0]?.[0] ?? at) <= at - 60) raised.shift()
      const level = recommended.at(-1)?.[1] ?? current
      if (level < current) {
        const held = recommended.reduce((highest, [, one]) => Math.max(highest, one), 0)
        return { desired: Math.min(current, held), again: SYNC }
      }
      const began = current - raised.reduce((sum, [, by]) => sum + by, 0)
      const desired = Math.min(level, Math.max(current, began + 4, began * 2))
      if (desired > current) raised.push([at, desired - current])
      return { desired, again: SYNC }
    },
  }
}

/** KEDA's Redis list scaler: the HPA on what waits in the list alone, and nothing at all after 300 s of an empty list. */
export function keda(load: Load): Controller {
  const POLL = 30
  const COOLDOWN = 300
  const inner = hpa({ ...load, min: 1 }, ({ depth }) => depth, 'KEDA')
  let lastActive = 0
  let polled = Number.NEGATIVE_INFINITY
  let active = false
  return {
    name: 'KEDA',
    look(world) {
      if (world.at - polled >= POLL) {
        polled = world.at
        active = world.depth > 0
        if (active) lastActive = world.at
      }
      if (world.desired === 0) return { desired: active ? 1 : 0, again: 15 }
      if (!active && world.at - lastActive >= COOLDOWN) return { desired: load.min, again: 15 }
      return { desired: Math.max(load.min, inner.look(world).desired), again: 15 }
    },
  }
}

/** The level of the moment, at once and both ways: what a simple script does. */
export function naive({ min, max }: Load): Controller {
  return {
    name: 'a script',
    look: ({ depth, busy }) => ({ desired: Math.min(max, Math.max(min, depth + busy)), again: 10 }),
  }
}
