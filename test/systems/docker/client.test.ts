import { chmod } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDockerProbe } from '../../../src/systems/docker/client.ts'
import type { ContainerLook } from '../../../src/systems/docker/port.ts'
import { dockerContract } from '../../contract/docker.ts'
import { failure, type World } from '../../contract/probe.ts'
import { createFakeDocker } from '../../fakes/docker.ts'
import { type DockerServer, findDocker, IMAGE, startDocker } from '../../servers/docker.ts'
import { whenAvailable } from '../../servers/require.ts'
import { answering, type UnixSockets, unixSockets } from '../../servers/unix.ts'

const patient = () => new AbortController().signal

dockerContract('the fake Docker', async () => {
  const probe = createFakeDocker()
  const facts = { id: 'a'.repeat(64), image: IMAGE, state: 'running', health: 'none' } as const
  probe.behave('web', {
    look: { ...facts, restarts: 0, oomKilled: false, exitCode: 0, startedAt: Date.now() },
  })
  probe.behave('silent', 'hang')
  const faults = ['missing', 'no_way', 'protocol', 'not_ready'] as const
  for (const fault of faults) probe.behave(fault, { fault })
  return {
    probe,
    healthy: 'web',
    silent: 'silent',
    faults: { ...Object.fromEntries(faults.map((fault) => [fault, fault])), refused: 'nobody' },
    secrets: ['hunter2'],
    close: async () => undefined,
  }
})

whenAvailable('docker', findDocker())('a real Docker', () => {
  let server: DockerServer
  const look = (container: string) => createDockerProbe({ socket: server.socket }).look(container, patient())
  /** Looks until the state is there; the daemon's events would be a second source of truth. */
  const until = async (
    container: string,
    wanted: (look: ContainerLook) => boolean,
  ): Promise<ContainerLook> => {
    for (;;) {
      const seen = await look(container)
      if (wanted(seen)) return seen
    }
  }
  const start = (name: string, options: string[], ...command: string[]) =>
    server.docker('run', '--detach', '--network', 'none', '--name', name, ...options, IMAGE, ...command)

  beforeAll(async () => {
    server = await startDocker()
    await start('web', ['--env', 'PASSWORD=hunter2', '--label', 'token=hunter2'], 'sleep', '1000')
  })
  afterAll(async () => server?.stop())

  dockerContract('keeps the contract', () => worldOf(server))

  it('tells how a container ended, and when', async () => {
    await start('ended', [], 'sh', '-c', 'exit 3')
    const seen = await until('ended', ({ state }) => state === 'exited')
    expect(seen).toMatchObject({ exitCode: 3, oomKilled: false })
    // The daemon notes the start after the process runs, so a very short run may seem to end before it began.
    expect(Math.abs((seen.finishedAt ?? 0) - (seen.startedAt ?? 0))).toBeLessThan(60_000)
  })

  it('counts the restarts of a crash loop, of the same container', async () => {
    await start('loop', ['--restart', 'always'], 'sh', '-c', 'exit 1')
    const first = await until('loop', ({ restarts }) => restarts >= 1)
    const later = await until('loop', ({ restarts }) => restarts > first.restarts)
    expect(later.id).toBe(first.id)
    await server.docker('rm', '--force', 'loop')
  })

  it('tells a paused container from a running one, and one never started', async () => {
    await start('paused', [], 'sleep', '1000')
    await server.docker('pause', 'paused')
    expect((await look('paused')).state).toBe('paused')
    await server.docker('create', '--network', 'none', '--name', 'fresh', IMAGE, 'true')
    const fresh = await look('fresh')
    expect(fresh.state).toBe('created')
    expect(fresh.startedAt).toBeUndefined()
  })

  it("says what the image's own health check says", async () => {
    const check = (command: string) => [
      '--health-cmd',
      command,
      '--health-interval',
      '1s',
      '--health-retries',
      '1',
    ]
    await start('well', check('true'), 'sleep', '1000')
    await start('ill', check('exit 1'), 'sleep', '1000')
    expect(['starting', 'healthy']).toContain((await look('well')).health)
    expect((await until('well', ({ health }) => health !== 'starting')).health).toBe('healthy')
    expect((await until('ill', ({ health }) => health !== 'starting')).health).toBe('unhealthy')
  })

  it('gives up on a frozen daemon', async () => {
    server.freeze()
    const error = await failure(
      createDockerProbe({ socket: server.socket }).look('web', AbortSignal.timeout(300)),
    )
    server.thaw()
    expect(error).toMatchObject({ fault: 'timeout' })
    expect((await look('web')).state).toBe('running')
  })
})

