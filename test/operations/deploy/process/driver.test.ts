import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DeployFailed, type Driver } from '../../../../src/operations/deploy/driver.ts'
import { createOwnSupervisor } from '../../../../src/systems/supervisor/client.ts'
import { failure } from '../../../contract/probe.ts'
import { own } from '../../../servers/child.ts'
import {
  type Behaviour,
  createWorld,
  leftovers,
  patient,
  prepare,
  processesOf,
  START,
  serving,
  type World,
} from './world.ts'

let world: World
beforeEach(async () => {
  world = await createWorld()
})
afterEach(async () => world?.close())

const toVersion = (version: string) => ({ by: 'version', version }) as const
const actions = () => world.effects.map(({ action }) => action)
const deployed = async (behaviour: Behaviour) => {
  await serving(world)
  world.release('v2', behaviour)
  return await prepare(world.driver, world, toVersion('v2'))
}
const apply = async (change: Awaited<ReturnType<typeof deployed>>) =>
  world.driver.apply(change, world.act, patient())

describe('a good deploy', () => {
  it('ends with one process that runs and answers as the new version, and a way back', async () => {
    const change = await deployed('good')
    expect(await world.answer()).toBe('v1')
    await apply(change)
    expect(await world.answer()).toBe('v2')
    expect(await world.driver.look(change, patient())).toMatchObject({
      state: 'healthy',
      evidence: [expect.stringContaining('200'), expect.stringContaining('runs from v2')],
    })
    await world.driver.settle(change, world.act, patient())
    expect(processesOf(world)).toHaveLength(1)
    expect(leftovers(world)).toEqual([])
    expect(await world.driver.lost(change, patient())).toBeUndefined()
  })

  it('says in its record how long nobody served', async () => {
    await apply(await deployed('good'))
    const serve = world.effects.find(({ action }) => action === 'serve')
    expect(serve?.intent).toMatchObject({ release: 'v2', gap_ms: expect.any(Number) })
    expect(actions()).toEqual([
      'pin release',
      'note deploy',
      'pin release',
      'stop',
      'point',
      'start',
      'serve',
    ])
  })

  it('is the first one, where nothing ran; and what failed then is taken away again', async () => {
    world.release('v1', 'crashes')
    const survey = await world.driver.survey(toVersion('v1'), patient())
    expect(survey).not.toHaveProperty('running')
    expect(survey.wayBack).toHaveProperty('how')
    const change = await prepare(world.driver, world, toVersion('v1'))
    expect(change).not.toHaveProperty('from')
    expect(await failure(apply(change))).toBeInstanceOf(DeployFailed)
    await world.driver.restore(change, world.act, patient())
    expect(await world.driver.differences(change, patient())).toEqual([])
    expect(await world.ports.releases.current()).toBeUndefined()
  })

  it('changes nothing when it is applied again', async () => {
    const change = await deployed('good')
    await apply(change)
    const [pid] = processesOf(world)
    world.effects.length = 0
    await apply(change)
    expect(world.effects).toEqual([])
    expect(processesOf(world)).toEqual([pid])
  })

  it('takes an archive, and the same archive is the same version', async () => {
    await serving(world)
    const file = join(world.deployment.dir, 'crm-2.0.tar.gz')
    execFileSync('tar', ['-czf', file, '-C', world.source('two', 'good'), '.'])
    const survey = await world.driver.survey({ by: 'file', file }, patient())
    expect(survey).not.toHaveProperty('wanted')
    const change = await prepare(world.driver, world, { by: 'file', file })
    expect(change.to.label).toMatch(/^crm-2\.0-[0-9a-f]{12}$/)
    await apply(change)
    expect(await world.answer()).toBe('two')
    world.effects.length = 0
    expect(await world.driver.fetch({ by: 'file', file }, world.act, patient())).toEqual(change.to)
    expect(actions()).toEqual(['pin release'])
    expect((await world.driver.survey({ by: 'file', file }, patient())).wanted).toEqual(change.to)
  })

  it('leaves five releases beside what serves: the way back and the newest', async () => {
    const change = await deployed('good')
    for (const [i, version] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
      world.release(version, 'good')
      const young = new Date(Date.now() + (i + 1) * 10_000)
      execFileSync('touch', ['-d', young.toISOString(), join(world.deployment.dir, 'releases', version)])
    }
    await apply(change)
    await world.driver.settle(change, world.act, patient())
    expect((await world.ports.releases.list()).toSorted()).toEqual(['c', 'd', 'e', 'f', 'v1', 'v2'])
    await world.driver.settle(change, world.act, patient())
    expect((await world.ports.releases.list()).toSorted()).toEqual(['c', 'd', 'e', 'f', 'v1', 'v2'])
  })
})

