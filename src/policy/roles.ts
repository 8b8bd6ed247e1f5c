export const ROLES = ['viewer', 'operator', 'manager', 'reviewer'] as const
export type Role = (typeof ROLES)[number]

/**
 * Which role may call which tool: the whole table, printed by `operator tools`. A tool that is in no row is
 * nobody's. A test checks that every tool has a row and every row a tool.
 */
export const PERMITS: Readonly<Record<string, readonly Role[]>> = {
  health_check: ['viewer', 'operator', 'manager', 'reviewer'],
  validate_cron_output: ['viewer', 'operator', 'manager', 'reviewer'],
  resource_guard: ['viewer', 'operator', 'manager', 'reviewer'],
  read_agent_log: ['viewer', 'operator', 'manager', 'reviewer'],
  read_resource: ['viewer', 'operator', 'manager', 'reviewer'],
  get_operation: ['viewer', 'operator', 'manager', 'reviewer'],
  rerun_cron_job: ['operator', 'manager'],
  deploy_with_rollback: ['operator', 'manager'],
  rollback_deployment: ['operator', 'manager'],
  pg_backup: ['operator', 'manager'],
  verify_backup: ['operator', 'manager'],
  restore_backup: ['operator', 'manager'],
  run_migration: ['operator', 'manager'],
  scale_swarm: ['operator', 'manager'],
  submit_plan: ['operator', 'manager'],
  // Only one that proved itself by a token: see rules/reviewer-proved.
  review_plan: ['reviewer'],
  write_agent_log: ['operator', 'manager', 'reviewer'],
}

export function permits(role: Role, tool: string): boolean {
  return Object.hasOwn(PERMITS, tool) && (PERMITS[tool]?.includes(role) ?? false)
}
