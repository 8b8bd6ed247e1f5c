import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createHttpProbe } from '../../../src/systems/http/client.ts'
import type { HttpLook, HttpTarget } from '../../../src/systems/http/port.ts'
import { httpContract } from '../../contract/http.ts'
import { failure, type World } from '../../contract/probe.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { createFakeHttp } from '../../fakes/http.ts'
import { freePort } from '../../servers/child.ts'
import { startRaw } from '../../servers/sockets.ts'
import { json, startWeb, type WebServer } from '../../servers/web.ts'

const at = (url: string, rest: Omit<HttpTarget, 'url'> = {}): HttpTarget => ({
  url: new Secret(url),
  ...rest,
})
const patient = () => new AbortController().signal
const look = (target: HttpTarget) => createHttpProbe().look(target, patient())
const HAS_IPV6 = Object.values(networkInterfaces()).some((all) =>
  all?.some(({ address }) => address === '::1'),
)
const METADATA = at('http://169.254.169.254/latest/meta-data/?token=hunter2')

httpContract('the fake web service', async () =>
  fakeWorld(
    createFakeHttp(),
    (port) => at(`http://me:hunter2@127.0.0.1:${port}/health`),
    (port) => `127.0.0.1:${port}`,
    { status: 200, contentType: 'application/json' },
    ['refused', 'protocol', 'forbidden'],
  ),
)

httpContract('a real web service', async (): Promise<World<HttpTarget, HttpLook>> => {
  const healthy = await startWeb((_, response) => json(response, 200, { status: 'ok' }))
  const silent = await startWeb(() => undefined)
  const garbage = await startRaw((socket) => once(socket, 'data').then(() => socket.end('+PONG\r\n')))
  const headers = { authorization: new Secret('Bearer hunter2') }
  return {
    probe: createHttpProbe(),
    healthy: at(`${healthy.url}/health?key=hunter2`, { headers }),
    silent: at(silent.url),
    faults: {
      refused: at(`http://u:hunter2@127.0.0.1:${await freePort()}/`),
      protocol: at(`http://127.0.0.1:${garbage.port}/?key=hunter2`, { headers }),
      forbidden: METADATA,
    },
    secrets: ['hunter2'],
    close: async () => {
      await Promise.all([healthy.stop(), silent.stop(), garbage.stop()])
    },
  }
})

describe('a web service', () => {
  let server: WebServer
  const headers: (string | undefined)[] = []
  beforeAll(async () => {
    server = await startWeb((request, response) => {
      headers.push(request.headers.authorization, request.headers.host)
      const path = request.url ?? ''
      if (path.startsWith('/redirect'))
        return response.writeHead(302, { location: '/elsewhere?token=hunter2' }).end()
      if (path === '/metadata')
        return response.writeHead(307, { location: 'http://169.254.169.254/latest' }).end()
      if (path === '/endless') return response.writeHead(200).write('x'.repeat(1000))
      if (path === '/flood') return flood(response)
      if (path === '/huge-header') return response.writeHead(200, { 'x-big': 'z'.repeat(200_000) }).end()
      return json(response, 200, { status: 'ok' })
    })
  })
  afterAll(async () => server.stop())

  it('gets the configured headers, which the look does not show', async () => {
    const seen = await look(at(server.url, { headers: { Authorization: new Secret('Bearer hunter2') } }))
    expect(headers).toContain('Bearer hunter2')
    expect(JSON.stringify(seen)).not.toContain('hunter2')
  })

  it('gets user and password of its address, escaped or not', async () => {
    await look(at(`http://me:p%40ss%zz@127.0.0.1:${server.port}/`))
    expect(headers).toContain(`Basic ${Buffer.from('me:p%40ss%zz').toString('base64')}`)
    await look(at(`http://me:p%40ss@127.0.0.1:${server.port}/`))
    expect(headers).toContain(`Basic ${Buffer.from('me:p@ss').toString('base64')}`)
  })

  it('cannot be asked with a header that no request can carry, and the error does not quote it', async () => {
    const error = await failure(look(at(server.url, { headers: { 'X-Key': new Secret('hunter2\r\nx: y') } })))
    expect(error).toMatchObject({ fault: 'no_way', answered: expect.not.stringContaining('hunter2') })
  })

  it('is asked at 127.0.0.1 when it is called localhost, under its own name', async () => {
    expect((await look(at(`http://localhost:${server.port}/`))).status).toBe(200)
    expect(headers).toContain(`localhost:${server.port}`)
  })

  it('is not followed when it redirects', async () => {
    const before = server.requests.length
    const seen = await look(at(`${server.url}/redirect`))
    expect(seen).toMatchObject({ status: 302, location: `${server.url}/elsewhere?…` })
    expect(server.requests.slice(before)).toEqual(['GET /redirect'])
  })

  it('is not followed to a metadata address', async () => {
    expect(await look(at(`${server.url}/metadata`))).toMatchObject({
      status: 307,
      location: 'http://169.254.169.254/latest',
    })
  })

  it('is judged by its headers when its body never ends and nobody wants it', async () => {
    expect((await look(at(`${server.url}/endless`))).body).toBeUndefined()
    await server.quiet()
  })

  it('gives up at the deadline on a body that never ends and is wanted', async () => {
    const target = at(`${server.url}/endless`, { body: { contains: 'ok' } })
    const before = server.requests.length
    const deadline = new AbortController()
    const error = failure(createHttpProbe().look(target, deadline.signal))
    await expect.poll(() => server.requests.length).toBeGreaterThan(before)
    deadline.abort(new DOMException('The deadline has passed.', 'TimeoutError'))
    expect(await error).toMatchObject({ fault: 'timeout', answered: 'connected, then no complete answer' })
    await server.quiet()
  })

  it('keeps one megabyte of a wanted body that never stops, and closes the connection', async () => {
    const seen = await look(at(`${server.url}/flood`, { body: { contains: 'ok' } }))
    expect(seen.body).toMatchObject({ truncated: true })
    expect(seen.body?.text).toHaveLength(1_048_576)
    await server.quiet()
  })

  it('is no HTTP when its headers are without measure', async () => {
    expect(await failure(look(at(`${server.url}/huge-header`)))).toMatchObject({ fault: 'protocol' })
  })

  it('is asked over a connection of its own each time, and told so', async () => {
    const peers = new Set<number | undefined>()
    const asked: (string | undefined)[] = []
    const other = await startWeb(({ socket, headers: { connection, host } }, response) => {
      peers.add(socket.remotePort)
      asked.push(connection, host)
      response.end('ok')
    })
    await Promise.all([look(at(other.url)), look(at(other.url))])
    await look(at(other.url))
    expect(peers.size).toBe(3)
    expect([...new Set(asked)]).toEqual(['close', `127.0.0.1:${other.port}`])
    await other.stop()
  })

  it.runIf(HAS_IPV6)('is asked at its IPv6 address', async () => {
    const other = createServer(({ headers: { host } }, response) => response.end(host)).listen(0, '::1')
    await once(other, 'listening')
    const host = `[::1]:${(other.address() as AddressInfo).port}`
    const seen = await look(at(`http://${host}/`, { body: { contains: host } }))
    other.close()
    expect(seen.body?.text).toBe(host)
  })

  it('leaves no connection open after a look', async () => {
    await look(at(server.url))
    await server.quiet()
  })
})

/** Sends until the peer is gone. */
function flood(response: ServerResponse): void {
  const more = () => {
    while (!response.destroyed && response.write('y'.repeat(65_536)));
  }
  response.on('drain', more)
  more()
}
