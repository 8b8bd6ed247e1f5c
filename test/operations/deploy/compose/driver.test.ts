import { afterEach, expect, it } from 'vitest'
import type { ComposeTarget } from '../../../../src/operations/deploy/compose/context.ts'
import { signal } from './a-project.ts'
import { aScene, type Scene, type Services } from './stage.ts'

const FILE = { by: 'file', file: '' } as const
const BASE: Services = { db: { image: 'db:1' }, web: { image: 'web:1', ports: ['8080:80'] } }

let scene: Scene
afterEach(() => scene.stop())
const open = async (services = BASE, options: Partial<ComposeTarget> = {}) => {
  scene = await aScene(services, options)
  return scene
}
const keptFor = async () => {
  const holders = await scene.engine.containers(['operator.role=kept'], signal)
  return [...new Set(holders.map(({ labels }) => labels['operator.deploy']))].sort()
}
const survey = () => scene.driver.survey(FILE, signal)

it('surveys a project that does not run yet', async () => {
  await open()
  expect(await survey()).toMatchObject({
    wanted: { label: expect.stringMatching(/^shop@[0-9a-f]{12}$/) },
    health: { earliestHealthyMs: 1_000, latestUnhealthyMs: 2_000 },
    portsTaken: [],
    wayBack: { how: expect.stringContaining('nothing runs yet') },
    inlineSecrets: [],
    changes: [expect.stringMatching(/^db: new/), expect.stringMatching(/^web: new/)],
    impossible: [],
  })
  expect(await survey()).not.toHaveProperty('running')
})

it('names the container that has a port, and whoever else listens there', async () => {
  await open(BASE, { listener: async (port) => (port === 9090 ? 'pid 7 (nginx)' : undefined) })
  const HostConfig = { PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] } }
  await scene.engine.start(
    await scene.engine.create('stranger', { Image: 'web:1', HostConfig }, signal),
    signal,
  )
  expect((await survey()).portsTaken).toEqual([{ port: '8080/tcp', by: 'container stranger' }])
  scene.edit({ web: { image: 'web:1', ports: ['9090:80'] } })
  expect((await survey()).portsTaken).toEqual([{ port: '9090/tcp', by: 'pid 7 (nginx)' }])
})

it('holds its own ports', async () => {
  await open(BASE, { listener: async () => 'docker-proxy' })
  await scene.driver.apply(await scene.begin('op_1'), scene.act, signal)
  expect((await survey()).portsTaken).toEqual([])
})

it('says what cannot be: another processor, an unbuilt image, an undefined network', async () => {
  await open({ web: { image: 'arm:1', networks: ['nope'] }, api: { build: '.' } })
  scene.engine.addImage('arm:1', { architecture: 'arm64' })
  expect((await survey()).impossible).toEqual([
    'the image of services.web is for arm64, and this machine is amd64',
    expect.stringContaining('services.api is built from its sources'),
    expect.stringContaining('services.web.networks names nope'),
  ])
  await expect(scene.driver.fetch(FILE, scene.act, signal)).rejects.toMatchObject({ code: 'not_found' })
  expect(scene.acts).toEqual([])
})

it('pulls what is not here, and takes a built image that is', async () => {
  await open({ web: { image: 'far:1' }, api: { build: '.' } })
  scene.engine.registry.set('far:1', {})
  scene.engine.addImage('shop_api:latest')
  expect(await survey()).not.toHaveProperty('wanted')
  await scene.driver.fetch(FILE, scene.act, signal)
  expect(scene.acts).toEqual(['pull far:1'])
  expect(await survey()).toHaveProperty('wanted')
})

it('knows a file by what it says, while its images are not here and afterwards', async () => {
  await open({ web: { image: 'far:1' } })
  scene.engine.registry.set('far:1', {})
  const before = await survey()
  expect(before).not.toHaveProperty('wanted')
  await scene.driver.fetch(FILE, scene.act, signal)
  expect((await survey()).source).toBe(before.source)
  scene.edit({ web: { image: 'far:1', privileged: true } })
  expect((await survey()).source).not.toBe(before.source)
})

it('refuses a file or a tag that moved after it was fetched', async () => {
  await open()
  const to = await scene.driver.fetch(FILE, scene.act, signal)
  scene.engine.addImage('web:1')
  await expect(scene.driver.save('op_1', FILE, to, scene.act, signal)).rejects.toMatchObject({ code: 'busy' })
  expect(scene.acts).toEqual([])
})

