import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Change, DeployFailed, type Driver } from '../../../../src/operations/deploy/driver.ts'
import type { Probe } from '../../../../src/operations/deploy/probe.ts'
import { createEngine } from '../../../../src/systems/docker/engine.ts'
import type { Engine } from '../../../../src/systems/docker/engine-port.ts'
import { type DockerServer, findDocker, removeAll, startDocker } from '../../../servers/docker.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { clientIn } from './asking.ts'
import type { Got } from './client.ts'
import {
  act,
  driverOn,
  IN_THE_END,
  image,
  inTime,
  mortal,
  newId,
  prepared,
  signal,
  untilKilled,
} from './stage.ts'

const serving = (version: string, each = '') =>
  command(
    `trap 'exit 0' TERM; echo ${version} >/www/index.html; httpd -p 80 -h /www; while :; do ${each} sleep 0.05; done`,
  )
/**
 * Told to stop it takes in who has knocked already, then nobody any more, finishes what it has begun and ends: what
 * a server should do. Node takes in one at each turn of its loop, so it turns until nobody came. Who knocks after
 * that is turned away by the kernel, and on a busy machine that may be some: it says from when on.
 */
const graceful = (version: string) => `
import { createServer } from 'node:http'
let taken = 0
const server = createServer((_, response) => response.end('${version}')).listen(80)
server.on('connection', () => { taken += 1 })
const leave = (rounds = 1_000) => {
  const [from, before] = [Date.now(), taken]
  setImmediate(() => setImmediate(() => {
    if (taken > before && rounds > 0) return leave(rounds - 1)
    server.close(() => {
      console.log('closed from ' + from)
      process.exit(0)
    })
  }))
}
process.once('SIGTERM', () => leave())
`
const command = (script: string) => `CMD ${JSON.stringify(['sh', '-c', script])}`
/** What starts slowly on a busy machine is not ill yet: failures count after the start period only. */
const PATIENT =
  'HEALTHCHECK --interval=200ms --start-period=120s --retries=2 CMD wget -q -O - http://127.0.0.1/'
const CHECK = 'HEALTHCHECK --interval=200ms --retries=2 CMD wget -q -O - http://127.0.0.1/'

const IMAGES: Record<string, string[]> = {
  'web:1': [serving('v1'), PATIENT, 'EXPOSE 80'],
  'web:2': [serving('v2'), PATIENT, 'EXPOSE 80'],
  'web:plain': [serving('plain'), 'EXPOSE 80'],
  'web:mortal': [serving('mortal', '[ ! -e /tmp/end ] || exit 9;'), PATIENT],
  'web:unstartable': ['CMD ["/nowhere"]', CHECK],
  'web:crash': [command('echo it broke >&2; exit 3'), CHECK],
  'web:done': [command('exit 0'), CHECK],
  'web:never': [command('sleep 1000'), CHECK],
  'web:slow': [command('sleep 1000'), 'HEALTHCHECK --interval=200ms --start-period=60s CMD false'],
  'web:stubborn': [command("trap '' TERM; while :; do sleep 0.1; done"), CHECK],
}

