import { expect, test } from 'vitest'
import { OperatorError } from '../../../src/core/errors.ts'
import type { Step } from '../../../src/journal/operation.ts'
import { runScale } from '../../../src/operations/scale/run.ts'
import { NO_WORK_NOTES } from '../../../src/operations/work/book.ts'
import { fleetContract } from '../../contract/fleet.ts'
import { createFakeFleet } from '../../fakes/fleet.ts'
import { aScaling } from './a-scaling.ts'

fleetContract('a fleet in memory keeps the contract', async () => {
  const { fleet, world } = createFakeFleet()
  const foreign = async (level: number) => {
    world.version += 1
    world.desired = level
    world.live = level
  }
  return { fleet, foreign, close: async () => undefined }
})

const cut = (applied: 'no' | 'unknown') =>
  new OperatorError('unavailable', 'The connection was cut.', { applied })

test('goes up in steps, each written down before it happens, and is completed when all are live', async () => {
  const { run, world, work, acts, notes } = aScaling({ wish: { target: 35 } })
  await runScale(run)
  expect(work.verdict).toBe('completed')
  expect(world.steps).toEqual([10, 20, 30, 35])
  const steps = acts.filter(({ action }) => action === 'scale').map(({ intent }) => intent)
  expect(steps[0]).toMatchObject({ from: 0, to: 10 })
  expect(notes().result).toMatchObject({ capacity_before: 0, capacity_after: 35 })
  expect(world.closed).toBe(1)
})

test('takes no step before the last one is live, and says who did not come', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  world.come = (wanted) => Math.min(wanted, 14)
  await runScale(run)
  expect(world.steps).toEqual([10, 20])
  expect(work.verdict).toBe('partial')
  expect(notes().blockers.join()).toMatch(/14 of 20 are live/)
})

test('waits while the system is strained, and goes on when it is not', async () => {
  const { run, world, work } = aScaling({ wish: { target: 10 } })
  world.strained = 'Redis took 900 ms to answer'
  world.onLook = (n) => {
    if (n === 4) world.strained = undefined
  }
  await runScale(run)
  expect(work.verdict).toBe('completed')
  expect(world.looks).toBeGreaterThan(4)
})

test('gives up on a system that stays strained, with nothing changed', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 10 } })
  world.strained = 'Redis took 900 ms to answer'
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['failed', []])
  expect(notes().blockers.join()).toMatch(/900 ms/)
})

test('goes down although the system is strained: that takes load away', async () => {
  const { run, world, work } = aScaling({ wish: { target: 0 }, way: 'down' })
  Object.assign(world, { desired: 20, live: 20, strained: 'slow' })
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['completed', [10, 0]])
})

test.each([40, 0])('takes no step to %d, up or down, while somebody else updates it', async (target) => {
  const { run, world, work, notes } = aScaling({ wish: { target }, way: target > 20 ? 'up' : 'down' })
  Object.assign(world, { desired: 20, live: 20, changing: 'the service web is being updated' })
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['failed', []])
  expect(notes().blockers.join()).toMatch(/being updated/)
})

test('stops when the guard leaves NORMAL on the way up, and says why', async () => {
  const { run, world, work, guard, notes } = aScaling({ wish: { target: 50 } })
  world.onStepped = (n) => {
    if (n === 2) guard.reading = { level: 'WARN', concurrency: 200, measuredAt: 0 }
  }
  await runScale(run)
  expect(world.steps).toEqual([10, 20])
  expect(work.verdict).toBe('partial')
  expect(notes().blockers.join()).toMatch(/WARN/)
  expect(world.told.concurrency).toBe(200)
})

test('pauses what earns no money in an emergency', async () => {
  const { run, world, guard } = aScaling({ wish: 'auto', way: 'down' })
  Object.assign(world, { desired: 20, live: 20, sample: { depth: 20 } })
  guard.reading = { level: 'EMERGENCY', concurrency: 0, measuredAt: 0 }
  await runScale(run)
  expect(world.told).toEqual({ concurrency: 0, paused: true })
  expect(world.live).toBe(20)
})

