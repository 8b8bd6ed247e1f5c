import * as z from 'zod'
import { type Failure, OperatorError } from '../core/errors.ts'
import type { DeployPower } from '../operations/deploy/deployments.ts'
import type { Action } from '../policy/action.ts'
import type { ToolContext } from './define.ts'
import { migratedShape, workProgress } from './migrated.ts'
import { opsOutput, renderOps } from './ops-output.ts'
import type { Powers } from './powers.ts'

/** What the deploy tools share: their details, how they wait, and the power they need. */
export const deployDetails = z.strictObject({
  operation: z.string(),
  target: z.string(),
  kind: z.string(),
  phase: z.enum(['planned', 'running', 'watching', 'ended']),
  step: z.string(),
  verdict: z.enum(['completed', 'unchanged', 'failed', 'rolled_back', 'needs_human']).optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  started_at: z.string().optional(),
  ended_at: z.string().optional(),
  duration: z.string().optional(),
  /** Of a dry run. */
  changes: z.array(z.string()).optional(),
  affects: z.array(z.string()).optional(),
  way_back: z.string().optional(),
  worst_rollback: z.string().optional(),
  health: z.string().optional(),
  /** Of the database that it migrates, or whose schema the version has to live with. */
  migration: z
    .strictObject({
      database: z.string(),
      step: z.string(),
      progress: workProgress().optional(),
      backup: z.string().optional(),
      ...migratedShape(),
    })
    .optional(),
})

export const deployOutput = opsOutput(deployDetails)

export const targetName = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/)
    .describe('A name under deployments in the configuration')

export const planId = () =>
  z.string().max(64).optional().describe('An approved plan that this call carries out')

/** Hosts cut a silent call after a minute: by then it has answered with where the work stands. */
export const LONGEST_WAIT_MS = 40_000

export function deploys({ deploys: power }: Powers): DeployPower {
  if (power) return power
  throw new OperatorError('not_configured', 'No deployments are configured.', {
    hint: 'Add them under deployments in operator.yaml; operator.example.yaml shows each kind.',
    applied: 'no',
  })
}

/** The name leases, rules and user rules know a deployment by. */
export function deploymentAction(target: string): Pick<Action, 'target'> {
  return { target: `deployment/${target}` }
}

/** How the deploy stands when it is verified, has ended, or the call has lasted long enough. */
export function followToVerified(
  id: string,
  { powers, signal, progress }: Pick<ToolContext, 'powers' | 'signal' | 'progress'>,
) {
  return deploys(powers).follow(id, { waitMs: LONGEST_WAIT_MS, untilWatching: true, progress, signal })
}

/** How it stands now, for a call that came again and for whoever meets the lease. */
function standing(id: string, { powers, signal }: Pick<ToolContext, 'powers' | 'signal'>) {
  return deploys(powers).follow(id, { waitMs: 0, untilWatching: true, progress: () => {}, signal })
}

export const linksOf = (id: string): string[] => [`operator://deployments/${id}`]

/** What a refused or failed deploy reports: blocked, by what, and nothing done. */
function blocked(id: string, { message, hint, applied, details }: Failure): z.input<typeof deployOutput> {
  const objections = (details?.['objections'] ?? []) as readonly { rule: string; reason: string }[]
  const reasons = objections.map(({ rule, reason }) => `${rule}: ${reason}`)
  return {
    task_id: id,
    status: 'blocked',
    operation_type: 'deploy',
    actions_taken: [],
    health_checks: [],
    monitoring_setup: [],
    environment_changes: [],
    blockers: reasons.length > 0 ? reasons : [message],
    notes: [`applied: ${applied}.`, ...(hint === undefined ? [] : [hint])].join(' '),
    details: { operation: id, target: '', kind: '', phase: 'ended', step: 'refused' },
  }
}

/** How whatever deploys reports, is followed, and says why it did not happen. */
export const reporting = { output: deployOutput, follow: standing, blocked, render: renderOps }
