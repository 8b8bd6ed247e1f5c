import { beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../../src/core/clock.ts'
import { OperatorError } from '../../../../src/core/errors.ts'
import {
  type Change,
  DeployFailed,
  type Driver,
  type Wanted,
} from '../../../../src/operations/deploy/driver.ts'
import type { Probe } from '../../../../src/operations/deploy/probe.ts'
import type { Engine, Json } from '../../../../src/systems/docker/engine-port.ts'
import type { FakeEngine } from '../../../fakes/engine.ts'
import type { FakeSwarm } from '../../../fakes/engine-swarm.ts'
import { act, image, newId, prepared, signal } from '../container/stage.ts'
import { aSpec, aSwarm, driverOn } from './stage.ts'

let engine: FakeEngine
let swarm: FakeSwarm
let driver: Driver
let before: Json

function begin(spec?: Json): void {
  ;({ engine, swarm } = aSwarm(spec))
  driver = driverOn(engine)
  before = swarm.spec()
}
beforeEach(() => begin())

const idOf = (name: string) =>
  [...engine.world.images.values()].find(({ repoTags }) => repoTags.includes(name))?.id ?? ''
const rollbackTags = async () =>
  (await engine.images('operator-rollback/web', signal)).flatMap(({ repoTags }) => repoTags)
const kept = ({ from, saved }: Change): Wanted => ({
  by: 'kept',
  version: from ?? { id: '', label: '' },
  saved,
})

const deploy = async (name: string, verifyMs = 60_000): Promise<Change> => {
  const change = await prepared(driver, image(name), verifyMs)
  await driver.apply(change, act, signal)
  return change
}
const fails = async (change: Change): Promise<string> => {
  const error = await driver.apply(change, act, signal).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DeployFailed)
  return (error as DeployFailed).evidence.join('\n')
}
const comesBack = async (change: Change) => {
  await driver.restore(change, act, signal)
  expect(await driver.differences(change, signal)).toEqual([])
  expect(swarm.spec()).toEqual(before)
  expect(swarm.running()).toEqual(['running app:1', 'running app:1'])
  await driver.forget(change.id, act, signal)
  expect(await rollbackTags()).toEqual([])
}
const change = async (edit: (spec: Json) => Json) => swarm.change(edit)
const withEnv = (entry: string) => (spec: Json) => {
  const template = spec['TaskTemplate'] as { ContainerSpec: { Env: string[] } }
  template.ContainerSpec.Env.push(entry)
  return spec
}
const withImage = (name: string) => (spec: Json) => {
  const template = spec['TaskTemplate'] as { ContainerSpec: { Image: string } }
  template.ContainerSpec.Image = name
  return spec
}