test('an emergency that leaves replicas none is done when there are none, below their minimum', async () => {
  const { run, world, work, guard } = aScaling({ wish: 'auto', way: 'down' })
  Object.assign(world, { desired: 12, live: 12, sample: { depth: null, busy: null } })
  const { swarm } = run
  const limits = { ...swarm.limits, min: 2 }
  guard.reading = { level: 'EMERGENCY', concurrency: 0, measuredAt: 0 }
  await runScale({ ...run, swarm: { ...swarm, limits, throttle: 'size' } })
  expect([work.verdict, world.live]).toEqual(['completed', 0])
})

test('adds nothing in a call that was judged as going down', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 }, way: 'down' })
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['failed', []])
  expect(notes().blockers.join()).toMatch(/Repeat it/)
})

test('wants fewer of agents that have not come yet, in a call that was judged as going down', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 5 }, way: 'down', step: 3 })
  Object.assign(world, { desired: 20, live: 0, come: () => 0 })
  await runScale(run)
  expect(world.steps).toEqual([3])
  expect(notes().blockers.join()).toMatch(/0 of 3 are live/)
  expect(work.verdict).toBe('partial')
})

test('brings them up to the level that was wanted when it was judged, and no higher', async () => {
  const { run, world, work } = aScaling({ wish: { target: 5 }, way: 'down', step: 3 })
  Object.assign(world, { desired: 20, live: 0 })
  await runScale(run)
  expect(world.steps).toEqual([3, 5])
  expect(work.verdict).toBe('completed')
})

test('goes on from what is really there when the answer to a step was lost', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  world.onStepped = (n) => {
    if (n === 2) throw cut('unknown')
  }
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['completed', [10, 20, 30]])
  expect(notes().notes.join()).toMatch(/went on from what was there/)
})

test('takes a step again that never arrived', async () => {
  const { run, world, work } = aScaling({ wish: { target: 20 } })
  let thrown = false
  world.onStep = (n) => {
    if (n !== 2 || thrown) return
    thrown = true
    throw cut('no')
  }
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['completed', [10, 20]])
})

test('waits for a system that is away, and no longer than it has patience', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  world.onLook = (n) => {
    if (n > 2) throw cut('no')
  }
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['partial', [10, 20]])
  expect(notes().blockers.join()).toMatch(/cut/)
})

test('stops when somebody else scales it meanwhile, and leaves theirs alone', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 50 } })
  world.onLook = (n) => {
    if (n === 3) Object.assign(world, { desired: 7, live: 7, version: 99 })
  }
  await runScale(run)
  expect(world.live).toBe(7)
  expect(work.verdict).toBe('partial')
  expect(notes().result).toMatchObject({ capacity_before: 0, capacity_after: 7 })
  expect(notes().blockers.join()).toMatch(/Somebody else scaled it/)
})

test('freezes on a doubtful figure: nothing is changed, and the report is blocked', async () => {
  const { run, world, work, notes } = aScaling({ wish: 'auto', way: 'down' })
  Object.assign(world, { desired: 50, live: 50 })
  world.sample = { validity: { is: 'suspicious', reason: 'paused', why: 'The queue is paused.' } }
  await runScale(run)
  expect([work.verdict, world.steps, world.live]).toEqual(['failed', [], 50])
  expect(notes().blockers.join()).toMatch(/paused/)
})

test('waits for agents that end, and says so when they still have work in hand', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 10 }, way: 'down' })
  Object.assign(world, { desired: 15, live: 15 })
  world.onStepped = () => {
    world.draining = 3
  }
  run.fleet.settle = async () => 0
  await runScale(run)
  expect(work.verdict).toBe('unproved')
  expect(notes().notes.join()).toMatch(/3 agents of kimi .* still have work in hand/)
})

test('does nothing where it is there already, and keeps what it saw for the next call', async () => {
  const { run, world, work, acts, kept } = aScaling({ wish: { target: 5 }, way: 'down' })
  Object.assign(world, { desired: 5, live: 5 })
  world.told = { concurrency: 500, paused: false }
  await runScale(run)
  expect([work.verdict, acts]).toEqual(['completed', []])
  expect(kept.now?.mark).toEqual({ runId: 'fake' })
})

