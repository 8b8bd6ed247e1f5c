import { shorten } from '../../core/look.ts'
import type { Status } from '../../stack/health.ts'

/** One service in a report. Texts that a service said are capped and free of control characters. */
export interface ServiceReport {
  name: string
  /** The configured kind, or `disabled` for an entry that was left out of the configuration. */
  kind: string
  status: Status
  /** How long the service took, in milliseconds; null when it was not asked. */
  latency_ms: number | null
  evidence: { asked: string; answered: string; took_ms: number }
  /** What is wrong, one sentence each; empty when healthy. */
  findings: readonly string[]
  /** Everything that needs this service while it fails, directly or not. */
  affects: readonly string[]
  /** The name of the failure this one comes from: its own for a root, null when it does not fail. */
  root: string | null
  /** What to do next. */
  hint?: string | undefined
  /** The name of the runbook, as in operator://runbooks/{name}. */
  runbook?: string | undefined
}

export interface HealthReport {
  /** The worst of the services asked for: down, then degraded, then unknown, then healthy. */
  verdict: Status
  summary: string
  services: readonly ServiceReport[]
  /** Names of the failures that nothing else explains, also of those that were not asked for. */
  roots: readonly string[]
  /** Names of the failing services that a root explains. */
  affected: readonly string[]
  /** Failing dependencies of the services asked for, which were not asked for themselves. */
  causes: readonly ServiceReport[]
  hint?: string | undefined
  /** ISO 8601, UTC: when the report was put together. A result was at most a second old when the check began. */
  checked_at: string
}

/** An entry of the configuration that was left out, and why. */
export interface DisabledService {
  name: string
  why: string
  hint?: string | undefined
}

/** What a person reads of a foreign text, in characters. */
const SAID = 500
const ADVISED = 800
const ASKED = 300

/** The report with its foreign texts cut. To be called on a redacted report only: see `excerpt`. */
export function shortenReport(report: HealthReport): HealthReport {
  return {
    ...report,
    services: report.services.map(shortenService),
    causes: report.causes.map(shortenService),
  }
}

function shortenService(service: ServiceReport): ServiceReport {
  const { evidence, findings, hint } = service
  return {
    ...service,
    evidence: {
      ...evidence,
      asked: shorten(evidence.asked, ASKED),
      answered: shorten(evidence.answered, SAID),
    },
    findings: findings.map((finding) => shorten(finding, SAID)),
    ...(hint !== undefined && { hint: shorten(hint, ADVISED) }),
  }
}
