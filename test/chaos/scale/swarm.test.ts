import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findDocker } from '../../servers/docker.ts'
import { whenAvailable } from '../../servers/require.ts'
import { type SwarmServer, startSwarm } from '../../servers/swarm.ts'
import type { Kill } from '../counted.ts'
import { aPlace, type Worked } from '../place.ts'
import { everyPoint, type Played, playAll } from '../trial.ts'
import { endOf, type ScalePlace } from './ends.ts'
import type { Scaling } from './worker.ts'

/** `npm run test:chaos` kills at every point; every other run at some. */
const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'
const WORKER = new URL('./worker.ts', import.meta.url).pathname
const CEILING = 3

interface Case {
  name: string
  /** Replicas in the beginning. */
  start: number
  asked: Scaling
}

const CASES: readonly Case[] = [
  { name: 'up to the ceiling', start: 1, asked: { target: CEILING, way: 'up' } },
  { name: 'down', start: CEILING, asked: { target: 1, way: 'down' } },
]

const failed = ({ signal, code, output }: Worked) =>
  signal || code !== 0 ? [`a worker ended with ${signal ?? code}: ${output}`] : []

whenAvailable('docker', findDocker())('a scaling of a Swarm service', { timeout: 7_200_000 }, () => {
  let swarm: SwarmServer
  let services = 0

  beforeAll(async () => {
    swarm = await startSwarm()
  }, 600_000)
  afterAll(() => swarm?.docker.stop())

  const placeOf = (service: string): ScalePlace =>
    aPlace(
      `docker: { socket: ${swarm.docker.socket} }\nswarms: { kimi: { kind: docker, service: ${service}, max: ${CEILING}, step: 1, deadline: 4m } }\n`,
      WORKER,
    )

  /** Looks without a pause at what may never be: more replicas asked for than the ceiling. */
  function watch(service: string) {
    const seen = new Set<string>()
    let stopped = false
    const replicas = ['service', 'inspect', '--format', '{{.Spec.Mode.Replicated.Replicas}}', service]
    const looks = async () => {
      while (!stopped) {
        const asked = Number(await swarm.docker.docker(...replicas))
        if (!(asked <= CEILING)) seen.add(`${asked} replicas are asked for`)
        await pause(20)
      }
      return Number(await swarm.docker.docker(...replicas))
    }
    const watching = looks()
    return async () => {
      stopped = true
      return { desired: await watching, seen: [...seen] }
    }
  }

  /** A service of its own, watched from its birth to after the last worker. */
  async function inService<T>({ start }: Case, play: (place: ScalePlace) => Promise<T>) {
    services += 1
    const service = `s${services}`
    await swarm.service(service, 'app:v1', '--replicas', String(start))
    const place = placeOf(service)
    const stop = watch(service)
    try {
      const played = await play(place)
      const running = (await swarm.tasks(service)).filter((task) => task.startsWith('running')).length
      return { played, running, ...(await stop()) }
    } finally {
      await stop()
      place.remove()
      await swarm.remove(service)
    }
  }

  async function recorded(one: Case): Promise<string[]> {
    const { target } = one.asked
    const { played, running, desired, seen } = await inService(one, async (place) => {
      const worked = await place.work({ begin: one.asked })
      const { verdict, wrong } = endOf(place)
      return { calls: worked.calls, said: [...failed(worked), ...wrong, String(verdict)] }
    })
    expect([...played.said, ...seen, running, desired]).toEqual(['completed', target, target])
    return played.calls
  }

  /** A worker for each kill, and one more that nobody kills. */
  async function killed(one: Case, kills: readonly Kill[]): Promise<Played> {
    const { played, running, desired, seen } = await inService(one, async (place) => {
      const wrong: string[] = []
      let short = false
      for (const [n, kill] of kills.entries()) {
        const dead = await place.work({ ...(n === 0 && { begin: one.asked }), kill })
        // How often it looks is Swarm's affair: the call that was to be its last may not have come.
        short ||= dead.signal !== 'SIGKILL'
      }
      wrong.push(...failed(await place.work({})))
      const end = endOf(place)
      return { wrong: [...wrong, ...end.wrong], verdict: end.verdict, short }
    })
    const { verdict, wrong, short } = played
    const wanted = verdict === undefined ? one.start : one.asked.target
    return {
      short,
      wrong: [
        ...wrong,
        ...seen,
        ...(verdict === undefined || verdict === 'completed' ? [] : [`it ended ${verdict}`]),
        ...(running === wanted && desired === wanted
          ? []
          : [`${running} run and ${desired} are wanted, not ${wanted}`]),
      ],
    }
  }

  for (const one of CASES)
    it(`goes ${one.name}, whenever its worker is killed`, async () => {
      const calls = await recorded(one)
      const steps = everyPoint(calls).filter(({ at }) => calls[at - 1] === 'fleet.step')
      expect(steps.length).toBeGreaterThan(1)
      const points = WHOLE ? everyPoint(calls) : steps
      process.stderr.write(`${one.name}: ${calls.length} calls, ${points.length} plays\n`)
      const plays = points.map((kill) => [kill])
      expect(await playAll(plays, calls, (kills) => killed(one, kills))).toEqual([])
    })
})
