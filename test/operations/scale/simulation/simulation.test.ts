import { describe, expect, test } from 'vitest'
import { hpa, keda, naive, stepsAtBest, theOperator } from './controllers.ts'
import { aDay, aJump, waves } from './loads.ts'
import { lose } from './losses.ts'
import { type Load, simulate } from './model.ts'

const HOURS = 1.5

describe.each([...waves(1, HOURS), aDay()].map((load) => [load.name, load] as const))('%s', (_, load) => {
  test('turns no more often than the HPA, and leaves no more waiting', () => {
    const ours = simulate(load, theOperator(load))
    const theirs = simulate(load, hpa(load))
    expect(ours.directionChanges).toBeLessThanOrEqual(theirs.directionChanges)
    expect(ours.backlogSeconds).toBeLessThanOrEqual(1.1 * theirs.backlogSeconds)
    expect(ours).toMatchObject({ ceilingViolations: 0, cut: 0 })
  })
})

test('a jump of a large fleet leaves little more waiting than steps must that wait for each other', () => {
  const load = aJump()
  const ours = simulate(load, theOperator(load))
  const best = simulate(load, stepsAtBest(load))
  expect(ours.backlogSeconds).toBeGreaterThan(best.backlogSeconds)
  expect(ours.backlogSeconds).toBeLessThanOrEqual(1.5 * best.backlogSeconds)
  expect(ours).toMatchObject({ directionChanges: 0, ceilingViolations: 0, cut: 0 })
})

test.each(waves(1, HOURS).map((load) => [load.name, load] as const))(
  '%s: nothing goes down on a lost metric',
  (_, load) => {
    const { looks, downs, others } = lose(load, 11)
    expect(looks).toBeGreaterThan(20)
    expect(downs).toBe(0)
    expect(others).toBeGreaterThan(0)
  },
)

describe('the model', () => {
  const steady = (agents: number): Load => ({ ...aDay(), seconds: 3_600, arrivals: () => agents / 10 })
  const still = { name: 'still', look: ({ desired }: { desired: number }) => ({ desired, again: 60 }) }

  test('loses no task: what arrives waits, is in flight or is done', () => {
    const load = { ...steady(900), min: 1_000 }
    expect(simulate(load, still).backlogSeconds).toBe(0)
    const short = { ...steady(2_000), min: 1_000 }
    // 100 tasks a second more than 1,000 agents do: after an hour some 360,000 wait.
    expect(simulate(short, still).backlogSeconds).toBeGreaterThan((100 * 3_600 ** 2) / 2.2)
  })

  test('sees a script flap, KEDA take agents away from their work, and whoever goes above the ceiling', () => {
    const [, , , , noise] = waves(1, HOURS)
    const load = noise as Load
    expect(simulate(load, naive(load)).directionChanges).toBeGreaterThan(100)
    expect(simulate(load, keda(load)).cut).toBeGreaterThan(0)
    const above = { name: 'above', look: () => ({ desired: load.max + 1, again: 60 }) }
    expect(simulate(load, above).ceilingViolations).toBeGreaterThan(0)
  })

  test('knows the HPA by its rules: twice as many a minute, five minutes of patience, ten per cent of tolerance', () => {
    const load = { ...steady(0), min: 10, max: 1_000 }
    const world = { at: 0, depth: 500, busy: 0, live: 10, starting: 0, draining: 0, desired: 10 }
    const { look } = hpa(load)
    expect(look(world).desired).toBe(20)
    expect(look({ ...world, at: 30, desired: 20 }).desired).toBe(20)
    expect(look({ ...world, at: 60, desired: 20 }).desired).toBe(40)
    expect(look({ ...world, at: 120, depth: 43, desired: 40 }).desired).toBe(40)
    expect(look({ ...world, at: 300, depth: 12, desired: 40 }).desired).toBe(40)
    expect(look({ ...world, at: 435, depth: 12, desired: 40 }).desired).toBe(12)
  })
})
