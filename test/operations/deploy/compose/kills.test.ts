import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../src/operations/deploy/driver.ts'
import { signal } from './a-project.ts'
import { aScene, killEverywhere, type Phase, type Scene, type Services, untilKilled } from './stage.ts'

const OLD: Services = {
  db: { image: 'db:1', environment: { KIND: 'db' }, volumes: ['data:/data', '/anonymous'] },
  web: { image: 'web:1', environment: { A: '1' }, ports: ['8080:80'] },
  worker: { image: 'web:1', environment: { A: '1' } },
}
const { worker: _, ...REST } = OLD
const GOOD: Services = { ...REST, web: { image: 'web:2', environment: { A: '2' }, ports: ['8080:80'] } }
const BROKEN: Services = {
  ...GOOD,
  db: { ...OLD['db'], environment: { KIND: 'new' } },
  web: { ...GOOD['web'], image: 'ill:1' },
}
const STUCK: Services = { ...GOOD, web: { ...GOOD['web'], image: 'stuck:1' } }
const RENAMED: Services = { db: OLD['db'] ?? {}, front: GOOD['web'] ?? {} }

interface Opened {
  scene: Scene
  change: Change
  before: object[]
}

/** `byUs`: the old version was deployed by a driver, else by a person. */
async function opened(next: Services, byUs: boolean): Promise<Opened> {
  const scene = await aScene(OLD)
  const first = await scene.begin('op_1')
  if (byUs) await scene.driver.apply(first, scene.act, signal)
  else {
    await scene.target.models.write('person', { services: OLD })
    await scene.cli.up({ path: scene.target.models.path('person'), project: 'shop', directory: '/' }, signal)
  }
  const before = scene.world()
  scene.edit(next)
  return { scene, before, change: { ...(await scene.begin('op_2')), verifyMs: 20_000 } }
}

const applied: Phase = (driver, change) => driver.apply(change, (_effect, work) => work(), signal)
const restored: Phase = (driver, change) => driver.restore(change, (_effect, work) => work(), signal)
const settled: Phase = (driver, change) => driver.settle(change, (_effect, work) => work(), signal)

/** The next process: a driver of its own, with the Change as it is on disk. */
async function comesBack(scene: Scene, change: Change, before: object[], where: string): Promise<void> {
  await restored(scene.driver, JSON.parse(JSON.stringify(change)))
  expect(await scene.driver.differences(change, signal), where).toEqual([])
  expect(scene.world(), where).toEqual(before)
}

describe.each([
  ['a good deploy', GOOD],
  ['a deploy with one broken service', BROKEN],
  ['a deploy whose service cannot even start', STUCK],
  ['a deploy that renames a service with a port', RENAMED],
])('killed in %s', (_name, next) => {
  it.each([
    ['deployed', true],
    ['started by a person', false],
  ])('at any call, the project that was %s comes back whole', async (_how, byUs) => {
    const befores = new Map<Scene, object[]>()
    const open = async () => {
      const { scene, change, before } = await opened(next, byUs)
      befores.set(scene, before)
      return { scene, change }
    }
    const calls = await killEverywhere(open, applied, (scene, change, where) =>
      comesBack(scene, change, befores.get(scene) ?? [], where),
    )
    expect(calls).toEqual(expect.arrayContaining(['write', 'up', 'container']))
  })

  it('and at any call of the way back, the next process ends it', async () => {
    const befores = new Map<Scene, object[]>()
    const open = async () => {
      const { scene, change, before } = await opened(next, true)
      await untilKilled(applied(scene.driver, change))
      befores.set(scene, before)
      return { scene, change }
    }
    const calls = await killEverywhere(open, restored, (scene, change, where) =>
      comesBack(scene, change, befores.get(scene) ?? [], where),
    )
    expect(calls).toEqual(expect.arrayContaining(['abandon', 'remove', 'start', 'drop']))
  })

  it('in any step of Compose itself, the project comes back whole', async () => {
    const calm = await opened(next, true)
    await untilKilled(applied(calm.scene.driver, calm.change))
    const { steps } = calm.scene.cli
    expect(steps.length).toBeGreaterThan(2)
    for (const [index, step] of steps.entries()) {
      const { scene, change, before } = await opened(next, true)
      scene.cli.diesAt = index + 1
      await untilKilled(applied(scene.driver, change))
      scene.cli.diesAt = undefined
      await comesBack(scene, change, before, `in ${index + 1}. ${step}`)
      await scene.stop()
    }
  })
})

it('killed at any call of settling, the next process settles it', async () => {
  const open = async () => {
    const { scene, change } = await opened(GOOD, true)
    await applied(scene.driver, change)
    return { scene, change }
  }
  const calls = await killEverywhere(open, settled, async (scene, change, where) => {
    await settled(scene.driver, change)
    expect(await scene.driver.look(change, signal), where).toMatchObject({ state: 'healthy' })
    const names = scene.engine
      .shown()
      .map(({ name }) => name)
      .sort()
    expect(names, where).toEqual(['shop_db_1', 'shop_web_1'])
  })
  expect(calls).toEqual(expect.arrayContaining(['stop', 'remove', 'drop']))
})

it('killed at any call of saving, nothing that runs has changed and it is saved again', async () => {
  const open = async () => {
    const { scene, change } = await opened(GOOD, true)
    return { scene, change }
  }
  const { scene: calm } = await open()
  const before = calm.world()
  const wanted = { by: 'file', file: '' } as const
  const saving: Phase = (driver, { to }) => driver.save('op_3', wanted, to, (_effect, work) => work(), signal)
  await killEverywhere(open, saving, async (scene, change, where) => {
    expect(scene.world(), where).toEqual(before)
    const way = await scene.driver.save('op_3', wanted, change.to, scene.act, signal)
    await applied(scene.driver, { ...change, id: 'op_3', ...way })
    expect(await scene.driver.look({ ...change, ...way }, signal), where).toMatchObject({ state: 'healthy' })
  })
})

it('killed at any call of going back to a kept version, the version before it comes back whole', async () => {
  const open = async () => {
    const { scene, change } = await opened(GOOD, true)
    await applied(scene.driver, change)
    await settled(scene.driver, change)
    const wanted = { by: 'kept', version: change.from ?? change.to, saved: change.saved } as const
    const to = await scene.driver.fetch(wanted, scene.act, signal)
    const way = await scene.driver.save('op_3', wanted, to, scene.act, signal)
    const back: Change = { id: 'op_3', target: 'shop', to, verifyMs: 20_000, ...way }
    return { scene, change: JSON.parse(JSON.stringify(back)) as Change }
  }
  const { scene: calm } = await open()
  const before = calm.world()
  const calls = await killEverywhere(open, applied, (scene, change, where) =>
    comesBack(scene, change, before, where),
  )
  expect(calls).toEqual(expect.arrayContaining(['create', 'start', 'remove']))
})
