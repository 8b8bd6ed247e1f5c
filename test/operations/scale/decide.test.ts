import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/operations/scale/decide.ts'
import type { Memory } from '../../../src/operations/scale/decision.ts'
import { aLook, decideOn, MINUTE, NOW, WATCHED } from './a-look.ts'

const memory: Memory = WATCHED
const fleet = (agents: number) => ({ live: agents, desired: agents })

describe('the level', () => {
  test('is what waits and what is in flight, whatever is there now', () => {
    const look = { sample: { depth: 9_000, busy: 1_000, ...fleet(0) }, limits: { tasksPerAgent: 10 } }
    expect(decideOn(look).desired).toBe(1_000)
    expect(decideOn({ ...look, sample: { ...look.sample, live: 500, desired: 500 } }).desired).toBe(1_000)
  })

  test('counts agents that were asked for and are still starting', () => {
    const { desired, step } = decideOn({ sample: { depth: 5_000, live: 0, desired: 5_000 } })
    expect(desired).toBe(5_000)
    expect(step).toEqual({ from: 0, to: 5_000, waiting: true })
  })

  test('rounds up to whole agents', () => {
    expect(decideOn({ sample: { depth: 201, ...fleet(0) }, limits: { tasksPerAgent: 100 } }).desired).toBe(3)
  })

  test('is the same when the same look is judged again with what the first judgement left', () => {
    const first = decideOn({ sample: { depth: 50_000 } })
    const again = decideOn({ sample: { depth: 50_000 }, memory: first.memory })
    expect(again).toMatchObject({ desired: first.desired, step: first.step, direction: 'up' })
  })
})

describe('up', () => {
  test('goes at once, from a single look and without any past', () => {
    expect(decideOn({ sample: { depth: 5_000 } })).toMatchObject({ desired: 5_000, direction: 'up' })
  })

  test('goes in steps, and names the next one', () => {
    const { desired, step, reasons } = decideOn({ sample: { depth: 43_000, ...fleet(10_000) } })
    expect({ desired, step }).toEqual({ desired: 43_000, step: { from: 10_000, to: 20_000, waiting: false } })
    expect(reasons[0]).toBe('Up from 10,000 to 43,000 agents, next to 20,000.')
  })

  test('takes no next step before the last one is live', () => {
    const { step, reasons } = decideOn({ sample: { depth: 43_000, live: 19_999, desired: 20_000 } })
    expect(step).toEqual({ from: 19_999, to: 20_000, waiting: true })
    expect(reasons.join(' ')).toContain('the next step waits for the rest')
  })

  test('goes to its end, though the last step alone is within the dead band', () => {
    let { memory: kept } = decideOn({ sample: { depth: 43_000, ...fleet(30_000) } })
    expect(kept.goal).toEqual({ level: 43_000, published: 40_000 })
    const last = decideOn({ sample: { depth: 43_000, ...fleet(40_000) }, memory: kept })
    kept = last.memory
    expect(last.step).toEqual({ from: 40_000, to: 43_000, waiting: false })
    expect(decideOn({ sample: { depth: 43_000, ...fleet(43_000) }, memory: kept }).step).toBeNull()
  })

  test('stops where it is when its demand is gone, and waits there for the window', () => {
    const { memory: kept } = decideOn({ sample: { depth: 43_000, ...fleet(10_000) } })
    const now = NOW + 10_000
    const gone = decideOn({ sample: { depth: 500, ...fleet(20_000) }, memory: kept, now })
    expect(gone).toMatchObject({ step: null, desired: 20_000, suppressed: { by: 'window', wanted: 500 } })
    const less = decideOn({ sample: { depth: 30_000, ...fleet(20_000) }, memory: kept, now })
    expect(less.desired).toBe(30_000)
  })

  test('after an interruption goes on from what is really there', () => {
    const { step } = decideOn({ sample: { depth: 400_000, live: 13_000, desired: 20_000 } })
    expect(step).toEqual({ from: 13_000, to: 20_000, waiting: true })
  })

  test('does not start a herd where the agents of many steps are gone', () => {
    const { step } = decideOn({ sample: { depth: 400_000, live: 0, desired: 200_000 } })
    expect(step?.to).toBe(10_000)
  })
})

