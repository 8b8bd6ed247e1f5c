import * as z from 'zod'
import { type Failure, OperatorError } from '../core/errors.ts'
import type { BackupPower } from '../operations/backup/backups.ts'
import { BACKUP_ID, certificateSchema } from '../operations/backup/certificate.ts'
import type { ToolContext } from './define.ts'
import { LONGEST_WAIT_MS } from './deploy.ts'
import { migratedShape, workProgress } from './migrated.ts'
import { opsOutput } from './ops-output.ts'
import type { Powers } from './powers.ts'
import { rerunShape } from './rerun.ts'
import { scaledShape } from './scaled.ts'

/** What every long work that is no deploy says of itself; see operations/work/report.ts. */
export const workDetails = z.strictObject({
  operation: z.string(),
  kind: z.enum(['backup', 'verify', 'restore', 'migrate', 'scale', 'rerun']),
  target: z.string(),
  phase: z.enum(['running', 'ended', 'planned']),
  step: z.string(),
  verdict: z.enum(['completed', 'failed', 'unproved', 'partial', 'damaged', 'needs_human']).optional(),
  progress: workProgress().optional(),
  started_at: z.string().optional(),
  ended_at: z.string().optional(),
  duration: z.string().optional(),
  /** Of a backup. */
  backup: z.string().optional(),
  state: z.string().optional(),
  path: z.string().optional(),
  certificate: certificateSchema.optional(),
  /** Beyond those in the certificate as it is shown; certificate.json beside the data has all. */
  more_tables: z.int().optional(),
  removed: z.array(z.string()).optional(),
  /** Of a restore: the names in the end, and the backup of what was there. */
  restored_as: z.string().optional(),
  kept_as: z.string().optional(),
  fresh_backup: z.string().optional(),
  connections: z.array(z.string()).optional(),
  /** Of a migration. */
  ...migratedShape(),
  /** Of a scaling. */
  ...scaledShape(),
  /** Of a job that was started once more. */
  ...rerunShape(),
})

export const workOutput = opsOutput(workDetails)

export const databaseName = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)
    .describe('A name under databases in the configuration')

export const backupId = () => z.string().regex(BACKUP_ID, 'is not the id of a backup like ba_…')

export function backups({ backups: power }: Powers): BackupPower {
  if (power) return power
  throw new OperatorError('not_configured', 'No databases are configured.', {
    hint: 'Add them under databases in operator.yaml; operator.example.yaml shows each kind.',
    applied: 'no',
  })
}

/** Its report when it has ended, or how it stands when the call has lasted long enough. */
export function followToEnd(
  id: string,
  { powers, signal, progress }: Pick<ToolContext, 'powers' | 'signal' | 'progress'>,
) {
  return backups(powers).follow(id, { waitMs: LONGEST_WAIT_MS, progress, signal })
}

/** How it stands now, for a call that came again and for whoever meets the lease. */
export function standing(id: string, { powers, signal }: Pick<ToolContext, 'powers' | 'signal'>) {
  return backups(powers).follow(id, { waitMs: 0, progress: () => {}, signal })
}

/** What a refused or failed call reports: blocked, by what, and nothing done. */
export function blockedAs(kind: z.output<typeof workDetails>['kind']) {
  return (id: string, { message, hint, applied, details }: Failure): z.input<typeof workOutput> => {
    const objections = (details?.['objections'] ?? []) as readonly { rule: string; reason: string }[]
    const reasons = objections.map(({ rule, reason }) => `${rule}: ${reason}`)
    return {
      task_id: id,
      status: 'blocked',
      operation_type: kind === 'rerun' ? 'cron' : 'infra',
      actions_taken: [],
      health_checks: [],
      monitoring_setup: [],
      environment_changes: [],
      blockers: reasons.length > 0 ? reasons : [message],
      notes: [`applied: ${applied}.`, ...(hint === undefined ? [] : [hint])].join(' '),
      details: { operation: id, kind, target: '', phase: 'ended', step: 'refused' },
    }
  }
}
