import { beforeEach, describe, expect, it } from 'vitest'
import { OperatorError } from '../../../../src/core/errors.ts'
import { OVERLAP_MS } from '../../../../src/operations/deploy/container/apply.ts'
import { type Change, DeployFailed, type Driver } from '../../../../src/operations/deploy/driver.ts'
import type { Probe } from '../../../../src/operations/deploy/probe.ts'
import type { Json } from '../../../../src/systems/docker/engine-port.ts'
import { createFakeEngine, type FakeEngine } from '../../../fakes/engine.ts'
import { act, driverOn, image, newId, prepared, signal } from './stage.ts'

const HEALTHCHECK = { Test: ['CMD', 'check'], Interval: 1e9, Retries: 3 }
const ALIAS: Json = {
  Env: ['PASSWORD=hunter2'],
  HostConfig: { NetworkMode: 'net', RestartPolicy: { Name: 'always' } },
  NetworkingConfig: { EndpointsConfig: { net: { Aliases: ['api'] } } },
}
const PORT: Json = {
  HostConfig: {
    RestartPolicy: { Name: 'always' },
    PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '8080' }] },
  },
}

let engine: FakeEngine
let driver: Driver

const run = async (spec: Json, name = 'web') => {
  const id = await engine.create(name, { Image: 'app:1', ...spec }, signal)
  await engine.start(id, signal)
  return id
}
const names = () =>
  engine
    .shown()
    .map(({ name, state }) => `${name} ${state}`)
    .sort()
const named = async (name: string) => await engine.container(name, signal)
const idOf = (name: string) =>
  [...engine.world.images.values()].find(({ repoTags }) => repoTags.includes(name))?.id

beforeEach(() => {
  engine = createFakeEngine()
  engine.world.networks.add('net')
  const config = { Healthcheck: HEALTHCHECK, Env: ['PATH=/bin'], Cmd: ['app'], Labels: { maker: 'us' } }
  for (const name of ['app:1', 'app:2']) engine.addImage(name, { config, behaviour: { health: 'healthy' } })
  engine.addImage('ill:1', { config, behaviour: { health: 'unhealthy' } })
  engine.addImage('slow:1', { config, behaviour: { health: 'starting' } })
  engine.addImage('crash:1', { config, behaviour: { exits: 3 } })
  engine.addImage('done:1', { config, behaviour: { exits: 0 } })
  engine.addImage('arm:1', { architecture: 'arm64' })
  driver = driverOn(engine)
})

const failure = async (work: Promise<unknown>) =>
  await work.then(
    () => undefined,
    (error: unknown) => error,
  )

const deploy = async (name: string, verifyMs = 1_000): Promise<Change> => {
  const change = await prepared(driver, image(name), verifyMs)
  await driver.apply(change, act, signal)
  return change
}

