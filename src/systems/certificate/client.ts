import { isIP } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { abandoned, asProbeError, untilAborted } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { refuseMetadata, unbracket } from '../http/address.ts'
import { guardedLookup } from '../http/resolve.ts'
import type { CertificateLook, CertificateProbe, CertificateTarget } from './port.ts'

export function createCertificateProbe(): CertificateProbe {
  return { look }
}

async function look(target: CertificateTarget, signal: AbortSignal): Promise<CertificateLook> {
  const asked = `TLS handshake with ${target.host}:${target.port}`
  if (signal.aborted) throw abandoned(signal, asked)
  refuseMetadata(asked, target.host)
  const host = unbracket(target.host)
  const { checkServerIdentity, connect } = await import('node:tls')
  const start = performance.now()
  // An unacceptable certificate is what we came to see, so nothing is rejected; nothing is sent either.
  const socket = connect({
    host,
    port: target.port,
    lookup: guardedLookup,
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    ...(isIP(host) === 0 && { servername: host }),
  })
  try {
    await untilAborted(signal, asked, handshake(socket), () => undefined)
    const latencyMs = performance.now() - start
    const hostProblem = checkServerIdentity(host, socket.getPeerCertificate())
    return {
      asked,
      latencyMs,
      hostProblem: hostProblem ? excerpt(hostProblem.message) : null,
      ...facts(socket, asked),
    }
  } catch (error) {
    throw asProbeError(asked, error)
  } finally {
    socket.destroy()
  }
}

function handshake(socket: TLSSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('secureConnect', resolve)
    socket.on('error', reject)
    socket.once('end', () => reject(Object.assign(new Error('the peer hung up'), { code: 'ECONNRESET' })))
  })
}

type Facts = Omit<CertificateLook, 'asked' | 'latencyMs' | 'hostProblem'>

function facts(socket: TLSSocket, asked: string): Facts {
  const certificate = socket.getPeerX509Certificate()
  if (!certificate) throw new ProbeError('protocol', asked, 'the handshake brought no certificate')
  const validFrom = Date.parse(certificate.validFrom)
  const validTo = Date.parse(certificate.validTo)
  return {
    subject: excerpt(certificate.subject ?? ''),
    issuer: excerpt(certificate.issuer ?? ''),
    validFrom,
    validTo,
    selfSigned: certificate.verify(certificate.publicKey),
    chainProblem: chainProblem(socket, Date.now() < validFrom || Date.now() > validTo),
  }
}

/** The dates of the certificate itself are judged apart; the same code from above it in the chain is a chain problem. */
function chainProblem({ authorized, authorizationError }: TLSSocket, outOfDate: boolean): string | null {
  if (authorized || !authorizationError) return null
  const code = String(authorizationError)
  return outOfDate && /^CERT_(HAS_EXPIRED|NOT_YET_VALID)$/.test(code) ? null : code
}
