import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createChromaProbe } from '../../../src/systems/chroma/client.ts'
import type { ChromaLook, ChromaTarget } from '../../../src/systems/chroma/port.ts'
import { chromaContract } from '../../contract/chroma.ts'
import { failure, type World } from '../../contract/probe.ts'
import { createFakeChroma } from '../../fakes/chroma.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { freePort } from '../../servers/child.ts'
import { type ChromaServer, findChroma, startChroma } from '../../servers/chroma.ts'
import { whenAvailable } from '../../servers/require.ts'
import { json, startWeb } from '../../servers/web.ts'

const at = (url: string, deep = false): ChromaTarget => ({ url: new Secret(url), deep })
const look = (target: ChromaTarget) => createChromaProbe().look(target, new AbortController().signal)

chromaContract('the fake Chroma', async () =>
  fakeWorld<ChromaTarget, ChromaLook>(
    createFakeChroma(),
    (port) => at(`http://me:hunter2@127.0.0.1:${port}`),
    (port) => `127.0.0.1:${port}`,
    { api: 'v2', version: '1.0.0' } as Omit<ChromaLook, 'asked' | 'latencyMs'>,
    ['refused', 'auth', 'not_ready', 'protocol', 'forbidden'],
  ),
)

const inReal = whenAvailable('chroma', findChroma())

inReal('a real Chroma', () => {
  chromaContract('keeps the contract', realWorld)

  describe('in trouble and in depth', () => {
    let server: ChromaServer
    beforeAll(async () => {
      server = await startChroma()
    })
    afterAll(async () => server?.stop())

    it('counts its collections in a deep look and only there', async () => {
      const { ChromaClient } = await import('chromadb')
      const { hostname, port } = new URL(server.url)
      const client = new ChromaClient({ host: hostname, port: Number(port) })
      await client.createCollection({ name: 'offers', embeddingFunction: null })
      expect(await look(at(server.url, true))).toMatchObject({ api: 'v2', collections: 1 })
      expect(await look(at(server.url))).not.toHaveProperty('collections')
    })

    it('reports a frozen server at the deadline and looks again once it is thawed', async () => {
      server.freeze()
      const error = await failure(createChromaProbe().look(at(server.url), AbortSignal.timeout(300)))
      server.thaw()
      expect(error).toMatchObject({ fault: 'timeout' })
      expect((await look(at(server.url))).api).toBe('v2')
    })
  })
})

describe('a Chroma of another version', () => {
  it('that speaks only v1 is recognised by it', async () => {
    const old = await startWeb((request, response) =>
      request.url === '/api/v1/version'
        ? json(response, 200, '0.4.24')
        : json(response, 404, { detail: 'Not Found' }),
    )
    expect(await look(at(old.url))).toMatchObject({ api: 'v1', version: '0.4.24', v2Status: 404 })
    await old.quiet()
    await old.stop()
  })

  it('is asked below the path of its address', async () => {
    const server = await startWeb((_, response) => json(response, 410, {}))
    await look(at(`${server.url}/chroma/`))
    expect(server.requests).toEqual(['GET /chroma/api/v2/heartbeat', 'GET /chroma/api/v1/version'])
    await server.stop()
  })

  it('that has left v2 behind is recognised by its 410', async () => {
    const newer = await startWeb((_, response) => json(response, 410, { error: 'Unimplemented' }))
    expect(await look(at(newer.url))).toMatchObject({ api: 'other', v2Status: 410 })
    await newer.stop()
  })
})

describe('what is no Chroma', () => {
  it.each<[string, string, string]>([
    ['a page for every path', 'text/html', '<html>Welcome</html>'],
    ['JSON without a heartbeat', 'application/json', '{"ok":true}'],
    ['broken JSON', 'application/json', '{"nanosecond'],
  ])('is told apart: %s', async (_, type, body) => {
    const server = await startWeb((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(body),
    )
    expect(await failure(look(at(server.url)))).toMatchObject({ fault: 'protocol' })
    await server.stop()
  })

  it('is not followed when it redirects', async () => {
    const server = await startWeb((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    )
    expect(await failure(look(at(server.url)))).toMatchObject({ fault: 'protocol' })
    expect(server.requests).toEqual(['GET /api/v2/heartbeat'])
    await server.stop()
  })
})

async function realWorld(): Promise<World<ChromaTarget, ChromaLook>> {
  const server = await startChroma()
  const silent = await startWeb(() => undefined)
  const locked = await startWeb((_, response) => json(response, 401, { error: 'Unauthorized' }))
  const busy = await startWeb((_, response) => json(response, 503, { error: 'Service Unavailable' }))
  const nginx = await startWeb((_, response) => response.writeHead(404).end('not found'))
  return {
    probe: createChromaProbe(),
    healthy: at(server.url),
    silent: at(silent.url),
    faults: {
      refused: at(`http://me:hunter2@127.0.0.1:${await freePort()}`),
      auth: at(locked.url.replace('//', '//me:hunter2@')),
      not_ready: at(busy.url),
      protocol: at(nginx.url),
      forbidden: at('http://169.254.169.254'),
    },
    secrets: ['hunter2'],
    close: async () => {
      await Promise.all([server, silent, locked, busy, nginx].map((each) => each.stop()))
    },
  }
}