describe.each([
  ['side by side', ALIAS, 'alias'],
  ['one after the other', PORT, 'swap'],
])('a deploy %s', (_, spec, way) => {
  let oldId: string
  beforeEach(async () => {
    oldId = await run(spec)
  })

  it('ends with the new version under the name, and the old one kept and asleep', async () => {
    const change = await deploy('app:2')
    expect(change.plan).toMatchObject({ way: { by: way } })
    expect(change.from).toEqual({ id: idOf('app:1'), label: 'app:1' })
    expect(await named('web')).toMatchObject({ imageId: idOf('app:2'), state: 'running' })
    expect(await engine.container(oldId, signal)).toMatchObject({
      state: 'exited',
      inspect: { HostConfig: { RestartPolicy: { Name: 'no' } } },
    })
    expect((await named('web'))?.inspect).toMatchObject({ HostConfig: { RestartPolicy: { Name: 'always' } } })
    expect((await driver.look(change, signal)).state).toBe('healthy')
    await driver.settle(change, act, signal)
    await driver.settle(change, act, signal)
    expect(names()).toEqual(['web running'])
    expect(await driver.lost(change, signal)).toBeUndefined()
  })

  it('does nothing a second time', async () => {
    const change = await deploy('app:2')
    const before = names()
    await driver.apply(change, act, signal)
    expect(names()).toEqual(before)
  })

  it.each(['ill:1', 'crash:1', 'done:1', 'slow:1'])(
    'says why %s fails, and comes back whole',
    async (name) => {
      const change = await prepared(driver, image(name), 300)
      const error = await failure(driver.apply(change, act, signal))
      expect(error).toBeInstanceOf(DeployFailed)
      const said = (error as DeployFailed).evidence.join('\n')
      expect(said).toMatch(/HEALTHCHECK says (unhealthy|starting)|ended with code [03]/)
      expect(said).toContain(`log: log of web-${change.id}-new`)
      expect(await driver.differences(change, signal)).not.toEqual([])
      await driver.restore(change, act, signal)
      expect(names()).toEqual(['web running'])
      expect((await named('web'))?.id).toBe(oldId)
      expect(await driver.differences(change, signal)).toEqual([])
    },
  )

  it('comes back from a version that fell ill when it was in service', async () => {
    const change = await deploy('app:2')
    engine.happen('web', { health: 'unhealthy' })
    const look = await driver.look(change, signal)
    expect(look).toMatchObject({ state: 'failing' })
    expect(look.evidence.join()).toContain('the check said no')
    await driver.restore(change, act, signal)
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(names()).toEqual(['web running'])
  })

  it('makes the old container again when somebody removed it', async () => {
    const change = await deploy('app:2')
    await engine.remove(oldId, { force: true }, signal)
    expect(await driver.differences(change, signal)).toContain('container web is gone')
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(names()).toEqual(['web running'])
    expect((await named('web'))?.id).not.toBe(oldId)
  })

  it('comes back to the very image although its tag has moved', async () => {
    const first = idOf('app:1')
    const change = await deploy('app:2')
    engine.addImage('app:1', { behaviour: { health: 'healthy' } })
    await engine.remove(oldId, { force: true }, signal)
    await driver.restore(change, act, signal)
    expect((await named('web'))?.imageId).toBe(first)
    expect(await driver.differences(change, signal)).toEqual([])
  })

  it('runs the image that was decided on although its tag has moved', async () => {
    const change = await prepared(driver, image('app:2'))
    engine.addImage('app:2', { behaviour: { exits: 1 } })
    await driver.apply(change, act, signal)
    expect((await named('web'))?.imageId).toBe(change.to.id)
    expect((await driver.look(change, signal)).state).toBe('healthy')
  })

  it('says that nothing differs only when nothing does', async () => {
    const change = await deploy('app:2')
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    const container = engine.world.containers.get(oldId)
    if (!container) throw new Error('the old container is gone')
    container.config['Env'] = ['PATH=/bin', 'PASSWORD=hunter3']
    container.hostConfig['Memory'] = 1
    container.name = 'web2'
    container.networks.delete([...container.networks.keys()][0] ?? '')
    const different = await driver.differences(change, signal)
    expect(different.join('\n')).toMatch(/Name[\s\S]*Env[\s\S]*Memory[\s\S]*Networks/)
    expect(different.join('\n')).not.toContain('hunter')
    container.state = 'exited'
    expect(await driver.differences(change, signal)).toContain('container web2 is exited')
  })
})

describe('network names', () => {
  beforeEach(async () => void (await run(ALIAS)))

  it('never lead to a version that is not healthy', async () => {
    const change = await prepared(driver, image('slow:1'), 500)
    const applied = failure(driver.apply(change, act, signal))
    await expect.poll(names).toContain(`web-${change.id}-new running`)
    expect(engine.behind('net', 'api')).toEqual(['web'])
    expect(engine.behind('net', 'web')).toEqual([])
    await applied
  })

  it('never lead to nobody on the way', async () => {
    const change = await prepared(driver, image('app:2'))
    const behind: number[] = []
    const watched: typeof act = async (_effect, effect) => {
      behind.push(engine.behind('net', 'api').length)
      return await effect()
    }
    await driver.apply(change, watched, signal)
    await driver.restore(change, watched, signal)
    behind.push(engine.behind('net', 'api').length)
    expect(Math.min(...behind)).toBe(1)
    expect(Math.max(...behind)).toBe(2)
  })

  it('lead to the new version by its aliases and by the name of the container', async () => {
    await deploy('app:2')
    expect(engine.behind('net', 'api')).toEqual(['web'])
    expect(engine.behind('net', 'web')).toEqual(['web'])
  })
})

