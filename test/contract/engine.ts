import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OperatorError } from '../../src/core/errors.ts'
import type { Engine, EngineEvent, Json } from '../../src/systems/docker/engine-port.ts'

export interface EngineWorld {
  engine: Engine
  /** Two images that go on running until they are told to stop: `app:1`, `app:2`; the network `net`. */
  close(): Promise<void>
}

const signal = new AbortController().signal

/** What every Engine promises, with a daemon behind it or without. */
export function engineContract(title: string, open: () => Promise<EngineWorld>): void {
  describe(title, () => {
    let world: EngineWorld
    let engine: Engine
    beforeAll(async () => {
      world = await open()
      engine = world.engine
    })
    afterAll(async () => world?.close())

    const start = async (name: string, spec: Json) => {
      const id = await engine.create(name, { Image: 'app:1', ...spec }, signal)
      await engine.start(id, signal)
      return id
    }
    const look = async (id: string) => {
      const found = await engine.container(id, signal)
      if (found === undefined) throw new Error(`container ${id} is gone`)
      return found
    }

    it('says what daemon it is', async () => {
      const info = await engine.info(signal)
      expect(info.apiVersion).toMatch(/^1\.\d+$/)
      expect(['amd64', 'arm64']).toContain(info.architecture)
    })

    it('knows an image by name and by id, and none that is not there', async () => {
      const image = await engine.image('app:1', signal)
      expect(image?.id).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(image?.repoTags).toContain('app:1')
      expect(await engine.image(image?.id ?? '', signal)).toMatchObject({ id: image?.id })
      expect(await engine.image('app:none', signal)).toBeUndefined()
      expect((await engine.info(signal)).architecture).toBe(image?.architecture)
    })

    it('names an image, lists the names of a repository and takes one away, twice', async () => {
      const image = await engine.image('app:1', signal)
      await engine.tag(image?.id ?? '', 'operator-rollback/web', 'op_1', signal)
      await engine.tag(image?.id ?? '', 'operator-rollback/web', 'op_1', signal)
      expect(await engine.images('operator-rollback/web', signal)).toEqual([
        { id: image?.id, repoTags: ['operator-rollback/web:op_1'] },
      ])
      await engine.untag('operator-rollback/web:op_1', signal)
      await engine.untag('operator-rollback/web:op_1', signal)
      expect(await engine.images('operator-rollback/web', signal)).toEqual([])
      expect(await engine.image('app:1', signal)).toMatchObject({ id: image?.id })
      await expect(engine.tag('sha256:'.padEnd(71, '0'), 'a', 'b', signal)).rejects.toMatchObject({
        code: 'not_found',
        applied: 'no',
      })
    })

    it('lists the names below a repository too', async () => {
      const image = await engine.image('app:1', signal)
      await engine.tag(image?.id ?? '', 'operator-rollback/shop/db', 'op_2', signal)
      const names = (await engine.images('operator-rollback/shop', signal)).flatMap(
        ({ repoTags }) => repoTags,
      )
      expect(names).toEqual(['operator-rollback/shop/db:op_2'])
      await engine.untag('operator-rollback/shop/db:op_2', signal)
    })

    it('leaves the last name of an image to the container that uses it', async () => {
      const image = await engine.image('app:2', signal)
      const id = await engine.create('user', { Image: image?.id, Cmd: ['-'] }, signal)
      await engine.tag(image?.id ?? '', 'operator-rollback/web', 'op_3', signal)
      await engine.untag('app:2', signal)
      await expect(engine.untag('operator-rollback/web:op_3', signal)).rejects.toMatchObject({ code: 'busy' })
      await engine.tag(image?.id ?? '', 'app', '2', signal)
      await engine.untag('operator-rollback/web:op_3', signal)
      await engine.remove(id, { force: false }, signal)
    })

    it('takes a container through its whole life', async () => {
      const id = await engine.create('life', { Image: 'app:1', Labels: { a: 'b' } }, signal)
      expect(await look(id)).toMatchObject({ id, name: 'life', state: 'created', health: 'none' })
      await engine.start(id, signal)
      await engine.start(id, signal)
      const running = await look('life')
      expect(running).toMatchObject({ id, state: 'running', labels: { a: 'b' }, restarts: 0 })
      expect(running.imageId).toBe((await engine.image('app:1', signal))?.id)
      await engine.rename(id, 'afterlife', signal)
      expect(await engine.container('life', signal)).toBeUndefined()
      await engine.stop(id, 1, signal)
      await engine.stop(id, 1, signal)
      expect((await look(id)).state).toBe('exited')
      await engine.start(id, signal)
      expect((await look(id)).startedAt).not.toBe(running.startedAt)
      await engine.remove(id, { force: true }, signal)
      await engine.remove(id, { force: true }, signal)
      expect(await engine.container(id, signal)).toBeUndefined()
    })

    it('lists containers by all of their labels, stopped ones too', async () => {
      const id = await engine.create(
        'listed',
        { Image: 'app:1', Labels: { team: 'red', 'x.y': 'z=1' } },
        signal,
      )
      expect(await engine.containers(['team=red', 'x.y=z=1'], signal)).toMatchObject([
        { id, names: ['listed'], state: 'created', labels: { team: 'red' } },
      ])
      expect(await engine.containers(['team'], signal)).toHaveLength(1)
      expect(await engine.containers(['team=red', 'x.y=z'], signal)).toEqual([])
      expect((await engine.containers([], signal)).map((one) => one.id)).toContain(id)
      await engine.remove(id, { force: false }, signal)
    })

    it('says that a name is taken', async () => {
      const id = await engine.create('taken', { Image: 'app:1' }, signal)
      const other = await engine.create('other', { Image: 'app:1' }, signal)
      const busy = { code: 'busy', applied: 'no' }
      await expect(engine.create('taken', { Image: 'app:1' }, signal)).rejects.toMatchObject(busy)
      await expect(engine.rename(other, 'taken', signal)).rejects.toMatchObject(busy)
      for (const one of [id, other]) await engine.remove(one, { force: false }, signal)
    })

    it('says that a host port is taken, and leaves the container for another try', async () => {
      const HostConfig = { PortBindings: { '80/tcp': [{ HostIp: '', HostPort: '18080' }] } }
      const first = await start('port-1', { ExposedPorts: { '80/tcp': {} }, HostConfig })
      const [listed] = (await engine.containers([], signal)).filter(({ id }) => id === first)
      expect(listed?.ports[0]).toMatchObject({ hostPort: 18_080, protocol: 'tcp' })
      const second = await engine.create(
        'port-2',
        { Image: 'app:1', ExposedPorts: { '80/tcp': {} }, HostConfig },
        signal,
      )
      await expect(engine.start(second, signal)).rejects.toMatchObject({ code: 'busy', applied: 'no' })
      await engine.stop(first, 0, signal)
      await engine.start(second, signal)
      expect((await look(second)).state).toBe('running')
      for (const one of [first, second]) await engine.remove(one, { force: true }, signal)
    })

    it('says what is not there', async () => {
      const missing = { code: 'not_found', applied: 'no' }
      await expect(engine.create('x', { Image: 'app:none' }, signal)).rejects.toMatchObject(missing)
      await expect(engine.start('nobody', signal)).rejects.toMatchObject(missing)
      await expect(engine.stop('nobody', 1, signal)).rejects.toMatchObject(missing)
      await expect(engine.rename('nobody', 'somebody', signal)).rejects.toMatchObject(missing)
      await expect(engine.connect('nowhere', 'nobody', {}, signal)).rejects.toMatchObject(missing)
      expect(await engine.service('nobody', signal).catch((error: OperatorError) => error.code)).toSatisfy(
        (answer) => answer === undefined || answer === 'unavailable',
      )
    })

    it('changes the restart policy', async () => {
      const id = await start('policy', { HostConfig: { RestartPolicy: { Name: 'always' } } })
      await engine.setRestartPolicy(id, { Name: 'no' }, signal)
      expect((await look(id)).inspect).toMatchObject({ HostConfig: { RestartPolicy: { Name: 'no' } } })
      await engine.remove(id, { force: true }, signal)
    })

    it('connects with an alias and disconnects, each of them twice', async () => {
      const id = await start('connected', { HostConfig: { NetworkMode: 'none' } })
      await engine.disconnect('none', id, signal)
      await engine.connect('net', id, { Aliases: ['web'] }, signal)
      await engine.connect('net', id, { Aliases: ['web'] }, signal)
      const aliases = async () => networksOf((await look(id)).inspect)['net']?.Aliases
      expect(await aliases()).toContain('web')
      await expect(engine.connect('net', id, { Aliases: ['other'] }, signal)).rejects.toBeInstanceOf(
        OperatorError,
      )
      await engine.disconnect('net', id, signal)
      await engine.disconnect('net', id, signal)
      expect(await aliases()).toBeUndefined()
      await engine.remove(id, { force: true }, signal)
    })

    it('tells events of a label as they happen, and those since', async () => {
      const before = Date.now() - 1
      const heard: string[] = []
      const other = await start('silent', { Labels: { listen: 'no' } })
      const id = await start('loud', { Labels: { listen: 'yes' } })
      const stop = new AbortController()
      const died = Promise.withResolvers<EngineEvent>()
      const onEvent = (event: EngineEvent) => {
        heard.push(event.action)
        if (event.action === 'die') died.resolve(event)
      }
      const events = engine.events(
        ['listen=yes'],
        before,
        { onEvent, onGap: () => heard.push('gap') },
        stop.signal,
      )
      await engine.remove(other, { force: true }, signal)
      await engine.stop(id, 0, signal)
      expect(await died.promise).toMatchObject({ on: 'container', id, exitCode: expect.any(Number) })
      stop.abort()
      await events
      expect(heard.filter((action) => ['start', 'die', 'gap'].includes(action))).toEqual(['start', 'die'])
      await engine.remove(id, { force: true }, signal)
    })

    it('asks nothing when the caller has left', async () => {
      const reason = new Error('gone')
      await expect(engine.container('any', AbortSignal.abort(reason))).rejects.toBe(reason)
    })
  })
}

const networksOf = (inspect: Json) =>
  (inspect['NetworkSettings'] as { Networks: Record<string, { Aliases: string[] | null }> }).Networks
