import { describe, expect, it } from 'vitest'
import { createTcpProbe } from '../../../src/systems/tcp/client.ts'
import type { TcpLook, TcpTarget } from '../../../src/systems/tcp/port.ts'
import { failure, type World } from '../../contract/probe.ts'
import { tcpContract } from '../../contract/tcp.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { createFakeTcp } from '../../fakes/tcp.ts'
import { freePort } from '../../servers/child.ts'
import { startRaw } from '../../servers/sockets.ts'

const at = (port: number, rest: Partial<TcpTarget> = {}): TcpTarget => ({ host: '127.0.0.1', port, ...rest })
const look = (target: TcpTarget) => createTcpProbe().look(target, new AbortController().signal)

tcpContract('the fake TCP service', async () =>
  fakeWorld(
    createFakeTcp(),
    (port) => at(port, { send: 'hunter2' }),
    (port) => `127.0.0.1:${port}`,
    { answer: '220 ready' },
    ['refused', 'forbidden'],
  ),
)

tcpContract('a real TCP service', async (): Promise<World<TcpTarget, TcpLook>> => {
  const banner = await startRaw((socket) => socket.write('220 ready\r\n'))
  const silent = await startRaw(() => undefined)
  return {
    probe: createTcpProbe(),
    healthy: at(banner.port, { expect: '220 ready' }),
    silent: at(silent.port, { send: 'hunter2', expect: 'anything' }),
    faults: {
      refused: at(await freePort(), { send: 'hunter2', expect: 'x' }),
      forbidden: { host: '169.254.169.254', port: 80, expect: 'x' },
    },
    secrets: ['hunter2'],
    close: async () => {
      await Promise.all([banner.stop(), silent.stop()])
    },
  }
})

describe('a TCP service', () => {
  it('is only connected to when nothing is expected of it', async () => {
    const server = await startRaw((socket) => socket.write('220 ready\r\n'))
    expect((await look(at(server.port))).answer).toBeNull()
    await server.quiet()
    await server.stop()
  })

  it('is told the configured text and answers it, in pieces', async () => {
    const server = await startRaw((socket) => {
      socket.once('data', (text) => {
        expect(text.toString()).toBe('PING\r\n')
        socket.write('+PO', () => setImmediate(() => socket.write('NG\r\n')))
      })
    })
    expect((await look(at(server.port, { send: 'PING\r\n', expect: '+PONG' }))).answer).toBe('+PONG\r\n')
    await server.stop()
  })

  it.each<[string, (port: number) => Promise<TcpLook>]>([
    ['goes quiet', (port) => look(at(port, { expect: 'something else' }))],
  ])('hands back the wrong answer when it %s', async (_, ask) => {
    const server = await startRaw((socket) => socket.write('503 no\r\n'))
    expect((await ask(server.port)).answer).toBe('503 no\r\n')
    await server.quiet()
    await server.stop()
  })

  it('hands back the wrong answer when the peer hangs up', async () => {
    const server = await startRaw((socket) => socket.end('503 no\r\n'))
    expect((await look(at(server.port, { expect: 'x' }))).answer).toBe('503 no\r\n')
    await server.stop()
  })

  it('is cut short when it says more than an answer can be', async () => {
    const server = await startRaw((socket) => {
      const flood = () => {
        while (socket.writable && socket.write('z'.repeat(65_536)));
      }
      socket.on('drain', flood)
      flood()
    })
    expect((await look(at(server.port, { expect: 'never' }))).answer?.length).toBeLessThan(400_000)
    await server.quiet()
    await server.stop()
  })

  it('is refused under a number that means a metadata address', async () => {
    const error = await failure(look({ host: '2852039166', port: 80, expect: 'x' }))
    expect(['forbidden', 'resolver']).toContain((error as { fault: string }).fault)
  })
})