describe('a way', () => {
  const wayFor = async (spec: Json) => {
    await run(spec)
    const { plan } = await prepared(driver, image('app:2'))
    return (plan as { way: { by: string; because?: string } }).way
  }

  it.each<[string, Json, string]>([
    ['a fixed host port', PORT, 'host port 8080/tcp'],
    ['no network of its own', {}, 'no network of its own'],
    [
      'a fixed address',
      {
        ...ALIAS,
        NetworkingConfig: { EndpointsConfig: { net: { IPAMConfig: { IPv4Address: '10.0.0.9' } } } },
      },
      'address is fixed',
    ],
    [
      'a volume it writes to',
      { ...ALIAS, HostConfig: { NetworkMode: 'net', Binds: ['data:/data'] } },
      '/data',
    ],
    ['a volume nobody named', { ...ALIAS, Volumes: { '/cache': {} } }, '/cache'],
  ])('is one after the other for %s, with the reason', async (_, spec, because) => {
    expect(await wayFor(spec)).toEqual({ by: 'swap', because: expect.stringContaining(because) })
  })

  it('is side by side where all that is shared is only read', async () => {
    const HostConfig = {
      NetworkMode: 'net',
      Binds: ['conf:/conf:ro'],
      PortBindings: { '80/tcp': [{ HostPort: '' }] },
    }
    expect(await wayFor({ ...ALIAS, HostConfig })).toEqual({ by: 'alias' })
  })
})

describe('what is carried on', () => {
  const spec: Json = {
    ...PORT,
    Env: ['PATH=/bin', 'MINE=1'],
    Labels: { maker: 'us', own: 'x', 'operator.deploy': 'op_before', 'operator.role': 'new' },
    Volumes: { '/anonymous': {} },
    HostConfig: { ...(PORT['HostConfig'] as object), Binds: ['named:/named'], Memory: 64_000_000 },
  }

  it('is what somebody chose, and not what the old image said', async () => {
    await run(spec)
    engine.addImage('app:3', { config: { Env: ['PATH=/new'], Cmd: ['new'], Labels: { maker: 'they' } } })
    const before = (await named('web'))?.inspect as { Mounts: { Name: string; Destination: string }[] }
    await deploy('app:3')
    const after = (await named('web'))?.inspect as typeof before & {
      Config: { Env: string[]; Cmd: string[]; Labels: object }
      HostConfig: { Memory: number }
    }
    expect(after.Config.Env).toEqual(['PATH=/new', 'MINE=1'])
    expect(after.Config.Cmd).toEqual(['new'])
    expect(after.Config.Labels).toMatchObject({ maker: 'they', own: 'x', 'operator.role': 'new' })
    expect(after.Config.Labels).not.toMatchObject({ 'operator.deploy': 'op_before' })
    expect(after.HostConfig.Memory).toBe(64_000_000)
    const volumes = (inspect: typeof before) =>
      inspect.Mounts.map(({ Name, Destination }) => `${Destination} ${Name}`).sort()
    expect(volumes(after)).toEqual(volumes(before))
    expect(volumes(after)).toHaveLength(2)
  })

  it('is the whole specification of a kept version, not only its image', async () => {
    await run({ ...PORT, Env: ['MODE=old'] })
    const first = await deploy('app:2')
    await driver.settle(first, act, signal)
    const second = await named('web')
    await engine.remove('web', { force: true }, signal)
    await run({ ...PORT, Image: 'app:2', Env: ['MODE=new'] })
    if (!first.from || !second) throw new Error('nothing was replaced')
    const wanted = { by: 'kept' as const, version: first.from, saved: first.saved }
    const change = await prepared(driver, wanted)
    expect((await driver.look(change, signal)).state).toBe('failing')
    await driver.apply(change, act, signal)
    const now = await named('web')
    expect(now?.imageId).toBe(idOf('app:1'))
    expect(now?.inspect).toMatchObject({ Config: { Env: expect.arrayContaining(['MODE=old']) } })
  })
})

