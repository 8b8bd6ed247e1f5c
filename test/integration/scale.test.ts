import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { findRedis, type RedisServer, startRedis } from '../servers/redis.ts'
import { type RedisProxy, startRedisProxy } from '../servers/redis-proxy.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, CRITICAL, EMERGENCY, endOf, type Folder, GREEN, HEAD, WARN } from './a-stack.ts'

interface Report {
  status?: string
  task_id: string
  notes: string
  blockers: string[]
  actions_taken: { action: string; target: string; result: string; rollback_command?: string }[]
  health_checks: { check: string; result: string }[]
  details: {
    phase: string
    verdict?: string
    recommendation?: {
      service: string
      current_capacity: number
      recommended_capacity: number
      reason: string
    }
    decision?: { direction: string; frozen?: string; paused: boolean; window: { depth: number } }
    capacity_before?: number
    capacity_after?: number
  }
}

whenAvailable('redis', findRedis())('scale_swarm, asked by a client', { timeout: 240_000 }, () => {
  let server: RedisServer
  let proxy: RedisProxy
  let redis: Redis
  let folder: Folder
  let peer: Peer

  beforeAll(async () => {
    server = await startRedis()
    proxy = await startRedisProxy(server.port)
    redis = new Redis(server.url)
    folder = aFolder('')
    await client()
  })
  afterAll(async () => {
    await peer?.close()
    folder?.remove()
    redis?.disconnect()
    await proxy?.stop()
    await server?.stop()
  })
  const config = (guard: string) => `${HEAD}${guard}swarms:
  kimi: { kind: redis, url: "${server.url}", queue: { bullmq: orders }, agents: "kimi:agents", max: 25000 }
  slow: { kind: redis, url: "${proxy.url}", queue: { list: l }, agents: "slow:agents", max: 150, step: 1 }
  shop: { kind: redis, url: "${server.url}", queue: { list: s }, agents: "shop:agents", max: 100, revenue: true }
`
  // One folder for all: a server without a past looks at its machine for ten seconds before it says a level.
  beforeEach(async () => {
    await redis.flushall()
    proxy.slow(0)
  })

  const client = async (guard = GREEN) => {
    writeFileSync(join(folder.dir, 'operator.yaml'), config(guard))
    await peer?.close()
    peer = await folder.connect()
  }
  const call = async (args: Record<string, unknown>) => {
    const { structuredContent, isError } = await peer.call('scale_swarm', args)
    return { report: structuredContent as unknown as Report, isError: isError ?? false }
  }
  const scaled = async (swarm: string, target: number | 'auto') => {
    const { report } = await call({ swarm, target })
    return report.status === undefined ? endOf<Report>(peer, report.task_id) : report
  }
  const agents = (key = 'kimi:agents') => redis.zcard(key)

  /** The work as the journal has it, read as a bystander would. */
  function page() {
    const file = join(folder.dir, '.operator', 'journal.db')
    if (!existsSync(file)) return undefined
    const db = new DatabaseSync(file, { readOnly: true })
    try {
      const sql =
        'SELECT owner_pid, attempts FROM works JOIN operations USING (id) ORDER BY works.started_at DESC LIMIT 1'
      return db.prepare(sql).get() as { owner_pid: number; attempts: number } | undefined
    } catch {
      return undefined
    } finally {
      db.close()
    }
  }

  it('goes up in steps and down again, with its way back, the recommendation and its reasons', async () => {
    const dry = await call({ swarm: 'kimi', target: 25_000, dry_run: true })
    expect(dry.report.details.recommendation).toMatchObject({
      ...{ service: 'kimi', current_capacity: 0, recommended_capacity: 25_000 },
    })
    expect(await redis.keys('kimi:*')).toEqual([])

    const up = await scaled('kimi', 25_000)
    expect(up, JSON.stringify(up)).toMatchObject({
      ...{ status: 'completed', operation_type: 'infra', blockers: [] },
      details: { verdict: 'completed', capacity_before: 0, capacity_after: 25_000 },
    })
    expect(up.actions_taken).toContainEqual({
      ...{ action: 'scale', target: 'swarm/kimi from 0 to 25000 in 3 steps', result: 'done' },
      rollback_command: `operator call scale_swarm --json '{"swarm":"kimi","target":0}'`,
    })
    expect(up.health_checks.map(({ check }) => check)).toEqual(['redis', 'fleet'])
    expect(await agents()).toBe(25_000)

    const down = await scaled('kimi', 7)
    expect(down).toMatchObject({ status: 'completed', details: { capacity_after: 7 } })
    expect(await agents()).toBe(7)
    expect(readFileSync(join(folder.dir, 'AGENT_LOG.md'), 'utf8')).toContain('scale of kimi')
    const trail = readFileSync(join(folder.dir, '.operator', 'audit.jsonl'), 'utf8')
      .trim()
      .split('\n')
    const outcomes = trail.map((line) => JSON.parse(line)).filter(({ said }) => said !== undefined)
    expect(outcomes).toMatchObject([
      {
        call: up.task_id,
        verdict: 'completed',
        said: { before: 0, after: 25_000, decision: { desired: 25_000 } },
      },
      { call: down.task_id, said: { before: 25_000, after: 7, decision: { window: { live: 7 } } } },
    ])
  })

  it('refuses what is above the ceiling, and what is no number of agents', async () => {
    const over = await call({ swarm: 'kimi', target: 25_001 })
    expect([over.isError, over.report.status]).toEqual([true, 'blocked'])
    expect(over.report.blockers.join()).toMatch(/ceiling.*25001.*25000/)
    for (const target of [-1, 1.5, '10', 2 ** 53, null])
      expect((await peer.call('scale_swarm', { swarm: 'kimi', target })).isError, String(target)).toBe(true)
    expect((await call({ swarm: 'ghost', target: 1 })).isError).toBe(true)
    expect(await redis.keys('*')).toEqual([])
  })

  it('goes as BullMQ needs it, and freezes while its queue is paused', async () => {
    const queue = new Queue('orders', { connection: { host: '127.0.0.1', port: server.port } })
    await queue.addBulk(Array.from({ length: 30 }, (_, n) => ({ name: `t${n}`, data: {} })))
    const up = await scaled('kimi', 'auto')
    expect(up, JSON.stringify(up)).toMatchObject({
      ...{ status: 'completed', details: { capacity_after: 30, decision: { window: { depth: 30 } } } },
    })
    await queue.pause()
    const frozen = await scaled('kimi', 'auto')
    expect(frozen, JSON.stringify(frozen)).toMatchObject({
      status: 'blocked',
      details: { decision: { frozen: 'paused' } },
    })
    expect(await agents()).toBe(30)
    await queue.close()
  })

  it('adds nothing above NORMAL, and takes agents away all the same', async () => {
    expect(await scaled('kimi', 50)).toMatchObject({ status: 'completed' })
    await client(WARN)
    const up = await call({ swarm: 'kimi', target: 60 })
    expect(up.report.blockers.join(), JSON.stringify(up)).toMatch(/guard-green: The guard is WARN/)
    expect(await agents()).toBe(50)
    const down = await scaled('kimi', 20)
    expect(down, JSON.stringify(down)).toMatchObject({ status: 'completed', details: { capacity_after: 20 } })
    expect(await redis.hget('kimi:agents:fleet', 'concurrency')).toBe('200')
    await client()
  })

  it('goes up and down as the guard changes, and an emergency pauses what earns no money', async () => {
    const told = async (key: string) =>
      await redis.hmget(`${key}:agents:fleet`, 'desired', 'concurrency', 'paused')
    const refused = async (level: string) => {
      const { report } = await call({ swarm: 'kimi', target: 99 })
      expect(report.blockers.join(), JSON.stringify(report)).toContain(`The guard is ${level}`)
    }
    for (const swarm of ['kimi', 'shop'])
      expect(await scaled(swarm, 40)).toMatchObject({ status: 'completed' })
    expect(await told('kimi')).toEqual(['40', '500', '0'])
    await client(CRITICAL)
    await refused('CRITICAL')
    expect(await scaled('kimi', 30)).toMatchObject({ status: 'completed' })
    expect(await told('kimi')).toEqual(['30', '50', '0'])
    await client(EMERGENCY)
    await refused('EMERGENCY')
    for (const swarm of ['kimi', 'shop'])
      expect(await scaled(swarm, 20)).toMatchObject({ status: 'completed' })
    expect([await told('kimi'), await told('shop')]).toEqual([
      ['20', '0', '1'],
      ['20', '50', '0'],
    ])
    await client()
    expect(await scaled('kimi', 35)).toMatchObject({ status: 'completed', details: { capacity_after: 35 } })
    expect([await told('kimi'), await agents()]).toEqual([['35', '500', '0'], 35])
  })

  it('freezes on a queue that had a time to live and is gone, and on a replica that took over', async () => {
    await redis.rpush('s', 'a', 'b')
    await redis.pexpire('s', 3_600_000)
    expect(await scaled('shop', 'auto')).toMatchObject({
      status: 'completed',
      details: { capacity_after: 2 },
    })
    await redis.del('s')
    for (let n = 0; n < 3; n += 1) {
      const gone = await scaled('shop', 'auto')
      expect(gone).toMatchObject({ status: 'blocked', details: { decision: { frozen: 'absent' } } })
      expect(gone.blockers.join()).toMatch(/had a time to live.*Nothing is changed/)
    }
    await redis.replicaof('127.0.0.1', 1)
    const replica = await scaled('shop', 1)
    await redis.replicaof('NO', 'ONE')
    expect(replica).toMatchObject({ status: 'blocked', details: { decision: { frozen: 'failed-over' } } })
    expect(await agents('shop:agents')).toBe(2)
  })

  it('refuses a queue of the wrong type and a Redis that is not there, and says which', async () => {
    await redis.set('l', 'no list')
    const wrong = await call({ swarm: 'slow', target: 3 })
    expect(wrong).toMatchObject({
      isError: true,
      report: {
        ...{ status: 'blocked', blockers: ['The key l is a string, and not a list.'], actions_taken: [] },
        notes: 'applied: no. Correct the key under swarms in operator.yaml, or whoever writes to it.',
      },
    })
    expect(await redis.keys('*')).toEqual(['l'])
    await redis.del('l')
    proxy.cut('INFO', 'before')
    const { report } = await call({ swarm: 'slow', target: 3, dry_run: true })
    expect(report, JSON.stringify(report)).toMatchObject({ details: { decision: { frozen: 'missing' } } })
  })

  it('is gone on with from what is there when its worker is killed on the way', async () => {
    proxy.slow(20)
    const asked = scaled('slow', 150)
    await vi.waitFor(async () => expect(await agents('slow:agents')).toBeGreaterThan(5), {
      timeout: 120_000,
    })
    process.kill(page()?.owner_pid ?? 0, 'SIGKILL')
    const left = await agents('slow:agents')
    expect(left).toBeLessThan(150)
    const done = await asked
    expect(done, JSON.stringify(done)).toMatchObject({
      status: 'completed',
      details: { capacity_after: 150 },
    })
    expect(done.notes).toContain('Its worker died while scaling; another went on from what is there.')
    expect(page()?.attempts).toBe(2)
    expect(await agents('slow:agents')).toBe(150)
  })

  it('goes on when the connection drops in the middle of a step', async () => {
    proxy.slow(20)
    const asked = scaled('slow', 30)
    await vi.waitFor(async () => expect(await agents('slow:agents')).toBeGreaterThan(3), { timeout: 120_000 })
    proxy.cut('HINCRBY', 'after')
    const done = await asked
    expect(done, JSON.stringify(done)).toMatchObject({ status: 'completed', details: { capacity_after: 30 } })
    expect(await agents('slow:agents')).toBe(30)
  })
})
