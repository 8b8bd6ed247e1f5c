import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OperatorError } from '../../../src/core/errors.ts'
import type { Sample } from '../../../src/operations/scale/decision.ts'
import { runScale } from '../../../src/operations/scale/run.ts'
import { aScaling } from './a-scaling.ts'

const MINUTE = 60_000

type Scaling = ReturnType<typeof aScaling>
/** Time passes only where something waits: what goes round without waiting would go round for ever. */
const endless = (n: number) => {
  if (n > 5_000) throw new Error('it looks and looks')
}
const gone = () => new OperatorError('unavailable', 'Redis does not answer.', { applied: 'no' })

/** A swarm whose queue is watched since long ago, by looks that found `depth` tasks. */
function watched(scaling: Scaling, depth: number): void {
  const now = scaling.run.clock.now()
  scaling.kept.now = {
    memory: {
      watchedSince: now - 20 * MINUTE,
      lookedAt: now - 10_000,
      recommendations: [[now - 10_000, depth]],
      goal: null,
      holdMs: 5 * MINUTE,
      loweredAt: null,
      resume: null,
      hadWork: depth > 0,
      absentLooks: 0,
    },
    mark: { runId: 'fake' },
  }
}

test('gives up on agents that die and come back, though their number changes at every look', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  world.come = (wanted) => wanted - 1
  world.onLook = (n) => {
    endless(n)
    if (world.steps.length > 0) world.live = world.desired - 1 - (n % 2)
  }
  await runScale(run)
  expect(work.verdict).toBe('partial')
  expect(world.steps).toEqual([10])
  expect(notes().blockers.join()).toMatch(/of 10 are live/)
})

test('waits on while more and more agents come, however long all of them take', async () => {
  const { run, world, work } = aScaling({ wish: { target: 10 } })
  world.come = () => 0
  const born = () => Math.floor((run.clock.monotonic() - started) / 9_000)
  const started = run.clock.monotonic()
  world.onLook = () => {
    if (world.steps.length > 0) world.live = Math.min(world.desired, born())
  }
  await runScale(run)
  expect(work.verdict).toBe('completed')
})

test('does not ask again and again for the removal of dead agents that hold a task', async () => {
  const { run, world, acts } = aScaling({ wish: { target: 0 }, way: 'down' })
  world.onLook = endless
  const { look } = run.fleet
  run.fleet.look = async (mark, signal) => ({ ...(await look(mark, signal)), settles: 3 })
  run.fleet.settle = async () => 0
  await runScale(run)
  expect(acts.filter(({ action }) => action === 'remove ended agents').length).toBe(1)
  expect(world.closed).toBe(1)
})

test('believes no step that a fleet confirms and does not take', async () => {
  const { run, world, work } = aScaling({ wish: { target: 30 } })
  run.fleet.step = async (_seen, to) => void world.steps.push(to)
  await runScale(run)
  expect(work.verdict).toBe('partial')
  expect(world.steps).toEqual([10])
})

test('goes down at no look after an outage, in this call and in the next one', async () => {
  const first = aScaling({ wish: 'auto', way: 'down' })
  watched(first, 0)
  Object.assign(first.world, { desired: 50, live: 50 })
  first.world.onLook = () => {
    throw gone()
  }
  await runScale(first.run)
  expect(first.work.verdict).toBe('failed')
  const next = aScaling({ wish: 'auto', way: 'down' })
  next.kept.now = JSON.parse(JSON.stringify(first.kept.now))
  Object.assign(next.world, { desired: 50, live: 50 })
  await runScale(next.run)
  expect(next.world.steps).toEqual([])
})

test('goes down without an outage, so that the test above says something', async () => {
  const scaling = aScaling({ wish: 'auto', way: 'down' })
  watched(scaling, 0)
  Object.assign(scaling.world, { desired: 50, live: 50 })
  await runScale(scaling.run)
  expect(scaling.world.steps.at(-1)).toBe(0)
})

