import { expect } from 'vitest'
import type { CertificateLook, CertificateTarget } from '../../src/systems/certificate/port.ts'
import { probeContract, type World } from './probe.ts'

export function certificateContract(
  title: string,
  open: () => Promise<World<CertificateTarget, CertificateLook>>,
): void {
  probeContract(title, open, ['refused', 'protocol', 'forbidden'], (look) => {
    expect(look.subject).toContain('localhost')
    expect(look.selfSigned).toBe(true)
    expect(look.validFrom).toBeLessThan(look.validTo)
    expect(look.hostProblem).toBeNull()
    expect(look.chainProblem).toBe('DEPTH_ZERO_SELF_SIGNED_CERT')
  })
}