it('takes a file of its own folder and no other, and no image', async () => {
  await open()
  for (const file of ['../other.yml', '/etc/passwd', 'a/../../x.yml']) {
    await expect(scene.driver.survey({ by: 'file', file }, signal)).rejects.toMatchObject({
      code: 'invalid_input',
    })
  }
  await expect(scene.driver.survey({ by: 'image', image: 'web:2' }, signal)).rejects.toMatchObject({
    code: 'invalid_input',
  })
})

it('finds a literal secret in the file', async () => {
  await open({ web: { image: 'web:1', environment: { DB_PASSWORD: 'hunter2hunter2' } } })
  expect((await survey()).inlineSecrets).toEqual(['services.web.environment.DB_PASSWORD'])
})

it('has no way back for a container that cannot be made again from its inspection', async () => {
  await open()
  await scene.driver.apply(await scene.begin('op_1'), scene.act, signal)
  const [web] = [...scene.engine.world.containers.values()].filter(({ name }) => name === 'shop_web_1')
  if (web) web.hostConfig = { ...web.hostConfig, AutoRemove: true }
  expect((await survey()).wayBack).toEqual({ none: 'shop_web_1 is removed by Docker as soon as it stops' })
  scene.edit({ ...BASE, web: { image: 'web:2' } })
  await expect(scene.begin('op_2')).rejects.toThrow('There is no way back')
})

it('is held by another operator that has just deployed it', async () => {
  await open()
  const { owner } = scene.target
  scene.target.owner = 'elsewhere'
  await scene.driver.apply(await scene.begin('op_1'), scene.act, signal)
  expect(await survey()).not.toHaveProperty('heldBy')
  scene.target.owner = owner
  expect(await survey()).toMatchObject({ heldBy: expect.stringContaining('operator elsewhere') })
  for (const container of scene.engine.world.containers.values()) container.startedAt = Date.now() - 400_000
  expect(await survey()).not.toHaveProperty('heldBy')
})

it('leaves the containers of other projects and of compose run alone', async () => {
  await open()
  const labels = (more: object) => ({
    Image: 'web:1',
    Labels: { 'com.docker.compose.project': 'shop', ...more },
  })
  await scene.engine.create('other', labels({ 'com.docker.compose.project': 'other' }), signal)
  await scene.engine.create('run', labels({ 'com.docker.compose.oneoff': 'True' }), signal)
  await scene.engine.create('handmade', labels({ 'com.docker.compose.service': 'handmade' }), signal)
  const first = await scene.begin('op_1')
  await scene.driver.apply(first, scene.act, signal)
  scene.edit({ ...BASE, web: { image: 'ill:1' } })
  const change = { ...(await scene.begin('op_2')), verifyMs: 300 }
  await scene.driver.apply(change, scene.act, signal).catch(() => {})
  await scene.driver.restore(change, scene.act, signal)
  const names = scene.engine
    .shown()
    .map(({ name }) => name)
    .sort()
  expect(names).toEqual(['handmade', 'other', 'run', 'shop_db_1', 'shop_web_1'])
})

it('looks: starting, crashed, restarted, out of memory, another version, gone', async () => {
  await open()
  const change = await scene.begin('op_1')
  await scene.driver.apply(change, scene.act, signal)
  const web = [...scene.engine.world.containers.values()].find(({ name }) => name === 'shop_web_1')
  if (!web) throw new Error('no web')
  const seen = async () => {
    const { state, evidence } = await scene.driver.look(change, signal)
    return `${state}: ${evidence.find((line) => line.includes('web'))}`
  }
  expect(await seen()).toBe('healthy: shop_web_1 is healthy')
  web.health = 'starting'
  expect(await seen()).toBe('starting: shop_web_1 is starting')
  web.health = 'unhealthy'
  expect(await seen()).toBe('failing: shop_web_1 is unhealthy: the check said no')
  web.health = 'healthy'
  web.restarts = 2
  expect(await seen()).toBe('failing: shop_web_1 was restarted by Docker 2 times')
  web.restarts = 0
  web.oomKilled = true
  expect(await seen()).toBe('failing: shop_web_1 was killed for want of memory')
  web.oomKilled = false
  web.state = 'exited'
  web.exitCode = 3
  expect(await seen()).toBe('failing: shop_web_1 is exited (exit code 3)')
  web.imageId = 'sha256:other'
  expect(await seen()).toBe('failing: web.1 runs in another version')
  scene.engine.world.containers.delete(web.id)
  expect(await seen()).toBe('failing: web.1 is not there')
})

