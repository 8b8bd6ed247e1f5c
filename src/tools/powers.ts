import type { GuardReport } from '../guard/report.ts'
import type { AgentLog } from '../operations/agent-log/agent-log.ts'
import type { BackupPower } from '../operations/backup/backups.ts'
import type { RestorePower } from '../operations/backup/restore/restores.ts'
import type { CronPower } from '../operations/cron/validate.ts'
import type { DeployPower } from '../operations/deploy/deployments.ts'
import type { Health } from '../operations/health/health.ts'
import type { MigrationPower } from '../operations/migrate/migrations.ts'
import type { SwarmPower } from '../operations/scale/swarms.ts'
import type { PlanPower } from './plan-power.ts'

/** A resource as read: its address, its type, and the whole text. */
export interface ResourceText {
  uri: string
  mimeType: string
  text: string
}

/**
 * Everything tools can do. A power that is not here does not exist; each is a procedure or a port, never a
 * client. Built by the composition root on the first call.
 */
export interface Powers {
  health: Health
  guard: { report(signal: AbortSignal): Promise<GuardReport> }
  /** Absent when `agent_log` is not configured. */
  agentLog?: AgentLog
  /** Absent when there are no deployments. */
  deploys?: DeployPower
  /** Absent when there are no databases. */
  backups?: BackupPower
  /** Absent when there are no databases. */
  migrations?: MigrationPower
  /** Absent when there are no databases. */
  restores?: RestorePower
  /** Absent when there are no swarms. */
  swarms?: SwarmPower
  /** Absent when there is no cron section. */
  cron?: CronPower
  /** Absent where nothing is configured. */
  plans?: PlanPower
  resources: {
    read(uri: string, signal: AbortSignal): Promise<ResourceText>
    uris(): Promise<readonly string[]>
  }
}
