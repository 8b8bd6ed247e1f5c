import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type DockerServer, findDocker, startDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { faults, phaseOf } from './ends.ts'
import { containerCases, prepareContainers } from './kinds/container.ts'
import { aPlace } from './place.ts'

whenAvailable('docker', findDocker())('a deploy whose Docker daemon is killed', { timeout: 600_000 }, () => {
  let server: DockerServer
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
    await prepareContainers(server)
  })
  afterAll(() => server?.stop())

  it('is watched to its end by the same worker, when the daemon is back', async () => {
    const atPort = containerCases(() => server).find(({ name }) => name === 'good, at one host port')
    if (!atPort) throw new Error('there is no such case')
    const scene = await atPort.open('web')
    const place = aPlace(scene.yaml.replace('watch: 1s', 'watch: 8s'))
    const working = place.work({ begin: { target: 'web', wanted: scene.wanted } })
    await vi.waitUntil(() => phaseOf(place)?.phase === 'watching', { timeout: 240_000, interval: 100 })
    await server.killAndRestart()
    expect(phaseOf(place)?.phase).toBe('watching')
    expect(await working).toMatchObject({ signal: null, code: 0 })
    expect(await faults(place, scene, 'web', 'completed')).toEqual([])
    place.remove()
    await scene.remove()
  })
})