describe('down', () => {
  test('wants fewer of those that have not come yet, whatever the guard says', () => {
    const sample = { depth: 0, live: 0, desired: 20 }
    const guard = { level: 'CRITICAL', concurrency: 50, measuredAt: NOW } as const
    expect(decideOn({ wish: { target: 5 }, sample, guard }).step).toEqual({ from: 0, to: 5, waiting: false })
    expect(decideOn({ wish: { target: 20 }, sample, guard }).step).toBeNull()
  })

  test('goes to the highest recommendation of the last 300 s', () => {
    const recommendations = [[NOW - 4 * MINUTE, 60] as const]
    const { desired, suppressed } = decideOn({
      sample: { depth: 10 },
      memory: { ...memory, recommendations },
    })
    expect(desired).toBe(60)
    expect(suppressed).toEqual({ by: 'window', wanted: 10, until: NOW + MINUTE })
  })

  test('forgets a recommendation after 300 s', () => {
    const recommendations = [[NOW - 5 * MINUTE, 60] as const]
    expect(decideOn({ sample: { depth: 10 }, memory: { ...memory, recommendations } }).desired).toBe(10)
  })

  test('waits for five minutes of good figures when there is no past', () => {
    const { step, suppressed, reasons } = decideOn({ sample: { depth: 0 } })
    expect(step).toBeNull()
    expect(suppressed).toEqual({ by: 'window', wanted: 0, until: NOW + 5 * MINUTE })
    expect(reasons.join(' ')).toContain('nothing goes down before 5 min of good figures')
  })

  test.each([
    {},
    { lookedAt: NOW },
    { ...memory, recommendations: [[NOW, '9']] },
    { ...memory, holdMs: null },
    'x',
  ])('takes a memory that is none for a lost one: %j', (lost) => {
    const decision = decideOn({ sample: { depth: 0 }, memory: lost as Memory })
    expect(decision).toMatchObject({ step: null, suppressed: { until: NOW + 5 * MINUTE } })
  })

  test('waits for them again after ten minutes in which nobody looked', () => {
    const kept = { ...memory, lookedAt: NOW - 11 * MINUTE }
    expect(decideOn({ sample: { depth: 0 }, memory: kept }).step).toBeNull()
  })

  test('goes at the second of two looks that are more than five minutes apart', () => {
    const { memory: kept } = decideOn({ sample: { depth: 10 } })
    const now = NOW + 6 * MINUTE
    expect(decideOn({ sample: { depth: 10 }, memory: kept, now }).desired).toBe(10)
  })

  test('never goes below the work in flight', () => {
    const look = { sample: { depth: 0, busy: 70 }, limits: { tasksPerAgent: 10 }, memory }
    expect(decideOn(look)).toMatchObject({ desired: 70, step: { from: 100, to: 70 } })
    expect(decideOn({ ...look, wish: { target: 0 } })).toMatchObject({ desired: 70 })
  })

  test('waits ten minutes after a move down that was soon taken back, and five again after one that was not', () => {
    let kept = decideOn({ sample: { depth: 50 }, memory }).memory
    const go = (minutes: number, depth: number, agents: number) => {
      const look = { sample: { depth, ...fleet(agents) }, memory: kept, now: NOW + minutes * MINUTE }
      const decision = decideOn(look)
      kept = decision.memory
      return decision
    }
    expect(go(4, 90, 50).desired).toBe(90)
    expect(go(9.5, 50, 90).suppressed).toEqual({ by: 'window', wanted: 50, until: NOW + 14 * MINUTE })
    expect(go(14, 50, 90).desired).toBe(50)
    expect(go(24, 90, 50).desired).toBe(90)
    expect(go(29, 50, 90).desired).toBe(50)
  })

  test('goes in steps too', () => {
    const { step } = decideOn({ sample: { depth: 0, ...fleet(35_000) }, memory })
    expect(step).toEqual({ from: 35_000, to: 25_000, waiting: false })
  })

  test('goes at once where somebody names the level', () => {
    expect(decideOn({ wish: { target: 20 } })).toMatchObject({ desired: 20, direction: 'down' })
  })
})

