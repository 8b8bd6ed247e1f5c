import { describe, expect, it } from 'vitest'
import { type Change, DeployFailed, type Driver } from '../../../../src/operations/deploy/driver.ts'
import type { Engine, Json } from '../../../../src/systems/docker/engine-port.ts'
import { createFakeEngine, type FakeEngine } from '../../../fakes/engine.ts'
import { act, driverOn, image, mortal, prepared, signal, untilKilled } from './stage.ts'

const ALIAS: Json = {
  HostConfig: { NetworkMode: 'net', RestartPolicy: { Name: 'always' } },
  NetworkingConfig: { EndpointsConfig: { net: { Aliases: ['api'] } } },
}
const PORT: Json = {
  HostConfig: {
    RestartPolicy: { Name: 'always' },
    PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] },
    Binds: ['data:/data'],
  },
}

interface Scene {
  engine: FakeEngine
  oldId: string
  change: Change
}

/** A running container and a saved change, right before the first effect. */
async function scene(spec: Json, wanted: string): Promise<Scene> {
  const engine = createFakeEngine()
  for (const net of ['net', 'second']) engine.world.networks.add(net)
  for (const name of ['app:1', 'app:2']) engine.addImage(name, { behaviour: { health: 'healthy' } })
  engine.addImage('ill:1', { behaviour: { health: 'unhealthy' } })
  const oldId = await engine.create('web', { Image: 'app:1', ...spec }, signal)
  await engine.connect('second', oldId, { Aliases: ['other'] }, signal)
  await engine.start(oldId, signal)
  return { engine, oldId, change: await prepared(driverOn(engine), image(wanted), 300) }
}

type Phase = (driver: Driver, change: Change) => Promise<unknown>

const applied: Phase = (driver, change) => driver.apply(change, act, signal)
const appliedInVain: Phase = async (driver, change) => {
  await driver.apply(change, act, signal).catch((error: unknown) => {
    if (!(error instanceof DeployFailed)) throw error
  })
}

/** Every call that a phase makes when nobody kills it, from a world of its own. */
async function callsOf(open: () => Promise<Scene>, phase: Phase): Promise<string[]> {
  const { engine, change } = await open()
  const recorder = mortal(engine, Number.POSITIVE_INFINITY, 'before')
  await phase(driverOn(recorder.engine), change)
  return recorder.calls
}

const moments = (calls: readonly string[]) =>
  calls.flatMap((call, index) =>
    (['before', 'after'] as const).map((when) => ({ call, at: index + 1, when })),
  )

async function restoredWhole({ engine, oldId, change }: Scene, on: Engine = engine): Promise<void> {
  const driver = driverOn(on)
  await driver.restore(change, act, signal)
  expect(await driver.differences(change, signal)).toEqual([])
  const left = engine.shown().map(({ id, name, state }) => ({ id, name, state }))
  expect(left).toEqual([{ id: oldId, name: 'web', state: 'running' }])
  expect(engine.behind('second', 'other')).toEqual(['web'])
}

describe.each([
  ['a good deploy side by side', ALIAS, 'app:2', applied],
  ['a bad deploy side by side', ALIAS, 'ill:1', appliedInVain],
  ['a good deploy one after the other', PORT, 'app:2', applied],
  ['a bad deploy one after the other', PORT, 'ill:1', appliedInVain],
])('killed in %s', (_, spec, wanted, phase) => {
  const open = () => scene(spec, wanted)

  it('at any call, another process brings the old version back and leaves nothing behind', async () => {
    const calls = await callsOf(open, phase)
    expect(calls).toEqual(expect.arrayContaining(['create', 'connect', 'start']))
    for (const { at, when } of moments(calls)) {
      const world = await open()
      await untilKilled(phase(driverOn(mortal(world.engine, at, when).engine), world.change))
      await restoredWhole(world)
    }
  })

  it('and at any call of the way back, the next process ends it', async () => {
    const ready = async () => {
      const world = await open()
      await phase(driverOn(world.engine), world.change)
      return world
    }
    const back: Phase = (driver, change) => driver.restore(change, act, signal)
    const calls = await callsOf(ready, back)
    expect(calls).toEqual(expect.arrayContaining(['stop', 'remove']))
    for (const { at, when } of moments(calls)) {
      const world = await ready()
      await untilKilled(back(driverOn(mortal(world.engine, at, when).engine), world.change))
      await restoredWhole(world)
    }
  })
})

describe.each([
  ['side by side', ALIAS],
  ['one after the other', PORT],
])('killed when a deploy %s', (_, spec) => {
  const open = () => scene(spec, 'app:2')
  const finished = async ({ engine, change }: Scene) => {
    const driver = driverOn(engine)
    await driver.apply(change, act, signal)
    expect((await driver.look(change, signal)).state).toBe('healthy')
    await driver.settle(change, act, signal)
    const left = engine.shown().map(({ name, state, imageId }) => ({ name, state, imageId }))
    expect(left).toEqual([{ name: 'web', state: 'running', imageId: change.to.id }])
    expect(engine.behind('second', 'other')).toEqual(['web'])
  }

  it('is applied, it can also be carried on from any call', async () => {
    for (const { at, when } of moments(await callsOf(open, applied))) {
      const world = await open()
      await untilKilled(applied(driverOn(mortal(world.engine, at, when).engine), world.change))
      await finished(world)
    }
  })

  it('is settled, the next process settles it', async () => {
    const ready = async () => {
      const world = await open()
      await applied(driverOn(world.engine), world.change)
      return world
    }
    const settled: Phase = (driver, change) => driver.settle(change, act, signal)
    for (const { at, when } of moments(await callsOf(ready, settled))) {
      const world = await ready()
      await untilKilled(settled(driverOn(mortal(world.engine, at, when).engine), world.change))
      await finished(world)
    }
  })

  it('is saved, nothing that runs has changed and it can be saved again', async () => {
    const { engine } = await open()
    const recorder = mortal(engine, Number.POSITIVE_INFINITY, 'before')
    await prepared(driverOn(recorder.engine), image('app:2'))
    for (const { at, when } of moments(recorder.calls)) {
      const world = await open()
      const before = JSON.stringify(world.engine.shown())
      await untilKilled(prepared(driverOn(mortal(world.engine, at, when).engine), image('app:2')))
      expect(JSON.stringify(world.engine.shown())).toBe(before)
      await finished({ ...world, change: await prepared(driverOn(world.engine), image('app:2')) })
    }
  })
})

it('kills at every call once before and once after it', async () => {
  const { engine } = await scene(ALIAS, 'app:2')
  const { engine: dying, calls } = mortal(engine, 2, 'after')
  await dying.info(signal)
  await expect(dying.create('x', { Image: 'app:1' }, signal)).rejects.toThrow()
  await expect(dying.info(signal)).rejects.toThrow()
  expect(calls).toEqual(['info', 'create', 'info'])
  expect(await engine.container('x', signal)).toBeDefined()
})