describe('a survey', () => {
  const survey = (name: string) => driver.survey(image(name), signal)

  it('refuses to invent a container that does not exist', async () => {
    await expect(survey('app:2')).rejects.toMatchObject({
      code: 'not_found',
      hint: expect.stringContaining('docker run'),
    })
  })

  it('does not take the beginning of an id for a name', async () => {
    const id = await run({}, 'other')
    const byPrefix = {
      ...engine,
      container: (name: string, stop: AbortSignal) => engine.container(name === 'web' ? id : name, stop),
    }
    await expect(driverOn(byPrefix).survey(image('app:2'), signal)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('changes nothing, and says what would change', async () => {
    await run(ALIAS)
    const before = JSON.stringify([...engine.world.containers.values()])
    const seen = await survey('app:2')
    expect(seen).toMatchObject({
      running: { id: idOf('app:1'), label: 'app:1' },
      wanted: { id: idOf('app:2'), label: 'app:2' },
      health: { probe: 'HEALTHCHECK every 1 s x 3', earliestHealthyMs: 1_000, latestUnhealthyMs: 3_000 },
      portsTaken: [],
      wayBack: { worstMs: 12_000 },
      inlineSecrets: [],
      impossible: [],
    })
    expect(seen.heldBy).toBeUndefined()
    expect(seen.changes.join('\n')).toContain('app:1')
    expect(JSON.stringify(seen)).not.toContain('hunter2')
    expect(JSON.stringify([...engine.world.containers.values()])).toBe(before)
  })

  it("takes a version for a tag of the running image's name", async () => {
    await run(ALIAS)
    const seen = await driver.survey({ by: 'version', version: '2' }, signal)
    expect(seen.wanted).toEqual({ id: idOf('app:2'), label: 'app:2' })
    await expect(driver.survey({ by: 'file', file: 'x' }, signal)).rejects.toMatchObject({
      code: 'invalid_input',
    })
  })

  it('does not know an image that has to be pulled yet', async () => {
    await run(ALIAS)
    engine.registry.set('far:1', {})
    expect((await survey('far:1')).wanted).toBeUndefined()
    expect((await driver.fetch(image('far:1'), act, signal)).label).toBe('far:1')
    expect((await survey('far:1')).wanted).toBeDefined()
  })

  it('says what makes the deploy impossible', async () => {
    await run({ ...ALIAS, Labels: { 'com.docker.swarm.service.id': 'x' }, HostConfig: { AutoRemove: true } })
    const said = (await survey('arm:1')).impossible.join('\n')
    expect(said).toMatch(/arm64[\s\S]*--rm[\s\S]*Swarm/)
    await expect(driver.fetch(image('arm:1'), act, signal)).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(driver.fetch(image('none:1'), act, signal)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('says that nothing can tell whether the new version is healthy', async () => {
    await run({ ...ALIAS, Healthcheck: { Test: ['NONE'] } })
    expect((await survey('app:2')).health).toMatchObject({ none: expect.stringContaining('HEALTHCHECK') })
  })

  it('does the arithmetic of the slow check that is the default', async () => {
    await run(ALIAS)
    engine.addImage('default:1', { config: { Healthcheck: { Test: ['CMD', 'x'], StartPeriod: 5e9 } } })
    expect((await survey('default:1')).health).toEqual({
      probe: 'HEALTHCHECK every 30 s x 3, start period 5 s',
      earliestHealthyMs: 30_000,
      latestUnhealthyMs: 95_000,
    })
  })

  it('names who holds a port, but not the container that is replaced', async () => {
    await run(PORT)
    expect((await survey('app:2')).portsTaken).toEqual([])
    await engine.stop('web', 1, signal)
    await run(PORT, 'squatter')
    expect((await survey('app:2')).portsTaken).toEqual([{ port: '8080/tcp', by: 'container squatter' }])
  })

  it("sees another operator's deploy that is under way", async () => {
    await run(PORT)
    const other = driverOn(engine, { owner: 'there' })
    const change = await prepared(other, image('app:2'))
    expect((await survey('app:2')).heldBy).toBeUndefined()
    await other.apply(change, act, signal)
    expect((await survey('app:1')).heldBy).toContain('operator there')
    expect((await other.survey(image('app:1'), signal)).heldBy).toBeUndefined()
    await other.settle(change, act, signal)
    expect((await survey('app:1')).heldBy).toBeUndefined()
  })
})

describe('what others do meanwhile', () => {
  it('moves no other image under the new name: the container made of it is removed, and the deploy fails', async () => {
    await run(PORT)
    const change = await prepared(driver, image('app:2'))
    const { create } = engine
    engine.create = async (...args) => {
      engine.addImage('app:2', { behaviour: { health: 'healthy' } })
      return await create(...args)
    }
    const error = await failure(driver.apply(change, act, signal))
    expect((error as DeployFailed).message).toContain('tag moved')
    expect(names()).toEqual(['web running'])
  })

  it('takes the old container off its network: the way back puts it on again, with its aliases', async () => {
    const oldId = await run(ALIAS)
    const change = await deploy('app:2')
    await engine.disconnect('net', oldId, signal)
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(engine.behind('net', 'api')).toEqual(['web'])
  })

  it('stops the new version: then the old one is not given up', async () => {
    const oldId = await run(ALIAS)
    const change = await deploy('app:2')
    await engine.stop('web', 1, signal)
    await expect(driver.settle(change, act, signal)).rejects.toMatchObject({ code: 'busy' })
    expect(await engine.container(oldId, signal)).toBeDefined()
  })
})

describe("a stranger's container", () => {
  it('under a name that is needed refuses the deploy before anything happened', async () => {
    await run(ALIAS)
    const id = newId()
    await run({}, `web-${id}-old`)
    const saved = failure(prepared(driver, image('app:2'), 1_000, id))
    expect(await saved).toMatchObject({ code: 'busy', applied: 'no' })
    expect(names()).toEqual([`web running`, `web-${id}-old running`])
  })
})

describe('an HTTP check', () => {
  let answers: Awaited<ReturnType<Probe>>
  const asked: string[] = []
  const probe = (url: string): Probe => {
    asked.push(url)
    return async () => answers
  }
  beforeEach(() => {
    asked.length = 0
    answers = { ok: true, evidence: '200' }
    for (const name of ['plain:1', 'plain:2'])
      engine.addImage(name, { config: { ExposedPorts: { '3000/tcp': {} } } })
    driver = driverOn(engine, { health: { http: 'http://127.0.0.1:8080/health', probe } })
  })

  it('asks the new version at its own address while the old one still has the names', async () => {
    await run({ ...ALIAS, Image: 'plain:1' })
    await deploy('plain:2')
    expect(new Set(asked)).toEqual(new Set(['http://10.0.0.2:3000/health']))
  })

  it('asks the configured address when one follows the other', async () => {
    await run({ ...PORT, Image: 'plain:1' })
    const seen = await driver.survey(image('plain:2'), signal)
    expect(seen.health).toMatchObject({ earliestHealthyMs: 0, latestUnhealthyMs: 3_000 })
    await deploy('plain:2')
    expect(new Set(asked)).toEqual(new Set(['http://127.0.0.1:8080/health']))
  })

  it('tells a refusal from a fact and from its own inability', async () => {
    await run({ ...PORT, Image: 'plain:1' })
    const change = await deploy('plain:2')
    answers = { ok: false, evidence: 'connection refused' }
    expect(await driver.look(change, signal)).toMatchObject({ state: 'refused' })
    answers = { inconclusive: 'no file descriptors' }
    expect(await driver.look(change, signal)).toMatchObject({ state: 'inconclusive' })
    expect((await driver.look(change, signal)).evidence.join()).toContain('no file descriptors')
  })

  it('cannot be kept where the new version has no port of its own to ask', async () => {
    engine.addImage('mute:1')
    await run({ ...ALIAS, Image: 'mute:1' })
    expect((await driver.survey(image('plain:2'), signal)).health).toHaveProperty('none')
    const error = await failure(deploy('mute:1', 200))
    expect((error as DeployFailed).evidence.join()).toContain('no address of its own')
  })
})

describe('a watch', () => {
  const watched = async (what: (id: string) => void) => {
    await run(PORT)
    const change = await deploy('app:2')
    const stop = new AbortController()
    const fault = Promise.withResolvers<string>()
    const watching = driver.watch?.(change, fault.resolve, stop.signal)
    what((await named('web'))?.id ?? '')
    const evidence = await fault.promise
    stop.abort()
    await watching
    return evidence
  }

  it.each([
    ['death', { exits: 7 } as const, 'ended with code 7'],
    ['illness', { health: 'unhealthy' } as const, 'unhealthy'],
    ['a restart', { restarts: true } as const, 'restarted it 1 times'],
  ])('tells of %s as it happens', async (_, what, said) => {
    expect(await watched((id) => engine.happen(id, what))).toContain(said)
  })

  it('tells of memory that ran out', async () => {
    const labels = () => (engine.world.history.at(-1) as { labels: Record<string, string> }).labels
    const say = (id: string) =>
      engine.world.emit({ on: 'container', action: 'oom', id, labels: labels(), at: engine.world.now() })
    expect(await watched(say)).toContain('out of memory')
  })
})

describe('a swap at one host port', () => {
  const effectsOf = async () => {
    const change = await prepared(driver, image('app:2'))
    const effects: string[] = []
    const noted: typeof act = async (effect, run) => {
      effects.push(effect.action)
      return await run()
    }
    await driver.apply(change, noted, signal)
    return effects
  }

  it('does nothing between the end of the old version and the start of the new one', async () => {
    await run(PORT)
    const effects = await effectsOf()
    const after = ['switch restarts on', 'rename', 'rename']
    expect(effects.slice(effects.indexOf('stop'))).toEqual(['stop', 'start', ...after])
    expect(effects).toContain('switch restarts off')
  })

  it('switches restarts off afterwards where Docker does not let it before', async () => {
    const oldId = await run(PORT)
    const { setRestartPolicy } = engine
    engine.setRestartPolicy = async (id, policy, stop) => {
      if (id === oldId && (await engine.container(id, stop))?.state === 'running')
        throw new OperatorError('busy', 'Container is restarting.')
      await setRestartPolicy(id, policy, stop)
    }
    const effects = await effectsOf()
    expect(effects.slice(effects.indexOf('stop'))).toContain('switch restarts off')
    expect((await engine.container(oldId, signal))?.inspect).toMatchObject({
      HostConfig: { RestartPolicy: { Name: 'no' } },
    })
  })
})

describe.each([
  ['side by side', ALIAS],
  ['at one host port', PORT],
])('a version that comes %s', (_, way) => {
  const policyOf = async (id: string) => {
    const { HostConfig } = (await engine.container(id, signal))?.inspect ?? {}
    return (HostConfig as { RestartPolicy: object } | undefined)?.RestartPolicy
  }

  it('is Docker’s to start again only when it was healthy once', async () => {
    await run(way)
    const policies: unknown[] = []
    const { start } = engine
    engine.start = async (id, stop) => {
      policies.push(await policyOf(id))
      await start(id, stop)
    }
    await deploy('app:2')
    expect(policies).toEqual([{ Name: 'no' }])
    expect(await policyOf('web')).toEqual({ Name: 'always' })
  })
})

it.each([
  ['one that fell over, which Docker is starting again', { restarts: true } as const, 0],
  ['one that fell ill', { health: 'unhealthy' } as const, 1],
])('gives %s little time to stop', async (_, what, seconds) => {
  await run(PORT)
  const change = await deploy('app:2')
  const graces: number[] = []
  const { stop } = engine
  engine.stop = async (id, grace, by) => {
    graces.push(grace)
    await stop(id, grace, by)
  }
  engine.happen('web', what)
  await driver.restore(change, act, signal)
  expect(graces).toEqual([seconds])
  expect(names()).toEqual(['web running'])
})

describe('a container that was not well before', () => {
  it('comes back as it was, and nobody waits for its health', async () => {
    await run(PORT)
    await engine.stop('web', 1, signal)
    const change = await prepared(driver, image('ill:1'), 300)
    await expect(driver.apply(change, act, signal)).rejects.toThrow(DeployFailed)
    await driver.restore(change, act, signal)
    expect(names()).toEqual(['web exited'])
    expect(await driver.differences(change, signal)).toEqual([])
  })
})

it('brings a crash loop back as the crash loop that it was', async () => {
  const id = await run(PORT)
  const container = engine.world.containers.get(id)
  if (!container) throw new Error('there is no container')
  container.state = 'restarting'
  const change = await deploy('app:2')
  await driver.restore(change, act, signal)
  expect(await driver.differences(change, signal)).toEqual([])
  container.state = 'restarting'
  expect(await driver.differences(change, signal)).toEqual([])
})

it('lets both versions answer for a moment before the old one stops', async () => {
  await run(ALIAS)
  const both: string[][] = []
  const sleep = async (ms: number) => {
    if (ms === OVERLAP_MS) both.push(engine.behind('net', 'api'))
  }
  driver = driverOn(engine, { sleep })
  const change = await deploy('app:2')
  await driver.restore(change, act, signal)
  expect(both.map(({ length }) => length)).toEqual([2, 2])
})

describe('a way back that fails', () => {
  it('says so and leaves both containers to be looked at', async () => {
    const oldId = await run(PORT)
    const change = await prepared(driver, image('app:2'), 300)
    await driver.apply(change, act, signal)
    const old = engine.world.images.get((await engine.container(oldId, signal))?.imageId ?? '')
    if (old) old.behaviour = { health: 'unhealthy' }
    await expect(driver.restore(change, act, signal)).rejects.toThrow(DeployFailed)
    expect(names()).toEqual(['web running', `web-${change.id}-new exited`])
    expect((await driver.differences(change, signal)).length).toBeGreaterThan(0)
  })
})