describe('a broken deploy', () => {
  const comesBack = async (change: Awaited<ReturnType<typeof deployed>>) => {
    await world.driver.restore(change, world.act, patient())
    expect(await world.driver.differences(change, patient())).toEqual([])
    expect(await world.answer()).toBe('v1')
    expect(processesOf(world)).toHaveLength(1)
    await world.driver.forget(change.id, world.act, patient())
    expect(leftovers(world)).toEqual([])
  }

  it.each([
    ['crashes', ['does not run', 'exit code 3', 'no database'], 120_000],
    ['exits', ['does not run', 'exit code 0'], 120_000],
    ['hangs', ['connection refused', 'runs from v2'], 3_000],
    ['answers 500', ['500', 'runs from v2'], 3_000],
  ] as const)(
    'that %s fails with its evidence, and the old version comes back',
    async (behaviour, words, verifyMs) => {
      const change = await deployed(behaviour)
      const error = await failure(apply({ ...change, verifyMs }))
      expect(error).toBeInstanceOf(DeployFailed)
      for (const word of words) expect((error as DeployFailed).evidence.join('\n')).toContain(word)
      await comesBack(change)
    },
  )

  it('that fails after a while is seen by a look and by the watch, and the old version comes back', async () => {
    const change = await deployed('ends when asked')
    await apply(change)
    expect(await world.driver.look(change, patient())).toMatchObject({ state: 'healthy' })
    const stop = new AbortController()
    const fault = Promise.withResolvers<string>()
    const watch = world.driver.watch?.(change, fault.resolve, stop.signal)
    await world.end()
    expect(await fault.promise).toContain('does not run')
    stop.abort()
    await watch
    const look = await world.driver.look(change, patient())
    expect(look).toMatchObject({ state: 'failing' })
    expect(look.evidence.join('\n')).toContain('exit code 4')
    await comesBack(change)
  })

  it('of a release that ignores SIGTERM comes back too', async () => {
    const change = await deployed('ignores SIGTERM')
    await apply(change)
    expect(await world.answer()).toBe('v2')
    await comesBack(change)
  })

  it('of an old one that ignores SIGTERM replaces it all the same', async () => {
    await serving(world)
    world.release('v2', 'ignores SIGTERM')
    await apply(await prepare(world.driver, world, toVersion('v2')))
    world.release('v3', 'good')
    await apply(await prepare(world.driver, world, toVersion('v3'), 'op-2'))
    expect(await world.answer()).toBe('v3')
    expect(processesOf(world)).toHaveLength(1)
  })

  it('whose old version a dead predecessor told to stop, and that answers yet, gets a fresh one', async () => {
    world.release('v0', 'good')
    await serving(world, 'v0')
    world.release('v1', 'ignores SIGTERM')
    await apply(await prepare(world.driver, world, toVersion('v1')))
    world.release('v2', 'good')
    const change = await prepare(world.driver, world, toVersion('v2'), 'op-2')
    const before = processesOf(world)
    const predecessor = new AbortController()
    const stopping = failure(world.ports.supervisor.stop(240_000, predecessor.signal))
    await expect.poll(() => world.ports.supervisor.look(patient())).toMatchObject({ stopping: true })
    predecessor.abort()
    await stopping
    expect(await world.answer()).toBe('v1')
    expect(processesOf(world)).toEqual(before)
    await comesBack(change)
    expect(processesOf(world)).not.toEqual(before)
  })

  it('that cannot come back says so, and what it met', async () => {
    const change = await deployed('crashes')
    await failure(apply(change))
    world.release('v1', 'crashes')
    const error = await failure(world.driver.restore({ ...change, verifyMs: 5_000 }, world.act, patient()))
    expect(error).toBeInstanceOf(DeployFailed)
    expect((error as DeployFailed).evidence.join('\n')).toContain('exit code 3')
    expect(await world.driver.differences(change, patient())).toEqual([
      expect.stringMatching(/^the release v1 is sha256:.*, and was sha256:/),
      expect.stringMatching(/does not run|connection refused/),
    ])
  })

  it('is not called deployed because a stale process still answers', async () => {
    const change = await deployed('good')
    await world.ports.releases.point('v2')
    expect(await world.answer()).toBe('v1')
    const look = await world.driver.look(change, patient())
    expect(look).toMatchObject({
      state: 'failing',
      evidence: [expect.stringContaining('runs from v1, not from v2')],
    })
  })

  it('is not called deployed because a stranger answers on its port', async () => {
    const change = await deployed('hangs')
    await world.ports.supervisor.stop(1_000, patient())
    const stranger = await own(
      process.execPath,
      [
        '-e',
        `require('node:http').createServer((_, response) => response.end('stranger')).listen(${world.port}, '127.0.0.1', () => console.log('ready'))`,
      ],
      /ready/,
    )
    await world.ports.releases.point('v2')
    await world.ports.supervisor.start(patient())
    expect(await world.answer()).toBe('stranger')
    const look = await world.driver.look(change, patient())
    expect(look).toMatchObject({
      state: 'refused',
      evidence: [expect.stringContaining(`pid ${stranger.pid}`)],
    })
    await stranger.stop()
  })
})

