import type { Redactor } from '../../policy/redact/redactor.ts'
import type { Findings, Found } from './found.ts'

/**
 * Names of containers, processes and files are other people's words, and people put secrets anywhere. A service
 * whose name or value is one is left out and counted; a comment that holds one is masked.
 */
export function withoutSecrets(findings: Findings, { text }: Pick<Redactor, 'text'>): Findings {
  const isClean = (value: unknown) => text(JSON.stringify(value)) === JSON.stringify(value)
  const found = findings.found.filter((service) => isClean(spoken(service)))
  const left = findings.found.length - found.length
  const deployments = (findings.deployments ?? []).filter(isClean)
  return {
    ...findings,
    found: found.map((service) => ({ ...service, seen: service.seen.map(text) })),
    remarks: [
      ...(findings.remarks ?? []),
      ...(left > 0 ? [`${findings.source}: ${left} left out, whose names look like secrets`] : []),
    ].map(text),
    deployments,
  }
}

/** What of a service is written as it stands. */
function spoken({ name, entry, depends_on, recover }: Found): unknown[] {
  return [name, Object.values(entry), depends_on, Object.values(recover ?? {})]
}