it('asks the configured URL besides, and takes our own inability for no evidence', async () => {
  const answers = [
    { ok: true, evidence: '200' },
    { ok: false, evidence: '503' },
    { inconclusive: 'no resolver' },
  ]
  const probe = () => async () => answers.shift() ?? { inconclusive: '' }
  await open(BASE, { health: { http: 'http://h', probe } })
  const change = await scene.begin('op_1')
  await scene.driver.apply(change, scene.act, signal)
  expect(await scene.driver.look(change, signal)).toMatchObject({ state: 'refused' })
  expect(await scene.driver.look(change, signal)).toMatchObject({ state: 'inconclusive' })
})

it('hears of faults of the new version as they happen, and of no others', async () => {
  await open()
  const change = await scene.begin('op_1')
  await scene.driver.apply(change, scene.act, signal)
  const stop = new AbortController()
  const faults: string[] = []
  const watching = scene.driver.watch?.(change, (fault) => faults.push(fault), stop.signal)
  const idOf = (name: string) =>
    [...scene.engine.world.containers.values()].find((one) => one.name === name)?.id ?? ''
  scene.engine.happen(idOf('shop_web_1'), { health: 'healthy' })
  const { id = '', labels = {} } = (await scene.engine.container('shop_web_1', signal)) ?? {}
  // As a daemon that was killed tells of it when it has started the container again.
  scene.engine.world.emit({ on: 'container', action: 'die', id, labels, exitCode: 0, at: Date.now() })
  await new Promise((resolve) => setImmediate(resolve))
  expect(faults).toEqual([])
  scene.engine.happen(idOf('shop_web_1'), { health: 'unhealthy' })
  scene.engine.happen(idOf('shop_db_1'), { exits: 0 })
  await expect.poll(() => faults.length).toBe(2)
  expect(faults[0]).toMatch(/^web became unhealthy; .*shop_web_1 is unhealthy/)
  expect(faults[1]).toMatch(/^db died with exit code 0; shop_db_1 is exited/)
  stop.abort()
  await watching
})

it('names what differs, and never a value', async () => {
  await open({ ...BASE, web: { image: 'web:1', environment: { TOKEN: 'hunter2' } } })
  await scene.driver.apply(await scene.begin('op_1'), scene.act, signal)
  scene.edit({ web: { image: 'web:2', environment: { TOKEN: 'hunter3' }, ports: ['8080:80'] } })
  const change = await scene.begin('op_2')
  await scene.driver.apply(change, scene.act, signal)
  const differences = await scene.driver.differences(change, signal)
  expect(differences).toEqual([
    'shop_web_1 differs in its image, environment, ports',
    'shop_web_1 is there and was not before',
  ])
})

it('keeps the images of five versions, and forgets older ones', async () => {
  await open()
  for (let round = 1; round <= 8; round++) {
    scene.engine.addImage(`web:${round}`)
    scene.edit({ ...BASE, web: { image: `web:${round}` } })
    const change = await scene.begin(`op_${round}`)
    await scene.driver.apply(change, scene.act, signal)
    await scene.driver.settle(change, scene.act, signal)
  }
  expect(await keptFor()).toEqual(['op_4', 'op_5', 'op_6', 'op_7', 'op_8'])
})

it('removes nothing at the end when the new version does not run', async () => {
  await open({ ...BASE, old: { image: 'web:1' } })
  await scene.driver.apply(await scene.begin('op_1'), scene.act, signal)
  scene.edit(BASE)
  const change = await scene.begin('op_2')
  await scene.driver.apply(change, scene.act, signal)
  const named = (name: string) => [...scene.engine.world.containers.values()].find((one) => one.name === name)
  await scene.engine.stop(named('shop_web_1')?.id ?? '', 0, signal)
  await expect(scene.driver.settle(change, scene.act, signal)).rejects.toMatchObject({ code: 'busy' })
  expect(named('shop_old_1')).toMatchObject({ state: 'running' })
  await scene.engine.start(named('shop_web_1')?.id ?? '', signal)
  await scene.driver.settle(change, scene.act, signal)
  expect(named('shop_old_1')).toBeUndefined()
})
