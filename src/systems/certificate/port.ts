import type { Look } from '../../core/look.ts'

export interface CertificateTarget {
  host: string
  port: number
}

export interface CertificateLook extends Look {
  subject: string
  issuer: string
  /** Milliseconds since the epoch. */
  validFrom: number
  validTo: number
  selfSigned: boolean
  /** Why this machine does not trust the chain (OpenSSL's code), expiry apart; null when it does. */
  chainProblem: string | null
  /** Why the certificate is not for this host; null when it is. */
  hostProblem: string | null
}

export interface CertificateProbe {
  /** One TLS handshake. Throws ProbeError: refused, timeout, resolver, protocol (no TLS there), forbidden, no_way. */
  look(target: CertificateTarget, signal: AbortSignal): Promise<CertificateLook>
}
