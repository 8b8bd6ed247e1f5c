import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createPostgresProbe } from '../../../src/systems/postgres/client.ts'
import type { PostgresTarget } from '../../../src/systems/postgres/port.ts'
import { postgresContract } from '../../contract/postgres.ts'
import { failure, type World } from '../../contract/probe.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { createFakePostgres } from '../../fakes/postgres.ts'
import { makeCertificate } from '../../servers/certificates.ts'
import { freePort } from '../../servers/child.ts'
import { findPostgres, type PostgresServer, startPostgres } from '../../servers/postgres.ts'
import { whenAvailable } from '../../servers/require.ts'
import { startRaw } from '../../servers/sockets.ts'

const at = (url: string): PostgresTarget => ({ url: new Secret(url) })
const patient = () => new AbortController().signal

postgresContract('the fake PostgreSQL', async () =>
  fakeWorld(
    createFakePostgres(),
    (port) => at(`postgres://operator:hunter2@127.0.0.1:${port}/main`),
    (port) => `127.0.0.1:${port}`,
    { version: '15.9', inRecovery: false, connections: { used: 1, max: 20, reserved: 3 } },
    ['refused', 'auth', 'missing', 'not_ready', 'protocol'],
  ),
)

const inReal = whenAvailable('postgres', findPostgres())

inReal('a real PostgreSQL', () => {
  postgresContract('keeps the contract', realWorld)

  describe('behind TLS', () => {
    let server: PostgresServer
    beforeAll(async () => {
      const [validFrom, validTo] = [new Date(Date.now() - 1e7), new Date(Date.now() + 1e9)]
      server = await startPostgres({ tls: makeCertificate({ names: ['localhost'], validFrom, validTo }) })
    })
    afterAll(async () => server?.stop())

    it('answers over TLS when its certificate need not be trusted', async () => {
      expect(
        (await createPostgresProbe().look(at(`${server.url}?sslmode=no-verify`), patient())).version,
      ).toMatch(/^\d+/)
    })

    it('is not believed when its certificate is not trusted', async () => {
      const error = await failure(
        createPostgresProbe().look(at(`${server.url}?sslmode=verify-full`), patient()),
      )
      expect(error).toMatchObject({ fault: 'protocol', answered: expect.stringContaining('SELF_SIGNED') })
    })
  })

  describe('in trouble', () => {
    let server: PostgresServer
    beforeAll(async () => {
      server = await startPostgres({ maxConnections: 5, settings: { superuser_reserved_connections: '2' } })
      await server.sql("create role viewer login password 'viewer'")
    })
    afterAll(async () => server?.stop())

    const viewer = () => at(`postgres://viewer:viewer@127.0.0.1:${server.port}/postgres`)

    it('counts the connections of others also for a role without privileges', async () => {
      const { Client } = await import('pg')
      const other = new Client({ connectionString: server.url })
      await other.connect()
      const look = await createPostgresProbe().look(viewer(), patient())
      await other.end()
      expect(look.connections).toEqual({ used: 2, max: 5, reserved: 2 })
    })

    it('is not ready when every slot for ordinary roles is taken', async () => {
      const { Client } = await import('pg')
      // Sessions of the tests before may still be on their way out, and would take a holder's slot.
      const others =
        "select count(*) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()"
      await expect.poll(() => server.sql(others)).toBe('0')
      const holders = Array.from({ length: 3 }, () => new Client({ connectionString: viewer().url.reveal() }))
      try {
        await Promise.all(holders.map((holder) => holder.connect()))
        expect(await failure(createPostgresProbe().look(viewer(), patient()))).toMatchObject({
          fault: 'not_ready',
        })
      } finally {
        await Promise.all(holders.map((holder) => holder.end()))
      }
    })

    it('leaves no session behind, neither after a look nor after an abort', async () => {
      await createPostgresProbe().look(viewer(), patient())
      const sessions = () => server.sql("select count(*) from pg_stat_activity where usename = 'viewer'")
      // The server notices a closed socket at its own pace, so the question is asked until it has.
      await expect.poll(sessions).toBe('0')
    })

    it('reports a frozen server at the deadline and looks again once it is thawed', async () => {
      server.freeze()
      const error = await failure(createPostgresProbe().look(at(server.url), AbortSignal.timeout(300)))
      server.thaw()
      expect(error).toMatchObject({ fault: 'timeout' })
      expect((await createPostgresProbe().look(at(server.url), patient())).version).toMatch(/^\d+/)
    })

    it('reads localhost as 127.0.0.1', async () => {
      const look = await createPostgresProbe().look(
        at(server.url.replace('127.0.0.1', 'localhost')),
        patient(),
      )
      expect(look.connections.max).toBe(5)
    })
  })
})

describe('what is no PostgreSQL', () => {
  it('is refused when it cuts the connection', async () => {
    const server = await startRaw((socket) => socket.resetAndDestroy())
    expect(await failure(createPostgresProbe().look(local(server.port), patient()))).toMatchObject({
      fault: 'refused',
    })
    await server.stop()
  })

  it('is given up when it sends without end', async () => {
    const server = await startRaw((socket) => {
      // The head of an authentication request of two gigabytes.
      socket.write(Buffer.from('527fffffff', 'hex'))
      const flood = () => {
        while (socket.writable && socket.write(Buffer.alloc(65_536, 'H')));
      }
      socket.on('drain', flood)
      flood()
    })
    expect(await failure(createPostgresProbe().look(local(server.port), patient()))).toMatchObject({
      fault: 'protocol',
    })
    await server.quiet()
    await server.stop()
  })

  it('holds no socket after an abort', async () => {
    const server = await startRaw(() => undefined)
    const caller = new AbortController()
    const look = failure(createPostgresProbe().look(local(server.port), caller.signal))
    await server.connected()
    caller.abort(new Error('enough'))
    await look
    await server.quiet()
    expect(server.open()).toBe(0)
    await server.stop()
  })

  it('is never asked at a metadata address', async () => {
    const error = await failure(
      createPostgresProbe().look(at('postgres://u:p@169.254.169.254/db'), patient()),
    )
    expect(error).toMatchObject({ fault: 'forbidden' })
  })
})

function local(port: number): PostgresTarget {
  return at(`postgres://operator:hunter2@127.0.0.1:${port}/main`)
}

async function realWorld(): Promise<
  World<PostgresTarget, Awaited<ReturnType<ReturnType<typeof createPostgresProbe>['look']>>>
> {
  const server = await startPostgres()
  await server.sql('create database closed connection limit 0')
  await server.sql("create role viewer login password 'viewer'")
  const silent = await startRaw(() => undefined)
  const garbage = await startRaw((socket) =>
    once(socket, 'data').then(() => socket.end('220 smtp.example ESMTP\r\n')),
  )
  const { href } = new URL(server.url)
  return {
    probe: createPostgresProbe(),
    healthy: at(href),
    silent: local(silent.port),
    faults: {
      refused: local(await freePort()),
      auth: at(href.replace(server.password, 'wrong-hunter2')),
      missing: at(href.replace('/postgres', '/nowhere')),
      not_ready: at(`postgres://viewer:viewer@127.0.0.1:${server.port}/closed`),
      protocol: local(garbage.port),
    },
    secrets: [server.password, 'hunter2'],
    close: async () => {
      await Promise.all([server.stop(), silent.stop(), garbage.stop()])
    },
  }
}
