import type { Parts, Request } from './call.ts'
import { saidYes } from './confirming.ts'
import { plannedCall } from './planned.ts'
import type { Action } from './policy/action.ts'
import type { Call } from './policy/approvals/desk.ts'
import type { Facts } from './policy/facts.ts'
import { gatherFacts } from './policy/gather.ts'
import { permits } from './policy/roles.ts'
import type { Tool } from './tools/define.ts'

interface Gathering {
  /** `operation`: one that has passed the door already, and asks again before its first effect. */
  request: Pick<Request, 'caller' | 'input' | 'answer'> & { operation?: string }
  /** The input as it was parsed; undefined where a call is only talked about. */
  asked: { tool: Tool; input: unknown }
  action: Action
}

/** The action with what only the world can say of it; who may not call the tool learns nothing of the world. */
export async function weighed(
  { powers }: Pick<Parts, 'powers'>,
  { caller, asked: { tool, input }, action }: { caller: Request['caller'] } & Omit<Gathering, 'request'>,
  signal: AbortSignal,
): Promise<Action> {
  if (!tool.weigh || input === undefined || !caller || !permits(caller.role, tool.name)) return action
  return { ...action, ...(await tool.weigh(input, { powers, signal })) }
}

/** The facts of a call, once and frozen. What a plan would have to be the plan of is found out once, and only if asked. */
export function gather(
  parts: Parts,
  { request, asked: { tool, input }, action }: Gathering,
  signal: AbortSignal,
): Promise<Facts> {
  const { caller, operation } = request
  let planned: Promise<Call> | undefined
  const call = () => {
    planned ??= plannedCall(parts, { tool, input }, signal)
    return planned
  }
  const known = {
    ...(caller && { actor: caller }),
    ...(input !== undefined && {
      call: async () => ({ ...(await call()), ...(operation !== undefined && { operation }) }),
      confirmed: async () => operation !== undefined || saidYes(parts, request, call),
    }),
    input: request.input,
    now: parts.clock.now,
  }
  return gatherFacts(action, known, parts.facts, signal)
}
