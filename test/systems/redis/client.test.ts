import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createRedisProbe } from '../../../src/systems/redis/client.ts'
import type { RedisLook, RedisTarget } from '../../../src/systems/redis/port.ts'
import { failure, type World } from '../../contract/probe.ts'
import { redisContract } from '../../contract/redis.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { createFakeRedis } from '../../fakes/redis.ts'
import { makeCertificate } from '../../servers/certificates.ts'
import { freePort } from '../../servers/child.ts'
import { findRedis, type RedisServer, startRedis } from '../../servers/redis.ts'
import { whenAvailable } from '../../servers/require.ts'
import { startRaw } from '../../servers/sockets.ts'

const at = (url: string): RedisTarget => ({ url: new Secret(url) })
const local = (port: number) => at(`redis://:hunter2@127.0.0.1:${port}`)
const patient = () => new AbortController().signal
const look = (target: RedisTarget) => createRedisProbe().look(target, patient())

redisContract('the fake Redis', async () =>
  fakeWorld(
    createFakeRedis(),
    (port) => local(port),
    (port) => `127.0.0.1:${port}`,
    {
      version: '7.0.15',
      role: 'master',
      loading: false,
      memory: { used: 1_000_000, max: 0, policy: 'noeviction' },
      lastSaveOk: true,
      aof: { enabled: false, lastWriteOk: true },
    },
    ['refused', 'auth', 'not_ready', 'protocol'],
  ),
)

const inReal = whenAvailable('redis', findRedis())

inReal('a real Redis', () => {
  redisContract('keeps the contract', realWorld)

  describe('in trouble', () => {
    const servers: RedisServer[] = []
    const start = async (...args: Parameters<typeof startRedis>) => {
      const server = await startRedis(...args)
      servers.push(server)
      return server
    }
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.stop()))
    })

    it('refuses an unauthenticated question to a server with a password', async () => {
      const server = await start({ password: 'open-sesame' })
      expect(await failure(look(at(`redis://127.0.0.1:${server.port}`)))).toMatchObject({ fault: 'auth' })
    })

    it('answers although a password is given that the server does not want', async () => {
      const server = await start()
      expect((await look(local(server.port))).role).toBe('master')
    })

    it('is not ready while it loads its data', async () => {
      const folder = await folderOfKeys()
      const slowly = ['--key-load-delay', '1000', '--loading-process-events-interval-bytes', '1024']
      const server = await start({ folder, whileLoading: true, args: slowly })
      const error = await failure(look(at(server.url)))
      await server.stop()
      await rm(folder, { recursive: true })
      expect(error).toMatchObject({ fault: 'not_ready' })
    })

    it('answers over TLS once its certificate is trusted, and is not believed before', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'operator-redis-tls-'))
      const [validFrom, validTo] = [new Date(Date.now() - 1e7), new Date(Date.now() + 1e9)]
      const pair = makeCertificate({ names: ['localhost'], validFrom, validTo })
      await Promise.all([writeFile(join(folder, 'key'), pair.key), writeFile(join(folder, 'crt'), pair.cert)])
      const tls = await freePort()
      const files = ['--tls-key-file', join(folder, 'key'), '--tls-cert-file', join(folder, 'crt')]
      await start({ args: ['--tls-port', String(tls), ...files, '--tls-auth-clients', 'no'] })
      const target = at(`rediss://localhost:${tls}`)
      const error = await failure(look(target))
      expect(error).toMatchObject({ fault: 'protocol', answered: expect.stringContaining('SELF_SIGNED') })
      vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
      const seen = await look(target).finally(() => vi.unstubAllEnvs())
      await rm(folder, { recursive: true })
      expect(seen.role).toBe('master')
    })

    it('states memory against its limit, and the policy at the limit', async () => {
      const server = await start({ args: ['--maxmemory', '64mb', '--maxmemory-policy', 'allkeys-lru'] })
      expect((await look(at(server.url))).memory).toMatchObject({ max: 67_108_864, policy: 'allkeys-lru' })
    })

    it('names a replica whose link to its primary is down', async () => {
      const server = await start({ args: ['--replicaof', '127.0.0.1', String(await freePort())] })
      const { role, replication } = await look(at(server.url))
      expect({ role, linkUp: replication?.linkUp }).toEqual({ role: 'slave', linkUp: false })
    })

    it('repeats the refusal of a replica that serves no stale data', async () => {
      const args = ['--replicaof', '127.0.0.1', String(await freePort()), '--replica-serve-stale-data', 'no']
      const server = await start({ args })
      expect((await look(at(server.url))).refusal).toMatch(/^MASTERDOWN/)
    })

    it('cannot judge a user who may not ask', async () => {
      const server = await start()
      await tell(server, 'ACL', 'SETUSER', 'guest', 'on', '>hunter2', '-@all', '+ping', '+auth')
      const error = await failure(look(at(`redis://guest:hunter2@127.0.0.1:${server.port}`)))
      expect(error).toMatchObject({ fault: 'auth', hint: expect.stringContaining('+info') })
    })

    it('reports a frozen server at the deadline and looks again once it is thawed', async () => {
      const server = await start()
      server.freeze()
      const error = await failure(createRedisProbe().look(at(server.url), AbortSignal.timeout(300)))
      server.thaw()
      expect(error).toMatchObject({ fault: 'timeout' })
      expect((await look(at(server.url))).role).toBe('master')
    })

    it('is refused once it is killed', async () => {
      const server = await start()
      await server.stop('SIGKILL')
      expect(await failure(look(at(server.url)))).toMatchObject({ fault: 'refused' })
    })
  })
})

