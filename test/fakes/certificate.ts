import type {
  CertificateLook,
  CertificateProbe,
  CertificateTarget,
} from '../../src/systems/certificate/port.ts'
import { createFakeProbe, type FakeProbe } from './probe.ts'

/** A TLS server without a network; it satisfies CertificateProbe. */
export function createFakeCertificate(): CertificateProbe & FakeProbe<CertificateTarget, CertificateLook> {
  return createFakeProbe(({ host, port }) => `${host}:${port}`)
}