describe('the dead band', () => {
  test.each([
    [109, 100],
    [91, 100],
    [111, 111],
    [89, 89],
  ])('makes of %i tasks %i agents, where 100 are', (depth, desired) => {
    expect(decideOn({ sample: { depth }, memory }).desired).toBe(desired)
  })

  test('says what it kept from happening', () => {
    expect(decideOn({ sample: { depth: 105 }, memory }).suppressed).toEqual({ by: 'dead-band', wanted: 105 })
  })
})

describe('a metric that is not good enough', () => {
  const broken = { depth: null, busy: null, live: null, draining: null, desired: null }

  test.each([
    ['was not read', { ...broken, validity: { is: 'missing', why: 'Redis does not answer.' } as const }],
    ['is called stale', { depth: 0, validity: { is: 'stale', why: 'Old.' } as const }],
    ['is older than three polls', { depth: 0, at: NOW - 46_000 }],
    ['comes from the future', { depth: 0, at: NOW + 5_000 }],
    ['is no number', { depth: Number.NaN }],
    ['is less than nothing', { depth: -1 }],
    ['is no integer', { depth: 1e308 }],
    ['has no count of agents', { depth: 0, live: null }],
  ])('freezes when it %s', (_, sample) => {
    for (const wish of ['auto', { target: 0 }] as const) {
      const decision = decideOn({ sample, memory, wish })
      expect(decision).toMatchObject({ step: null, direction: 'none' })
      expect(decision.frozen).not.toBeNull()
      expect(decision.reasons[0]).toMatch(/^Frozen: .* Nothing is changed\.$/)
    }
  })

  test.each(['paused', 'failed-over', 'loading', 'wrong-type', 'clock', 'nonsense'] as const)(
    'freezes when it is suspicious: %s',
    (reason) => {
      const sample = { depth: 0, validity: { is: 'suspicious', reason, why: 'Not believed.' } as const }
      expect(decideOn({ sample, memory })).toMatchObject({ step: null, frozen: { reason }, desired: 100 })
    },
  )

  test('holds what is there for five more minutes after it came back', () => {
    const lost = decideOn({ sample: { ...broken, validity: { is: 'missing', why: 'Gone.' } }, memory })
    const back = (now: number) => decideOn({ sample: { depth: 0 }, memory: lost.memory, now })
    expect(back(NOW + 4 * MINUTE).step).toBeNull()
    expect(back(NOW + 5 * MINUTE).step).toMatchObject({ to: 0 })
  })

  test('does not believe at once that a queue with tasks has lost its key', () => {
    const kept = { ...memory, hadWork: true }
    const first = decideOn({ sample: { depth: 0, absent: true }, memory: kept })
    expect(first).toMatchObject({ step: null, frozen: { reason: 'absent' } })
    const second = decideOn({ sample: { depth: 0, absent: true }, memory: first.memory, now: NOW + 10_000 })
    expect(second).toMatchObject({ frozen: null, desired: 0 })
  })

  test('lets somebody name a level while only the depth is in doubt', () => {
    const paused = { is: 'suspicious', reason: 'paused', why: 'Paused.' } as const
    expect(decideOn({ sample: { validity: paused }, wish: { target: 200 } }).desired).toBe(200)
  })

  test('freezes when the clock was set back, and goes on with the next look', () => {
    const kept = { ...memory, lookedAt: NOW + 60 * MINUTE }
    const first = decideOn({ sample: { depth: 0 }, memory: kept })
    expect(first).toMatchObject({ step: null, frozen: { reason: 'clock' } })
    const next = decideOn({ sample: { depth: 900 }, memory: first.memory, now: NOW + 10_000 })
    expect(next).toMatchObject({ frozen: null, desired: 900 })
  })
})

