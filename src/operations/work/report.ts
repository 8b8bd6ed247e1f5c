import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Step } from '../../journal/operation.ts'
import type { Work, WorkKind, WorkVerdict } from '../../journal/works.ts'
import type { ActionTaken, OpsOutput } from '../ops-output.ts'
import { scaleActions } from '../scale/report.ts'
import { notesOf } from './book.ts'

/** What every long work says of itself; its kind adds what it made. */
export interface WorkDetails extends Record<string, unknown> {
  operation: string
  kind: WorkKind
  target: string
  phase: 'running' | 'ended'
  /** The procedure's own word for where it is. */
  step: string
  verdict?: WorkVerdict
  progress?: { message: string; done?: number; total?: number }
  started_at: string
  ended_at?: string
  duration?: string
}

/** The work as its report. `completed` is said of what was done and proved as far as was asked. Pure. */
export function workReport(work: Work, steps: readonly Step[], taskId: string): OpsOutput<WorkDetails> {
  const { checks, notes, blockers, result } = notesOf(work)
  const status = statusOf(work, blockers)
  return {
    task_id: taskId,
    ...(status && { status }),
    operation_type: work.kind === 'rerun' ? 'cron' : 'infra',
    actions_taken: actionsOf(work, steps),
    health_checks: [...checks],
    monitoring_setup: [],
    environment_changes: [],
    blockers: [...blockers],
    notes: [summaryOf(work), ...notes].join(' '),
    details: { ...detailsOf(work), ...result },
  }
}

function actionsOf({ kind, target: swarm, verdict }: Work, steps: readonly Step[]): ActionTaken[] {
  if (kind === 'scale') return scaleActions(swarm, steps, verdict !== undefined)
  return steps.map(({ action, target, outcome }) => ({
    action,
    target,
    result: outcome ?? (verdict === undefined ? 'running' : 'unknown'),
  }))
}

function statusOf({ verdict }: Work, blockers: readonly string[]): OpsOutput['status'] {
  if (verdict === undefined) return undefined
  return verdict === 'completed' && blockers.length === 0 ? 'completed' : 'blocked'
}

const SAID: Readonly<Record<WorkVerdict, string>> = {
  completed: 'It is done.',
  failed: 'It failed; nothing was made or changed by it.',
  unproved: 'It was made, and the proof that was asked for could not be had.',
  partial: 'It stopped on the way; what was done until then stays.',
  damaged: 'It was found bad and counts as none.',
  needs_human: 'What it left is not known. A human has to look now.',
}

/** What changes a database may have made a backup of it first, which stays: only the database is as it was. */
function saidOf(kind: WorkKind, verdict: WorkVerdict): string {
  const changes = kind === 'migrate' || kind === 'restore'
  return changes && verdict === 'failed' ? 'It failed; the database is as it was.' : SAID[verdict]
}

function summaryOf({ kind, target, phase, verdict, progress }: Work): string {
  if (verdict !== undefined) return `${kind} of ${target}. ${saidOf(kind, verdict)}`
  return `${kind} of ${target}. Now: ${phase}${progress ? `, ${progress.message}` : ''}.`
}

function detailsOf(work: Work): WorkDetails {
  const { id, kind, target, phase, verdict, progress, startedAt, endedAt } = work
  return {
    operation: id,
    kind,
    target,
    phase: phase === 'ended' ? 'ended' : 'running',
    step: phase,
    ...(verdict && { verdict }),
    ...(progress && verdict === undefined && { progress }),
    started_at: isoSeconds(startedAt),
    ...(endedAt !== undefined && {
      ended_at: isoSeconds(endedAt),
      duration: formatDuration(Math.max(0, endedAt - startedAt)),
    }),
  }
}
