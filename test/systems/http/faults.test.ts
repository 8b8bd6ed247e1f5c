import { once } from 'node:events'
import { createServer } from 'node:https'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { createHttpProbe } from '../../../src/systems/http/client.ts'
import type { HttpTarget } from '../../../src/systems/http/port.ts'
import { failure } from '../../contract/probe.ts'
import { makeCertificate } from '../../servers/certificates.ts'
import { freePort, own } from '../../servers/child.ts'
import { startRaw } from '../../servers/sockets.ts'

const at = (url: string, rest: Omit<HttpTarget, 'url'> = {}): HttpTarget => ({
  url: new Secret(url),
  ...rest,
})
const look = (target: HttpTarget) => createHttpProbe().look(target, new AbortController().signal)

describe('bad company', () => {
  it('a peer that cuts the connection is refused', async () => {
    const server = await startRaw((socket) => socket.resetAndDestroy())
    expect(await failure(look(at(`http://127.0.0.1:${server.port}`)))).toMatchObject({ fault: 'refused' })
    await server.stop()
  })

  it('headers that drip are given up at the deadline, and the socket is closed', async () => {
    const server = await startRaw((socket) => socket.write('HTTP/1.1 200 OK\r\nx-slow: '))
    const error = await failure(
      createHttpProbe().look(at(`http://127.0.0.1:${server.port}`), AbortSignal.timeout(300)),
    )
    expect(error).toMatchObject({ fault: 'timeout' })
    await server.quiet()
    await server.stop()
  })

  it('a wanted body that is cut before its end is refused', async () => {
    const server = await startRaw((socket) =>
      once(socket, 'data').then(() => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf')),
    )
    const target = at(`http://127.0.0.1:${server.port}`, { body: { contains: 'ok' } })
    expect(await failure(look(target))).toMatchObject({ fault: 'refused' })
    expect(await failure(look(at(`http://127.0.0.1:${server.port}`)))).toMatchObject({ fault: 'refused' })
    await server.stop()
  })

  it('a wanted body in broken chunks is no HTTP', async () => {
    const server = await startRaw((socket) =>
      once(socket, 'data').then(() =>
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nno-number\r\n'),
      ),
    )
    const target = at(`http://127.0.0.1:${server.port}`, { body: { contains: 'ok' } })
    expect(await failure(look(target))).toMatchObject({ fault: 'protocol' })
    await server.quiet()
    await server.stop()
  })

  it('a frozen process whose backlog is full is not even connected', async () => {
    const port = await freePort()
    const listen = `require('net').createServer().listen(${port}, '127.0.0.1', 1, () => console.log('listening'))`
    const server = await own(process.execPath, ['-e', listen], /listening/)
    server.freeze()
    const crowd = Array.from({ length: 9 }, () => connect(port, '127.0.0.1').on('error', () => undefined))
    const target = at(`http://127.0.0.1:${port}`)
    const error = await failure(createHttpProbe().look(target, AbortSignal.timeout(300)))
    for (const socket of crowd) socket.destroy()
    await server.stop()
    expect(error).toMatchObject({ fault: 'timeout', answered: 'not even connected' })
  })

  it('an unasked change of protocol is no HTTP', async () => {
    const server = await startRaw((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    )
    expect(await failure(look(at(`http://127.0.0.1:${server.port}`)))).toMatchObject({ fault: 'protocol' })
    await server.quiet()
    await server.stop()
  })

  it('a name that does not resolve proves nothing', async () => {
    expect(await failure(look(at('http://no-such-host.invalid/')))).toMatchObject({ fault: 'resolver' })
  })

  it('a certificate that nobody trusts is no HTTPS service', async () => {
    const pair = makeCertificate({
      names: ['localhost'],
      validFrom: new Date(Date.now() - 1e6),
      validTo: new Date(Date.now() + 1e9),
    })
    const server = createServer(pair, (_, response) => response.end('ok')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address() as { port: number }
    const error = await failure(look(at(`https://localhost:${address.port}/`)))
    server.close()
    expect(error).toMatchObject({
      fault: 'protocol',
      answered: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT'),
    })
  })
})