describe('what is no Redis', () => {
  it('is refused when it cuts the connection', async () => {
    const server = await startRaw((socket) => socket.resetAndDestroy())
    expect(await failure(look(local(server.port)))).toMatchObject({ fault: 'refused' })
    await server.stop()
  })

  it('is given up when it sends without end', async () => {
    const server = await startRaw((socket) => {
      socket.write('$999999999\r\n')
      const flood = () => {
        while (socket.writable && socket.write(Buffer.alloc(65_536, 'x')));
      }
      socket.on('drain', flood)
      flood()
    })
    expect(await failure(look(local(server.port)))).toMatchObject({ fault: 'protocol' })
    await server.quiet()
    await server.stop()
  })

  it('holds no socket after an abort', async () => {
    const server = await startRaw(() => undefined)
    const caller = new AbortController()
    const pending = failure(createRedisProbe().look(local(server.port), caller.signal))
    await server.connected()
    caller.abort(new Error('enough'))
    await pending
    await server.quiet()
    expect(server.open()).toBe(0)
    await server.stop()
  })

  it('is never asked at a metadata address', async () => {
    expect(await failure(look(at('redis://169.254.169.254:6379')))).toMatchObject({ fault: 'forbidden' })
  })
})

/** A folder with a dump of enough keys that loading them, slowed down, outlasts every question. */
async function folderOfKeys(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-redis-keys-'))
  const server = await startRedis({ folder, args: ['--enable-debug-command', 'yes'] })
  await tell(server, 'DEBUG', 'POPULATE', '200000')
  await tell(server, 'SAVE')
  await server.stop()
  return folder
}

async function tell(server: RedisServer, command: string, ...args: string[]): Promise<void> {
  const { Redis } = await import('ioredis')
  const redis = new Redis(server.port, '127.0.0.1')
  await redis.call(command, ...args)
  redis.disconnect()
}

async function realWorld(): Promise<World<RedisTarget, RedisLook>> {
  const server = await startRedis({ password: 'hunter2' })
  const full = await startRedis({ args: ['--maxclients', '1'] })
  const { Redis } = await import('ioredis')
  const holder = new Redis(full.port, '127.0.0.1')
  holder.on('error', () => undefined)
  await once(holder, 'ready')
  const silent = await startRaw(() => undefined)
  const garbage = await startRaw((socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'))
  return {
    probe: createRedisProbe(),
    healthy: at(server.url),
    silent: local(silent.port),
    faults: {
      refused: local(await freePort()),
      auth: at(server.url.replace('hunter2', 'wrong-hunter2')),
      not_ready: local(full.port),
      protocol: local(garbage.port),
    },
    secrets: ['hunter2'],
    close: async () => {
      holder.disconnect()
      await Promise.all([server.stop(), full.stop(), silent.stop(), garbage.stop()])
    },
  }
}
