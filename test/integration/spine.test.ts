import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { type ChromaServer, findChroma, startChroma } from '../servers/chroma.ts'
import { type DockerServer, findDocker, IMAGE, startDocker } from '../servers/docker.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../servers/postgres.ts'
import { findRedis, type RedisServer, startRedis } from '../servers/redis.ts'
import { whenAvailable } from '../servers/require.ts'
import { aFolder, type Folder, HEAD } from './a-stack.ts'

const found: Record<string, unknown> = {
  postgres: findPostgres(),
  redis: findRedis(),
  chroma: findChroma(),
  docker: findDocker(),
}
const missing = Object.keys(found).find((name) => !found[name])

interface Health {
  verdict: string
  services: {
    name: string
    status: string
    affects: string[]
    root: string | null
    evidence: { answered: string }
    hint?: string
    runbook?: string
  }[]
}

whenAvailable(missing ?? 'docker', missing === undefined)(
  'a real client and a real PostgreSQL, Redis, Chroma and Docker',
  () => {
    let postgres: PostgresServer
    let redis: RedisServer
    let chroma: ChromaServer
    let docker: DockerServer
    let folder: Folder
    let client: Peer

    beforeAll(async () => {
      ;[postgres, redis, chroma, docker] = await Promise.all([
        startPostgres(),
        startRedis(),
        startChroma(),
        startDocker(),
      ])
      await docker.docker('run', '--detach', '--name', 'web', '--network', 'none', IMAGE, 'sleep', '3600')
      folder = aFolder(
        `${HEAD}docker: { socket: ${docker.socket} }
services:
  postgres: { kind: postgres, url: "\${env:DATABASE_URL}", recover: { container: postgres }, timeout: 8s }
  redis: { kind: redis, url: ${redis.url}, timeout: 30s }
  chroma: { kind: chroma, url: ${chroma.url}, timeout: 30s }
  web: { kind: container, container: web, depends_on: [postgres], timeout: 30s }
  agents: { kind: container, container: web, depends_on: [redis, chroma], timeout: 30s }
`,
        `DATABASE_URL=${postgres.url}\n`,
      )
      client = await folder.connect()
    })
    afterAll(async () => {
      await client?.close()
      await Promise.all([postgres?.stop(), redis?.stop(), chroma?.stop(), docker?.stop()])
      folder?.remove()
    })

    const check = async (args = {}) =>
      (await client.call('health_check', args)).structuredContent as unknown as Health
    // A result younger than a second is reused, so what just happened shows within the next one.
    const soon = (assertion: () => Promise<void>) =>
      vi.waitFor(assertion, { timeout: 240_000, interval: 300 })
    const one = (health: Health, name: string) => health.services.find((entry) => entry.name === name)

    it('are all healthy, and the password is in no byte of the answer', async () => {
      const answer = await client.call('health_check')
      expect(
        (answer.structuredContent as unknown as Health).services.map(({ name, status }) => [name, status]),
      ).toEqual(['postgres', 'redis', 'chroma', 'web', 'agents'].map((name) => [name, 'healthy']))
      expect(JSON.stringify(answer)).not.toContain(postgres.password)
    })

    it('a frozen PostgreSQL that still accepts connections is down, takes its dependents with it, and comes back', async () => {
      postgres.freeze()
      await soon(async () => {
        const frozen = await check({ services: ['postgres', 'web'] })
        expect(one(frozen, 'postgres')).toMatchObject({
          status: 'down',
          affects: ['web'],
          root: 'postgres',
          runbook: 'postgres-down',
        })
      })
      postgres.thaw()
      await soon(async () =>
        expect(one(await check({ services: ['postgres'] }), 'postgres')?.status).toBe('healthy'),
      )
    })

    it('a killed Redis is down at the next call, with what it takes with it and what to do', async () => {
      await redis.stop('SIGKILL')
      await soon(async () => {
        const health = await check()
        expect(health.verdict).toBe('down')
        expect(one(health, 'redis')).toMatchObject({
          status: 'down',
          affects: ['agents'],
          root: 'redis',
          runbook: 'redis-down',
        })
        expect(one(health, 'postgres')).toMatchObject({ status: 'healthy', root: null })
      })
    })

    it('a killed container is down with its exit code', async () => {
      await docker.docker('kill', 'web')
      await soon(async () =>
        expect(one(await check({ services: ['web'] }), 'web')).toMatchObject({
          status: 'down',
          evidence: { answered: expect.stringContaining('137') },
        }),
      )
    })

    it('the runbook of a failure can be read by a tool', async () => {
      const answer = await client.call('read_resource', { uri: 'operator://runbooks/redis-down' })
      expect(answer.content?.[0]?.text).toContain('Redis')
    })
  },
)
