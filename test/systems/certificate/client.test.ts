import { once } from 'node:events'
import { createServer, type Server } from 'node:tls'
import { afterAll, describe, expect, it } from 'vitest'
import { createCertificateProbe } from '../../../src/systems/certificate/client.ts'
import type { CertificateLook, CertificateTarget } from '../../../src/systems/certificate/port.ts'
import { certificateContract } from '../../contract/certificate.ts'
import type { World } from '../../contract/probe.ts'
import { createFakeCertificate } from '../../fakes/certificate.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { makeCertificate, type Pair } from '../../servers/certificates.ts'
import { freePort } from '../../servers/child.ts'
import { startRaw } from '../../servers/sockets.ts'

const DAY = 86_400_000
const days = (count: number) => new Date(Math.floor(Date.now() / 1000) * 1000 + count * DAY)
const look = (port: number) =>
  createCertificateProbe().look({ host: 'localhost', port }, new AbortController().signal)

certificateContract('the fake TLS server', async () =>
  fakeWorld<CertificateTarget, CertificateLook>(
    createFakeCertificate(),
    (port) => ({ host: 'localhost', port }),
    (port) => `localhost:${port}`,
    {
      subject: 'CN=localhost',
      issuer: 'CN=localhost',
      validFrom: 0,
      validTo: 1,
      selfSigned: true,
      hostProblem: null,
      chainProblem: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    },
    ['refused', 'protocol', 'forbidden'],
  ),
)

certificateContract('a real TLS server', async (): Promise<World<CertificateTarget, CertificateLook>> => {
  const healthy = await serve(
    makeCertificate({ names: ['localhost'], validFrom: days(-1), validTo: days(90) }),
  )
  const silent = await startRaw(() => undefined)
  const plain = await startRaw((socket) => socket.write('220 no TLS here\r\n'))
  const local = (port: number) => ({ host: 'localhost', port })
  return {
    probe: createCertificateProbe(),
    healthy: local(portOf(healthy)),
    silent: local(silent.port),
    faults: {
      refused: local(await freePort()),
      protocol: local(plain.port),
      forbidden: { host: 'metadata.google.internal', port: 443 },
    },
    secrets: [],
    close: async () => {
      healthy.close()
      await Promise.all([silent.stop(), plain.stop()])
    },
  }
})

describe('a certificate', () => {
  const servers: Server[] = []
  const present = async (pair: Pair) => {
    const server = await serve(pair)
    servers.push(server)
    return look(portOf(server))
  }
  afterAll(() => {
    for (const server of servers) server.close()
  })

  it('tells its dates to the second', async () => {
    const validFrom = days(-3)
    const validTo = days(11)
    const seen = await present(makeCertificate({ names: ['localhost'], validFrom, validTo }))
    expect(seen).toMatchObject({ validFrom: validFrom.getTime(), validTo: validTo.getTime() })
  })

  it('that has expired is still looked at, and its date is no chain problem', async () => {
    const seen = await present(
      makeCertificate({ names: ['localhost'], validFrom: days(-90), validTo: days(-1) }),
    )
    expect(seen.validTo).toBeLessThan(Date.now())
    expect(seen.chainProblem === null || seen.chainProblem === 'DEPTH_ZERO_SELF_SIGNED_CERT').toBe(true)
  })

  it('for another host says so', async () => {
    const seen = await present(
      makeCertificate({ names: ['crm.example'], validFrom: days(-1), validTo: days(90) }),
    )
    expect(seen.hostProblem).toContain('crm.example')
  })

  it('of an unknown authority is not self-signed and not trusted', async () => {
    const authority = makeCertificate({ names: ['Test CA'], validFrom: days(-1), validTo: days(90) })
    const issuer = { name: 'Test CA', key: authority.key }
    const seen = await present(
      makeCertificate({ names: ['localhost'], validFrom: days(-1), validTo: days(90), issuer }),
    )
    expect(seen).toMatchObject({ selfSigned: false, issuer: 'CN=Test CA' })
    expect(seen.chainProblem).toMatch(/^UNABLE_TO_/)
  })
})

async function serve(pair: Pair): Promise<Server> {
  const server = createServer(pair, (socket) => socket.on('error', () => undefined).resume())
  server.on('tlsClientError', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function portOf(server: Server): number {
  return (server.address() as { port: number }).port
}