describe('a deploy', () => {
  it('pins the image, starts first, and leaves Swarm a way back should nobody else be there', async () => {
    const change = await deploy('app:2')
    expect(change).toMatchObject({
      from: { id: idOf('app:1'), label: 'app:1' },
      to: { id: idOf('app:2'), label: 'app:2' },
    })
    expect(swarm.spec()).toMatchObject({
      Labels: { team: 'a', 'operator.deploy': change.id, 'operator.target': 'web', 'operator.owner': 'here' },
      TaskTemplate: { ContainerSpec: { Image: idOf('app:2'), Env: ['PASSWORD=hunter2'] }, ForceUpdate: 1 },
      UpdateConfig: { Order: 'start-first', FailureAction: 'rollback', Monitor: 5e9, Parallelism: 1 },
    })
    expect(swarm.spec()['TaskTemplate']).not.toHaveProperty('ContainerSpec.Labels')
    expect((await driver.look(change, signal)).state).toBe('healthy')
  })

  it('pins the digest where the image came from a registry', async () => {
    const digest = `sha256:${'d'.repeat(64)}`
    engine.registry.set('hub.test/team/app:3', { repoDigests: [`hub.test/team/app@${digest}`] })
    await deploy('hub.test/team/app:3')
    expect(swarm.spec()).toMatchObject({
      TaskTemplate: { ContainerSpec: { Image: `hub.test/team/app:3@${digest}` } },
    })
    expect(swarm.spec()['Labels']).not.toHaveProperty('operator.image')
  })

  it('settles to the specification as it was, but for the image and what people call it', async () => {
    const UpdateConfig = { Parallelism: 2, Delay: 1e9, Order: 'stop-first', FailureAction: 'pause' }
    begin(aSpec({ UpdateConfig }))
    const change = await deploy('app:2')
    expect(swarm.spec()['UpdateConfig']).toMatchObject({ Parallelism: 2, Delay: 1e9, Order: 'start-first' })
    await driver.settle(change, act, signal)
    await driver.settle(change, act, signal)
    const settled = swarm.spec() as { Labels: object; TaskTemplate: { ContainerSpec: object } }
    expect(settled).toMatchObject({ UpdateConfig, Labels: { team: 'a', 'operator.image': 'app:2' } })
    expect(Object.keys(settled.Labels)).toHaveLength(2)
    expect(await driver.lost(change, signal)).toBeUndefined()
    const next = await driver.survey({ by: 'version', version: '1' }, signal)
    expect(next).toMatchObject({ running: { label: 'app:2' }, wanted: { label: 'app:1', id: idOf('app:1') } })
  })

  it('is not made a second time', async () => {
    const change = await deploy('app:2')
    const { version } = (await engine.service('web', signal)) ?? { version: 0 }
    await driver.apply(change, act, signal)
    expect((await engine.service('web', signal))?.version).toBe(version)
  })

  it.each([
    ['crash:1', /task 1 .* is failed, exit code 3[\s\S]*log: log of web/],
    ['ill:1', /the HEALTHCHECK of task 1 says unhealthy: the check said no/],
    ['slow:1', /0 of 2 tasks of web run this specification/],
  ])('says why %s fails, and comes back whole', async (name, why) => {
    const change = await prepared(driver, image(name), 300)
    expect(await fails(change)).toMatch(why)
    await comesBack(change)
    await comesBack(change)
  })

  it('does not count the failed tasks of an earlier try against the next', async () => {
    const first = await prepared(driver, image('app:2'), 300)
    const good = engine.world.images.get(idOf('app:2'))
    if (!good) throw new Error('app:2 is gone')
    good.behaviour = { exits: 1 }
    expect(await fails(first)).toContain('exit code 1')
    await comesBack(first)
    good.behaviour = { health: 'healthy' }
    const second = await deploy('app:2')
    expect((await driver.look(second, signal)).state).toBe('healthy')
  })

  it('has its own deadline where Swarm waits for ever', async () => {
    const saved = (await prepared(driver, image('app:1'))).saved as { spec: Json }
    const TaskTemplate = { ...(saved.spec['TaskTemplate'] as object), Placement: { Constraints: ['a==b'] } }
    const version = { id: idOf('app:1'), label: 'app:1' }
    const unfit: Wanted = { by: 'kept', version, saved: { ...saved, spec: { ...saved.spec, TaskTemplate } } }
    const change = await prepared(driver, unfit, 300)
    expect(await fails(change)).toMatch(/2 more of another one[\s\S]*waits: no suitable node/)
    await driver.restore(change, act, signal)
    expect(swarm.spec()).toEqual(before)
  })

  it('stops first where a host port can belong to one task only, and says so', async () => {
    const Ports = [{ TargetPort: 80, PublishedPort: 8080, PublishMode: 'host', Protocol: 'tcp' }]
    begin(aSpec({ EndpointSpec: { Ports } }))
    const survey = await driver.survey(image('app:2'), signal)
    expect(survey.changes.join()).toContain('a gap for that task, since host port 8080/tcp')
    const change = await deploy('app:2')
    expect(swarm.spec()['UpdateConfig']).toMatchObject({ Order: 'stop-first' })
    expect((await driver.look(change, signal)).evidence.join()).toContain('each old task stops before')
    await comesBack(change)
  })

  it.each([
    ['a writable volume of the only task', aSpec({ Mode: { Replicated: {} } }, {}, VOLUME()), 'stop-first'],
    ['a volume that is shared anyway', aSpec({}, {}, VOLUME()), 'start-first'],
    ['a volume that is only read', aSpec({ Mode: { Replicated: {} } }, {}, VOLUME(true)), 'start-first'],
    ['a limit of tasks on a node', aSpec({}, { Placement: { MaxReplicas: 2 } }), 'stop-first'],
  ])('with %s goes its own way', async (_, spec, order) => {
    begin(spec)
    const { plan } = await prepared(driver, image('app:2'))
    expect(plan).toMatchObject({ spec: { UpdateConfig: { Order: order } } })
  })

  it('of a global service counts the task of each node', async () => {
    begin(aSpec({ Mode: { Global: {} } }))
    const change = await deploy('app:2')
    expect(swarm.running()).toEqual([`running ${idOf('app:2')}`])
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(swarm.running()).toEqual(['running app:1'])
  })

  it('gives Swarm a monitor that outlasts the delay', async () => {
    begin(aSpec({ UpdateConfig: { Delay: 20e9, Monitor: 5e9 } }))
    const { plan } = await prepared(driver, image('app:2'))
    expect(plan).toMatchObject({ spec: { UpdateConfig: { Monitor: 21e9 } } })
  })

  it('brings a kept version back with its whole specification, but not its number of tasks', async () => {
    const first = await deploy('app:2')
    await driver.settle(first, act, signal)
    await change(withEnv('COLOUR=green'))
    await change((spec) => ({ ...spec, Mode: { Replicated: { Replicas: 3 } } }))
    const survey = await driver.survey(kept(first), signal)
    expect(survey.changes.join()).toMatch(/3 tasks, as now.*comes back with the kept version: .*Env.COLOUR/)
    expect(survey.changes.join()).not.toContain('green')
    const back = await prepared(driver, kept(first))
    expect((await driver.look(back, signal)).state).toBe('failing')
    await driver.apply(back, act, signal)
    await driver.settle(back, act, signal)
    expect(swarm.spec()).toMatchObject({
      Labels: { team: 'a' },
      TaskTemplate: { ContainerSpec: { Env: ['PASSWORD=hunter2'] } },
      Mode: { Replicated: { Replicas: 3 } },
    })
    expect(swarm.running()).toEqual(Array(3).fill(`running ${idOf('app:1')}`))
  })

  it('keeps each image that a rollback may need once', async () => {
    for (let round = 0; round < 7; round += 1) {
      const change = await deploy(round % 2 === 0 ? 'app:2' : 'app:1')
      await driver.settle(change, act, signal)
    }
    expect(await rollbackTags()).toHaveLength(2)
  })
})

