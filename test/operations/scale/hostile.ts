import fc from 'fast-check'
import { decide } from '../../../src/operations/scale/decide.ts'
import type { Input, Limits, Memory, Sample } from '../../../src/operations/scale/decision.ts'
import { aLook, NOW } from './a-look.ts'

/** What callers, keys and crashes may put where a number of agents belongs. */
const WILD: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  1e308,
  -1e308,
  -0,
  0.1,
  -1,
  2 ** 31,
  2 ** 32 + 1,
  2 ** 53 - 1,
  2 ** 53 + 1,
  Number.MIN_VALUE,
  '500001',
  '1e9',
  '',
  true,
  null,
  undefined,
  [500_001],
  { valueOf: () => 500_001 },
  10n ** 30n,
]

const count = fc.oneof({ weight: 6, arbitrary: fc.nat(600_000) }, { weight: 2, arbitrary: fc.nat(50) })
const anything = fc.oneof({ weight: 3, arbitrary: count }, { weight: 1, arbitrary: fc.constantFrom(...WILD) })
const figure = fc.oneof({ weight: 9, arbitrary: count }, { weight: 1, arbitrary: fc.constantFrom(...WILD) })
const time = fc.integer({ min: NOW - 900_000, max: NOW + 60_000 })

const validity = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ is: 'ok' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constantFrom('missing' as const, 'stale' as const), why: fc.constant('') }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('suspicious' as const),
      reason: fc.constantFrom(
        'paused',
        'absent',
        'failed-over',
        'loading',
        'wrong-type',
        'clock',
        'nonsense',
      ),
      why: fc.constant(''),
    }),
  },
)

const limits = fc.record({
  min: fc.nat(100),
  max: count,
  step: fc.integer({ min: 1, max: 20_000 }),
  tasksPerAgent: fc.constantFrom(1, 1, 10, 1_000),
  memory: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({
        bytes: fc.nat(2 ** 31 - 1),
        bytesPerAgent: fc.integer({ min: 1, max: 10_000 }),
      }),
    },
  ),
})

const past = fc.array(fc.tuple(time, count), { maxLength: 5 }).map((all) => all.toSorted(([a], [b]) => a - b))
const memory = fc.option(
  fc.record({
    watchedSince: time,
    lookedAt: time,
    recommendations: past,
    goal: fc.option(fc.record({ level: count, published: count })),
    holdMs: fc.constantFrom(300_000, 600_000),
    loweredAt: fc.option(time),
    resume: fc.option(count),
    hadWork: fc.boolean(),
    absentLooks: fc.nat(2),
  }),
  { nil: undefined },
)

/** What another version, or half a write, may have left. */
const broken = fc
  .record({ watchedSince: anything, recommendations: anything, goal: anything, holdMs: anything })
  .map((parts) => parts as unknown as Memory)

const sample = fc.record({
  at: fc.oneof(fc.constant(NOW), fc.constant(NOW), time),
  depth: figure,
  busy: figure,
  live: figure,
  draining: fc.oneof(fc.constant(0), figure),
  desired: figure,
  absent: fc.boolean(),
  validity,
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Sample>

const guard = fc.option(
  fc.record({
    level: fc.constantFrom('NORMAL', 'NORMAL', 'NORMAL', 'WARN', 'CRITICAL', 'EMERGENCY' as const),
    concurrency: anything as fc.Arbitrary<number>,
    measuredAt: fc.oneof(fc.constant(NOW), time),
  }),
)

const swarm = fc.record({
  throttle: fc.constantFrom('published' as const, 'size' as const),
  revenue: fc.boolean(),
})

/** Any request, of any caller, at any state of queue, fleet, guard, memory and limits. */
export const requests: fc.Arbitrary<Input> = fc
  .record({
    wish: fc.oneof(fc.constant('auto' as const), fc.record({ target: anything as fc.Arbitrary<number> })),
    limits,
    sample,
    guard,
    memory: fc.oneof({ weight: 9, arbitrary: memory }, { weight: 1, arbitrary: broken }),
    swarm,
  })
  .map((look) => aLook(look as Parameters<typeof aLook>[0]))

/** What is wrong with the answer to a request; undefined: nothing. */
export function wrongWith(input: Input): string | undefined {
  const { desired, step, frozen, recommendation } = decide(input)
  const { limits: bounds, memory: ceilings } = boundsOf(input.swarm.limits)
  const { live, busy, draining } = input.sample
  for (const level of [desired, step?.to, recommendation?.recommended_capacity]) {
    if (level !== undefined && level !== null && !(Number.isSafeInteger(level) && level >= 0))
      return `${level} is no number of agents`
  }
  if (desired !== null && desired > Math.min(bounds, ceilings)) return `${desired} is above the ceiling`
  if (frozen) return step === null ? undefined : 'frozen, and moves'
  if (!step) return undefined
  const there = live ?? 0
  if (step.to > there && step.to > bounds) return `a step up to ${step.to} ends above the ceiling ${bounds}`
  if (step.to > there && step.to > ceilings)
    return `a step up to ${step.to} ends above the memory ${ceilings}`
  if (step.to > Math.max(there, input.sample.desired ?? 0) && step.to + (draining ?? 0) > bounds)
    return `with ${draining} that drain, ${step.to} are above the ceiling`
  if (Math.abs(step.to - there) > input.swarm.limits.step) return `${there} to ${step.to} is more than a step`
  if (step.to < Math.min(busy ?? 0, there)) return `${step.to} is below ${busy} in flight`
  return undefined
}

function boundsOf({ max, memory: second }: Limits): { limits: number; memory: number } {
  return {
    limits: max,
    memory: second ? Math.floor(second.bytes / 2 / second.bytesPerAgent) : Number.POSITIVE_INFINITY,
  }
}