test.each([6 * MINUTE, 20 * MINUTE])('a clock that is set %d ms forwards takes nothing down', async (by) => {
  const busy = aScaling({ wish: 'auto', way: 'down' })
  watched(busy, 50)
  Object.assign(busy.world, { desired: 50, live: 50, sample: { depth: 50 } })
  await runScale(busy.run)
  const next = aScaling({ wish: 'auto', way: 'down' })
  next.kept.now = JSON.parse(JSON.stringify(busy.kept.now))
  Object.assign(next.world, { desired: 50, live: 50 })
  next.setClock(by)
  await runScale(next.run)
  expect([next.world.steps, next.work.verdict]).toEqual([[], 'failed'])
  expect(next.notes().blockers.join()).toMatch(/clock was set/)
})

test('has written down the highest recommendation before the first agent comes', async () => {
  const { run, world, kept } = aScaling({ wish: 'auto' })
  world.sample = { depth: 40 }
  const seen: unknown[] = []
  world.onStep = () => void seen.push(kept.now?.memory.recommendations.at(0)?.[1])
  await runScale(run)
  expect(seen).toEqual([40, 40, 40, 40])
})

test('does not call it done when the guard stops what the queue calls for', async () => {
  const { run, world, work, guard, notes } = aScaling({ wish: 'auto' })
  world.sample = { depth: 50 }
  world.onStepped = (n) => {
    if (n === 2) guard.reading = { level: 'WARN', concurrency: 200, measuredAt: 0 }
  }
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['partial', [10, 20]])
  expect(notes().blockers.join(' ')).toMatch(/guard is WARN/i)
})

test('writes down what each step saw and why it was taken', async () => {
  const { run, world, acts, notes } = aScaling({ wish: 'auto' })
  world.sample = { depth: 15 }
  await runScale(run)
  const steps = acts.filter(({ action }) => action === 'scale').map(({ intent }) => intent)
  expect(steps).toMatchObject([
    { from: 0, to: 10, window: { depth: 15, busy: 0, live: 0, draining: 0, highest: 15 } },
    { from: 10, to: 15, why: expect.stringMatching(/^Up from 10 to 15 agents\. 15 tasks wait/) },
  ])
  expect(notes().result).toMatchObject({
    capacity_before: 0,
    capacity_after: 15,
    recommendation: { service: 'kimi', current_capacity: 15, recommended_capacity: 15 },
  })
})

const figure = fc.oneof(
  { weight: 8, arbitrary: fc.nat(120) },
  { weight: 1, arbitrary: fc.constantFrom(null, Number.NaN, -1, 1e308, 0.5, 2 ** 53 + 1) },
)
const lie: fc.Arbitrary<Partial<Sample>> = fc.record({
  depth: figure,
  busy: figure,
  live: figure,
  draining: fc.oneof(fc.constant(0), fc.constant(0), figure),
  desired: figure,
})
const lies = fc.record({
  looks: fc.array(fc.option(lie), { minLength: 1, maxLength: 30 }),
  wish: fc.oneof(fc.constant('auto' as const), fc.record({ target: figure as fc.Arbitrary<number> })),
  way: fc.constantFrom('up' as const, 'down' as const),
  confirms: fc.boolean(),
})

test('comes to an end within its bounds, whatever a fleet says of itself', async () => {
  await fc.assert(
    fc.asyncProperty(lies, async ({ looks, wish, way, confirms }) => {
      const scaling = aScaling({ wish, way, max: 100 })
      const { run, world, work, notes } = scaling
      const { step } = run.fleet
      run.fleet.step = async (seen, to, options, signal) => {
        expect(to <= Math.max(100, seen.sample.live ?? 0)).toBe(true)
        if (way === 'down') expect(to).toBeLessThanOrEqual(seen.sample.live ?? 0)
        await step(seen, to, options, signal)
        if (!confirms) throw new OperatorError('unavailable', 'Cut.', { applied: 'unknown' })
      }
      world.onLook = (n) => {
        endless(n)
        const said = looks[n % looks.length]
        if (said === null) throw gone()
        world.sample = { ...said, ...(confirms && { desired: world.desired }) }
      }
      await runScale(run)
      expect(work.verdict).toBeDefined()
      expect(world.steps.length).toBeLessThanOrEqual(30)
      expect(notes().blockers.join()).not.toContain('looks and looks')
      expect(world.looks).toBeLessThan(5_000)
    }),
    { numRuns: 500 },
  )
})