function VOLUME(ReadOnly = false): Json {
  return { Mounts: [{ Type: 'volume', Source: 'data', Target: '/data', ReadOnly }] }
}

describe('a look', () => {
  it('knows the version that runs already', async () => {
    const same = await prepared(driver, image('app:1'))
    expect(same.from?.id).toBe(same.to.id)
    expect((await driver.look(same, signal)).state).toBe('healthy')
    expect((await driver.look(await prepared(driver, image('app:2')), signal)).state).toBe('failing')
  })

  it('sees a task that died although Swarm has started another', async () => {
    const change = await deploy('app:2')
    swarm.die(4)
    expect(swarm.running()).toHaveLength(2)
    const seen = await driver.look(change, signal)
    expect(seen).toMatchObject({ state: 'failing' })
    expect(seen.evidence.join()).toContain('exit code 4')
  })

  it.each(['rollback_started', 'rollback_paused', 'rollback_completed', 'paused'])(
    'takes %s for a failure, with what the task said last',
    async (state) => {
      const change = await deploy('app:2')
      const service = engine.world.services.get(swarm.id)
      if (!service) throw new Error('the service is gone')
      swarm.die(4)
      service.info = { ...service.info, updateState: { state, message: 'because', startedAt: '' } }
      const { evidence } = await driver.look(change, signal)
      expect(evidence[0]).toBe(`Swarm says ${state}: because`)
      expect(evidence.join()).toContain('exit code 4')
    },
  )

  it('is not content while a task of the old specification is not relieved', async () => {
    const change = await deploy('app:2')
    const service = engine.world.services.get(swarm.id)
    const [old] = service?.tasks ?? []
    if (!service || !old) throw new Error('there is no old task')
    service.tasks.push({ ...old, id: 'late', state: 'running', desiredState: 'running' })
    const seen = await driver.look(change, signal)
    expect(seen).toMatchObject({ state: 'starting' })
    expect(seen.evidence).toContain('1 more of another one')
  })

  it('says how a task ended that Swarm still calls starting', async () => {
    const change = await prepared(driver, image('slow:1'), 200)
    await fails(change)
    const [last] = [...engine.world.containers.values()].slice(-1)
    if (last) Object.assign(last, { state: 'exited', exitCode: 7, health: 'unhealthy' })
    const seen = await driver.look(change, signal)
    expect(seen).toMatchObject({ state: 'failing' })
    expect(seen.evidence.join()).toMatch(/is at its end, exit code 7/)
  })

  it('sees a task that runs another image than its specification says', async () => {
    const change = await deploy('app:2')
    const [last] = [...engine.world.containers.values()].slice(-1)
    if (last) last.imageId = idOf('app:1')
    const seen = await driver.look(change, signal)
    expect(seen).toMatchObject({ state: 'failing' })
    expect(seen.evidence.join()).toContain(`runs ${idOf('app:1')}, not ${idOf('app:2')}`)
  })

  it('sees that the service is gone, and cannot bring it back', async () => {
    const change = await deploy('app:2')
    engine.world.services.clear()
    expect(await driver.look(change, signal)).toEqual({
      state: 'failing',
      evidence: ['the service web is gone'],
    })
    await expect(driver.restore(change, act, signal)).rejects.toMatchObject({ code: 'not_found' })
    expect(await driver.differences(change, signal)).toEqual(['the service web is gone'])
    await driver.settle(change, act, signal)
  })

  it('does not hold against a version that the daemon died under it', async () => {
    let away = false
    const shaky: Engine = new Proxy(engine, {
      get: (target, name: keyof Engine) =>
        away && name === 'service'
          ? () => Promise.reject(new OperatorError('unavailable', 'Docker restarts.'))
          : target[name],
    })
    // As the daemon's own clock has it, by which tasks are dated.
    driver = driverOn(shaky, { clock: { ...systemClock, now: () => engine.world.now() } })
    const change = await deploy('app:2')
    away = true
    await expect(driver.look(change, signal)).rejects.toMatchObject({ code: 'unavailable' })
    away = false
    swarm.die(137)
    swarm.die(137)
    expect((await driver.look(change, signal)).state).toBe('healthy')
    swarm.die(137)
    expect((await driver.look(change, signal)).state).toBe('failing')
  })

  it('knows from the tasks that the daemon died, also when it was not there to see it', async () => {
    const change = await deploy('app:2')
    swarm.die(137)
    const service = engine.world.services.get(swarm.id)
    const [last] = service?.tasks.slice(-1) ?? []
    if (!service || !last) throw new Error('no task was started')
    const err = 'cannot create a swarm scoped network when swarm is not active'
    const refused = { ...last, id: 'refused', state: 'rejected', desiredState: 'shutdown', err }
    service.tasks.push(refused)
    expect((await driverOn(engine).look(change, signal)).state).toBe('healthy')
    service.tasks.splice(service.tasks.indexOf(refused), 1)
    expect((await driverOn(engine).look(change, signal)).state).toBe('failing')
  })

  it('asks the configured URL when all tasks are new, and not before', async () => {
    const answers: (boolean | undefined)[] = [true]
    const asked: string[] = []
    const probe =
      (url: string): Probe =>
      async () => {
        asked.push(url)
        const ok = answers[0]
        return ok === undefined ? { inconclusive: 'no resolver' } : { ok, evidence: ok ? '200' : '503' }
      }
    driver = driverOn(engine, { health: { http: 'http://web/health', probe } })
    const change = await deploy('app:2')
    expect(asked).toContain('http://web/health')
    answers[0] = false
    expect(await driver.look(change, signal)).toMatchObject({ state: 'refused' })
    answers[0] = undefined
    expect(await driver.look(change, signal)).toMatchObject({ state: 'inconclusive' })
    await comesBack(change)
    answers[0] = false
    expect((await driver.differences(change, signal)).join()).toContain('GET http://web/health: 503')
    const slow = await prepared(driver, image('slow:1'), 100)
    expect(slow.saved).toMatchObject({ wasRunning: true, wasAnswering: false })
    asked.length = 0
    await fails(slow)
    expect(asked).toEqual([])
    await comesBack(slow)
  })
})

