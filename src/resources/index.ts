import { agentLog } from './agent-log.ts'
import { backups } from './backups.ts'
import { cron } from './cron.ts'
import type { Resource } from './define.ts'
import { deployment, deployments, opsOutputSchema } from './deployments.ts'
import { guard } from './guard.ts'
import { inventory } from './inventory.ts'
import { plan, plans } from './plans.ts'
import { policy } from './policy.ts'
import { runbook, runbooks } from './runbooks.ts'
import { soul } from './soul.ts'
import type { Sources } from './sources.ts'
import { status } from './status.ts'

/** Every resource, the soul first. */
export const RESOURCES: readonly Resource<Sources>[] = [
  soul,
  status,
  guard,
  inventory,
  runbooks,
  runbook,
  deployments,
  deployment,
  backups,
  cron,
  opsOutputSchema,
  plans,
  plan,
  agentLog,
  policy,
]