describe('a clock that was set between two looks', () => {
  const recommendations = [[NOW - 1_000, 100] as const]
  const kept = { ...memory, lookedAt: NOW - 1_000, recommendations, hadWork: true }
  const later = (now: number, elapsed: number | undefined) =>
    decideOn({ sample: { depth: 0 }, memory: kept, now, elapsed })

  test.each([6, 30, 24 * 60])('forwards by %d minutes takes nothing down', (minutes) => {
    const jumped = later(NOW + minutes * MINUTE, 1_000)
    expect(jumped).toMatchObject({ step: null, frozen: { reason: 'clock' } })
    const next = (after: number) =>
      decideOn({
        ...{ sample: { depth: 0 }, memory: jumped.memory, elapsed: after },
        now: NOW + minutes * MINUTE + after,
      })
    expect(next(4 * MINUTE)).toMatchObject({ step: null, frozen: null, suppressed: { by: 'window' } })
    expect(next(5 * MINUTE)).toMatchObject({ step: { to: 0 } })
  })

  test('back by less than the time that passed is seen too', () => {
    expect(later(NOW + MINUTE, 3 * MINUTE)).toMatchObject({ step: null, frozen: { reason: 'clock' } })
  })

  test('is told apart from time that passed, and from a boot after which nobody knows', () => {
    expect(later(NOW + 6 * MINUTE, 6 * MINUTE)).toMatchObject({ step: { to: 0 } })
    expect(later(NOW + 6 * MINUTE, undefined)).toMatchObject({ step: { to: 0 } })
  })
})

describe('the ceiling', () => {
  test.each([500_001, 2 ** 53 - 1])('holds against a target of %d', (target) => {
    expect(decideOn({ wish: { target } })).toMatchObject({ desired: 500_000, capped: [{ by: 'ceiling' }] })
  })

  test.each([
    Number.NaN,
    1e308,
    Number.POSITIVE_INFINITY,
    2 ** 53 + 1,
    -1,
    0.5,
    '7',
    null,
    [3],
    { valueOf: () => 5 },
  ])('is not reached through %s, which is no number of agents', (target) => {
    const wish = { target } as unknown as { target: number }
    expect(decideOn({ wish })).toMatchObject({ step: null, frozen: { reason: 'not-a-number' } })
  })

  test('takes minus zero for zero', () => {
    expect(Object.is(decideOn({ wish: { target: -0 } }).desired, 0)).toBe(true)
  })

  test('counts agents that still drain', () => {
    const sample = { live: 90, desired: 90, draining: 30 }
    const { desired, capped } = decideOn({ wish: { target: 100 }, sample, limits: { max: 100 } })
    expect({ desired, capped }).toEqual({ desired: 90, capped: [{ by: 'in-flight', at: 90 }] })
  })

  test('comes from the memory where that holds fewer', () => {
    const limits = { memory: { bytes: 200_000, bytesPerAgent: 100 } }
    const capped = [{ by: 'memory', at: 1_000 }]
    expect(decideOn({ wish: { target: 5_000 }, limits })).toMatchObject({ desired: 1_000, capped })
  })

  test('brings down a fleet that is above it, in steps, and not below its work', () => {
    const sample = { depth: 0, busy: 495_000, ...fleet(500_000) }
    const { desired, step } = decideOn({ sample, limits: { max: 400_000 } })
    expect(desired).toBe(400_000)
    expect(step?.to).toBe(495_000)
  })

  test('beats the minimum', () => {
    expect(decideOn({ wish: { target: 0 }, limits: { min: 50, max: 10 } }).desired).toBe(10)
  })
})

