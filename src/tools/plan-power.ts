import type { Capacity } from '../policy/approvals/plan.ts'
import type { PlanReport } from '../policy/approvals/report.ts'

export interface Submission {
  tool: string
  arguments: Readonly<Record<string, unknown>>
  reason: string
  /** Milliseconds. */
  lifetime: number
}

export interface Submitted {
  report: PlanReport
  /** What has to happen until the planned call may be made. */
  how: string
}

/** What tools may do with plans. */
export interface PlanPower {
  /** Throws `invalid_input` for a call that the tool itself would not take, or that needs no plan. */
  submit(submission: Submission, author: string, signal: AbortSignal): Promise<Submitted>
  /** What an actor says that proved to be a reviewer. Throws `denied` when it would not count. */
  review(
    id: string,
    said: { decision: 'approve' | 'veto'; as: Capacity; by: string; reason: string },
  ): PlanReport
}
