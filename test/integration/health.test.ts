import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Service, serviceSchema } from '../../src/config/services.ts'
import { systemClock } from '../../src/core/clock.ts'
import { Secret } from '../../src/core/secret.ts'
import { createHealth } from '../../src/operations/health/health.ts'
import { createMemoryLooks } from '../../src/operations/health/history.ts'
import { createHttpProbe } from '../../src/systems/http/client.ts'
import { createRedisProbe } from '../../src/systems/redis/client.ts'
import { createTcpProbe } from '../../src/systems/tcp/client.ts'
import { probesWith } from '../fakes/probes.ts'
import { freePort } from '../servers/child.ts'
import { findRedis, type RedisServer, startRedis } from '../servers/redis.ts'
import { whenAvailable } from '../servers/require.ts'
import { startWeb, type WebServer } from '../servers/web.ts'

whenAvailable('redis', findRedis())('a stack whose Redis fails', () => {
  let redis: RedisServer
  let web: WebServer
  beforeAll(async () => {
    redis = await startRedis()
    web = await startWeb((_, response) => response.end('ok'))
  })
  afterAll(async () => {
    await redis?.stop()
    await web?.stop()
  })

  /** A health procedure of its own for each question, so that no result is given twice. */
  const check = async (timeout = '60s') => {
    const dead = await freePort()
    const services: Record<string, Service> = {
      cache: serviceSchema.parse({
        kind: 'redis',
        url: new Secret(redis.url),
        timeout,
        max_latency: '60s',
      }),
      port: serviceSchema.parse({ kind: 'tcp', host: '127.0.0.1', port: redis.port, timeout: '500ms' }),
      worker: serviceSchema.parse({
        kind: 'http',
        url: new Secret(`http://127.0.0.1:${dead}/`),
        depends_on: ['cache'],
        recover: { container: 'worker' },
      }),
      web: serviceSchema.parse({ kind: 'http', url: new Secret(`${web.url}/`), depends_on: ['worker'] }),
    }
    const health = createHealth({
      services,
      probes: probesWith({ redis: createRedisProbe(), http: createHttpProbe(), tcp: createTcpProbe() }),
      looks: createMemoryLooks(),
      clock: systemClock,
    })
    const report = await health.check({}, new AbortController().signal)
    const byName = new Map(report.services.map((service) => [service.name, service]))
    return { report, of: (name: string) => byName.get(name) }
  }

  it('is healthy but for what has failed by itself', async () => {
    const { report, of } = await check()
    expect(of('cache')).toMatchObject({ status: 'healthy', root: null })
    expect(report.roots).toEqual(['worker'])
  })

  it('shows the frozen server as down though it still accepts connections, and what it takes with it', async () => {
    redis.freeze()
    const { report, of } = await check('2s')
    redis.thaw()
    expect(of('cache')).toMatchObject({ status: 'down', root: 'cache', affects: ['worker', 'web'] })
    expect(of('cache')?.evidence.answered).toMatch(/^no answer within 2\ss \(deadline enforced here\)$/)
    expect(of('port')?.status).not.toBe('healthy')
    expect(of('worker')).toMatchObject({ status: 'down', root: 'cache' })
    expect(report.roots).toEqual(['cache'])
    expect((await check()).of('cache')?.status).toBe('healthy')
  })

  it('shows the killed server as down, what it takes with it, and what to do', async () => {
    await redis.stop('SIGKILL')
    const { report, of } = await check()
    expect(of('cache')).toMatchObject({ status: 'down', root: 'cache', runbook: 'redis-down' })
    expect(of('worker')?.hint).toBe(
      'it comes from cache: repair that first; it comes back with: docker restart worker',
    )
    expect(report.summary).toContain('cache is down (root); takes worker with it; puts web at risk.')
  })
})
