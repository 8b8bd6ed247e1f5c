import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../../src/core/clock.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createRedisSwarm } from '../../../src/operations/scale/redis.ts'
import { createRedisFleet } from '../../../src/systems/redis/fleet.ts'
import type { FleetKeys, QueueKeys } from '../../../src/systems/redis/fleet-port.ts'
import { fleetContract } from '../../contract/fleet.ts'
import { freePort } from '../../servers/child.ts'
import { findRedis, type RedisServer, startRedis } from '../../servers/redis.ts'
import { startRedisProxy } from '../../servers/redis-proxy.ts'
import { whenAvailable } from '../../servers/require.ts'

const signal = new AbortController().signal
const CEILING = 50_000
const LEASE_MS = 60_000

whenAvailable('redis', findRedis())('a fleet in a real Redis', { timeout: 120_000 }, () => {
  let server: RedisServer
  let redis: Redis
  const closes: (() => unknown)[] = []

  beforeAll(async () => {
    server = await startRedis()
    redis = new Redis(server.url)
  })
  afterAll(async () => {
    for (const close of closes) await close()
    redis?.disconnect()
    await server?.stop()
  })

  const open = (keys: Partial<FleetKeys> = {}, url = server.url, timeoutMs = 30_000) => {
    const whole = { queue: { list: 'tasks' }, agents: 'agents', ...keys }
    const fleet = createRedisFleet({ url: new Secret(url), keys: whole, timeoutMs })
    closes.push(fleet.close)
    return fleet
  }
  const step = (version: number, to: number, ceiling = CEILING) => ({
    version,
    to,
    ceiling,
    operation: 'op_1',
  })
  const counts = async (fleet: ReturnType<typeof open>) => {
    const { counts: seen } = await fleet.look(signal)
    if (!seen) throw new Error('nothing was counted')
    return seen
  }

  const swarmOf = (keys: Partial<FleetKeys>) =>
    createRedisSwarm({
      fleet: open(keys),
      clock: systemClock,
      virtual: keys.leaseMs === undefined,
      memoryPerAgent: 128,
    })

  fleetContract('of virtual agents keeps the contract', async () => {
    const other = open({ agents: 'contract' })
    const foreign = async (to: number) => {
      const { fleet } = await counts(other)
      await (to > fleet.live ? other.grow : other.shrink)(step(fleet.version, to), signal)
    }
    return { fleet: swarmOf({ agents: 'contract' }), foreign, close: async () => undefined }
  })

  fleetContract('of processes with leases keeps the contract', async () => {
    const keys = { agents: 'leased', leaseMs: LEASE_MS }
    const other = open(keys)
    const foreign = async (to: number) => {
      const { fleet } = await counts(other)
      await other.grow(step(fleet.version, to), signal)
    }
    const agents = agentsOf(server.url, 'leased')
    return { fleet: swarmOf(keys), foreign, close: agents.stop }
  })

  describe('counts the queue', () => {
    beforeEach(() => redis.flushall())
    const depth = async (queue: QueueKeys) => {
      const { depth: waiting, busy, present, unknown } = await counts(open({ queue }))
      return { waiting, busy, present, unknown }
    }

    it('of a list, and what is in hand beside it', async () => {
      await redis.rpush('tasks', 'a', 'b', 'c')
      await redis.rpush('hand', 'd')
      expect(await depth({ list: 'tasks', busy: 'hand' })).toMatchObject({
        waiting: 3,
        busy: 1,
        present: true,
      })
    })

    it('that is not there: empty or deleted, which Redis cannot tell', async () => {
      expect(await depth({ list: 'tasks' })).toMatchObject({ waiting: 0, present: false })
    })

    it('that expires, and does not take it for an empty one when it is gone', async () => {
      await redis.rpush('tasks', 'a')
      const swarm = swarmOf({})
      const steady = await swarm.look(undefined, signal)
      await redis.pexpire('tasks', 3_600_000)
      const dying = await swarm.look(steady.mark, signal)
      expect(dying.checks.flat().join()).toMatch(/1 waiting.*time to live/)
      await redis.del('tasks')
      const emptied = await swarm.look(steady.mark, signal)
      expect(emptied.sample).toMatchObject({ absent: true, validity: { is: 'ok' } })
      for (let { mark } = dying, n = 0; n < 3; n += 1) {
        const gone = await swarm.look(mark, signal)
        expect(gone.sample.validity).toMatchObject({ is: 'suspicious', reason: 'absent' })
        mark = gone.mark
      }
      await redis.rpush('tasks', 'a')
      const back = await swarm.look(dying.mark, signal)
      expect(back.sample.validity).toEqual({ is: 'ok' })
      expect(back.mark).toEqual(steady.mark)
    })

    it('of a stream by what its group has not got yet, and what it has not confirmed', async () => {
      for (let n = 0; n < 5; n += 1) await redis.xadd('s', '*', 'n', String(n))
      await redis.xgroup('CREATE', 's', 'workers', '0')
      await redis.xreadgroup('GROUP', 'workers', 'w1', 'COUNT', 2, 'STREAMS', 's', '>')
      expect(await depth({ stream: 's', group: 'workers' })).toMatchObject({ waiting: 3, busy: 2 })
      expect(await depth({ stream: 's', group: 'others' })).toMatchObject({
        unknown: expect.stringMatching(/no such group/),
      })
      expect(await depth({ stream: 'gone', group: 'workers' })).toMatchObject({
        present: false,
        unknown: expect.any(String),
      })
    })

    it('of a sorted set: all, or what is due by its own clock', async () => {
      await redis.zadd('z', 1, 'past', Date.now() + 3_600_000, 'later')
      expect(await depth({ zset: 'z' })).toMatchObject({ waiting: 2 })
      expect(await depth({ zset: 'z', due: true })).toMatchObject({ waiting: 1 })
    })

    it('of BullMQ as its own producer fills it: waiting, prioritized and due, and says that it is paused', async () => {
      const queue = new Queue('orders', { connection: { host: '127.0.0.1', port: server.port } })
      await queue.waitUntilReady()
      const keys = { bullmq: 'orders' }
      expect(await depth(keys)).toMatchObject({ waiting: 0, present: true })
      await queue.addBulk([
        { name: 'a', data: {} },
        { name: 'b', data: {} },
        { name: 'p', data: {}, opts: { priority: 3 } },
        { name: 'soon', data: {}, opts: { delay: 1 } },
        { name: 'later', data: {}, opts: { delay: 3_600_000 } },
      ])
      await vi.waitFor(async () => expect(await depth(keys)).toMatchObject({ waiting: 4, busy: 0 }), {
        timeout: 60_000,
      })
      expect((await counts(open({ queue: keys }))).paused).toBe(false)
      await queue.pause()
      const paused = await counts(open({ queue: keys }))
      expect([paused.paused, paused.depth]).toEqual([true, 4])
      await queue.close()
    })

    it.each<[string, QueueKeys, () => Promise<unknown>]>([
      ['list', { list: 'q' }, () => redis.set('q', '1')],
      ['stream', { stream: 'q', group: 'g' }, () => redis.rpush('q', '1')],
      ['zset', { zset: 'q' }, () => redis.hset('q', 'a', '1')],
      ['list of bullmq', { bullmq: 'q' }, () => redis.set('bull:q:wait', '1')],
    ])('and refuses a key that is no %s', async (_name, queue, make) => {
      await make()
      await expect(open({ queue }).look(signal)).rejects.toMatchObject({
        code: 'invalid_input',
        message: expect.stringMatching(/q.* is a \w+, and not a/),
      })
    })

    it('and refuses agents of the wrong type before it changes anything', async () => {
      await redis.set('agents', 'a string')
      await expect(open().grow(step(0, 3), signal)).rejects.toMatchObject({
        code: 'invalid_input',
        applied: 'no',
      })
      expect(await redis.keys('*')).toEqual(['agents'])
    })
  })

  describe('changes the fleet', () => {
    beforeEach(() => redis.flushall())

    it('never removes an agent that has a task in hand, and removes it when the task is done', async () => {
      const fleet = open()
      await fleet.grow(step(0, 5), signal)
      const [first = '', second = ''] = await redis.zrange('agents', '0', '1')
      await redis.sadd('agents:busy', first, second)
      await fleet.shrink(step(1, 0), signal)
      expect(await redis.zrange('agents', '0', '-1')).toEqual([first, second].sort())
      expect((await counts(fleet)).fleet).toMatchObject({ live: 0, draining: 2 })
      await redis.srem('agents:busy', first)
      expect(await fleet.reap(signal)).toBe(1)
      expect(await redis.zrange('agents', '0', '-1')).toEqual([second])
    })

    it('takes idle agents away before those at work', async () => {
      const fleet = open()
      await fleet.grow(step(0, 6), signal)
      const ids = await redis.zrange('agents', '0', '-1')
      await redis.sadd('agents:busy', ...ids.slice(3))
      await fleet.shrink(step(1, 3), signal)
      expect(await redis.zrange('agents', '0', '-1')).toEqual(ids.slice(3))
    })

    it('asks agents back that were told to end before it makes new ones, and stays below the ceiling', async () => {
      const fleet = open()
      await fleet.grow(step(0, 10, 10), signal)
      await redis.sadd('agents:busy', ...(await redis.zrange('agents', '0', '-1')))
      await fleet.shrink(step(1, 2, 10), signal)
      await fleet.grow(step(2, 10, 10), signal)
      expect(await redis.zcard('agents')).toBe(10)
      expect((await counts(fleet)).fleet).toMatchObject({ live: 10, draining: 0 })
    })

    it('counts entries whose lease has run out against the ceiling until they are removed', async () => {
      await redis.zadd('agents', 1, 'dead', 1, 'dead-at-work', '+inf', 'agent:0')
      await redis.sadd('agents:busy', 'dead-at-work')
      const fleet = open()
      await fleet.grow(step(0, 5, 5), signal)
      expect(await redis.zcard('agents')).toBe(5)
      expect((await counts(fleet)).fleet).toMatchObject({ live: 3, lapsed: 2 })
    })

    it('lets one of two through that saw the same fleet, however they meet', async () => {
      const [one, two] = [open(), open()]
      const both = await Promise.allSettled([one.grow(step(0, 10), signal), two.grow(step(0, 20), signal)])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'busy', applied: 'no' },
      })
      expect([10, 20]).toContain(await redis.zcard('agents'))
    })

    it('takes 20,000 in one step, whole', async () => {
      const fleet = open()
      await fleet.grow(step(0, 20_000), signal)
      expect((await counts(fleet)).fleet.live).toBe(20_000)
      await fleet.shrink(step(1, 1), signal)
      expect((await counts(fleet)).fleet.live).toBe(1)
    })

    it('counts an agent out whose lease has run out, and removes it unless it has a task in hand', async () => {
      const fleet = open({ leaseMs: LEASE_MS })
      await fleet.grow(step(0, 3), signal)
      await redis.zadd('agents', Date.now() + LEASE_MS, 'a', 1, 'dead', 1, 'dead-at-work')
      await redis.sadd('agents:busy', 'dead-at-work')
      expect((await counts(fleet)).fleet).toMatchObject({ live: 1, lapsed: 2, desired: 3 })
      expect(await fleet.reap(signal)).toBe(1)
      expect((await redis.zrange('agents', '0', '-1')).sort()).toEqual(['a', 'dead-at-work'])
    })

    it('forgets an agent that died while it was told to end, but not one that died at work', async () => {
      const fleet = open({ leaseMs: LEASE_MS })
      await fleet.grow(step(0, 3, 3), signal)
      const until = Date.now() + LEASE_MS
      await redis.zadd('agents', until, 'idle', until, 'at-work', until, 'other')
      await redis.sadd('agents:busy', 'at-work')
      await fleet.shrink(step(1, 0, 3), signal)
      expect((await counts(fleet)).fleet).toMatchObject({ live: 0, draining: 3 })
      await redis.zadd('agents', 1, 'idle', 1, 'at-work')
      expect((await counts(fleet)).fleet).toMatchObject({ live: 0, draining: 1, lapsed: 2 })
      expect(await fleet.reap(signal)).toBe(1)
      expect((await redis.zrange('agents', '0', '-1')).sort()).toEqual(['at-work', 'other'])
      await redis.srem('agents:busy', 'at-work')
      expect(await fleet.reap(signal)).toBe(1)
      expect(await redis.zrange('agents:drain', '0', '-1')).toEqual(['other'])
    })

    it('tells a process to end, and forgets the word when that has gone', async () => {
      const fleet = open({ leaseMs: LEASE_MS })
      await fleet.grow(step(0, 2), signal)
      await redis.zadd('agents', Date.now() + LEASE_MS, 'a', Date.now() + LEASE_MS, 'b')
      await fleet.shrink(step(1, 1), signal)
      const [told = ''] = await redis.zrange('agents:drain', '0', '-1')
      expect((await counts(fleet)).fleet).toMatchObject({ live: 1, draining: 1 })
      await redis.zrem('agents', told)
      await fleet.reap(signal)
      expect((await counts(fleet)).fleet).toMatchObject({ live: 1, draining: 0 })
    })
  })

  describe('in trouble', () => {
    beforeEach(() => redis.flushall())

    it('refuses a step that rests on a look from before all was flushed', async () => {
      const swarm = swarmOf({})
      await swarm.step(
        await swarm.look(undefined, signal),
        5,
        { ceiling: CEILING, operation: 'op_1' },
        signal,
      )
      const seen = await swarm.look(undefined, signal)
      expect(seen).toMatchObject({ by: 'op_1', sample: { live: 5, desired: 5 } })
      await redis.flushall()
      await expect(
        swarm.step(seen, 9, { ceiling: CEILING, operation: 'op_1' }, signal),
      ).rejects.toMatchObject({ code: 'busy', applied: 'no' })
      expect(await redis.keys('*')).toEqual([])
      expect(await swarm.look(seen.mark, signal)).toMatchObject({ by: null, sample: { live: 0, desired: 0 } })
    })

    it('says that a step may have arrived when the connection drops before its answer, and sees that it did', async () => {
      const proxy = await startRedisProxy(server.port)
      const fleet = open({}, proxy.url)
      expect((await counts(fleet)).fleet.live).toBe(0)
      proxy.cut('HINCRBY', 'after')
      await expect(fleet.grow(step(0, 7), signal)).rejects.toMatchObject({
        code: 'unavailable',
        applied: 'unknown',
      })
      expect((await counts(fleet)).fleet).toMatchObject({ live: 7, version: 1, by: 'op_1' })
      await proxy.stop()
    })

    it('changes nothing when the connection drops before the step arrives', async () => {
      const proxy = await startRedisProxy(server.port)
      const fleet = open({}, proxy.url)
      await fleet.look(signal)
      proxy.cut('HINCRBY', 'before')
      await expect(fleet.grow(step(0, 7), signal)).rejects.toMatchObject({ code: 'unavailable' })
      expect(await redis.keys('*')).toEqual([])
      await proxy.stop()
    })

    it('gives up on a server that does not answer, and looks again when it does', async () => {
      const own = await startRedis()
      const fleet = open({}, own.url, 500)
      await fleet.look(signal)
      own.freeze()
      await expect(fleet.grow(step(0, 7), signal)).rejects.toMatchObject({
        code: 'unavailable',
        applied: 'unknown',
      })
      own.thaw()
      await vi.waitFor(() => fleet.look(signal), { timeout: 60_000 })
      await own.stop()
    })

    it('says what it took to answer, through a slow way', async () => {
      const proxy = await startRedisProxy(server.port)
      const fleet = swarmOf({})
      const slow = createRedisSwarm({
        ...{ fleet: open({}, proxy.url), clock: systemClock, virtual: true, memoryPerAgent: 128 },
      })
      await slow.look(undefined, signal)
      proxy.slow(400)
      expect((await slow.look(undefined, signal)).strained).toMatch(/took .* to answer/)
      expect((await fleet.look(undefined, signal)).sample.validity).toEqual({ is: 'ok' })
      await proxy.stop()
    })

    it('does not believe a replica, nor another server than at the last look', async () => {
      const replica = await startRedis({ args: ['--replicaof', '127.0.0.1', String(server.port)] })
      const keys = { queue: { list: 'tasks' }, agents: 'agents' }
      const fleet = createRedisFleet({ url: new Secret(replica.url), keys, timeoutMs: 30_000 })
      const swarm = createRedisSwarm({ fleet, clock: systemClock, virtual: true, memoryPerAgent: 128 })
      closes.push(fleet.close)
      const seen = await swarm.look(undefined, signal)
      expect(seen.sample.validity).toMatchObject({ is: 'suspicious', reason: 'failed-over' })
      const promoted = new Redis(replica.url)
      await promoted.replicaof('NO', 'ONE')
      promoted.disconnect()
      const mark = (await swarmOf({}).look(undefined, signal)).mark
      expect((await swarm.look(mark, signal)).sample.validity).toMatchObject({ reason: 'failed-over' })
      expect((await swarm.look(seen.mark, signal)).sample.validity).toEqual({ is: 'ok' })
      await replica.stop()
    })

    it('names the refusal of a server that takes no writes, and nobody there', async () => {
      const orphan = await startRedis({ args: ['--replicaof', '127.0.0.1', String(await freePort())] })
      await expect(open({}, orphan.url).grow(step(0, 1), signal)).rejects.toMatchObject({
        code: 'unavailable',
        applied: 'no',
        message: expect.stringMatching(/READONLY|replica/i),
      })
      await orphan.stop()
      await expect(open({}, orphan.url).look(signal)).rejects.toMatchObject({
        code: 'unavailable',
        applied: 'no',
      })
    })

    it('takes half of maxmemory as what agents may have', async () => {
      const small = await startRedis({ args: ['--maxmemory', '64mb'] })
      const fleet = createRedisFleet({
        url: new Secret(small.url),
        keys: { queue: { list: 'q' }, agents: 'a' },
      })
      closes.push(fleet.close)
      const swarm = createRedisSwarm({ fleet, clock: systemClock, virtual: true, memoryPerAgent: 128 })
      expect((await swarm.look(undefined, signal)).memory).toEqual({ bytes: 67_108_864, bytesPerAgent: 128 })
      await small.stop()
    })
  })
})

/** Processes as docs/fleet.md wants them: they come while there are too few, renew, and go when they are told. */
function agentsOf(url: string, key: string) {
  const redis = new Redis(url)
  let born = 0
  let stopped = false
  const live = async () => {
    while (!stopped) {
      const [desired, there, told] = await Promise.all([
        redis.hget(`${key}:fleet`, 'desired'),
        redis.zrange(key, '0', '-1'),
        redis.zrange(`${key}:drain`, '0', '-1'),
      ])
      if (told.length > 0) await redis.zrem(key, ...told)
      const until = Date.now() + LEASE_MS
      for (let n = there.length; n < Number(desired ?? 0); n += 1) {
        born += 1
        await redis.zadd(key, until, `w${born}`)
      }
      await new Promise((go) => setTimeout(go, 20))
    }
  }
  const living = live()
  return {
    stop: async () => {
      stopped = true
      await living
      redis.disconnect()
    },
  }
}