describe('a watch', () => {
  const watched = async (change: Change) => {
    const fault = Promise.withResolvers<string>()
    const stop = new AbortController()
    const watching = driver.watch?.(change, fault.resolve, stop.signal)
    const end = async () => {
      stop.abort()
      await watching
    }
    return { fault: fault.promise, end }
  }

  it('tells of a task that dies, and of one that falls ill', async () => {
    const change = await deploy('app:2')
    const { fault, end } = await watched(change)
    swarm.die(4)
    expect(await fault).toMatch(/Docker says die of container .*exit code 4/)
    await end()
  })

  it('tells of a container that Docker calls unhealthy long before Swarm does', async () => {
    const change = await deploy('app:2')
    const { fault, end } = await watched(change)
    const [last] = [...engine.world.containers.values()].slice(-1)
    engine.happen(last?.id ?? '', { health: 'unhealthy' })
    expect(await fault).toMatch(/health_status: unhealthy of container .*the check said no/)
    await end()
  })

  it('says nothing of a task that ends because somebody scaled down', async () => {
    const change = await deploy('app:2')
    let heard = ''
    const stop = new AbortController()
    const watching = driver.watch?.(change, (said) => (heard = said), stop.signal)
    swarm.change((spec) => ({ ...spec, Mode: { Replicated: { Replicas: 1 } } }))
    await new Promise((resolve) => setImmediate(resolve))
    expect((await driver.look(change, signal)).state).toBe('healthy')
    stop.abort()
    await watching
    expect(heard).toBe('')
  })
})

