import type { Config } from '../config/schema.ts'
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
  /** Operations that a dead process left without an outcome, and BLOCKED entries of the agent log. */
  blockers(): Promise<readonly string[]>
  agentLog(): Promise<string>
  runbooks(): Promise<readonly Runbook[]>
  now(): number
}
