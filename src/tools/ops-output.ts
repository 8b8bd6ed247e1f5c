import * as z from 'zod'
import type { OpsOutput } from '../operations/ops-output.ts'

/**
 * The result of every tool that changes the stack, with details of its own. Strict: what is not declared here does
 * not leave.
 */
export function opsOutput<Details extends z.ZodType>(details: Details) {
  return z.strictObject({
    task_id: z.string(),
    status: z
      .enum(['completed', 'blocked'])
      .optional()
      .describe('completed only when verified and watched to the end; absent while it goes on'),
    operation_type: z.enum(['deploy', 'cron', 'config', 'monitoring', 'infra']),
    actions_taken: z.array(
      z.strictObject({
        action: z.string(),
        target: z.string(),
        result: z.enum(['done', 'failed', 'running', 'unknown']),
        rollback_command: z.string().optional(),
      }),
    ),
    health_checks: z.array(z.strictObject({ check: z.string(), result: z.string(), at: z.string() })),
    monitoring_setup: z.array(z.string()),
    environment_changes: z.array(z.string()),
    blockers: z.array(z.string()),
    notes: z.string(),
    details,
  })
}

/** What a tool only looks at when it is asked what it would do: spread into its action. */
export function looksOnly(dryRun: boolean | undefined) {
  return dryRun ? { effect: 'read' as const, kind: 'observe' as const } : {}
}

/** A dry run in the shape of a report: nothing was done, so there are no actions and no status. */
export function dryRunReport<Details extends object>(
  id: string,
  operation_type: OpsOutput['operation_type'],
  forecast: { effects: readonly string[]; blockers?: readonly string[]; details: Details },
) {
  return {
    task_id: id,
    operation_type,
    actions_taken: [],
    health_checks: [],
    monitoring_setup: [],
    environment_changes: [],
    blockers: [...(forecast.blockers ?? [])],
    notes: `A dry run: nothing was changed. ${forecast.effects.join(' ')}`,
    details: { operation: id, phase: 'planned' as const, step: 'planned', ...forecast.details },
  }
}

/** The report as text: how it stands, why, what was checked, and what to do next. */
export function renderOps(report: OpsOutput): string {
  const { phase = 'running' } = report.details as { phase?: string }
  const { task_id, status = phase, notes, blockers, health_checks, actions_taken } = report
  const undo = actions_taken.find(({ rollback_command }) => rollback_command !== undefined)
  return [
    `${task_id}: ${status}. ${notes}`,
    ...blockers.map((line) => `blocked by: ${line}`),
    ...health_checks.slice(-5).map(({ at, check, result }) => `${at} ${check}: ${result}`),
    actions_taken.length > 0
      ? `actions: ${actions_taken.map(({ action, result }) => `${action} ${result}`).join(', ')}`
      : 'actions: none',
    ...(undo?.rollback_command ? [`to undo: ${undo.rollback_command}`] : []),
  ].join('\n')
}
