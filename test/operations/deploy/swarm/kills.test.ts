import { describe, expect, it } from 'vitest'
import { type Change, DeployFailed, type Driver } from '../../../../src/operations/deploy/driver.ts'
import type { Json } from '../../../../src/systems/docker/engine-port.ts'
import type { FakeEngine } from '../../../fakes/engine.ts'
import type { FakeSwarm } from '../../../fakes/engine-swarm.ts'
import { act, image, mortal, prepared, signal, untilKilled } from '../container/stage.ts'
import { aSpec, aSwarm, driverOn } from './stage.ts'

interface Scene {
  engine: FakeEngine
  swarm: FakeSwarm
  before: Json
  change: Change
}

const HOST_PORT = { Ports: [{ PublishedPort: 80, PublishMode: 'host', Protocol: 'tcp' }] }

/** A running service and a saved change, right before the first effect. */
async function scene(spec: Json, wanted: string): Promise<Scene> {
  const { engine, swarm } = aSwarm(spec)
  const before = swarm.spec()
  return { engine, swarm, before, change: await prepared(driverOn(engine), image(wanted), 150) }
}

type Phase = (driver: Driver, change: Change) => Promise<unknown>

const applied: Phase = (driver, change) => driver.apply(change, act, signal)
const restored: Phase = (driver, change) => driver.restore(change, act, signal)
const settled: Phase = (driver, change) => driver.settle(change, act, signal)
const appliedInVain: Phase = async (driver, change) => {
  await driver.apply(change, act, signal).catch((error: unknown) => {
    if (!(error instanceof DeployFailed)) throw error
  })
}

/** Every call that a phase makes when nobody kills it, from a world of its own, once before it and once after. */
async function momentsOf(open: () => Promise<Scene>, phase: Phase) {
  const { engine, change } = await open()
  const recorder = mortal(engine, Number.POSITIVE_INFINITY, 'before')
  await phase(driverOn(recorder.engine), change)
  const moments = recorder.calls.flatMap((_, index) =>
    (['before', 'after'] as const).map((when) => ({ at: index + 1, when })),
  )
  return { calls: recorder.calls, moments }
}

async function killed(world: Scene, phase: Phase, at: number, when: 'before' | 'after') {
  await untilKilled(phase(driverOn(mortal(world.engine, at, when).engine), world.change))
}

async function restoredWhole({ engine, swarm, before, change }: Scene): Promise<void> {
  const driver = driverOn(engine)
  await driver.restore(change, act, signal)
  expect(await driver.differences(change, signal)).toEqual([])
  expect(swarm.spec()).toEqual(before)
  expect(new Set(swarm.running())).toEqual(new Set(['running app:1']))
  await driver.forget(change.id, act, signal)
  expect(await engine.images('operator-rollback/web', signal)).toEqual([])
  expect(await engine.containers(['operator.role=kept'], signal)).toEqual([])
}

async function finished({ engine, swarm, change }: Scene): Promise<void> {
  const driver = driverOn(engine)
  expect((await driver.look(change, signal)).state).toBe('healthy')
  await driver.settle(change, act, signal)
  expect(new Set(swarm.running())).toEqual(new Set([`running ${change.to.id}`]))
  expect(Object.keys(swarm.spec()['Labels'] as object).sort()).toEqual(['operator.image', 'team'])
  expect(await driver.lost(change, signal)).toBeUndefined()
}

describe.each([
  ['a good deploy', aSpec(), 'app:2', applied],
  ['a deploy that Swarm takes back itself', aSpec(), 'crash:1', appliedInVain],
  ['a deploy that never gets well', aSpec(), 'ill:1', appliedInVain],
  ['a good deploy that stops first', aSpec({ EndpointSpec: HOST_PORT }), 'app:2', applied],
  [
    'a deploy that stops first and never gets well',
    aSpec({ EndpointSpec: HOST_PORT }),
    'ill:1',
    appliedInVain,
  ],
  ['a good deploy of a global service', aSpec({ Mode: { Global: {} } }), 'app:2', applied],
])('killed in %s', (_, spec, wanted, phase) => {
  const open = () => scene(spec, wanted)

  it('at any call, another process brings the old version back and leaves nothing behind', async () => {
    const { calls, moments } = await momentsOf(open, phase)
    expect(calls).toEqual(expect.arrayContaining(['service', 'updateService', 'tasks']))
    for (const { at, when } of moments) {
      const world = await open()
      await killed(world, phase, at, when)
      await restoredWhole(world)
    }
  })

  it('and at any call of the way back, the next process ends it', async () => {
    const ready = async () => {
      const world = await open()
      await phase(driverOn(world.engine), world.change)
      return world
    }
    const { moments } = await momentsOf(ready, restored)
    expect(moments.length).toBeGreaterThan(0)
    for (const { at, when } of moments) {
      const world = await ready()
      await killed(world, restored, at, when)
      await restoredWhole(world)
    }
  })
})

describe('killed when a deploy', () => {
  const open = () => scene(aSpec(), 'app:2')

  it('is applied, it can also be carried on from any call', async () => {
    for (const { at, when } of (await momentsOf(open, applied)).moments) {
      const world = await open()
      await killed(world, applied, at, when)
      await applied(driverOn(world.engine), world.change)
      await finished(world)
    }
  })

  it('is settled, the next process settles it', async () => {
    const ready = async () => {
      const world = await open()
      await applied(driverOn(world.engine), world.change)
      return world
    }
    const { calls, moments } = await momentsOf(ready, settled)
    expect(calls).toContain('updateService')
    for (const { at, when } of moments) {
      const world = await ready()
      await killed(world, settled, at, when)
      await finished(world)
    }
  })

  it('is saved, nothing that runs has changed and it can be saved again', async () => {
    const saving = async (driver: Driver) => prepared(driver, image('app:2'), 150)
    const { calls, moments } = await momentsOf(open, saving)
    expect(calls).toContain('tag')
    for (const { at, when } of moments) {
      const { engine, swarm } = aSwarm()
      const before = swarm.spec()
      await untilKilled(saving(driverOn(mortal(engine, at, when).engine)))
      expect(swarm.spec()).toEqual(before)
      expect(swarm.running()).toEqual(['running app:1', 'running app:1'])
      const change = await saving(driverOn(engine))
      expect((await driverOn(engine).look(change, signal)).state).toBe('failing')
      await driverOn(engine).apply(change, act, signal)
    }
  })
})
