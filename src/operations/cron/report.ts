/** How a run of a job came out. `late`: it came, or may still come, after its time. */
export const CRON_VERDICTS = [
  'valid',
  'running',
  'unknown',
  'late',
  'invalid',
  'missing',
  'overdue',
  'failed',
] as const
export type CronVerdict = (typeof CRON_VERDICTS)[number]

/** What was looked at, what it said, and a few words of the output. The words are the output's own. */
export interface Evidence {
  rule: string
  passed: boolean
  found: string
  excerpt?: string
}

/** One time that a job was due. */
export interface SlotReport {
  due_at: string
  verdict: CronVerdict
}

export interface JobReport {
  job: string
  verdict: CronVerdict
  agent?: string
  purpose?: string
  /** The slot that decides: the worst of those looked at, of equal ones the newest. */
  due_at?: string
  /** In the job's own zone, for people. */
  due?: string
  started_at?: string
  duration?: string
  output?: { from: string; bytes: number }
  evidence: Evidence[]
  /** The others that were looked at, where there is more than one. */
  slots?: SlotReport[]
  next_due?: string
  /** Jobs that depend on this one. */
  affects?: string[]
  /** What to do now. */
  next?: string
  /** The text of an incident report, when a second try failed as well. */
  incident?: string
}

/** A job over the last weeks. */
export interface ReviewFinding {
  job: string
  finding: 'rising_runtime' | 'intermittent' | 'nothing_valid'
  found: string
}

export interface CronReport {
  verdict: CronVerdict
  summary: string
  source: { called: string; reachable: boolean; findings: string[] }
  jobs: JobReport[]
  /** Not due on that day, with the next time they are. */
  not_due: { job: string; next_due?: string }[]
  /** What Nucleus has to decide. */
  blockers: string[]
  review?: { known_since: string | null; findings: ReviewFinding[] }
  checked_at: string
}

/** The strongest of several; `valid` of none. */
export function worst(verdicts: readonly CronVerdict[]): CronVerdict {
  return CRON_VERDICTS.toReversed().find((one) => verdicts.includes(one)) ?? 'valid'
}
