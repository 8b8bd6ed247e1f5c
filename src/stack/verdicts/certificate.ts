import type { ServiceOf } from '../../config/services.ts'
import { formatDuration } from '../../core/duration.ts'
import type { CertificateLook } from '../../systems/certificate/port.ts'
import type { Judgement } from '../health.ts'

/** Down outside its dates; degraded when it ends soon, or clients will not trust it. `at` is epoch milliseconds. */
export function judgeCertificate(
  service: ServiceOf<'certificate'>,
  look: CertificateLook,
  at: number,
): Judgement {
  const evidence = { asked: look.asked, answered: sayCertificate(look) }
  const dead = outOfDate(look, at)
  const findings = [...(dead === undefined ? endsSoon(service, look, at) : [dead]), ...distrust(look)]
  if (findings.length === 0) return { status: 'healthy', evidence, findings }
  return {
    status: dead === undefined ? 'degraded' : 'down',
    evidence,
    findings,
    hint: 'renew it, and reload what serves it',
  }
}

function outOfDate({ validFrom, validTo }: CertificateLook, at: number): string | undefined {
  if (at > validTo) return `it expired ${formatDuration(at - validTo)} ago, on ${day(validTo)}`
  return at < validFrom
    ? `it is not valid before ${day(validFrom)}, in ${formatDuration(validFrom - at)}`
    : undefined
}

function endsSoon({ warn }: ServiceOf<'certificate'>, { validTo }: CertificateLook, at: number): string[] {
  if (validTo - at >= warn) return []
  return [
    `it expires in ${formatDuration(validTo - at)}, on ${day(validTo)} (the limit is ${formatDuration(warn)})`,
  ]
}

function distrust({ selfSigned, chainProblem, hostProblem }: CertificateLook): string[] {
  const chain = selfSigned ? 'it is self-signed' : 'its chain is not trusted here'
  return [
    ...(chainProblem === null ? [] : [`${chain} (${chainProblem})`]),
    ...(hostProblem === null ? [] : [`it is not for this host: ${hostProblem}`]),
  ]
}

function sayCertificate({ subject, issuer, validTo, selfSigned }: CertificateLook): string {
  return `certificate of ${subject || 'no subject'}, ${selfSigned ? 'self-signed' : `issued by ${issuer}`}, valid to ${day(validTo)}`
}

function day(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10)
}
