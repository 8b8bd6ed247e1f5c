import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findCompose } from '../servers/compose.ts'
import { type DockerServer, findDocker, startDocker } from '../servers/docker.ts'
import { whenAvailable } from '../servers/require.ts'
import { type SwarmServer, startSwarm } from '../servers/swarm.ts'
import { composeCases } from './kinds/compose.ts'
import { containerCases, prepareContainers } from './kinds/container.ts'
import { processCases } from './kinds/process.ts'
import { swarmCases } from './kinds/swarm.ts'
import type { Case } from './scene.ts'
import { everyPoint, killed, playAll, recorded, recordedAfter, someOf } from './trial.ts'

/** `npm run test:chaos` kills at every point; every other run at a few of each case. */
const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'
/** `2/5`: the second of five parts of all points, for several machines. */
const [PART = 1, PARTS = 1] = (process.env['OPERATOR_CHAOS_PART'] ?? '1/1').split('/').map(Number)
const TIMES = Number(process.env['OPERATOR_CHAOS_REPEAT'] ?? 1)
const TIMEOUT_MS = WHOLE ? 4 * 3_600_000 : 1_200_000

const part = <T>(points: readonly T[]) => points.filter((_, index) => index % PARTS === PART - 1)

/** Each kill point is generated from the calls of a deploy that nobody killed: a new call adds two. */
function survivesIn(one: Case): void {
  if (one.dear && !WHOLE) return void it.skip('is killed by npm run test:chaos alone', () => {})
  let once: Promise<string[]> | undefined
  const list = () => {
    once ??= recorded(one)
    return once
  }
  it('ends in one healthy version and leaves nothing, whenever its worker is killed', async () => {
    const calls = await list()
    const points = WHOLE ? part(everyPoint(calls)) : someOf(calls, one.swap)
    process.stderr.write(`${one.name}: ${calls.length} calls, ${points.length} kill points\n`)
    const all = Array.from({ length: TIMES }, () => points.map((kill) => [kill])).flat()
    expect(await playAll(all, calls, (kills) => killed(one, kills))).toEqual([])
  })

  it('also when the worker that takes over is killed', async () => {
    const calls = await list()
    const first = { at: calls.findLastIndex((name) => one.swap.test(name)) + 1, when: 'after' } as const
    const back = await recordedAfter(one, first)
    const all = everyPoint(back)
    const points = WHOLE ? part(all) : all.slice(Math.floor(all.length / 2)).slice(0, 1)
    process.stderr.write(`${one.name}: ${back.length} calls of the way back, ${points.length} kill points\n`)
    expect(
      await playAll(
        points.map((kill) => [first, kill]),
        calls,
        (kills) => killed(one, kills),
      ),
    ).toEqual([])
  })
}

describe('a deploy of a process', { timeout: TIMEOUT_MS }, () => {
  for (const one of processCases()) describe(one.name, () => survivesIn(one))
})

whenAvailable('docker', findDocker())('a deploy of a container', { timeout: TIMEOUT_MS }, () => {
  let server: DockerServer
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
    await prepareContainers(server)
  })
  afterAll(() => server?.stop())
  for (const one of containerCases(() => server)) describe(one.name, () => survivesIn(one))
})

const compose = findDocker() && findCompose() !== undefined
whenAvailable('compose', compose)('a deploy of a Compose project', { timeout: TIMEOUT_MS }, () => {
  let server: DockerServer
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
    await prepareContainers(server)
  })
  afterAll(() => server?.stop())
  for (const one of composeCases(() => server)) describe(one.name, () => survivesIn(one))
})

whenAvailable('docker', findDocker())('a deploy of a Swarm service', { timeout: TIMEOUT_MS }, () => {
  let swarm: SwarmServer
  beforeAll(async () => {
    swarm = await startSwarm()
  })
  afterAll(() => swarm?.docker.stop())
  for (const one of swarmCases(() => swarm)) describe(one.name, () => survivesIn(one))
})
