import { join } from 'node:path'
import { openPlanShelf } from '../../../src/journal/approvals.ts'
import { newOperationId } from '../../../src/journal/id.ts'
import { openStateDir } from '../../../src/journal/state-dir.ts'
import { createApprovals, type Draft } from '../../../src/policy/approvals/approvals.ts'
import type { Call } from '../../../src/policy/approvals/desk.ts'
import type { Capacity, Plan } from '../../../src/policy/approvals/plan.ts'
import type { Unproved } from '../../../src/policy/approvals/review.ts'
import { tempFolder } from '../../journal/processes.ts'
import { aKey, MINUTE, NOW, POLICY, seal, sealed, signed } from './a-plan.ts'

export const DRAFT: Draft = {
  tool: 'deploy_with_rollback',
  arguments: { target: 'web', image: 'web:2' },
  action: { effect: 'write', kind: 'deploy', target: 'deployment/web' },
  reason: 'The fix for the login.',
  author: 'operator',
  effects: ['web runs web:2.'],
  state: { 'image web:2': 'sha256:1' },
  witness: 'unavailable',
  noWayBack: false,
  lifetime: 30 * MINUTE,
}

export const CALL: Call = { tool: DRAFT.tool, arguments: DRAFT.arguments, state: DRAFT.state }

/** The desk over a real state folder, with a clock, a policy and a configuration that a test may change. */
export function aDesk() {
  const folder = join(tempFolder(), 'state')
  const shelf = openPlanShelf(openStateDir(folder))
  const anna = aKey('anna')
  const world = {
    now: NOW,
    policy: POLICY,
    config: 'c1',
    asks: false,
    reviewers: ['planner', 'security'],
    keys: [anna.trusted],
  }
  const desk = () =>
    createApprovals({
      store: () => shelf,
      keys: () => new Map(world.keys.map((key) => [key.name, key])),
      isReviewer: (actor) => world.reviewers.includes(actor),
      seal,
      policy: world.policy,
      mode: 'supervised',
      asks: () => world.asks,
      standing: () => ({ 'The configuration': world.config }),
      clock: { now: () => world.now },
      newId: () => newOperationId(world.now).replace('op_', 'plan_'),
    })
  const said = (over: Partial<Unproved>) => ({ at: world.now, policy: world.policy, ...over })
  return {
    ...{ folder, shelf, world, anna, desk },
    submit: (over: Partial<Draft> = {}): Plan =>
      desk().look(desk().submit({ ...DRAFT, ...over }).report.id).plan,
    approve: (plan: Plan, as: Capacity, over: Partial<Unproved> = {}) =>
      desk().review(plan.id, signed(plan, anna.privateKey, said({ as, ...over }))),
    reviewAs: (plan: Plan, actor: string, over: Partial<Unproved> = {}) =>
      desk().review(plan.id, sealed(plan, actor, said(over))),
    take: (operation: string, over: Partial<Call> = {}, needs: Capacity[] = ['plan', 'security']) =>
      desk().take({ ...CALL, ...over, operation }, needs),
  }
}
