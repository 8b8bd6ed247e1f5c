import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keysBeside } from '../../../src/systems/redis/fleet-scripts.ts'
import { findRedis, type RedisServer, startRedis } from '../../servers/redis.ts'
import { whenAvailable } from '../../servers/require.ts'
import type { Kill } from '../counted.ts'
import { aPlace, type Worked } from '../place.ts'
import { everyPoint, type Played, playAll } from '../trial.ts'
import { watchFleet } from './bystander.ts'
import { endOf, type ScalePlace } from './ends.ts'
import type { Scaling } from './worker.ts'

/** `npm run test:chaos` kills at every point; every other run at some. */
const WHOLE = process.env['OPERATOR_CHAOS'] === 'all'
const WORKER = new URL('./worker.ts', import.meta.url).pathname
const CEILING = 25
const BUSY = 6

interface Case {
  name: string
  /** How many agents there are in the beginning, some of them at work. */
  start: number
  asked: Scaling
  /** Its agents are processes. */
  leased?: true
}

const CASES: readonly Case[] = [
  { name: 'up to the ceiling', start: 4, asked: { target: CEILING, way: 'up' } },
  { name: 'down to those at work', start: CEILING, asked: { target: BUSY, way: 'down' } },
  { name: 'of processes, up', start: 4, asked: { target: CEILING, way: 'up' }, leased: true },
  { name: 'of processes, down', start: CEILING, asked: { target: BUSY, way: 'down' }, leased: true },
]

whenAvailable('redis', findRedis())('a scaling of a fleet in Redis', { timeout: 3_600_000 }, () => {
  let server: RedisServer
  let redis: Redis
  let fleets = 0

  beforeAll(async () => {
    server = await startRedis()
    redis = new Redis(server.url)
  })
  afterAll(async () => {
    redis?.disconnect()
    await server?.stop()
  })

  const placeOf = (agents: string, leased = false): ScalePlace =>
    aPlace(
      `swarms: { kimi: { kind: redis, url: "${server.url}", queue: { list: "${agents}:tasks" }, agents: "${agents}", max: ${CEILING}, step: 10${leased ? ', lease: 10m' : ''} } }\n`,
      WORKER,
    )

  async function born(agents: string, { start, leased }: Case): Promise<void> {
    const ids = Array.from({ length: start }, (_, n) => `agent:${n + 1}`)
    await redis.zadd(agents, ...ids.flatMap((id) => [leased ? Date.now() + 600_000 : '+inf', id]))
    await redis.hset(keysBeside(agents).fleet, { next: start, ...(leased && { desired: start }) })
    await redis.sadd(keysBeside(agents).busy, ...ids.slice(0, BUSY))
  }

  /** A fleet of its own, watched from its birth to after the last worker. */
  async function inFleet<T>(one: Case, play: (place: ScalePlace, agents: string) => Promise<T>) {
    fleets += 1
    const agents = `f${fleets}`
    const place = placeOf(agents, one.leased)
    await born(agents, one)
    const watching = watchFleet(redis, agents, CEILING, one.leased === true)
    try {
      const played = await play(place, agents)
      return { played, seen: await watching.stop(), live: await redis.zcard(agents) }
    } finally {
      await watching.stop()
      place.remove()
    }
  }

  const failed = ({ signal, code, output }: Worked) =>
    signal || code !== 0 ? [`a worker ended with ${signal ?? code}: ${output}`] : []

  async function recorded(one: Case): Promise<string[]> {
    const { asked } = one
    const { played, seen, live } = await inFleet(one, async (place) => {
      const worked = await place.work({ begin: asked })
      const { verdict, wrong } = endOf(place)
      return { calls: worked.calls, said: [...failed(worked), ...wrong, String(verdict)] }
    })
    expect([...played.said, ...seen, live]).toEqual(['completed', asked.target])
    return played.calls
  }

  /** A worker for each kill, and one more that nobody kills. */
  async function killed(one: Case, kills: readonly Kill[]): Promise<Played> {
    const { start, asked } = one
    const { played, seen, live } = await inFleet(one, async (place) => {
      const wrong: string[] = []
      for (const [n, kill] of kills.entries()) {
        const dead = await place.work({ ...(n === 0 && { begin: asked }), kill })
        if (dead.signal !== 'SIGKILL' && n === 0) wrong.push(`it did not die: ${dead.output}`)
      }
      wrong.push(...failed(await place.work({})))
      const end = endOf(place)
      return { wrong: [...wrong, ...end.wrong], verdict: end.verdict }
    })
    const { verdict } = played
    const wanted = verdict === undefined ? start : asked.target
    return {
      wrong: [
        ...played.wrong,
        ...seen,
        ...(verdict === undefined || verdict === 'completed' ? [] : [`it ended as ${verdict}`]),
        ...(live === wanted ? [] : [`${live} agents are there, and ${wanted} should be`]),
      ],
    }
  }

  describe.each(CASES)('$name', (one) => {
    it('arrives, above no ceiling and with no task cut, whenever its worker is killed', async () => {
      const calls = await recorded(one)
      const all = everyPoint(calls)
      const steps = all.filter(({ at, when }) => when === 'after' && calls[at - 1] === 'fleet.step')
      expect(steps.length).toBeGreaterThan(1)
      const [first] = steps as [Kill]
      const some = one.leased
        ? [first, ...around(calls, /^fleet\.settle$/)]
        : [...steps, ...someAround(calls)]
      const twice = all.map((kill) => [first, kill])
      const plays = WHOLE ? [...all.map((kill) => [kill]), ...twice] : some.map((kill) => [kill])
      process.stderr.write(`${one.name}: ${calls.length} calls, ${plays.length} plays\n`)
      expect(await playAll(plays, calls, (kills) => killed(one, kills))).toEqual([])
    })
  })

  const around = (calls: readonly string[], name: RegExp): Kill[] =>
    [{ at: calls.findLastIndex((one) => name.test(one)) + 1, when: 'after' as const }].filter(
      ({ at }) => at > 0,
    )

  /** Before it is in the catalogue, before its first look, between an intent and its step, after the last look, and before its end. */
  const someAround = (calls: readonly string[]): Kill[] => [
    { at: calls.indexOf('works.add') + 1, when: 'before' },
    { at: calls.indexOf('works.scaling') + 1, when: 'after' },
    { at: calls.lastIndexOf('fleet.step') + 1, when: 'before' },
    { at: calls.lastIndexOf('fleet.look') + 1, when: 'after' },
    { at: calls.indexOf('works.completed') + 1, when: 'before' },
  ]

  it('two workers of two projects, which share one fleet, never get above its ceiling', async () => {
    const [one] = CASES as [Case]
    const other = one.asked
    const { played, seen, live } = await inFleet(one, async (place, agents) => {
      const second = placeOf(agents)
      const worked = await Promise.all([place.work({ begin: other }), second.work({ begin: other })])
      const ends = [endOf(place), endOf(second)]
      second.remove()
      return { wrong: [...worked.flatMap(failed), ...ends.flatMap(({ wrong }) => wrong)], ends }
    })
    expect([...played.wrong, ...seen]).toEqual([])
    for (const { verdict } of played.ends) expect(verdict).toMatch(/^(completed|partial|failed)$/)
    expect(live).toBeLessThanOrEqual(CEILING)
  })
})
