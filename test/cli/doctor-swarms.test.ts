import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { run as doctor } from '../../src/cli/doctor.ts'
import { findRedis, type RedisServer, startRedis } from '../servers/redis.ts'
import { type RedisProxy, startRedisProxy } from '../servers/redis-proxy.ts'
import { whenAvailable } from '../servers/require.ts'
import { aShell, HEAD, type Shell } from './a-shell.ts'

whenAvailable('redis', findRedis())(
  'what the doctor says of swarms in a real Redis',
  { timeout: 120_000 },
  () => {
    let server: RedisServer
    let replica: RedisServer
    let proxy: RedisProxy
    let redis: Redis
    let shell: Shell

    beforeAll(async () => {
      server = await startRedis()
      replica = await startRedis({ args: ['--replicaof', '127.0.0.1', String(server.port)] })
      proxy = await startRedisProxy(server.port)
      redis = new Redis(server.url)
    })
    afterAll(async () => {
      redis?.disconnect()
      await proxy?.stop()
      await Promise.all([replica?.stop(), server?.stop()])
    })
    beforeEach(() => {
      shell = aShell()
    })
    afterEach(async () => {
      shell.remove()
      proxy.slow(0)
      await redis.flushall()
    })

    /** Of the swarm kimi with this queue; nothing may be left in Redis that was not there before. */
    async function said(queue: string, url = server.url) {
      shell.write(
        'operator.yaml',
        `${HEAD}swarms:\n  kimi: { kind: redis, url: "${url}", queue: ${queue}, agents: a, max: 5 }\n`,
      )
      const before = (await redis.keys('*')).sort()
      const code = await doctor(['--json'], shell.io)
      expect((await redis.keys('*')).sort()).toEqual(before)
      const findings = JSON.parse(shell.out()) as { level: string; what: string; mend?: string }[]
      const found = findings.filter(({ what }) => what.includes('The swarm kimi'))
      expect(found).toHaveLength(1)
      return { code, ...found[0] }
    }

    it.each([
      ['list', '{ list: q }', () => redis.set('q', '1')],
      ['stream', '{ stream: q, group: g }', () => redis.rpush('q', '1')],
      ['zset', '{ zset: q }', () => redis.hset('q', 'a', '1')],
      ['list', '{ bullmq: q }', () => redis.set('bull:q:wait', '1')],
    ])('a queue that is no %s fails it: which key, what it is and what to do', async (type, queue, make) => {
      await make()
      const { code, level, what, mend } = await said(queue)
      expect([code, level]).toEqual([4, 'fail'])
      expect(what).toMatch(
        new RegExp(`kimi cannot be scaled: The key \\S*q\\S* is a \\w+, and not a ${type}\\.`),
      )
      expect(mend).toMatch(/Correct the key under swarms/)
    })

    it('agents of the wrong type fail it too', async () => {
      await redis.set('a:drain', '1')
      expect(await said('{ list: q }')).toMatchObject({
        ...{
          code: 4,
          level: 'fail',
          what: expect.stringMatching(/The key a:drain is a string, and not a zset/),
        },
      })
    })

    it('a replica and a paused queue warn that it would be frozen', async () => {
      const frozen = { code: 0, level: 'warn', mend: expect.stringMatching(/runbook swarm-scaling/) }
      const replicaSays = await said('{ list: q }', replica.url)
      expect(replicaSays).toMatchObject({
        ...frozen,
        what: expect.stringMatching(/be frozen: Redis is a replica/),
      })
      shell.remove()
      shell = aShell()
      await redis.hset('bull:orders:meta', 'paused', '1')
      const pausedSays = await said('{ bullmq: orders }')
      expect(pausedSays).toMatchObject({
        ...frozen,
        what: expect.stringMatching(/be frozen: The queue is paused/),
      })
    })

    it('a Redis that is slow warns that it would wait', async () => {
      proxy.slow(400)
      expect(await said('{ list: q }', proxy.url)).toMatchObject({
        ...{ code: 0, level: 'warn', what: expect.stringMatching(/would wait: Redis took .* to answer/) },
      })
    })

    it('a Redis that drops the look warns that it cannot be seen', async () => {
      proxy.cut('INFO', 'before')
      expect(await said('{ list: q }', proxy.url)).toMatchObject({
        ...{ code: 0, level: 'warn', what: expect.stringMatching(/kimi cannot be seen now/) },
      })
    })

    it('says of a queue that is not there, or that expires, that it is so', async () => {
      expect(await said('{ list: q }')).toMatchObject({
        ...{
          level: 'ok',
          what: expect.stringMatching(/0 waiting.*key is not there: empty, or of another name/),
        },
      })
      shell.remove()
      shell = aShell()
      await redis.rpush('q', '1')
      await redis.expire('q', 3_600)
      expect((await said('{ list: q }')).what).toMatch(/1 waiting.*its key has a time to live/)
    })
  },
)
