/** One thing that was done: what, to what, and how it came out. */
export interface ActionTaken {
  action: string
  target: string
  result: 'done' | 'failed' | 'running' | 'unknown'
  /** An `operator call …` line that undoes it; absent when nothing has to be undone. */
  rollback_command?: string | undefined
}

/**
 * What every tool that changes the stack returns. `status` is absent while the work goes on: `completed` is said
 * only of what was verified and watched to its end, `blocked` of all else that ended.
 */
export interface OpsOutput<Details extends object = object> {
  task_id: string
  status?: 'completed' | 'blocked' | undefined
  operation_type: 'deploy' | 'cron' | 'config' | 'monitoring' | 'infra'
  actions_taken: ActionTaken[]
  health_checks: { check: string; result: string; at: string }[]
  monitoring_setup: string[]
  /** Names, never values. */
  environment_changes: string[]
  blockers: string[]
  notes: string
  details: Details
}
