import { beforeEach, expect, it } from 'vitest'
import type { Act } from '../../../src/core/steps.ts'
import {
  forgetImages,
  forgetOlder,
  keepImage,
  lostImage,
} from '../../../src/operations/deploy/kept-images.ts'
import { createFakeEngine, type FakeEngine } from '../../fakes/engine.ts'

const signal = new AbortController().signal
const act: Act = (_effect, run) => run()

let engine: FakeEngine
const keeper = () => ({ engine, target: 'web', owner: 'here' })
const keep = async (change: string, name: string, service?: string) => {
  const image = await engine.image(name, signal)
  if (image === undefined) throw new Error(`no image ${name}`)
  return keepImage(keeper(), { change, image, ...(service && { service }) }, act, signal)
}
const names = async () =>
  (await engine.images('operator-rollback/web', signal)).flatMap(({ repoTags }) => repoTags).sort()
const holders = () => [...engine.world.containers.values()]

beforeEach(() => {
  engine = createFakeEngine()
})

it('keeps an image by a name and by a container that is never started, once', async () => {
  const id = engine.addImage('app:1')
  expect(await keep('op_1', 'app:1')).toBe('operator-rollback/web:op_1')
  await keep('op_1', 'app:1')
  expect(await names()).toEqual(['operator-rollback/web:op_1'])
  expect(holders()).toMatchObject([{ state: 'created', imageId: id }])
})

it('hears no label of the image, and makes no volume for it', async () => {
  const Labels = { 'com.docker.compose.project': 'shop', 'operator.role': 'new' }
  engine.addImage('app:1', { config: { Labels, Volumes: { '/data': {} } } })
  await keep('op_1', 'app:1')
  const [holder] = holders()
  expect(holder?.config['Labels']).toMatchObject({
    'com.docker.compose.project': '',
    'operator.role': 'kept',
    'operator.deploy': 'op_1',
  })
  expect(holder?.hostConfig).toMatchObject({
    NetworkMode: 'none',
    Mounts: [{ Type: 'tmpfs', Target: '/data' }],
  })
})

it('holds an image that two services share once, and forgets both names of it', async () => {
  engine.addImage('app:1')
  await keep('op_1', 'app:1', 'api')
  await keep('op_1', 'app:1', 'worker')
  expect(holders()).toHaveLength(1)
  expect(await names()).toHaveLength(2)
  await forgetImages(keeper(), 'op_1', act, signal)
  await forgetImages(keeper(), 'op_1', act, signal)
  expect([holders(), await names()]).toEqual([[], []])
})

it('keeps the newest five versions, and of one that was replaced twice the later deploy', async () => {
  for (let round = 1; round <= 7; round += 1) {
    engine.addImage(`app:${round}`)
    await keep(`op_${round}`, `app:${round}`)
  }
  await keep('op_8', 'app:4')
  await forgetOlder(keeper(), act, signal)
  expect(await names()).toEqual(
    ['op_3', 'op_5', 'op_6', 'op_7', 'op_8'].map((id) => `operator-rollback/web:${id}`),
  )
  expect(holders()).toHaveLength(5)
})

it('leaves the last name of an image to the container that runs it', async () => {
  const id = engine.addImage('app:1')
  await engine.create('web', { Image: 'app:1' }, signal)
  await keep('op_1', 'app:1')
  engine.addImage('app:1')
  await forgetImages(keeper(), 'op_1', act, signal)
  expect(holders().map(({ name }) => name)).toEqual(['web'])
  expect((await engine.image(id, signal))?.repoTags).toEqual(['operator-rollback/web:op_1'])
})

it('says that an image is gone, and takes no other one for it', async () => {
  const imageId = engine.addImage('app:1')
  const kept = { imageId, rollbackTag: await keep('op_1', 'app:1') }
  expect(await lostImage(engine, kept, signal)).toBeUndefined()
  engine.world.images.delete(imageId)
  engine.addImage(kept.rollbackTag)
  expect(await lostImage(engine, kept, signal)).toContain('is gone')
})
