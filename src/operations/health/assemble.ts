import type { Service } from '../../config/services.ts'
import { excerpt } from '../../core/look.ts'
import { type BlastRadius, blastRadius, type Graph } from '../../stack/graph.ts'
import type { Status } from '../../stack/health.ts'
import type { DisabledService, HealthReport, ServiceReport } from './report.ts'
import type { Outcome } from './scheduler.ts'
import { summarize } from './summary.ts'

/** Everything a report is made of. `looked` also holds dependencies that were not asked for. */
export interface Findings {
  /** The names asked for. */
  selected: readonly string[]
  looked: ReadonlyMap<string, Outcome>
  services: ReadonlyMap<string, Service>
  disabled: ReadonlyMap<string, DisabledService>
  graph: Graph
  /** Epoch milliseconds. */
  at: number
}

/** Worst first. A stack that is partly unknown is not healthy, and not worse than one that is known to suffer. */
const WORST_FIRST = ['down', 'degraded', 'unknown', 'healthy'] as const satisfies readonly Status[]

/** Puts single outcomes together: who fails, what it takes with it, where it comes from, and what to do. */
export function assemble(findings: Findings): HealthReport {
  const { selected, looked, graph, at } = findings
  const statuses = new Map([...looked].map(([name, outcome]) => [name, outcome.judgement.status]))
  const blast = blastRadius(graph, statuses)
  const services = selected.map((name) => reportOn(name, findings, blast))
  const causes = graph.names
    .filter((name) => !selected.includes(name) && isFailing(statuses.get(name)))
    .map((name) => reportOn(name, findings, blast))
  const verdict =
    WORST_FIRST.find((status) => services.some((service) => service.status === status)) ?? 'unknown'
  return {
    verdict,
    summary: summarize(services, causes),
    services,
    roots: blast.roots,
    affected: blast.consequences,
    causes,
    ...(services.length === 0 && { hint: 'configure what to watch under services:, or run: operator init' }),
    checked_at: new Date(at).toISOString(),
  }
}

function isFailing(status: Status | undefined): boolean {
  return status === 'down' || status === 'degraded'
}

function reportOn(name: string, { looked, services, disabled }: Findings, blast: BlastRadius): ServiceReport {
  const service = services.get(name)
  const outcome = looked.get(name)
  if (!service || !outcome) return leftOut(name, disabled.get(name))
  const { judgement, latencyMs, tookMs } = outcome
  const { affects, root } = blast.of.get(name) ?? { affects: [], root: null }
  const hint = adviceFor(name, service, outcome, root)
  return {
    name,
    kind: service.kind,
    status: judgement.status,
    latency_ms: latencyMs === null ? null : tenths(latencyMs),
    evidence: {
      asked: excerpt(judgement.evidence.asked),
      answered: excerpt(judgement.evidence.answered),
      took_ms: tenths(tookMs),
    },
    findings: judgement.findings.map((finding) => excerpt(finding)),
    affects,
    root,
    ...(hint !== '' && { hint: excerpt(hint) }),
    ...(judgement.status !== 'healthy' && { runbook: `${service.kind}-down` }),
  }
}

function leftOut(name: string, entry: DisabledService | undefined): ServiceReport {
  const why = excerpt(entry?.why ?? 'it is not in the configuration')
  return {
    name,
    kind: 'disabled',
    status: 'unknown',
    latency_ms: null,
    evidence: { asked: 'nothing', answered: 'nothing: the entry is disabled', took_ms: 0 },
    findings: [`it is disabled and not looked at: ${why}`],
    affects: [],
    root: null,
    ...(entry?.hint !== undefined && { hint: excerpt(entry.hint) }),
  }
}

/** What to do: the root first, then the configured way back, then what the verdict itself advises. */
function adviceFor(name: string, service: Service, { judgement }: Outcome, root: string | null): string {
  const way =
    isFailing(judgement.status) && service.recover
      ? `it comes back with: ${recovery(service.recover)}`
      : undefined
  if (root !== null && root !== name)
    return [`it comes from ${root}: repair that first`, way].filter(Boolean).join('; ')
  return [judgement.hint, way].filter(Boolean).join('; ')
}

/** The configured way back as a command for a person. */
function recovery(recover: NonNullable<Service['recover']>): string {
  if ('pm2' in recover) return `pm2 restart ${recover.pm2}`
  if ('systemd' in recover) return `systemctl restart ${recover.systemd}`
  return `docker restart ${recover.container}`
}

function tenths(ms: number): number {
  return Math.round(ms * 10) / 10
}
