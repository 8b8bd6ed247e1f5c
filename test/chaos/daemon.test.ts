import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { findCompose } from '../servers/compose.ts'
import { type DockerServer, findDocker, startDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { type SwarmServer, startSwarm } from '../servers/swarm.ts'
import { faults, phaseOf } from './ends.ts'
import { composeCases } from './kinds/compose.ts'
import { containerCases, prepareContainers } from './kinds/container.ts'
import { swarmCases } from './kinds/swarm.ts'
import { aPlace } from './place.ts'
import type { Case } from './scene.ts'

/** Long enough for a daemon to come back on a busy machine. */
const WATCH = 'watch: 20s'

async function watchedThrough(cases: readonly Case[], name: string, server: DockerServer): Promise<void> {
  const one = cases.find((each) => each.name === name)
  if (!one) throw new Error(`there is no case ${name}`)
  const scene = await one.open('web')
  const place = aPlace(scene.yaml.replace('watch: 1s', WATCH))
  const working = place.work({ begin: { target: 'web', wanted: scene.wanted } })
  await vi.waitUntil(() => phaseOf(place)?.phase === 'watching', { timeout: 240_000, interval: 100 })
  await server.killAndRestart()
  expect(phaseOf(place)?.phase).toBe('watching')
  expect(await working).toMatchObject({ signal: null, code: 0 })
  expect(await faults(place, scene, 'web', 'completed')).toEqual([])
  place.remove()
  await scene.remove()
}

const IS_WATCHED = 'is watched to its end by the same worker, when the daemon is back'

whenAvailable('docker', findDocker())('a deploy whose Docker daemon is killed', { timeout: 600_000 }, () => {
  let server: DockerServer
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
    await prepareContainers(server)
  })
  afterAll(() => server?.stop())
  const container = containerCases(() => server)
  const compose = composeCases(() => server)

  it(`of a container ${IS_WATCHED}`, () => watchedThrough(container, 'good, at one host port', server))
  it.skipIf(!findCompose())(`of a Compose project ${IS_WATCHED}`, () =>
    watchedThrough(compose, 'good, by docker-compose', server),
  )
})

whenAvailable('docker', findDocker())(
  'a deploy on a Swarm whose daemon is killed',
  { timeout: 600_000 },
  () => {
    let swarm: SwarmServer
    beforeAll(async () => {
      swarm = await startSwarm()
    })
    afterAll(() => swarm?.docker.stop())
    const cases = swarmCases(() => swarm)

    it(IS_WATCHED, () => watchedThrough(cases, 'a good version', swarm.docker))
  },
)
