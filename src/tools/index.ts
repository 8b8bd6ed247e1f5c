import type { Tool } from './define.ts'
import { deployWithRollback } from './deploy-with-rollback.ts'
import { getOperation } from './get-operation.ts'
import { healthCheck } from './health-check.ts'
import { pgBackup } from './pg-backup.ts'
import { readAgentLog } from './read-agent-log.ts'
import { readResource } from './read-resource.ts'
import { rerunCronJob } from './rerun-cron-job.ts'
import { resourceGuard } from './resource-guard.ts'
import { restoreBackup } from './restore-backup.ts'
import { reviewPlan } from './review-plan.ts'
import { rollbackDeployment } from './rollback-deployment.ts'
import { runMigration } from './run-migration.ts'
import { scaleSwarm } from './scale-swarm.ts'
import { submitPlan } from './submit-plan.ts'
import { validateCronOutput } from './validate-cron-output.ts'
import { verifyBackup } from './verify-backup.ts'
import { writeAgentLog } from './write-agent-log.ts'

/** Every tool, in the order that clients see. */
export const TOOLS: readonly Tool[] = [
  healthCheck,
  resourceGuard,
  deployWithRollback,
  rollbackDeployment,
  pgBackup,
  verifyBackup,
  restoreBackup,
  runMigration,
  scaleSwarm,
  validateCronOutput,
  rerunCronJob,
  getOperation,
  submitPlan,
  reviewPlan,
  readResource,
  readAgentLog,
  writeAgentLog,
]
