import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Change, DeployFailed, type Driver } from '../../../../src/operations/deploy/driver.ts'
import type { Engine, Json } from '../../../../src/systems/docker/engine-port.ts'
import { findDocker } from '../../../servers/docker.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { type SwarmServer, startSwarm } from '../../../servers/swarm.ts'
import { act, IN_THE_END, image, mortal, prepared, signal, untilKilled } from '../container/stage.ts'
import { driverOn } from './stage.ts'

whenAvailable('docker', findDocker())('a Swarm service on a real Docker', () => {
  let swarm: SwarmServer
  let driver: Driver
  let before: Json
  beforeAll(async () => {
    swarm = await startSwarm()
  })
  afterAll(async () => swarm?.docker.stop())
  beforeEach(async () => {
    driver = driverOn(swarm.engine)
    await swarm.service('web', 'app:v1', '--replicas', '2', '--env', 'PASSWORD=hunter2', '--label', 'team=a')
    before = await specNow()
  })
  afterEach(async () => {
    await swarm.remove('web')
    for (const tag of await tags()) await swarm.engine.untag(tag, signal)
  })

  const specNow = async () => (await swarm.engine.service('web', signal))?.spec ?? {}
  const update = (...args: string[]) =>
    swarm.docker.docker('service', 'update', '--detach', '--quiet', ...args, 'web')
  const idOf = async (name: string) => (await swarm.engine.image(name, signal))?.id
  const tags = async () =>
    (await swarm.engine.images('operator-rollback/web', signal)).flatMap(({ repoTags }) => repoTags)

  const refused = async (change: Change) => {
    const error = await driver.apply(change, act, signal).then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(DeployFailed)
    return (error as DeployFailed).evidence.join('\n')
  }
  /** What is done with a version that failed: the way back, and then nothing is kept of it. */
  const takeBack = async (by: Driver, change: Change) => {
    await by.restore(change, act, signal)
    expect(await by.differences(change, signal)).toEqual([])
    await by.forget(change.id, act, signal)
  }
  const comesBack = async (change: Change) => {
    await takeBack(driver, change)
    expect(await specNow()).toEqual(before)
    expect(await swarm.tasks('web')).toEqual(['running app:v1', 'running app:v1'])
    expect(await tags()).toEqual([])
  }

  it('is updated start-first, watched by our count, and settled without a trace but its image', async () => {
    const change = await prepared(driver, image('app:v2'), IN_THE_END)
    const fewest: number[] = []
    const stop = setInterval(async () => {
      const tasks = await swarm.tasks('web')
      fewest.push(tasks.filter((task) => task.startsWith('running')).length)
    }, 50)
    await driver.apply(change, act, signal).finally(() => clearInterval(stop))
    expect(Math.min(...fewest)).toBe(2)
    expect(await driver.look(change, signal)).toMatchObject({ state: 'healthy' })
    await driver.apply(change, act, signal)
    await driver.settle(change, act, signal)
    await driver.settle(change, act, signal)
    const now = await specNow()
    const id = await idOf('app:v2')
    expect(now).toMatchObject({ Labels: { team: 'a', 'operator.image': 'app:v2' } })
    expect(Object.keys(now['Labels'] ?? {})).toHaveLength(2)
    expect(now['UpdateConfig']).toEqual(before['UpdateConfig'])
    expect(await swarm.tasks('web')).toEqual([`running ${id}`, `running ${id}`])
    expect(await driver.look(change, signal)).toMatchObject({ state: 'healthy' })
    expect(await driver.lost(change, signal)).toBeUndefined()
    const survey = await driver.survey({ by: 'version', version: 'v1' }, signal)
    expect(survey).toMatchObject({ running: { id, label: 'app:v2' }, wanted: { label: 'app:v1' } })
    const version = { id: change.from?.id ?? '', label: 'app:v1' }
    const back = await prepared(driver, { by: 'kept', version, saved: change.saved }, IN_THE_END)
    await driver.apply(back, act, signal)
    await driver.settle(back, act, signal)
    expect(await specNow()).toMatchObject({ Labels: { team: 'a' } })
  })

  it.each([
    ['app:crash', /exit code 3[\s\S]*log: out of luck/],
    ['app:sick', /HEALTHCHECK of task \d says unhealthy: no heart/],
  ])('says at once why %s fails, and comes back whole', async (name, why) => {
    const change = await prepared(driver, image(name), IN_THE_END)
    expect(await refused(change)).toMatch(why)
    await comesBack(change)
    await comesBack(change)
  })

  it('takes a version for failing that Swarm calls completed', async () => {
    const change = await prepared(driver, image('app:late'), IN_THE_END)
    await driver.apply(change, act, signal)
    const fault = Promise.withResolvers<string>()
    const stop = new AbortController()
    const watching = driver.watch?.(change, fault.resolve, stop.signal)
    expect(await driver.look(change, signal)).toMatchObject({ state: 'healthy' })
    await swarm.endLate('web')
    expect(await fault.promise).toMatch(/Docker says die/)
    stop.abort()
    await watching
    const seen = await driver.look(change, signal)
    expect(seen).toMatchObject({ state: 'failing' })
    await comesBack(change)
  })

  it('has a deadline of its own where Swarm waits for ever', async () => {
    const earlier = (await prepared(driver, image('app:v1'))).saved as { spec: { TaskTemplate: Json } }
    const TaskTemplate = {
      ...earlier.spec.TaskTemplate,
      Placement: { Constraints: ['node.labels.there==nowhere'] },
    }
    const saved = { ...earlier, spec: { ...earlier.spec, TaskTemplate } }
    const version = { id: (await idOf('app:v1')) ?? '', label: 'app:v1' }
    const change = await prepared(driver, { by: 'kept', version, saved }, 3_000)
    expect(await refused(change)).toMatch(/0 of 2 tasks[\s\S]*waits: .*no suitable node/)
    const untouched = (await swarm.engine.tasks('web', signal)).filter(({ state }) => state === 'running')
    await driver.restore({ ...change, verifyMs: IN_THE_END }, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(await specNow()).toEqual(before)
    const now = (await swarm.engine.tasks('web', signal)).filter(({ state }) => state === 'running')
    expect(now.map(({ id }) => id).sort()).toEqual(untouched.map(({ id }) => id).sort())
  })

  it.each([
    ['that holds a host port', ['--publish', 'mode=host,target=80,published=8099'], 'stop-first'],
    ['with one task on each node', ['--mode', 'global'], 'start-first'],
  ])('deploys a service %s, and brings it back', async (_, options, order) => {
    await swarm.remove('web')
    await swarm.service('web', 'app:v1', ...options)
    before = await specNow()
    const change = await prepared(driver, image('app:v2'), IN_THE_END)
    expect(change.plan).toMatchObject({ spec: { UpdateConfig: { Order: order } } })
    await driver.apply(change, act, signal)
    expect(await swarm.tasks('web')).toEqual([`running ${change.to.id}`])
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(await specNow()).toEqual(before)
    expect(await swarm.tasks('web')).toEqual(['running app:v1'])
  })

  it('leaves alone what somebody else changed before it began, also on the way back', async () => {
    const change = await prepared(driver, image('app:v2'), IN_THE_END)
    await update('--env-add', 'COLOUR=green')
    const theirs = await specNow()
    const refusal = {
      code: 'busy',
      message: expect.stringContaining('Somebody else changed the service web'),
    }
    await expect(driver.apply(change, act, signal)).rejects.toMatchObject(refusal)
    await expect(driver.restore(change, act, signal)).rejects.toMatchObject(refusal)
    const path = 'TaskTemplate.ContainerSpec.Env.COLOUR is not what was saved'
    expect(await driver.differences(change, signal)).toContain(path)
    expect(await specNow()).toEqual(theirs)
  })

  it('sees what somebody else changes beside it, and takes it back with its own version', async () => {
    const change = await prepared(driver, image('app:v2'), IN_THE_END)
    await driver.apply(change, act, signal)
    await update('--env-add', 'COLOUR=green')
    const seen = await driver.look(change, signal)
    expect(seen).toMatchObject({ state: 'failing' })
    expect(seen.evidence.join()).toContain('TaskTemplate.ContainerSpec.Env.COLOUR')
    expect(seen.evidence.join()).not.toContain('green')
    await comesBack(change)
  })

  it('does not undo another version that somebody deployed over it', async () => {
    const change = await prepared(driver, image('app:v2'), IN_THE_END)
    await driver.apply(change, act, signal)
    await update('--image', 'app:late')
    const theirs = await specNow()
    expect((await driver.look(change, signal)).evidence.join()).toContain(
      'the service has the image app:late',
    )
    await expect(driver.restore(change, act, signal)).rejects.toMatchObject({ code: 'busy' })
    expect(await specNow()).toEqual(theirs)
  })

  it('goes on while it is scaled by somebody else, and does not scale it back', async () => {
    const change = await prepared(driver, image('app:v2'), IN_THE_END)
    await driver.apply(change, act, signal)
    await swarm.docker.docker('service', 'scale', '--detach', 'web=3')
    await expect.poll(async () => (await driver.look(change, signal)).state).toBe('healthy')
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
    expect(await swarm.tasks('web')).toEqual(Array(3).fill('running app:v1'))
  })

  it('does not begin with an image that is nowhere, and fails at once with one that went away', async () => {
    await expect(prepared(driver, image('127.0.0.1:1/app:none'))).rejects.toMatchObject({
      code: expect.stringMatching(/not_found|unavailable/),
    })
    await swarm.docker.image('app:gone', 'LABEL v=gone')
    const change = await prepared(driver, image('app:gone'), IN_THE_END)
    await swarm.docker.docker('rmi', 'app:gone')
    expect(await refused(change)).toMatch(/rejected|No such image/)
    await comesBack(change)
  })

  it('is not taken back because the daemon died and its tasks with it', async () => {
    const change = await prepared(driver, image('app:v2'), IN_THE_END)
    await driver.apply(change, act, signal)
    let fault = ''
    const stop = new AbortController()
    const watching = driver.watch?.(change, (said) => (fault ||= said), stop.signal)
    const states: string[] = []
    const looks = setInterval(() => {
      const seen = driver.look(change, signal).catch(() => ({ state: 'away', evidence: [] }))
      void seen.then(({ state, evidence }) => states.push(state === 'failing' ? evidence.join() : state))
    }, 500)
    await swarm.docker.killAndRestart()
    const tasks = async () => await swarm.engine.tasks('web', signal)
    const died = async () => {
      const ended = (await tasks()).filter(({ state }) => ['failed', 'complete'].includes(state))
      return ended.filter(({ image }) => image === change.to.id)
    }
    await expect.poll(async () => (await died()).length).toBe(2)
    const again = Array(2).fill(`running ${change.to.id}`)
    await expect.poll(() => swarm.tasks('web')).toEqual(again)
    await expect.poll(() => states.at(-1)).toBe('healthy')
    clearInterval(looks)
    stop.abort()
    await watching
    expect(fault).toBe('')
    expect(states.filter((state) => !['healthy', 'away', 'starting'].includes(state))).toEqual([])
    await driver.restore(change, act, signal)
    expect(await driver.differences(change, signal)).toEqual([])
  })

  const calls = ['service', 'updateService', 'service', 'tasks', 'containers']
  const moments = calls.flatMap((_, index) =>
    (['before', 'after'] as const).map((when) => ({ at: index + 1, when })),
  )
  const applying = (engine: Engine, change: Change) =>
    driverOn(engine)
      .apply(change, act, signal)
      .catch((error: unknown) => {
        if (!(error instanceof DeployFailed)) throw error
      })

  it.each(['app:v2', 'app:crash'])(
    'comes back whole when its process dies at any call of a deploy of %s',
    async (name) => {
      const rehearsal = await prepared(driver, image(name), IN_THE_END)
      const recorder = mortal(swarm.engine, Number.POSITIVE_INFINITY, 'before')
      await applying(recorder.engine, rehearsal)
      await comesBack(rehearsal)
      // What follows is these same looks again, until the tasks run.
      expect(recorder.calls.slice(0, calls.length)).toEqual(calls)
      for (const { at, when } of moments) {
        const change = await prepared(driver, image(name), IN_THE_END)
        await untilKilled(applying(mortal(swarm.engine, at, when).engine, change))
        await comesBack(change)
      }
    },
    600_000,
  )

  it('comes back whole when the process of the way back dies at any effect as well', async () => {
    const broken = async () => {
      const change = await prepared(driver, image('app:v2'), IN_THE_END)
      await driver.apply(change, act, signal)
      return change
    }
    const recorder = mortal(swarm.engine, Number.POSITIVE_INFINITY, 'before', 'effects')
    await takeBack(driverOn(recorder.engine), await broken())
    expect(recorder.calls).toEqual(['updateService', 'updateService', 'remove', 'untag'])
    for (const [index] of recorder.calls.entries()) {
      for (const when of ['before', 'after'] as const) {
        const change = await broken()
        const dying = driverOn(mortal(swarm.engine, index + 1, when, 'effects').engine)
        await untilKilled(takeBack(dying, change))
        await comesBack(change)
      }
    }
  }, 600_000)
})
