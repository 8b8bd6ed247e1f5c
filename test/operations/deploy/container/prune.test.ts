import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Change, Driver } from '../../../../src/operations/deploy/driver.ts'
import { createEngine } from '../../../../src/systems/docker/engine.ts'
import type { Engine } from '../../../../src/systems/docker/engine-port.ts'
import { type DockerServer, findDocker, startDocker } from '../../../servers/docker.ts'
import { whenAvailable } from '../../../servers/require.ts'
import { act, driverOn, image, inTime, prepared, signal } from './stage.ts'

/** Real containers on a machine that may be busy with much else. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

const RUNS = [
  'CMD ["sh", "-c", "trap \'exit 0\' TERM; while :; do sleep 0.1; done"]',
  'HEALTHCHECK --interval=200ms CMD true',
]

whenAvailable('docker', findDocker())('a version that a settled deploy has kept', () => {
  let server: DockerServer
  let engine: Engine
  let driver: Driver
  let change: Change
  beforeAll(async () => {
    server = await startDocker()
    engine = createEngine({ socket: server.socket })
    driver = driverOn(engine, { sleep: inTime })
    await server.image('app:v1', ...RUNS, 'VOLUME /data', 'LABEL com.docker.compose.project=shop')
    await server.image('app:v2', ...RUNS)
    await server.docker('run', '--detach', '--name', 'web', '--network', 'none', '--tmpfs', '/data', 'app:v1')
    change = await deployed('app:v2')
  })
  afterAll(async () => server?.stop())

  const deployed = async (name: string) => {
    const made = await prepared(driver, image(name), 60_000)
    await driver.apply(made, act, signal)
    await driver.settle(made, act, signal)
    return made
  }

  it('comes back after docker image prune -a, which takes all other images', async () => {
    await server.docker('tag', 'busybox:test', 'operator-rollback/other:1')
    await server.docker('image', 'prune', '--all', '--force')
    expect(await engine.image('operator-rollback/other:1', signal)).toBeUndefined()
    expect(await driver.lost(change, signal)).toBeUndefined()
    const version = change.from ?? { id: '', label: '' }
    const back = await prepared(driver, { by: 'kept', version, saved: change.saved }, 60_000)
    await driver.apply(back, act, signal)
    await driver.settle(back, act, signal)
    expect((await engine.container('web', signal))?.imageId).toBe(version.id)
    change = back
  })

  it('is held by a container that has no volume, no network and none of its labels', async () => {
    expect(await server.docker('volume', 'ls', '--quiet')).toBe('')
    expect(
      await engine.containers(['com.docker.compose.project=shop', 'operator.role=kept'], signal),
    ).toEqual([])
    expect(await engine.containers(['operator.role=kept'], signal)).not.toEqual([])
  })

  it('is spared by docker system prune -a with a filter, and is said to be lost after one without', async () => {
    const prune = ['system', 'prune', '--all', '--force']
    await server.docker(...prune, '--filter', 'label!=operator.role=kept')
    expect(await driver.lost(change, signal)).toBeUndefined()
    await server.docker(...prune)
    expect(await driver.lost(change, signal)).toMatch(/^the image sha256:[0-9a-f]{12} is gone/)
  })
})
