import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine } from '../../../src/systems/docker/engine.ts'
import type { Engine, EngineEvent } from '../../../src/systems/docker/engine-port.ts'
import { engineContract } from '../../contract/engine.ts'
import { createFakeEngine } from '../../fakes/engine.ts'
import { type DockerServer, findDocker, startDocker } from '../../servers/docker.ts'
import { whenAvailable } from '../../servers/require.ts'
import { answering, type UnixSockets, unixSockets } from '../../servers/unix.ts'

const signal = new AbortController().signal

engineContract('the fake engine', async () => {
  const engine = createFakeEngine()
  engine.addImage('app:1')
  engine.addImage('app:2')
  engine.world.networks.add('net')
  return { engine, close: async () => undefined }
})

whenAvailable('docker', findDocker())('a real Docker engine', () => {
  let server: DockerServer
  let engine: Engine
  beforeAll(async () => {
    server = await startDocker({ bridge: true })
    engine = createEngine({ socket: server.socket })
    await server.image('app:1', 'CMD ["sleep", "1000"]')
    await server.image('app:2', 'CMD ["sleep", "2000"]')
    await server.docker('network', 'create', 'net')
  })
  afterAll(async () => server?.stop())

  engineContract('keeps the contract', async () => ({ engine, close: async () => undefined }))

  it('puts no part of a spec into an address', async () => {
    const recorder = await recording(server.socket)
    const recorded = createEngine({ socket: recorder.socket })
    const Env = ['PASSWORD=hunter2hunter2']
    const id = await recorded.create('secret', { Image: 'app:1', Env, Labels: { token: 'hunter2' } }, signal)
    await recorded.setRestartPolicy(id, { Name: 'on-failure', MaximumRetryCount: 7 }, signal)
    await recorded.connect('net', id, { Aliases: ['hunter2-alias'] }, signal)
    expect((await recorded.container(id, signal))?.inspect).toMatchObject({
      Config: { Env: expect.arrayContaining(Env) },
      HostConfig: { RestartPolicy: { Name: 'on-failure', MaximumRetryCount: 7 } },
    })
    await recorded.remove(id, { force: true }, signal)
    const lines = await recorder.close()
    expect(lines).toContain('POST /containers/create?name=secret HTTP/1.1')
    expect(lines).toHaveLength(5)
    expect(lines.join('\n')).not.toMatch(/hunter2|PASSWORD|Env|on-failure|Aliases/)
  })

  it('repeats no value of an environment that Docker does not like', async () => {
    const create = engine.create('bad', { Image: 'app:1', Env: ['=hunter2hunter2'] }, signal)
    const error = await create.catch((reason: Error) => reason)
    expect(error).toMatchObject({ code: 'invalid_input', applied: 'no' })
    expect((error as Error).message).not.toContain('hunter2')
  })

  it('gives up on a frozen daemon, and cannot say whether a change arrived', async () => {
    const hasty = createEngine({ socket: server.socket, timeoutMs: 1_000 })
    server.freeze()
    const looked = await hasty.info(signal).catch((error: unknown) => error)
    const changed = await hasty.create('late', { Image: 'app:1' }, signal).catch((error: unknown) => error)
    server.thaw()
    expect(looked).toMatchObject({ code: 'unavailable', applied: undefined })
    expect(changed).toMatchObject({ code: 'unavailable', applied: 'unknown' })
    expect(String(changed)).toContain('creation of container late')
    await expect.poll(() => engine.container('late', signal)).toBeDefined()
    await engine.remove('late', { force: true }, signal)
  })

  it('goes on telling events after the daemon was killed, and says that there was a gap', async () => {
    const heard: EngineEvent[] = []
    const stop = new AbortController()
    const gap = Promise.withResolvers<void>()
    const handlers = { onEvent: (event: EngineEvent) => heard.push(event), onGap: () => gap.resolve() }
    const events = engine.events(['life'], Date.now() - 1, handlers, stop.signal)
    const id = await engine.create('before', { Image: 'app:1', Labels: { life: '' } }, signal)
    await expect.poll(() => heard.map(({ action }) => action)).toEqual(['create'])
    await server.killAndRestart()
    await gap.promise
    await engine.remove(id, { force: true }, signal)
    await expect.poll(() => heard.map(({ action }) => action)).toEqual(['create', 'destroy'])
    stop.abort()
    await events
  })

  it('does not take a pull for done that failed on the way', async () => {
    const lines: string[] = []
    const pull = engine.pull('127.0.0.1:1/nothing:1', (line) => lines.push(line), signal)
    await expect(pull).rejects.toMatchObject({ code: expect.stringMatching(/unavailable|not_found/) })
  })

  it('gives the last lines of both streams of a log', async () => {
    const script = 'echo one; echo two >&2; echo three'
    const id = await engine.create('talk', { Image: 'app:1', Cmd: ['sh', '-c', script] }, signal)
    await engine.start(id, signal)
    await expect.poll(async () => (await engine.container(id, signal))?.state).toBe('exited')
    expect((await engine.logs(id, 2, signal)).trim().split('\n')).toHaveLength(2)
    expect((await engine.logs(id, 9, signal)).split('\n').sort()).toEqual(['', 'one', 'three', 'two'])
    await engine.remove(id, { force: false }, signal)
  })

  it('updates a service on top of the version it saw, and no other', async () => {
    await server.docker('swarm', 'init', '--advertise-addr', '127.0.0.1')
    await server.docker('service', 'create', '--detach', '--name', 'svc', '--env', 'A=hunter2', 'app:1')
    // Until its task runs, Swarm itself writes into the service, and its version moves.
    const running = async () => (await engine.tasks('svc', signal)).filter(({ state }) => state === 'running')
    await expect
      .poll(async () => (await running())[0])
      .toMatchObject({
        slot: 1,
        image: expect.stringContaining('app:1'),
        containerId: expect.stringMatching(/^[0-9a-f]{64}$/),
        spec: { ContainerSpec: { Env: ['A=hunter2'] } },
      })
    const before = await engine.service('svc', signal)
    expect((await engine.info(signal)).swarmActive).toBe(true)
    expect(before?.spec).toMatchObject({ Name: 'svc' })
    const spec = { ...before?.spec, Labels: { changed: 'yes' } }
    await engine.updateService('svc', before?.version ?? 0, spec, signal)
    const stale = engine.updateService('svc', before?.version ?? 0, spec, signal)
    await expect(stale).rejects.toMatchObject({ code: 'busy', applied: 'no' })
    expect((await engine.service('svc', signal))?.spec).toMatchObject({ Labels: { changed: 'yes' } })
    expect(await engine.service('nobody', signal)).toBeUndefined()
    await server.docker('service', 'rm', 'svc')
    await server.docker('swarm', 'leave', '--force')
  })
})

