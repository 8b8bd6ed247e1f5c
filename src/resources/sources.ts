import type { Config } from '../config/schema.ts'
import type { CronReport } from '../operations/cron/report.ts'
import type { PlanReport } from '../policy/approvals/report.ts'
import type { Rule } from '../policy/decide.ts'
import type { Runbook } from './runbook-files.ts'

/** An operation as the journal keeps it, for people. */
export interface OperationSummary {
  id: string
  tool: string
  target: string
  actor: string
  status: string
  started_at: string
  finished_at: string | null
}

/** A deploy of the catalogue, for people. */
export interface DeploySummary {
  id: string
  target: string
  actor: string
  phase: string
  verdict?: string
  from?: string
  to?: string
  started_at: string
  ended_at?: string
  duration?: string
}

/** A version that a deploy replaced and that was kept to come back to, for people. */
export interface KeptSummary {
  version: string
  deploy: string
  replaced_at: string
  /** Why it cannot come back all the same. */
  lost?: string
}

/** What resources read from. Supplied by the composition root; each part answers data, never a client. */
export interface Sources {
  config: Config
  disabled: readonly { section: string; name: string; why: string; hint: string }[]
  soul: { full: string }
  rules: readonly Rule[]
  policyDigest: string
  health(signal: AbortSignal): Promise<unknown>
  guard(signal: AbortSignal): Promise<unknown>
  operations(): readonly OperationSummary[]
  /** Newest first. */
  deploys(limit: number): readonly DeploySummary[]
  /** Newest first; of a configured target. */
  kept(target: string, signal: AbortSignal): Promise<readonly KeptSummary[]>
  /** Undefined: there is none under that id. */
  deployReport(id: string, signal: AbortSignal): Promise<unknown>
  /** Databases with their backups, newest first. */
  backups(signal: AbortSignal): Promise<unknown>
  /** The scheduled jobs of today; undefined where none are configured. */
  cron(signal: AbortSignal): Promise<CronReport | undefined>
  opsOutputSchema(): unknown
  /** Newest first. */
  plans(): readonly PlanReport[]
  /** Operations that a dead process left without an outcome, and BLOCKED entries of the agent log. */
  blockers(): Promise<readonly string[]>
  agentLog(): Promise<string>
  runbooks(): Promise<readonly Runbook[]>
  now(): number
}
