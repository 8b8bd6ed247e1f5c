import { beforeEach, describe, expect, it } from 'vitest'
import { OperatorError } from '../../../../src/core/errors.ts'
import { type Change, DeployFailed, type Driver } from '../../../../src/operations/deploy/driver.ts'
import type { Probe } from '../../../../src/operations/deploy/probe.ts'
import { createProcessDriver } from '../../../../src/operations/deploy/process/driver.ts'
import type { PortLook } from '../../../../src/systems/supervisor/port.ts'
import { failure } from '../../../contract/probe.ts'
import { createFakeReleases } from '../../../fakes/releases.ts'
import { createFakeSupervisor, type FakeSupervisor } from '../../../fakes/supervisor.ts'
import { aClock } from '../a-deploy.ts'

const patient = () => new AbortController().signal
const act = async <T>(_: object, run: () => Promise<T>): Promise<T> => await run()

let supervisor: FakeSupervisor
let driver: Driver
let change: Change
let answer: Awaited<ReturnType<Probe>>
let port: PortLook | undefined
let clock: ReturnType<typeof aClock>

/** v2 runs in memory, put there by a deploy from v1. */
beforeEach(async () => {
  supervisor = createFakeSupervisor()
  const releases = createFakeReleases()
  answer = { ok: true, evidence: 'GET /health: 200' }
  port = { ours: true, strangers: [], elsewhere: false }
  clock = aClock()
  driver = createProcessDriver({
    target: 'crm',
    start: ['node', 'server.js'],
    drainMs: 1_000,
    verifyMs: 5_000,
    health: { http: 'http://127.0.0.1:3500/health', probe: () => async () => answer },
    releases: {
      ...releases,
      point: async (version) => {
        await releases.point(version)
        supervisor.current = `/srv/fake/releases/${version}`
      },
    },
    supervisor,
    listeners: { look: async () => port },
    clock,
    sleep: clock.sleep,
  })
  for (const version of ['v1', 'v2']) {
    releases.sources.add(version)
    await releases.add(version, version, patient())
  }
  const deploy = async (version: string) => {
    const wanted = { by: 'version', version } as const
    const to = await driver.fetch(wanted, act, patient())
    const way = await driver.save(`op-${version}`, wanted, to, act, patient())
    change = { id: `op-${version}`, target: 'crm', to, verifyMs: 2_000, ...way }
    await driver.apply(change, act, patient())
  }
  await deploy('v1')
  await deploy('v2')
})

const look = () => driver.look(change, patient())

describe('a look', () => {
  it('is healthy while the release runs and answers', async () => {
    expect(await look()).toMatchObject({
      state: 'healthy',
      evidence: ['GET /health: 200', expect.any(String)],
    })
  })

  it('is failing when the supervisor had to restart it, though it answers', async () => {
    supervisor.running = { ...supervisor.running!, restarts: 1 }
    expect(await look()).toMatchObject({
      state: 'failing',
      evidence: [expect.stringContaining('restarted 1'), expect.any(String)],
    })
  })

  it('is failing when it was told to stop, though it answers', async () => {
    supervisor.running = { ...supervisor.running!, stopping: true }
    expect(await look()).toMatchObject({ state: 'failing' })
  })

  it('is refused when it answers badly, and inconclusive when it could not be asked', async () => {
    answer = { ok: false, evidence: 'GET /health: 503' }
    expect(await look()).toMatchObject({ state: 'refused' })
    answer = { inconclusive: 'the name server does not answer' }
    expect(await look()).toMatchObject({ state: 'inconclusive' })
  })

  it('is refused when a stranger has its port, but not when a proxy stands before it', async () => {
    port = { ours: false, strangers: ['pid 77 (nginx)'], elsewhere: false }
    expect(await look()).toMatchObject({ state: 'refused' })
    port = { ours: false, strangers: ['pid 77 (nginx)'], elsewhere: true }
    expect(await look()).toMatchObject({ state: 'healthy' })
    port = undefined
    expect(await look()).toMatchObject({ state: 'healthy' })
  })
})

describe('while a release starts', () => {
  const back = () => driver.restore(change, act, patient())
  const again = async () => {
    await back()
    await driver.apply(change, act, patient())
  }

  it('a supervisor that does not answer at the moment is no fault of it', async () => {
    await back()
    const { look: see } = supervisor
    let silent = 3
    supervisor.start = async () => {
      supervisor.running = {
        pid: 9,
        startTime: '9',
        release: '/srv/fake/releases/v2',
        restarts: 0,
        stopping: false,
      }
      supervisor.look = async (signal) => {
        silent -= 1
        if (silent < 0) return await see(signal)
        throw new OperatorError('unavailable', 'pm2 does not answer.')
      }
    }
    await driver.apply(change, act, patient())
    expect(silent).toBeLessThan(0)
  })

  it('one that is never healthy fails when its time is up, with the last evidence', async () => {
    await back()
    answer = { ok: false, evidence: 'GET /health: 503' }
    const error = await failure(driver.apply(change, act, patient()))
    expect(error).toBeInstanceOf(DeployFailed)
    expect((error as DeployFailed).message).toContain('2000 ms')
    expect((error as DeployFailed).evidence).toContain('GET /health: 503')
  })

  it('the old one has more time to serve again than the new one had, and not for ever', async () => {
    const { look: see } = supervisor
    const refusesFor = (ms: number) => {
      const until = clock.monotonic() + ms
      supervisor.look = async (signal) => {
        const ok = clock.monotonic() >= until
        answer = { ok, evidence: `GET /health: ${ok ? 200 : 503}` }
        return await see(signal)
      }
    }
    refusesFor(2 * change.verifyMs)
    await back()
    refusesFor(4 * change.verifyMs)
    expect(await failure(back())).toBeInstanceOf(DeployFailed)
  })

  it('whatever always starts another one beside ours is not fought for ever', async () => {
    await again()
    supervisor.stop = async () => undefined
    expect(await failure(back())).toBeInstanceOf(DeployFailed)
  })
})
