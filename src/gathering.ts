import type { Parts, Request } from './call.ts'
import { saidYes } from './confirming.ts'
import { plannedCall } from './planned.ts'
import type { Action } from './policy/action.ts'
import type { Call } from './policy/approvals/desk.ts'
import type { Facts } from './policy/facts.ts'
import { gatherFacts } from './policy/gather.ts'
import type { Tool } from './tools/define.ts'

interface Gathering {
  /** `operation`: one that has passed the door already, and asks again before its first effect. */
  request: Pick<Request, 'caller' | 'input' | 'answer'> & { operation?: string }
  /** The input as it was parsed; undefined where a call is only talked about. */
  asked: { tool: Tool; input: unknown }
  action: Action
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