describe('somebody else', () => {
  const busy = { code: 'busy', message: expect.stringContaining('Somebody else changed the service web') }

  it('who changed it before is not overridden, neither by the deploy nor by its way back', async () => {
    const deploying = await prepared(driver, image('app:2'))
    await change(withEnv('COLOUR=green'))
    const theirs = swarm.spec()
    await expect(driver.apply(deploying, act, signal)).rejects.toMatchObject(busy)
    await expect(driver.restore(deploying, act, signal)).rejects.toMatchObject(busy)
    expect(swarm.spec()).toEqual(theirs)
    expect((await driver.differences(deploying, signal)).join()).not.toContain('green')
  })

  it('who made another service of the same name is not overridden', async () => {
    const deploying = await prepared(driver, image('app:2'))
    deploying.saved = { ...(deploying.saved as object), serviceId: 'an-earlier-one' }
    await expect(driver.apply(deploying, act, signal)).rejects.toMatchObject(busy)
  })

  it('whose update comes between look and order makes it look again, once', async () => {
    const deploying = await prepared(driver, image('app:2'))
    const racing = (edit: (spec: Json) => Json, times: number) => {
      let left = times
      return new Proxy(engine, {
        get: (target, name: keyof Engine) =>
          name !== 'updateService'
            ? target[name]
            : async (...args: Parameters<Engine['updateService']>) => {
                if (left-- > 0) swarm.change(edit)
                await target.updateService(...args)
              },
      })
    }
    await expect(driverOn(racing((spec) => spec, 2)).apply(deploying, act, signal)).rejects.toMatchObject({
      code: 'busy',
    })
    await expect(driverOn(racing(withEnv('A=b'), 1)).apply(deploying, act, signal)).rejects.toMatchObject(
      busy,
    )
    begin()
    const again = await prepared(driver, image('app:2'))
    await driverOn(racing((spec) => spec, 1)).apply(again, act, signal)
    expect((await driver.look(again, signal)).state).toBe('healthy')
  })

  it('who changed something beside the new version sees it go back with it', async () => {
    const deployed = await deploy('app:2')
    await change(withEnv('COLOUR=green'))
    const seen = await driver.look(deployed, signal)
    expect(seen.evidence.join()).toContain('TaskTemplate.ContainerSpec.Env.COLOUR')
    expect(seen.evidence.join()).not.toContain('green')
    await comesBack(deployed)
  })

  it('who deployed another version over it keeps it', async () => {
    const deployed = await deploy('app:2')
    await change(withImage('slow:1'))
    expect((await driver.look(deployed, signal)).evidence.join()).toContain(
      'the service has the image slow:1',
    )
    await expect(driver.restore(deployed, act, signal)).rejects.toMatchObject(busy)
  })

  it('who scales it meanwhile is not scaled back', async () => {
    const deployed = await deploy('app:2')
    await change((spec) => ({ ...spec, Mode: { Replicated: { Replicas: 4 } } }))
    expect((await driver.look(deployed, signal)).state).toBe('healthy')
    await driver.restore(deployed, act, signal)
    expect(await driver.differences(deployed, signal)).toEqual([])
    expect(swarm.running()).toEqual(Array(4).fill('running app:1'))
  })

  it('holds the service while another operator has a deploy on it', async () => {
    const deployed = await deploy('app:2')
    const other = driverOn(engine, { owner: 'there' })
    expect((await other.survey(image('app:1'), signal)).heldBy).toContain(
      `operator here, whose deploy ${deployed.id}`,
    )
    expect((await driver.survey(image('app:1'), signal)).heldBy).toBeUndefined()
    await driver.settle(deployed, act, signal)
    expect((await other.survey(image('app:1'), signal)).heldBy).toBeUndefined()
  })
})

