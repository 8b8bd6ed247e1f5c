export const STATUSES = ['healthy', 'degraded', 'down', 'unknown'] as const
export type Status = (typeof STATUSES)[number]

/** What a verdict rests on: what was asked and what came back, one line each. The time is the scheduler's. */
export interface Evidence {
  asked: string
  answered: string
}

/** One service judged by itself, before its neighbours are looked at. */
export interface Judgement {
  status: Status
  evidence: Evidence
  /** What is wrong, one sentence with numbers each; empty when healthy. */
  findings: readonly string[]
  /** What to do next, when there is something. */
  hint?: string
}
