import type { AuditHead } from '../core/books.ts'
import { OperatorError } from '../core/errors.ts'
import type { Action } from '../policy/action.ts'
import type { Approvals } from '../policy/approvals/approvals.ts'
import { parseCall } from './catalogue.ts'
import type { Tool } from './define.ts'
import type { PlanPower } from './plan-power.ts'
import type { Powers } from './powers.ts'

interface Parts {
  tools: readonly Tool[]
  /** Known only when all powers are, and this is one of them. */
  powers(): Powers
  approvals: Approvals
  /** Where the audit trail stands. */
  head(): AuditHead | 'unavailable'
}

/** Plans over the desk: what is planned is parsed by its own tool, and what it would do is asked of it. */
export function createPlanning({ tools, powers, approvals, head }: Parts): PlanPower {
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  return {
    async submit({ tool: name, arguments: args, reason, lifetime }, author, signal) {
      if (Object.hasOwn(args, 'plan_id')) throw planOfAPlan()
      const { tool, input, action } = parseCall(byName, { tool: name, input: args })
      refuseUnplanned(action)
      const {
        effects = [],
        state = {},
        noWayBack,
      } = (await tool.outlook?.(input, { powers: powers(), signal })) ?? {}
      return approvals.submit({
        tool: name,
        arguments: { ...(input as object) },
        action,
        ...{ reason, author, lifetime, state },
        effects: effects.length > 0 ? [...effects] : [`${name} on ${action.target}.`],
        noWayBack: noWayBack ?? false,
        witness: head(),
      })
    },
    review: approvals.reviewAs,
  }
}

/** Reads, our own books and reviews are never planned: an approval of one would only wait to be misread. */
function refuseUnplanned({ tool, effect, kind }: Action): void {
  if (effect !== 'read' && kind !== 'record' && kind !== 'review') return
  throw new OperatorError('invalid_input', `This call of ${tool} needs no plan.`, {
    hint: `Call ${tool} directly. Plans are for what changes the stack.`,
    applied: 'no',
  })
}

function planOfAPlan(): OperatorError {
  return new OperatorError('invalid_input', 'The arguments of a plan hold no plan_id of their own.', {
    hint: 'Leave plan_id out here, and give it to the call itself.',
    applied: 'no',
  })
}