describe('the way back', () => {
  it('leaves tasks alone that were not replaced yet', async () => {
    const tasksBefore = (await engine.tasks('web', signal)).map(({ id }) => id)
    const change = await prepared(driver, image('ill:1'), 200)
    await fails(change)
    await comesBack(change)
    const now = (await engine.tasks('web', signal)).filter(({ state }) => state === 'running')
    expect(now.map(({ id }) => id)).toEqual(tasksBefore)
  })

  it('finds nothing to do where Swarm went back by itself', async () => {
    const change = await prepared(driver, image('crash:1'), 200)
    await fails(change)
    expect(swarm.spec()).toEqual(before)
    const { version } = (await engine.service('web', signal)) ?? { version: 0 }
    await comesBack(change)
    expect((await engine.service('web', signal))?.version).toBe(version)
  })

  it('makes room where a second task cannot stand beside the first', async () => {
    const change = await deploy('app:2', 10_000)
    swarm.roomy = false
    await comesBack(change)
  })

  it('comes back to the very image although its tag has moved', async () => {
    const first = idOf('app:1')
    const change = await deploy('app:2')
    engine.addImage('app:1', { behaviour: { health: 'healthy' } })
    await driver.restore(change, act, signal)
    expect(swarm.running()).toEqual([`running ${first}`, `running ${first}`])
    expect(await driver.differences(change, signal)).toEqual([])
  })

  it('says so when the saved version does not run either, and leaves it at that', async () => {
    const change = await deploy('app:2', 300)
    const old = engine.world.images.get(idOf('app:1'))
    if (old) old.behaviour = { health: 'starting' }
    await expect(driver.restore(change, act, signal)).rejects.toThrow(
      'The saved specification of web does not run',
    )
    expect((await driver.differences(change, signal)).join()).toContain('0 of 2 tasks')
  })

  it('is not measured by tasks that did not run before either', async () => {
    begin(aSpec({}, {}, { Image: 'slow:1' }))
    const change = await prepared(driver, image('app:2'))
    expect(change.saved).toMatchObject({ wasRunning: false })
    await driver.apply(change, act, signal)
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(swarm.spec()).toEqual(before)
  })

  it('names every place that differs, and no value', async () => {
    const deployed = await deploy('app:2')
    await driver.restore(deployed, act, signal)
    await change(withEnv('PASSWORD=hunter3'))
    await change((spec) => ({
      ...spec,
      Labels: { team: 'b', empty: '' },
      EndpointSpec: { Mode: 'dnsrr' },
      RollbackConfig: { Parallelism: 3 },
    }))
    const different = (await driver.differences(deployed, signal)).join('\n')
    for (const path of [
      'Labels.team',
      'Labels.empty',
      'EndpointSpec.Mode',
      'RollbackConfig',
      'Env.PASSWORD',
    ]) {
      expect(different).toContain(path)
    }
    expect(different).not.toContain('hunter')
    await change(withImage('app:2'))
    expect((await driver.differences(deployed, signal)).join()).toContain('the image is app:2')
  })
})

