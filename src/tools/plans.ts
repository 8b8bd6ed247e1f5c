import { OperatorError } from '../core/errors.ts'
import type { PlanPower } from './plan-power.ts'
import type { Powers } from './powers.ts'

/** In what capacity a plan is approved, as schemas name it. */
export const CAPACITIES = ['plan', 'security', 'human'] as const

export function plans({ plans: power }: Powers): PlanPower {
  if (power) return power
  throw new OperatorError('not_configured', 'Plans cannot be kept here.', {
    hint: 'Run: operator init.',
    applied: 'no',
  })
}
