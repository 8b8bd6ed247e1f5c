import type { Parts, Request } from './call.ts'
import type { Action } from './policy/action.ts'
import type { Taken } from './policy/approvals/approvals.ts'
import { withoutAbsent } from './policy/approvals/canonical.ts'
import type { Call } from './policy/approvals/desk.ts'
import { type Capacity, needsOf } from './policy/approvals/plan.ts'
import type { Facts } from './policy/facts.ts'
import type { Tool } from './tools/define.ts'

interface Asked {
  tool: Tool
  /** As the tool's own schema parsed it. */
  input: unknown
}

/** The call as its plan has to describe it: the arguments without `plan_id`, and the world it meets now. */
export async function plannedCall(
  { powers }: Pick<Parts, 'powers'>,
  { tool, input }: Asked,
  signal: AbortSignal,
): Promise<Call> {
  const { plan_id: planId, ...rest } = input as Record<string, unknown>
  const { state = {} } = (await tool.outlook?.(input, { powers, signal })) ?? {}
  return {
    tool: tool.name,
    arguments: withoutAbsent(rest),
    state,
    ...(typeof planId === 'string' && { planId }),
  }
}

/** Whose approvals this very call needs; what has no way back needs a human, whatever its tool says of itself, and what was to be asked and was not. */
function needs(
  action: Action,
  facts: Facts,
  { caller, rules }: { caller: Request['caller']; rules: Parts['rules'] },
): Capacity[] {
  const { deployment, confirmed } = facts
  const needed = needsOf(action, caller?.mode)
  const noWayBack = action.kind === 'deploy' && deployment !== undefined && 'none' in deployment.value.wayBack
  const unasked = !confirmed && rules.some((rule) => !rule.shadow && rule.asks?.(action, facts))
  return (noWayBack || unasked) && !needed.includes('human') ? [...needed, 'human'] : needed
}

/** Uses up the plan of a call that needs one, under its lease and right before its effect. Throws what is missing. */
export async function takePlan(
  parts: Parts,
  asked: Asked & { action: Action; facts: Facts },
  { operation, caller, signal }: { operation: string; caller: Request['caller']; signal: AbortSignal },
): Promise<Taken | undefined> {
  const needed = needs(asked.action, asked.facts, { caller, rules: parts.rules })
  if (needed.length === 0) return undefined
  return parts.approvals.take({ ...(await plannedCall(parts, asked, signal)), operation }, needed)
}