describe('a survey', () => {
  it('measures what runs, what is wanted and what would change', async () => {
    await serving(world)
    world.release('v2', 'good')
    const survey = await world.driver.survey(toVersion('v2'), patient())
    expect(survey).toMatchObject({
      running: { label: 'v1', id: expect.stringMatching(/^sha256:/) },
      wanted: { label: 'v2', id: expect.stringMatching(/^sha256:/) },
      health: { probe: expect.stringContaining(world.url), latestUnhealthyMs: 5_000 },
      portsTaken: [],
      wayBack: { worstMs: 1_000 },
      inlineSecrets: [],
      impossible: [],
    })
    expect(survey.changes.join('\n')).toContain('v1 -> v2')
    expect(world.effects).toEqual([])
  })

  it('names the stranger on the port, and the other operator in the folder', async () => {
    const stranger = await own(
      process.execPath,
      [
        '-e',
        `require('node:net').createServer().listen(${world.port}, '127.0.0.1', () => console.log('ready'))`,
      ],
      /ready/,
    )
    const other = spawn('sleep', ['100'])
    await once(other, 'spawn')
    world.release('v1', 'good')
    const stat = readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(') ')[1]?.split(' ')
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const claim = { change: 'op-other', pid: other.pid, startTime: stat?.[19], bootId }
    writeFileSync(join(world.deployment.dir, '.deploy'), JSON.stringify(claim))
    const survey = await world.driver.survey(toVersion('v1'), patient())
    expect(survey.portsTaken).toEqual([
      { port: `127.0.0.1:${world.port}`, by: expect.stringContaining(`pid ${stranger.pid}`) },
    ])
    expect(survey.heldBy).toContain('op-other')
    await stranger.stop()
    other.kill('SIGKILL')
  })

  it('knows a file by all of its content, before and after it was added', async () => {
    const file = world.source('v3', 'good')
    const wanted = { by: 'file', file } as const
    const before = await world.driver.survey(wanted, patient())
    expect(before).not.toHaveProperty('wanted')
    expect(before.source).toMatch(/^sha256:[0-9a-f]{64}$/)
    await world.driver.fetch(wanted, world.act, patient())
    const after = await world.driver.survey(wanted, patient())
    expect(after).toHaveProperty('wanted')
    expect(after.source).toBe(before.source)
    writeFileSync(join(file, 'server.js'), 'process.exit(1)')
    expect((await world.driver.survey(wanted, patient())).source).not.toBe(before.source)
  })

  it('takes no path that a worker would read as another one', async () => {
    const found = await failure(world.driver.survey({ by: 'file', file: 'package.json' }, patient()))
    expect(found).toMatchObject({ code: 'invalid_input', message: expect.stringContaining('absolute') })
  })

  it('says what is not there, and what is', async () => {
    await serving(world)
    const missing = await failure(world.driver.survey(toVersion('v9'), patient()))
    expect(missing).toMatchObject({ code: 'not_found', hint: expect.stringContaining('v1') })
    for (const wanted of [toVersion('../v1'), { by: 'file', file: '/nowhere.tar' } as const]) {
      expect(await failure(world.driver.survey(wanted, patient()))).toMatchObject({ code: 'not_found' })
    }
    const image = await failure(world.driver.survey({ by: 'image', image: 'crm:v2' }, patient()))
    expect(image).toMatchObject({ code: 'invalid_input' })
    expect(await world.answer()).toBe('v1')
  })

  it('sees that a version that was kept is not any more what it was', async () => {
    const change = await deployed('good')
    const kept = { by: 'kept', version: change.from!, saved: change.saved } as const
    expect((await world.driver.survey(kept, patient())).wanted).toEqual(change.from)
    world.release('v1', 'crashes')
    expect(await failure(world.driver.survey(kept, patient()))).toMatchObject({ code: 'invalid_input' })
  })
})