test('a worker that takes over goes on from what is there, and says that it did', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  Object.assign(world, { desired: 20, live: 20 })
  Object.assign(work, { attempts: 2, phase: 'scaling' })
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['completed', [30]])
  expect(notes().notes.join()).toMatch(/worker died while scaling/)
})

test('a worker that takes over before the first look says what there was before', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  Object.assign(world, { desired: 20, live: 20 })
  Object.assign(work, { attempts: 2, phase: 'judging' })
  await runScale(run)
  expect(notes().result).toMatchObject({ capacity_before: 20, capacity_after: 30 })
})

test('a worker that takes over keeps what the first saw before its steps', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  Object.assign(world, { desired: 20, live: 20 })
  const report = { ...NO_WORK_NOTES, result: { capacity_before: 10 } }
  Object.assign(work, { attempts: 2, phase: 'scaling', report })
  await runScale(run)
  expect(notes().result).toMatchObject({ capacity_before: 10, capacity_after: 30 })
})

/** A step of a worker that died after it, or in the middle of it. */
const taken = (from: number, to: number, ended = true): Step => ({
  ...{ n: 1, action: 'scale', target: 'swarm/kimi', intent: { from, to, window: { desired: from } } },
  ...{ startedAt: 0, ...(ended && { outcome: 'done' as const }) },
})

test.each([
  ['took its last step', taken(10, 20)],
  ['died in the middle of it', taken(10, 20, false)],
])(
  'a worker that takes over leaves alone what somebody else made of it, when the first %s',
  async (_, step) => {
    const { run, world, work, notes, done } = aScaling({ wish: { target: 30 } })
    Object.assign(world, { desired: 7, live: 7 })
    Object.assign(work, { attempts: 2, phase: 'scaling' })
    done.push(step)
    await runScale(run)
    // Agents were added, and are not there any more: that is no "failed, nothing applied".
    expect([work.verdict, world.steps]).toEqual(['partial', []])
    expect(notes().blockers.join()).toMatch(
      /Somebody else scaled it in the meantime: 7 are wanted, and not 20/,
    )
  },
)

test.each([10, 20])(
  'a worker that takes over a step in doubt goes on from either level: %d',
  async (level) => {
    const { run, world, work, done } = aScaling({ wish: { target: 30 } })
    Object.assign(world, { desired: level, live: level })
    Object.assign(work, { attempts: 2, phase: 'scaling' })
    done.push(taken(10, 20, false))
    await runScale(run)
    expect([work.verdict, world.live]).toEqual(['completed', 30])
  },
)

test('steps that a dead worker took count when nothing more can be done', async () => {
  const { run, world, work, done } = aScaling({ wish: 'auto' })
  Object.assign(world, { desired: 20, live: 20 })
  Object.assign(work, { attempts: 2, phase: 'scaling' })
  done.push(taken(10, 20))
  world.sample = { validity: { is: 'suspicious', reason: 'paused', why: 'The queue is paused.' } }
  await runScale(run)
  expect(work.verdict).toBe('partial')
})

test('agents that somebody took out by hand are not put back', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 20 } })
  world.by = run.operation
  world.onStepped = () => Object.assign(world, { live: 8, desired: 8 })
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['partial', [10]])
  expect(notes().blockers.join()).toMatch(/no scaling sent: 8 are wanted, and not 10/)
})

test('data that is lost in the middle of it is called that, and no stranger', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  world.onStepped = (n) => {
    if (n === 2) Object.assign(world, { live: 0, desired: 0, version: 0, by: null })
  }
  await runScale(run)
  expect([work.verdict, world.live]).toEqual(['partial', 0])
  expect(notes().blockers.join()).toMatch(/wrote of the fleet is gone: 0 are wanted/)
})

test('a refusal by the rules changes nothing', async () => {
  const { run, world, work, notes } = aScaling({ wish: { target: 30 } })
  run.judge = async () => {
    throw new OperatorError('denied', 'The guard is CRITICAL.', { applied: 'no' })
  }
  await runScale(run)
  expect([work.verdict, world.steps]).toEqual(['failed', []])
  expect(notes().blockers.join()).toMatch(/CRITICAL/)
})
