import { decide } from '../../../../src/operations/scale/decide.ts'
import type { Memory, Sample, Validity } from '../../../../src/operations/scale/decision.ts'
import { seeded } from '../../../guard/traces.ts'
import { type Controller, type Load, simulate, type World } from './model.ts'

/** What a lost metric looks like. The figures of a doubtful look are the worst there can be: nothing waits. */
const LOSSES: Record<string, Partial<Sample>> = {
  'no answer': { depth: null, busy: null, live: null, draining: null, desired: null, ...told('missing') },
  'old figures': told('stale'),
  'a failed-over replica': told('failed-over'),
  'Redis loading': told('loading'),
  'a paused queue': told('paused'),
  'a key of the wrong type': told('wrong-type'),
  'no number': { depth: Number.NaN },
  'figures that stand still': { at: 0 },
}

function told(
  what: 'missing' | 'stale' | 'failed-over' | 'loading' | 'paused' | 'wrong-type',
): Partial<Sample> {
  const validity: Validity =
    what === 'missing' || what === 'stale'
      ? { is: what, why: 'Lost.' }
      : { is: 'suspicious', reason: what, why: 'Lost.' }
  return { depth: 0, busy: 0, validity }
}

export interface Loss {
  looks: number
  /** Moves down at a look without a metric, or within five minutes after one. */
  downs: number
  /** Moves down at other times: that nothing moves at all would prove nothing. */
  others: number
}

/** Runs the load while a tenth of its minutes have no metric, each minute in another way. */
export function lose(load: Load, seed: number): Loss {
  const random = seeded(seed)
  const kinds = Object.values(LOSSES)
  const lost = Array.from({ length: Math.ceil(load.seconds / 60) }, (_, n) =>
    random() < (n % 20 < 10 ? 0.2 : 0) ? kinds[Math.floor(random() * kinds.length)] : undefined,
  )
  const loss: Loss = { looks: 0, downs: 0, others: 0 }
  simulate(load, robbed(load, lost, loss))
  return loss
}

function robbed(load: Load, lost: readonly (Partial<Sample> | undefined)[], loss: Loss): Controller {
  const { min, max, step } = load
  const limits = { min, max, step, tasksPerAgent: 1, memory: null }
  const swarm = { name: 'kimi', throttle: 'published', revenue: false, limits } as const
  let memory: Memory | undefined
  let lastLost = Number.NEGATIVE_INFINITY
  return {
    name: 'The Operator',
    look({ at, depth, busy, live, draining, desired }: World) {
      const now = Date.UTC(2026, 0, 1) + at * 1_000
      const how = lost[Math.floor(at / 60)]
      const sample = {
        at: now,
        depth,
        busy,
        live,
        draining,
        desired,
        validity: { is: 'ok' } as const,
        ...how,
      }
      const guard = { level: 'NORMAL', concurrency: 500, measuredAt: now } as const
      const decision = decide({ swarm, wish: 'auto', sample, guard, memory, now })
      memory = decision.memory
      if (how) {
        lastLost = at
        loss.looks++
      }
      const told = decision.step?.to ?? desired
      if (told < desired) loss[at - lastLost < 300 ? 'downs' : 'others']++
      return { desired: told, again: decision.step ? 1 : 10 }
    },
  }
}
