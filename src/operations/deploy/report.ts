import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Deployment, Verdict } from '../../journal/deployments.ts'
import type { Step } from '../../journal/operation.ts'
import type { ActionTaken, OpsOutput } from '../ops-output.ts'
import { type DeployNotes, type MigrationNotes, NO_NOTES } from './book.ts'

/** What is particular to a deploy. */
export interface DeployDetails {
  operation: string
  target: string
  kind: string
  phase: 'running' | 'watching' | 'ended'
  /** The procedure's own word for where it is. */
  step: string
  verdict?: Verdict
  from?: string
  to?: string
  started_at: string
  ended_at?: string
  duration?: string
  /** Of the database that it migrates. */
  migration?: MigrationNotes
}

/** The deployment as its report. `completed` needs a watched end and a documented one. Pure. */
export function deployReport(
  deployment: Deployment,
  steps: readonly Step[],
  taskId: string,
): OpsOutput<DeployDetails> {
  const { health_checks, notes, blockers, checks } =
    (deployment.report as DeployNotes | undefined) ?? NO_NOTES
  const status = statusOf(deployment, blockers)
  return {
    task_id: taskId,
    ...(status && { status }),
    operation_type: 'deploy',
    actions_taken: steps.map((step) => actionOf(step, deployment)),
    health_checks: [
      ...(checks ?? []),
      ...health_checks.map(({ at, phase, state, evidence }) => ({
        check: phase,
        result: [state, ...evidence].join(': '),
        at,
      })),
    ],
    monitoring_setup: monitoringOf(deployment),
    environment_changes: changesOf(deployment),
    blockers: [...blockers],
    notes: [summaryOf(deployment), ...notes].join(' '),
    details: detailsOf(deployment),
  }
}

function statusOf({ verdict }: Deployment, blockers: readonly string[]): OpsOutput['status'] {
  if (verdict === undefined) return undefined
  const good = verdict === 'completed' || verdict === 'unchanged'
  return good && blockers.length === 0 ? 'completed' : 'blocked'
}

function actionOf(step: Step, { target, verdict }: Deployment): ActionTaken {
  const changed = verdict === undefined || verdict === 'completed'
  return {
    action: step.action,
    target: step.target,
    result: step.outcome ?? (verdict === undefined ? 'running' : 'unknown'),
    ...(changed && { rollback_command: rollbackCommand(target) }),
  }
}

/** The line that brings back what ran before; ready to paste. */
export function rollbackCommand(target: string): string {
  return `operator call rollback_deployment --json '${JSON.stringify({ target })}'`
}

function monitoringOf({ phase, since }: Deployment): string[] {
  return phase === 'watching' ? [`watched since ${isoSeconds(since)} by looks and events`] : []
}

function changesOf({ verdict, target, from, to }: Deployment): string[] {
  const changed = verdict === 'completed' && to !== undefined
  return changed ? [`${target}: ${from ? `${from.label} -> ` : ''}${to.label}`] : []
}

const SAID: Readonly<Record<Verdict, string>> = {
  completed: 'The new version was verified and watched to the end.',
  unchanged: 'Nothing had to be changed.',
  failed: 'It ended before anything was changed; what ran before runs on.',
  rolled_back: 'The new version did not hold; the version before it serves again, and that was verified.',
  needs_human: 'It could not be brought back to a known good state. A human has to look now.',
}

const STOPPED_BY_DATABASE =
  'What its migration left is not known to be whole, so the new version was never started; what ran before runs on. A human has to look at the database now.'

/** A deploy that a migration ended before the new version was touched. */
function said({ verdict, report }: Deployment & { verdict: Verdict }): string {
  const { phases, migration } = (report as DeployNotes | undefined) ?? NO_NOTES
  const untouched = migration !== undefined && !phases.some(({ phase }) => phase === 'applying')
  return verdict === 'needs_human' && untouched ? STOPPED_BY_DATABASE : SAID[verdict]
}

function summaryOf(deployment: Deployment): string {
  const { target, phase, verdict, from, to } = deployment
  const what = `${target}: ${from?.label ?? 'nothing'} -> ${to?.label ?? 'not known yet'}.`
  if (verdict !== undefined) return `${what} ${said({ ...deployment, verdict })}`
  if (phase === 'watching') return `${what} The new version is verified and is being watched.`
  return `${what} Now: ${phase}.`
}

function detailsOf(deployment: Deployment): DeployDetails {
  const { id, target, kind, phase, verdict, from, to, startedAt, endedAt } = deployment
  const { migration } = (deployment.report as DeployNotes | undefined) ?? NO_NOTES
  return {
    operation: id,
    target,
    kind,
    phase: phase === 'ended' || phase === 'watching' ? phase : 'running',
    step: phase,
    ...(migration && { migration }),
    ...(verdict && { verdict }),
    ...(from && { from: from.label }),
    ...(to && { to: to.label }),
    started_at: isoSeconds(startedAt),
    ...(endedAt !== undefined && {
      ended_at: isoSeconds(endedAt),
      duration: formatDuration(Math.max(0, endedAt - startedAt)),
    }),
  }
}