whenAvailable('docker', findDocker())('a container on a real Docker', () => {
  let server: DockerServer
  let engine: Engine
  let driver: Driver
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
    engine = createEngine({ socket: server.socket })
    for (const [name, changes] of Object.entries(IMAGES)) await server.image(name, ...changes)
    for (const version of ['v1', 'v2']) await server.nodeImage(`node:${version}`, graceful(version), PATIENT)
    await server.foreignImage('web:arm', 'arm64')
    await server.docker('network', 'create', 'net')
    await server.docker('network', 'create', 'second')
  })
  afterAll(async () => server?.stop())
  beforeEach(() => {
    driver = driverOn(engine, { sleep: inTime })
  })
  afterEach(async () => removeAll(server.docker))

  const ALIAS = ['--network', 'net', '--network-alias', 'api', '--restart', 'always']
  const PORT = ['--publish', '18080:80', '--restart', 'always']
  const run = async (options: string[], name = 'web:1') => {
    const id = await server.docker('run', '--detach', '--name', 'web', ...options, name)
    await expect.poll(async () => (await engine.container(id, signal))?.health).not.toBe('starting')
    return id
  }
  /** When the server in a container began to close. Resolves when it has closed in peace. */
  const closingOf = async (name: string) => {
    const words = await server.docker('logs', '--follow', name)
    return Number(/closed from (\d+)/.exec(words)?.[1] ?? Number.POSITIVE_INFINITY)
  }
  const left = async () =>
    (await server.docker('ps', '--all', '--format', '{{.Names}} {{.State}}'))
      .split('\n')
      .filter((name) => !name.includes('-kept-'))
      .sort()
      .join(', ')
  const versionAt = (url: string) => {
    const ask = 'fetch(process.argv[1]).then((r) => r.ok ? r.text() : process.exit(1)).then(console.log)'
    return server.inside(process.execPath, '--eval', ask, url)
  }
  const deployed = async (name: string, verifyMs = IN_THE_END): Promise<Change> => {
    const change = await prepared(driver, image(name), verifyMs)
    await driver.apply(change, act, signal)
    return change
  }
  const restored = async (change: Change, oldId: string, by: Driver = driver) => {
    await by.restore({ ...change, verifyMs: IN_THE_END }, act, signal)
    expect(await by.differences(change, signal)).toEqual([])
    expect(await left()).toBe('web running')
    expect((await engine.container('web', signal))?.id).toBe(oldId)
  }

  it('is replaced behind its network name, and no request is lost', async () => {
    await run(ALIAS, 'node:v1')
    await server.docker('run', '--detach', '--name', 'next-door', '--network', 'net', 'web:never')
    const client = await clientIn(server, 'next-door', 'api')
    await client.heard('v1')
    const closing = closingOf('web')
    const change = await deployed('node:v2')
    await client.heard('v2')
    expect(change.plan).toMatchObject({ way: { by: 'alias' } })
    const got = await client.stop()
    expect(lost(got, await closing), JSON.stringify(got)).toBe(0)
    expect(await driver.look(change, signal)).toMatchObject({ state: 'healthy' })
    await driver.settle(change, act, signal)
    expect(await left()).toBe('next-door running, web running')
    expect(await driver.lost(change, signal)).toBeUndefined()
  })

  it('comes back behind its network name, and no request is lost', async () => {
    const oldId = await run(ALIAS, 'node:v1')
    await server.docker('run', '--detach', '--name', 'next-door', '--network', 'net', 'web:never')
    const change = await deployed('node:v2')
    const client = await clientIn(server, 'next-door', 'web')
    const closing = closingOf('web')
    await driver.restore(change, act, signal)
    const got = await client.stop()
    expect(lost(got, await closing), JSON.stringify(got)).toBe(0)
    await server.docker('rm', '--force', 'next-door')
    await restored(change, oldId)
  })

  it('is replaced at its host port, and the gap is measured', async () => {
    await run(PORT)
    expect((await versionAt('http://127.0.0.1:18080/')).trim()).toBe('v1')
    const change = await deployed('web:2')
    expect((await versionAt('http://127.0.0.1:18080/')).trim()).toBe('v2')
    const look = await driver.look(change, signal)
    expect(look.state).toBe('healthy')
    expect(look.evidence.join('\n')).toMatch(/gap: [\d.]+ m?s from the end/)
    await driver.settle(change, act, signal)
    expect(await left()).toBe('web running')
  })

  it('is asked over HTTP at its own address when it has no check of its own', async () => {
    const asked: string[] = []
    const probe =
      (url: string): Probe =>
      async () => {
        asked.push(url)
        return await versionAt(url).then(
          (evidence) => ({ ok: true, evidence }),
          (error: Error) => ({ ok: false, evidence: error.message }),
        )
      }
    driver = driverOn(engine, { sleep: inTime, health: { http: 'http://127.0.0.1:9/', probe } })
    const oldId = await run(ALIAS, 'web:plain')
    const change = await deployed('web:plain')
    expect(asked.at(0)).toMatch(/^http:\/\/172\.\d+\.\d+\.\d+\/$/)
    expect(await driver.look(change, signal)).toMatchObject({ state: 'healthy' })
    await server.docker('exec', 'web', 'rm', '/www/index.html')
    expect(await driver.look(change, signal)).toMatchObject({ state: 'refused' })
    await restored(change, oldId)
  })

  it.each([
    ['crashes at once', 'web:crash', /it ended with code 3/],
    ['ends at once as if all were well', 'web:done', /it ended with code 0/],
    ['is never healthy', 'web:never', /HEALTHCHECK says unhealthy/],
    ['never comes to a verdict', 'web:slow', /HEALTHCHECK says starting/, 3_000],
    ['does not listen to SIGTERM', 'web:stubborn', /HEALTHCHECK says unhealthy/],
  ])('comes back from a version that %s', async (_, name, said, verifyMs = IN_THE_END) => {
    for (const options of [ALIAS, PORT]) {
      const oldId = await run(options)
      const change = await prepared(driver, image(name), verifyMs)
      const error = await driver.apply(change, act, signal).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(DeployFailed)
      expect((error as DeployFailed).evidence.join('\n')).toMatch(said)
      if (name === 'web:crash') expect((error as DeployFailed).evidence).toContain('log: it broke')
      await restored(change, oldId)
      await server.docker('rm', '--force', 'web')
    }
  })

  it.each([
    ['falls ill', ['rm', '/www/index.html'], /unhealthy/],
    ['dies', ['touch', '/tmp/end'], /ended with code 9|restarted it/],
  ])('is told of at once when it %s after it was healthy', async (_, cause, said) => {
    const oldId = await run(ALIAS)
    const change = await deployed('web:mortal')
    const stop = new AbortController()
    const fault = Promise.withResolvers<string>()
    const watching = driver.watch?.(change, fault.resolve, stop.signal)
    await server.docker('exec', 'web', ...cause)
    expect(await fault.promise).toMatch(said)
    stop.abort()
    await watching
    expect((await driver.look(change, signal)).state).toBe('failing')
    await restored(change, oldId)
  })

  it('stays as it is when the image is missing, or made for another machine', async () => {
    const oldId = await run(ALIAS)
    await expect(driver.fetch(image('nobody/nothing:9'), act, signal)).rejects.toMatchObject({
      code: expect.stringMatching(/not_found|unavailable|denied/),
    })
    await expect(driver.fetch(image('web:arm'), act, signal)).rejects.toMatchObject({
      code: 'invalid_input',
      message: expect.stringContaining('arm64'),
    })
    expect((await driver.survey(image('web:arm'), signal)).impossible.join()).toContain('arm64')
    expect(await left()).toBe('web running')
    expect((await engine.container('web', signal))?.id).toBe(oldId)
  })

  it('comes back from a version that cannot even be started', async () => {
    const oldId = await run(PORT)
    const change = await prepared(driver, image('web:unstartable'), IN_THE_END)
    await expect(driver.apply(change, act, signal)).rejects.toMatchObject({
      message: expect.stringContaining('/nowhere'),
    })
    await restored(change, oldId)
  })

  it('becomes what was decided on when its tag moves between the plan and the deploy', async () => {
    const oldId = await run(ALIAS)
    await server.docker('tag', 'web:2', 'web:moving')
    const change = await prepared(driver, image('web:moving'), IN_THE_END)
    await server.docker('tag', 'web:crash', 'web:moving')
    await driver.apply(change, act, signal)
    expect((await engine.container('web', signal))?.imageId).toBe((await engine.image('web:2', signal))?.id)
    await restored(change, oldId)
  })

  it('stays as it is when a stranger has a name that the deploy needs', async () => {
    const oldId = await run(ALIAS)
    const id = newId()
    await server.docker('create', '--name', `web-${id}-new`, 'web:2')
    await expect(prepared(driver, image('web:2'), IN_THE_END, id)).rejects.toMatchObject({
      code: 'busy',
      applied: 'no',
      message: expect.stringContaining(`web-${id}-new`),
    })
    expect(await left()).toBe(`web running, web-${id}-new created`)
    expect((await engine.container('web', signal))?.id).toBe(oldId)
  })

  it('stays as it is when the Docker socket hangs', async () => {
    const oldId = await run(ALIAS)
    const impatient = driverOn(createEngine({ socket: server.socket, timeoutMs: 1_000 }), { sleep: inTime })
    server.freeze()
    const asked = [impatient.survey(image('web:2'), signal), impatient.fetch(image('web:2'), act, signal)]
    const said = await Promise.allSettled(asked).finally(() => server.thaw())
    for (const one of said) expect(one).toMatchObject({ status: 'rejected', reason: { code: 'unavailable' } })
    expect(await left()).toBe('web running')
    expect((await engine.container('web', signal))?.id).toBe(oldId)
  })

  it('is surveyed with the arithmetic of its own health check', async () => {
    await run(ALIAS)
    expect(await driver.survey(image('web:slow'), signal)).toMatchObject({
      running: { label: 'web:1' },
      health: { earliestHealthyMs: 200, latestUnhealthyMs: 60_600 },
      portsTaken: [],
      impossible: [],
    })
  })

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'is watched on when %s ends the daemon, and nothing is taken for a fault',
    async (by) => {
      await run(PORT)
      const change = await deployed('web:2')
      const faults: string[] = []
      const stop = new AbortController()
      const watching = driver.watch?.(change, (evidence) => faults.push(evidence), stop.signal)
      const seen: string[] = []
      const state = async () => {
        const { state: now, evidence } = await driver
          .look(change, signal)
          .catch(() => ({ state: 'away', evidence: [] }))
        if (!seen.at(-1)?.startsWith(now)) seen.push([now, ...evidence].join(': '))
        return now
      }
      const looking = setInterval(() => void state(), 20)
      await server.killAndRestart(by)
      await expect.poll(state).toBe('healthy')
      clearInterval(looking)
      expect(seen.filter((line) => /^failing|gap:/.test(line))).toEqual([])
      await server.docker('exec', 'web', 'rm', '/www/index.html')
      await expect.poll(() => faults.length).toBe(1)
      expect(faults[0]).toContain('unhealthy')
      stop.abort()
      await watching
      await driver.restore(change, act, signal)
      expect(await driver.differences(change, signal)).toEqual([])
      expect(await left()).toBe('web running')
    },
  )

  it.each([
    ['side by side', [...ALIAS, '--volume', 'conf:/conf:ro']],
    ['one after the other', [...PORT, '--volume', '/data', '--volume', 'named:/named']],
  ])(
    'comes back from a death at any effect of a deploy %s',
    async (_, options) => {
      const oldId = await run(options, 'web:plain')
      const rehearsal = await prepared(driver, image('web:2'), IN_THE_END)
      const recorder = mortal(engine, Number.POSITIVE_INFINITY, 'before', 'effects')
      await driverOn(recorder.engine, { sleep: inTime }).apply(rehearsal, act, signal)
      await restored(rehearsal, oldId)
      for (const [index] of recorder.calls.entries()) {
        for (const when of ['before', 'after'] as const) {
          const change = await prepared(driver, image('web:2'), IN_THE_END)
          const dying = driverOn(mortal(engine, index + 1, when, 'effects').engine, { sleep: inTime })
          await untilKilled(dying.apply(change, act, signal))
          await restored(change, oldId, driverOn(engine, { sleep: inTime }))
        }
      }
    },
    600_000,
  )
})

/** Failures, without those whom the server that goes turned away itself while it closed. */
function lost({ failures, resets }: Got, closing: number): number {
  const all = Object.values(failures).reduce((sum, count) => sum + count, 0)
  return all - resets.filter((at) => at >= closing).length
}