describe('the guard', () => {
  test.each(['WARN', 'CRITICAL', 'EMERGENCY'] as const)(
    'at %s lets nothing up, and everything down',
    (level) => {
      const guard = { level, concurrency: 50 }
      expect(decideOn({ sample: { depth: 900 }, guard })).toMatchObject({ desired: 100, step: null })
      expect(decideOn({ wish: { target: 20 }, guard })).toMatchObject({ desired: 20, direction: 'down' })
    },
  )

  test.each([
    ['is unknown', null],
    ['is old', { measuredAt: NOW - 31_000 }],
    ['is from the future', { measuredAt: NOW + 1 }],
  ])('lets nothing up when it %s', (_, guard) => {
    expect(decideOn({ sample: { depth: 900 }, guard })).toMatchObject({ desired: 100, concurrency: null })
  })

  test('stops a move that was begun before', () => {
    const sample = { depth: 90_000, live: 13_000, desired: 20_000 }
    expect(decideOn({ sample, guard: { level: 'WARN', concurrency: 200 } }).step).toBeNull()
  })

  test('leaves the agents of a fleet that reads how many may work', () => {
    const sample = { depth: 90_000, ...fleet(90_000) }
    const decision = decideOn({ sample, guard: { level: 'CRITICAL', concurrency: 50 } })
    expect(decision).toMatchObject({ desired: 90_000, concurrency: 50, step: null, paused: false })
  })

  test('makes a fleet smaller that cannot read it, never below its work', () => {
    const look = { swarm: { throttle: 'size' }, guard: { level: 'CRITICAL', concurrency: 50 } } as const
    expect(decideOn(look)).toMatchObject({ desired: 50, capped: [{ by: 'concurrency', at: 50 }] })
    expect(decideOn({ ...look, sample: { busy: 80 } }).desired).toBe(80)
  })

  test('pauses in an emergency, but not what earns money', () => {
    const guard = { level: 'EMERGENCY', concurrency: 0 } as const
    expect(decideOn({ guard })).toMatchObject({ concurrency: 0, paused: true, desired: 100 })
    expect(decideOn({ guard, swarm: { revenue: true } })).toMatchObject({ concurrency: 50, paused: false })
    expect(decideOn({ guard, swarm: { throttle: 'size' }, limits: { min: 2 } }).desired).toBe(0)
  })

  test('gives back what it took from a fleet without a queue', () => {
    const look = { swarm: { throttle: 'size' }, sample: { depth: null, busy: null, ...fleet(20) } } as const
    const taken = decideOn({ ...look, guard: { level: 'EMERGENCY', concurrency: 0 } })
    expect(taken.desired).toBe(0)
    const sample = { ...look.sample, ...fleet(0) }
    const given = decideOn({ ...look, sample, memory: taken.memory, now: NOW + 3_600_000 })
    expect(given.desired).toBe(20)
    // However often it looks meanwhile, and whatever the guard was on the way.
    const guard = { level: 'CRITICAL', concurrency: 5 } as const
    const first = decideOn({ ...look, guard })
    const then = decideOn({ ...look, guard, sample: { ...look.sample, ...fleet(5) }, memory: first.memory })
    const none = decideOn({
      ...{ ...look, memory: then.memory, sample: { ...look.sample, ...fleet(5) } },
      guard: { level: 'EMERGENCY', concurrency: 0 },
    })
    const still = decideOn({ ...look, guard, sample, memory: none.memory })
    expect([first, then, none, still].map(({ desired }) => desired)).toEqual([5, 5, 0, 0])
    expect(decideOn({ ...look, sample, memory: still.memory }).desired).toBe(20)
    // What somebody else made of it by then is theirs.
    const foreign = { ...look.sample, ...fleet(3) }
    const seen = decideOn({ ...look, guard, sample: foreign, memory: still.memory })
    expect(decideOn({ ...look, sample: foreign, memory: seen.memory }).desired).toBe(3)
  })
})

describe('what it says', () => {
  test('is a recommendation with the reason', () => {
    expect(decideOn({ sample: { depth: 12_300 } }).recommendation).toEqual({
      service: 'kimi',
      current_capacity: 100,
      recommended_capacity: 12_300,
      reason:
        'Up from 100 to 12,300 agents, next to 10,100. 12,300 tasks wait and 0 are in flight, for 1 an agent. At most 500 agents at work at once.',
    })
  })

  test('is nothing where nothing is known of the fleet', () => {
    const sample = { live: null, desired: null, validity: { is: 'missing', why: 'Gone.' } } as const
    expect(decideOn({ sample })).toMatchObject({ desired: null, recommendation: null })
  })

  test('survives being written down', () => {
    const { memory: kept } = decideOn({ sample: { depth: 900 } })
    expect(decide(aLook({ memory: JSON.parse(JSON.stringify(kept)) }))).toEqual(decideOn({ memory: kept }))
  })
})