/** A socket that passes everything on and remembers the first line of each request. */
async function recording(to: string): Promise<{ socket: string; close(): Promise<string[]> }> {
  const sockets = await unixSockets()
  const lines: string[] = []
  const socket = await sockets.listen('recorder', (client) => {
    const daemon = connect(to)
    client.once('data', (chunk: Buffer) => lines.push(chunk.toString('latin1').split('\r\n')[0] ?? ''))
    client.pipe(daemon).pipe(client)
    daemon.on('error', () => client.destroy())
  })
  return {
    socket,
    close: async () => {
      await sockets.close()
      return lines
    },
  }
}

describe('what may be behind the socket of an engine', () => {
  let sockets: UnixSockets
  beforeAll(async () => {
    sockets = await unixSockets()
  })
  afterAll(async () => sockets.close())

  const change = (socket: string, timeoutMs = 240_000) =>
    createEngine({ socket, timeoutMs })
      .start('web', signal)
      .catch((error: unknown) => error)

  it.each([
    ['nothing', () => join(sockets.folder, 'none'), 'no'],
    ['nobody', () => sockets.deserted('deserted'), 'no'],
    ['one that hangs up', () => sockets.listen('up', (socket) => socket.destroy()), 'unknown'],
    ['no HTTP', () => sockets.listen('redis', (socket) => socket.end('-ERR\r\n')), 'unknown'],
    ['a web server', () => sockets.listen('web', answering(500, '<h1>oops</h1>')), 'unknown'],
  ])('is unavailable when it is %s', async (_, open, applied) => {
    expect(await change(await open())).toMatchObject({ code: 'unavailable', applied })
  })

  it('is unavailable when it hangs', async () => {
    const hangs = await sockets.listen('hangs', () => undefined)
    expect(await change(hangs, 1_000)).toMatchObject({ code: 'unavailable', applied: 'unknown' })
  })

  it.each([
    [409, 'Conflict. The name is taken', 'busy', 'no'],
    [500, 'driver failed: Bind for 0.0.0.0:80 failed: port is already allocated', 'busy', 'no'],
    [500, 'rpc error: update out of sequence', 'busy', 'no'],
    [400, 'bad parameter', 'invalid_input', 'no'],
    [500, 'layer store is corrupt', 'unavailable', 'unknown'],
  ])('is understood when it says %i %s', async (status, message, code, applied) => {
    const socket = await sockets.listen(
      `s${status}${message.length}`,
      answering(status, JSON.stringify({ message })),
    )
    expect(await change(socket)).toMatchObject({ code, applied, message: expect.stringContaining(message) })
  })

  it('fails a pull for one line of error, and for one that ends in silence', async () => {
    const body = '{"status":"Pulling"}\r\n{"error":"manifest unknown: not here"}\r\n{"status":"bye"}\r\n'
    const socket = await sockets.listen('pull', answering(200, body))
    const pull = createEngine({ socket }).pull('a:1', () => undefined, signal)
    await expect(pull).rejects.toMatchObject({
      code: 'not_found',
      message: expect.stringContaining('pull of a:1'),
    })

    const hangs = await sockets.listen('pull-hangs', (client) => {
      client.once('data', () => client.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'))
    })
    const silent = createEngine({ socket: hangs, pullSilenceMs: 200 }).pull('a:1', () => undefined, signal)
    await expect(silent).rejects.toMatchObject({ code: 'unavailable', applied: 'unknown' })

    const cut = await sockets.listen('pull-cut', (client) => {
      client.once('data', () =>
        client.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n'),
      )
    })
    const half = createEngine({ socket: cut }).pull('a:1', () => undefined, signal)
    await expect(half).rejects.toMatchObject({ code: 'unavailable', applied: 'unknown' })
  })

  it('is left at once by a caller who goes away in the middle of a pull', async () => {
    const caller = new AbortController()
    const gone = Promise.withResolvers<void>()
    const socket = await sockets.listen('pull-left', (client) => {
      client.once('close', () => gone.resolve())
      client.once('data', () => {
        client.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n{}\n\r\n')
      })
    })
    const reason = new Error('enough')
    const pull = createEngine({ socket }).pull('a:1', () => caller.abort(reason), caller.signal)
    await expect(pull).rejects.toBe(reason)
    await gone.promise
  })
})
