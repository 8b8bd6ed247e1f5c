import type { Span } from '../../journal/awake.ts'
import type { Baseline } from './baseline.ts'
import type { CronVerdict, Evidence } from './report.ts'
import type { Slot } from './slots.ts'
import type { Run } from './source.ts'

/** What a job has to keep to. Milliseconds. */
export interface Limits {
  /** How long after it was due a run may begin, or where only files are seen an output come, without being late. */
  allowedMs: number
  /** Undefined where the owner did not say. */
  expectedMs: number | undefined
}

/** All that is known of one slot. */
export interface SlotFacts {
  slot: Slot
  now: number
  limits: Limits
  /** Oldest first; the last one decides. */
  runs: readonly Run[]
  /** Why the source cannot say whether it ran. */
  unsure: string | undefined
  /** What the judge says of the last run's output. */
  findings: readonly (Evidence & { unknown?: true })[]
  away: readonly Span[]
  baseline: Baseline
  /** When the source was told of the job; before that it was nobody's. */
  since: number | undefined
  scheduler: Scheduler
}

export interface Scheduler {
  /** In a sentence: `OpenClaw`. */
  called: string
  /** Since when its process runs, where that is known. */
  upSince: number | undefined
}

export interface Judgement {
  verdict: CronVerdict
  evidence: Evidence[]
  /** Of the run that decides, sleep not counted. */
  durationMs?: number
}

/** A verdict by one rule. */
export function plain(verdict: CronVerdict, rule: string, found: string): Judgement {
  return { verdict, evidence: [{ rule, passed: verdict === 'valid', found }] }
}
