// A fleet from 0 to 500,000 agents in steps of 10,000, each journalled and looked at, beside the bare Redis work:
// BENCH_SCALE_RUNS (9).
import { Redis } from 'ioredis'
import { systemClock } from '../src/core/clock.ts'
import { Secret } from '../src/core/secret.ts'
import { createRedisSwarm } from '../src/operations/scale/redis.ts'
import { createRedisFleet } from '../src/systems/redis/fleet.ts'
import { findRedis, type RedisServer, startRedis } from '../test/servers/redis.ts'
import { type Figure, load, median, printFigures, progress } from './numbers.ts'
import { scalingPlace } from './scaling.ts'

const RUNS = Number(process.env['BENCH_SCALE_RUNS'] ?? 9)
const AGENTS = 500_000
const STEP = 10_000

if (findRedis() === undefined) {
  console.log('\nscaling in Redis: left out, there is no redis-server on this machine')
} else {
  const server = await startRedis()
  const redis = new Redis(server.url)
  const place = scalingPlace()
  try {
    await measure(server, redis, place)
  } finally {
    place.close()
    redis.disconnect()
    await server.stop()
  }
}

type Place = ReturnType<typeof scalingPlace>

async function measure(server: RedisServer, redis: Redis, place: Place): Promise<void> {
  const ours = async (to: number, way: 'up' | 'down') => {
    const keys = { queue: { list: 'tasks' }, agents: 'agents' }
    const fleet = createRedisFleet({ url: new Secret(server.url), keys })
    const swarm = createRedisSwarm({ fleet, clock: systemClock, virtual: true, memoryPerAgent: 128 })
    return await place.scale(swarm, to, { max: AGENTS, step: STEP }, way)
  }
  const emptied = async <T>(run: () => Promise<T>) => {
    await redis.flushall('SYNC')
    return await run()
  }
  await emptied(() => bare(redis))
  const pairs: { ours: number; bare: number; down: number }[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const measured = { ours: 0, bare: 0, down: 0 }
    // Whoever is first meets another heap: they take turns.
    if (run % 2 === 0) measured.bare = await emptied(() => bare(redis))
    measured.ours = await emptied(() => ours(AGENTS, 'up'))
    const there = await redis.zcard('agents')
    if (there !== AGENTS) throw new Error(`there are ${there} agents`)
    measured.down = await ours(0, 'down')
    if (run % 2 === 1) measured.bare = await emptied(() => bare(redis))
    pairs.push(measured)
    progress(
      `up ${measured.ours.toFixed(0)} ms, bare ${measured.bare.toFixed(0)} ms, down ${measured.down.toFixed(0)} ms`,
    )
  }
  printFigures(`A fleet of 500,000 in Redis (${load()})`, [figure(pairs)])
}

/** The least that it takes from outside: one ZADD of 10,000 agents, the next one when that is answered. */
async function bare(redis: Redis): Promise<number> {
  const started = performance.now()
  const lease = String(Date.now() + 60_000)
  for (let from = 0; from < AGENTS; from += STEP) {
    const entries: string[] = []
    for (let n = from + 1; n <= from + STEP; n += 1) entries.push(lease, `agent:${n}`)
    await redis.zadd('bare', ...entries)
  }
  return performance.now() - started
}

function figure(pairs: readonly { ours: number; bare: number; down: number }[]): Figure {
  const ratio = median(pairs.map(({ ours, bare: other }) => ours / other))
  const ms = (name: 'ours' | 'bare' | 'down') =>
    `${(median(pairs.map((pair) => pair[name])) / 1_000).toFixed(2)} s`
  return {
    name: `0 to 500,000 agents in 50 steps, ${pairs.length} pairs`,
    value: `${ratio.toFixed(2)} x (${ms('ours')}; down to 0 in ${ms('down')})`,
    beside: `50 bare ZADDs of 10,000 ${ms('bare')}`,
    limit: '2 x',
    kept: ratio <= 2,
  }
}
