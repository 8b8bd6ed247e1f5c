import type { Slot } from './slots.ts'

/** What a run left behind, as far as it was read. */
export interface RunOutput {
  bytes: Uint8Array
  /** Bytes of the whole. */
  size: number
  truncated: boolean
  writtenAt: number | undefined
  /** A path, or `summary`. */
  from: string
}

/** One run of a job as its source knows it. Times are epoch milliseconds. */
export interface Run {
  /** Always the same for the same run. */
  id: string
  /** `running`: it has not ended, or its output is still being written. */
  state: 'running' | 'ok' | 'failed' | 'skipped' | 'unknown'
  /** Undefined where the source only sees what a run left. */
  startedAt: number | undefined
  endedAt: number | undefined
  durationMs: number | undefined
  manual: boolean
  /** Absent while it runs; `none` says why there is nothing to judge. */
  output: RunOutput | { none: string } | undefined
  /** What the source says beside its state, that does not decide: a delivery that failed. Foreign text. */
  notes: readonly { rule: string; found: string; passed: boolean }[]
  /** Why it failed, in the source's words. Foreign text. */
  error: string | undefined
  /** How to end it while it runs, in a sentence or two. */
  stop?: string
}

/** What a source has scheduled under the name of a job. */
export interface Scheduled {
  /** What it is called there, where that is not the job's own name. */
  name: string
  id: string
  enabled: boolean
  /** As a sentence says it: `0 10 * * * (Europe/Berlin)`. */
  schedule: string
  /** The cron expression, where it is one. */
  cron: { expression: string; zone: string | undefined } | undefined
  /** How it was recognised, where the configuration does not name it; it may be another. */
  guessed: string | undefined
  /** Ids of others that are called the same: it may be one of those. */
  twins: readonly string[]
  /** When it was made; what was due before that was not its to do. */
  since: number | undefined
}

/** A job as a source is asked about it. */
export interface AskedJob {
  name: string
  zone: string
  /** The owner's cron expression. */
  expression: string
  agent: string | undefined
  /** What it is called in the source, where that differs. */
  automation: string | undefined
  /** The file with its output, absolute; it may hold `*` and date parts. */
  file: string | undefined
  /** How long after it was due an output may come without being late. */
  allowedMs: number
}

/** Runs of a job that belong to a slot or to none; or why they cannot be told. */
export interface RunsOfSlots {
  /** Oldest first. */
  of: ReadonlyMap<Slot, readonly Run[]>
  /** Slots of which the source cannot say whether they ran, and why. */
  unsure: ReadonlyMap<Slot, string>
  /** The run that has not ended yet, whichever slot it is of: none begins beside it. */
  still?: Run | undefined
}

/** One look at a source: everything asked of it in a call sees the same list. */
export interface SourceLook {
  /** Undefined where the source keeps no list, or none of that name is in it. */
  scheduled(job: AskedJob): Scheduled | undefined
  /** True where the source keeps a list, so that a job that is not in it never runs. */
  keepsList: boolean
  /** Since when the scheduler itself runs, epoch milliseconds; undefined where that is not known. */
  upSince: number | undefined
  /** What the source runs and nobody declared: a name each. */
  undeclared: readonly string[]
  /** Throws OperatorError where they cannot be had. */
  runs(job: AskedJob, slots: readonly Slot[], signal: AbortSignal): Promise<RunsOfSlots>
}

/** Where jobs run and what they leave. Crontab and systemd timers would be others. */
export interface CronSource {
  /** In a sentence: `OpenClaw`, `the files`. */
  called: string
  /** Throws OperatorError `unavailable` when the source is down, saying so. */
  look(jobs: readonly AskedJob[], signal: AbortSignal): Promise<SourceLook>
  /** Absent: it cannot start a job. */
  rerun?(
    id: string,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<{ ended: true } | { ended: false; why: string }>
}