/** The real daemon, and beside it sockets with somebody behind them for each fault. The target names the socket. */
async function worldOf(server: DockerServer): Promise<World<string, ContainerLook>> {
  const sockets = await unixSockets()
  const places = new Map([
    ['refused', await sockets.deserted('refused')],
    ['no_way', join(sockets.folder, 'none')],
    ['protocol', await sockets.listen('protocol', (socket) => socket.end('-ERR unknown command\r\n'))],
    ['not_ready', await sockets.listen('not_ready', answering(500, '{"message":"layer store is corrupt"}'))],
  ])
  const silent = await sockets.listen('silent', () => undefined)
  const socketOf = (target: string) => (target === 'silent' ? silent : (places.get(target) ?? server.socket))
  return {
    probe: { look: (target, signal) => createDockerProbe({ socket: socketOf(target) }).look(target, signal) },
    healthy: 'web',
    silent: 'silent',
    faults: { ...Object.fromEntries([...places.keys()].map((name) => [name, name])), missing: 'nobody' },
    secrets: ['hunter2'],
    close: sockets.close,
  }
}

describe('what may be behind a Docker socket', () => {
  let sockets: UnixSockets
  beforeAll(async () => {
    sockets = await unixSockets()
  })
  afterAll(async () => sockets.close())

  const lookAt = async (name: string, behave: (socket: Socket) => void, signal = patient()) =>
    createDockerProbe({ socket: await sockets.listen(name, behave) }).look('web', signal)

  const inspected = (more: object) =>
    JSON.stringify({
      Id: 'abc',
      Config: { Image: 'web:1', Env: ['TOKEN=hunter2'] },
      RestartCount: 2,
      ...more,
    })

  it('is read for the few fields that a verdict needs', async () => {
    const State = {
      Status: 'running',
      StartedAt: '2026-01-02T03:04:05.678901234Z',
      FinishedAt: '0001-01-01T00:00:00Z',
    }
    const { latencyMs, ...look } = await lookAt('good', answering(200, inspected({ State })))
    expect(latencyMs).toBeGreaterThan(0)
    expect(look).toEqual({
      asked: `docker inspect web at ${join(sockets.folder, 'good')}`,
      id: 'abc',
      image: 'web:1',
      state: 'running',
      health: 'none',
      restarts: 2,
      oomKilled: false,
      exitCode: 0,
      startedAt: Date.parse('2026-01-02T03:04:05.678Z'),
    })
  })

  it.each([
    ['a web server', answering(404, '<h1>Not Found</h1>'), 'protocol'],
    ['a list', answering(200, '[]'), 'protocol'],
    ['nothing', answering(200, ''), 'protocol'],
    ['null', answering(200, 'null'), 'protocol'],
    ['a state of tomorrow', answering(200, inspected({ State: { Status: 'levitating' } })), 'protocol'],
    ['no state', answering(200, inspected({})), 'protocol'],
    ['a proxy that forbids', answering(403, '{"message":"forbidden"}'), 'auth'],
    ['one that hangs up', (socket: Socket) => socket.destroy(), 'refused'],
  ])('is not taken for Docker when it is %s', async (name, behave, fault) => {
    expect(await failure(lookAt(name.replaceAll(' ', '-'), behave))).toMatchObject({ fault })
  })

  it('is left at once when it starts an answer that never ends, with nothing kept open', async () => {
    const caller = new AbortController()
    const gone = Promise.withResolvers<void>()
    const look = lookAt(
      'endless',
      (socket) => {
        socket.once('close', () => gone.resolve())
        socket.once('data', () => {
          socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n')
          caller.abort(new Error('enough'))
        })
      },
      caller.signal,
    )
    expect(await failure(look)).toMatchObject({ message: 'enough' })
    await gone.promise
    expect(sockets.open()).toBe(0)
  })

  it('is no way when the file is none of its sockets or not ours to open', async () => {
    const socket = join(sockets.folder, 'closed')
    await sockets.listen('closed', () => undefined)
    await chmod(socket, 0)
    const asRoot = process.getuid?.() === 0
    const error = failure(createDockerProbe({ socket }).look('web', AbortSignal.timeout(300)))
    expect(await error).toMatchObject({ fault: asRoot ? 'timeout' : 'no_way' })
    expect(
      await failure(createDockerProbe({ socket: import.meta.filename }).look('web', patient())),
    ).toMatchObject({
      fault: expect.stringMatching(/no_way|refused/),
    })
  })
})
