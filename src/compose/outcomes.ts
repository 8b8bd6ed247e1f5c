import type { Outcome } from '../journal/operation.ts'
import type { WorkVerdict } from '../journal/works.ts'

/** What the trail and the journal say of a work that ended so. */
export const OUTCOMES: Readonly<Record<WorkVerdict, Pick<Outcome, 'status' | 'applied'>>> = {
  completed: { status: 'completed', applied: 'yes' },
  failed: { status: 'failed', applied: 'no' },
  unproved: { status: 'failed', applied: 'yes' },
  partial: { status: 'failed', applied: 'yes' },
  damaged: { status: 'failed', applied: 'yes' },
  needs_human: { status: 'failed', applied: 'unknown' },
}
