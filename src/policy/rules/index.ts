import { createHash } from 'node:crypto'
import type { Rule } from '../decide.ts'
import { PERMITS } from '../roles.ts'
import { backupFirst } from './backup-first.ts'
import { ceiling } from './ceiling.ts'
import { configTrusted } from './config-trusted.ts'
import { guardGreen } from './guard-green.ts'
import { healthKnown } from './health-known.ts'
import { healthyDisk } from './healthy-disk.ts'
import { irreversibleApproved } from './irreversible-approved.ts'
import { knownActor } from './known-actor.ts'
import { noInlineSecrets } from './no-inline-secrets.ts'
import { oneRetry } from './one-retry.ts'
import { planApproved } from './plan-approved.ts'
import { portFree } from './port-free.ts'
import { reviewerProved } from './reviewer-proved.ts'
import { rolePermits } from './role-permits.ts'
import { rollbackReady } from './rollback-ready.ts'
import { securityCleared } from './security-cleared.ts'
import { stagingFirst } from './staging-first.ts'
import { targetAble } from './target-able.ts'
import { type UserRule, userRule } from './user.ts'

/** Rules that are always there. Nothing in a configuration can remove one. */
export const BUILT_IN: readonly Rule[] = [
  knownActor,
  rolePermits,
  configTrusted,
  guardGreen,
  healthyDisk,
  ceiling,
  planApproved,
  securityCleared,
  irreversibleApproved,
  reviewerProved,
  targetAble,
  healthKnown,
  rollbackReady,
  portFree,
  noInlineSecrets,
  stagingFirst,
  backupFirst,
  oneRetry,
]

export function allRules(user: readonly UserRule[]): readonly Rule[] {
  return [...BUILT_IN, ...user.map(userRule)]
}

/** Bumped by hand when a built-in rule changes its meaning, so that approvals and audit lines tell them apart. */
const RULES_VERSION = 3

/** Which policy judged: SHA-256 (hex) over the built-in rules, the role table and the user's rules and mode. */
export function policyDigest(policy: { mode: string; rules: readonly UserRule[] }): string {
  const built = BUILT_IN.map(({ id, says }) => [id, says])
  return createHash('sha256')
    .update(JSON.stringify({ version: RULES_VERSION, built, permits: PERMITS, policy }))
    .digest('hex')
}