describe('a version whose start command is not the configured one any more', () => {
  const OTHER = [process.execPath, 'main.js']
  /** As a process would make it whose configuration has been changed since v1 was started. */
  const changed = () => {
    const supervisor = createOwnSupervisor({ dir: world.deployment.dir, start: OTHER })
    return world.driverOf({ ...world.ports, supervisor }, OTHER)
  }
  const deployedBy = async (driver: Driver, behaviour: Behaviour) => {
    await serving(world)
    const folder = join(world.deployment.dir, 'releases', 'v2')
    world.release('v2', behaviour)
    renameSync(join(folder, 'server.js'), join(folder, 'main.js'))
    return await prepare(driver, world, toVersion('v2'))
  }
  const served = async () => [await world.answer(), (await world.ports.supervisor.look(patient()))?.start]

  it('comes back with its own when the new version fails', async () => {
    const driver = changed()
    const change = await deployedBy(driver, 'crashes')
    expect(await failure(driver.apply(change, world.act, patient()))).toBeInstanceOf(DeployFailed)
    await driver.restore(change, world.act, patient())
    expect(await driver.differences(change, patient())).toEqual([])
    expect(await served()).toEqual(['v1', START])
  })

  it('comes back with its own on request, and the plan says so', async () => {
    const driver = changed()
    const change = await deployedBy(driver, 'good')
    await driver.apply(change, world.act, patient())
    await driver.settle(change, world.act, patient())
    expect(await served()).toEqual(['v2', OTHER])
    const kept = { by: 'kept', version: change.from!, saved: change.saved } as const
    expect((await driver.survey(kept, patient())).changes).toContain(`start: ${START.join(' ')}`)
    const back = await prepare(driver, world, kept, 'op-2')
    await driver.apply(back, world.act, patient())
    expect(await served()).toEqual(['v1', START])
  })

  it('is not called the same as what runs, is started by its new command, and can go back to the old one', async () => {
    await serving(world)
    const folder = join(world.deployment.dir, 'releases', 'v1')
    copyFileSync(join(folder, 'server.js'), join(folder, 'main.js'))
    const driver = changed()
    const change = await prepare(driver, world, toVersion('v1'))
    expect(change.from).toEqual(change.to)
    expect(await driver.look(change, patient())).toMatchObject({
      state: 'failing',
      evidence: [expect.stringContaining('was started by another command')],
    })
    await driver.apply(change, world.act, patient())
    expect(await served()).toEqual(['v1', OTHER])
    expect(await driver.look(change, patient())).toMatchObject({ state: 'healthy' })
    await driver.restore(change, world.act, patient())
    expect(await served()).toEqual(['v1', START])
    expect(await driver.differences(change, patient())).toEqual([])
  })

  it('is not called restored while it runs by another command', async () => {
    const driver = changed()
    const change = await deployedBy(driver, 'good')
    const saved = { version: 'v1', start: OTHER, link: 'v1' }
    expect(await driver.differences({ ...change, saved }, patient())).toEqual([
      expect.stringContaining('was started by another command'),
    ])
  })
})

describe('what is refused before anything is stopped:', () => {
  const stillServing = async () => {
    expect(await world.answer()).toBe('v1')
    expect(await world.ports.releases.current()).toBe('v1')
    expect(actions()).not.toContain('stop')
  }

  it('an archive with a name that climbs', async () => {
    await serving(world)
    const file = join(world.deployment.dir, 'bad.tar')
    const source = world.source('two', 'good')
    execFileSync('tar', [
      '-cPf',
      file,
      '--transform=s,^server.js$,../../server.js,',
      '-C',
      source,
      'server.js',
    ])
    const error = await failure(prepare(world.driver, world, { by: 'file', file }))
    expect(error).toMatchObject({ code: 'invalid_input', applied: 'no' })
    await stillServing()
    expect(leftovers(world)).toEqual([])
  })

  it.skipIf(process.getuid?.() !== 0)('a folder that cannot be written', async () => {
    const { dir } = world.deployment
    await serving(world)
    world.release('v2', 'good')
    execFileSync('mount', ['--bind', dir, dir])
    try {
      execFileSync('mount', ['-o', 'remount,bind,ro', dir])
      expect(await failure(prepare(world.driver, world, toVersion('v2')))).toMatchObject({
        code: 'unavailable',
        applied: 'no',
        message: expect.stringContaining('read-only'),
      })
      await stillServing()
    } finally {
      execFileSync('umount', [dir])
    }
  })

  it("a folder whose link is somebody else's", async () => {
    await serving(world)
    world.release('v2', 'good')
    rmSync(join(world.deployment.dir, 'current'))
    symlinkSync('/etc', join(world.deployment.dir, 'current'))
    expect(await failure(prepare(world.driver, world, toVersion('v2')))).toMatchObject({
      code: 'unavailable',
    })
    expect(await world.answer()).toBe('v1')
  })
})