describe('a survey', () => {
  it('says what will change and how it would come back, and changes nothing', async () => {
    const survey = await driver.survey(image('app:2'), signal)
    expect(survey).toMatchObject({
      running: { id: idOf('app:1'), label: 'app:1' },
      wanted: { id: idOf('app:2'), label: 'app:2' },
      health: {
        probe: 'HEALTHCHECK every 1 s x 3, 2 batches of tasks',
        earliestHealthyMs: 2_000,
        latestUnhealthyMs: 4_000,
      },
      portsTaken: [],
      inlineSecrets: [],
      impossible: [],
      wayBack: { worstMs: 3_000 },
    })
    expect(survey.changes.join()).not.toContain('hunter')
    expect(swarm.spec()).toEqual(before)
  })

  it('counts the batches and the pauses between them', async () => {
    begin(aSpec({ Mode: { Replicated: { Replicas: 10 } }, UpdateConfig: { Parallelism: 4, Delay: 10e9 } }))
    const { health } = await driver.survey(image('app:2'), signal)
    expect(health).toMatchObject({ earliestHealthyMs: 23_000, latestUnhealthyMs: 25_000 })
    begin(aSpec({ Mode: { Replicated: { Replicas: 10 } }, UpdateConfig: { Parallelism: 0 } }))
    expect((await driver.survey(image('app:2'), signal)).health).toMatchObject({ earliestHealthyMs: 1_000 })
  })

  it('knows no health where nothing would run, and none where nobody could ask', async () => {
    begin(aSpec({ Mode: { Replicated: { Replicas: 0 } } }))
    expect((await driver.survey(image('app:2'), signal)).health).toEqual({
      none: expect.stringContaining('scaled to 0'),
    })
    begin(aSpec({}, {}, { Healthcheck: { Test: ['NONE'] } }))
    expect((await driver.survey(image('app:2'), signal)).health).toEqual({
      none: expect.stringContaining('no URL'),
    })
  })

  it.each([
    ['an image of another architecture', () => begin(), 'arm:1', /arm64/],
    ['a job', () => begin(aSpec({ Mode: { ReplicatedJob: {} } })), 'app:2', /is a job/],
    [
      'a Docker without Swarm',
      () => engine.world.services.clear(),
      'app:2',
      /not a manager of an active Swarm/,
    ],
  ])('says that %s makes it impossible', async (_, arrange, name, why) => {
    arrange()
    expect((await driver.survey(image(name), signal)).impossible.join()).toMatch(why)
  })

  it('says that Swarm cannot make a global service of a replicated one', async () => {
    const saved = {
      ...((await prepared(driver, image('app:1'))).saved as object),
      spec: aSpec({ Mode: { Global: {} } }),
    }
    const wanted: Wanted = { by: 'kept', version: { id: idOf('app:1'), label: 'app:1' }, saved }
    expect((await driver.survey(wanted, signal)).impossible.join()).toContain('the kept version was Global')
  })

  it('names the holder of a port that a kept version needs', async () => {
    const Ports = [{ PublishedPort: 8080, PublishMode: 'host', Protocol: 'tcp' }]
    const saved = {
      ...((await prepared(driver, image('app:1'))).saved as object),
      spec: aSpec({ EndpointSpec: { Ports } }),
    }
    const holder = await engine.create(
      'holder',
      { Image: 'app:1', HostConfig: { PortBindings: { '80/tcp': [{ HostPort: '8080' }] } } },
      signal,
    )
    await engine.start(holder, signal)
    const wanted: Wanted = { by: 'kept', version: { id: idOf('app:1'), label: 'app:1' }, saved }
    expect((await driver.survey(wanted, signal)).portsTaken).toEqual([
      { port: '8080/tcp', by: 'container holder' },
    ])
  })

  it.each([
    ['a service that is not there', { service: 'nobody' }, image('app:2'), 'not_found'],
    ['a file', {}, { by: 'file', file: 'x.yaml' } as Wanted, 'invalid_input'],
  ])('refuses %s', async (_, more, wanted, code) => {
    await expect(driverOn(engine, more).survey(wanted, signal)).rejects.toMatchObject({ code })
  })

  it('refuses a version where nobody knows what the image is called', async () => {
    begin(aSpec({}, {}, { Image: 'app:1' }))
    await change(withImage(idOf('app:1')))
    const asked = driver.survey({ by: 'version', version: '2' }, signal)
    await expect(asked).rejects.toMatchObject({
      code: 'invalid_input',
      hint: 'Give image instead of version.',
    })
  })
})

describe('a fetch', () => {
  it('pulls what is not here, once, and knows the version by its id', async () => {
    engine.registry.set('app:3', {})
    const to = await driver.fetch({ by: 'version', version: '3' }, act, signal)
    expect(to).toEqual({ id: idOf('app:3'), label: 'app:3' })
    engine.registry.clear()
    expect(await driver.fetch({ by: 'version', version: '3' }, act, signal)).toEqual(to)
  })

  it.each([
    ['an image that is nowhere', 'app:none', 'not_found'],
    ['an image of another architecture', 'arm:1', 'invalid_input'],
  ])('refuses %s', async (_, name, code) => {
    await expect(driver.fetch(image(name), act, signal)).rejects.toMatchObject({ code, applied: 'no' })
  })

  it('does not take another image for a kept one', async () => {
    const change = await deploy('app:2')
    engine.world.images.delete(idOf('app:1'))
    engine.addImage('app:1')
    await expect(driver.fetch(kept(change), act, signal)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('saves nothing when the image went away since', async () => {
    const gone = { id: 'sha256:gone', label: 'app:gone' }
    const saving = driver.save(newId(), image('app:gone'), gone, act, signal)
    await expect(saving).rejects.toMatchObject({ code: 'not_found' })
  })
})
