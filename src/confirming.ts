import type { Caller, Parts, Request } from './call.ts'
import { OperatorError } from './core/errors.ts'
import { plannedCall } from './planned.ts'
import type { Action } from './policy/action.ts'
import { digestOf } from './policy/approvals/canonical.ts'
import type { Call } from './policy/approvals/desk.ts'
import { type Decision, lacksOnlyYes } from './policy/decide.ts'
import { refusal } from './policy/refusal.ts'
import type { Tool } from './tools/define.ts'
import type { Visit } from './visit.ts'

/** A no holds this long for the same call in the same state: as long as the longest plan. Milliseconds. */
const DECLINED_MS = 604_800_000

/** What a person says yes or no to: this call of this caller, in this state of the world, under this policy. */
export function digestOfQuestion(parts: Pick<Parts, 'policyDigest'>, caller: Caller, call: Call): string {
  const { tool, arguments: args, state } = call
  return digestOf({ caller: caller?.name ?? '', tool, arguments: args, state, policy: parts.policyDigest })
}

export async function saidYes(
  parts: Parts,
  { answer, caller }: Pick<Request, 'answer' | 'caller'>,
  call: () => Promise<Call>,
): Promise<boolean> {
  return answer?.yes === true && answer.digest === digestOfQuestion(parts, caller, await call())
}

/**
 * Why the call is refused. Where all that is missing is a person's yes the question goes with it, for a face that
 * can ask; a no is kept as a veto of this very call, so that nobody is asked again.
 */
export async function refused(
  parts: Parts,
  { request, deadline }: Visit,
  { tool, input, action }: { tool: Tool; input: unknown; action: Action },
  decision: Decision,
): Promise<OperatorError> {
  const plain = refusal(action, decision)
  if (action.effect === 'irreversible' && decision.verdict === 'approval_required')
    return await foretold(parts, plain, { tool, input }, deadline.either)
  if (!lacksOnlyYes(decision)) return plain
  const { answer, caller } = request
  const call = await plannedCall(parts, { tool, input }, deadline.either)
  const digest = whole(() => digestOfQuestion(parts, caller, call))
  if (digest === undefined) return plain
  if (answer?.yes === false && answer.digest === digest)
    return await declined(parts, call, caller?.name ?? '', deadline.either)
  const { effects = [] } =
    (await tool.outlook?.(input, { powers: parts.powers, signal: deadline.either })) ?? {}
  const question = [
    `${parts.environment}: ${tool.title} (${tool.name} on ${action.target}), asked for by ${caller?.name}.`,
    ...effects.map((effect) => `- ${effect}`),
    `Arguments: ${JSON.stringify(call.arguments)}`,
    ...decision.objections.map(({ rule, reason }) => `${rule}: ${reason}`),
  ].join('\n')
  const { message, hint = '' } = plain
  const details = { ...plain.details, confirmation: { digest, question } }
  return new OperatorError('approval_required', message, { hint, applied: 'no', details })
}

/** Whoever has to decide about what cannot be undone is told at once what it would do, where that can be foreseen. */
async function foretold(
  { powers }: Parts,
  plain: OperatorError,
  { tool, input }: { tool: Tool; input: unknown },
  signal: AbortSignal,
): Promise<OperatorError> {
  const outlook = await tool.outlook?.(input, { powers, signal }).catch(() => undefined)
  if (!outlook) return plain
  const { code, message, hint = '', details } = plain
  const { effects } = outlook
  return new OperatorError(code, `${message} What it would do: ${effects.join(' ')}`, {
    hint,
    applied: 'no',
    details: { ...details, effects },
  })
}

/** What JSON cannot say exactly nobody can be asked about. */
function whole(digest: () => string): string | undefined {
  try {
    return digest()
  } catch {
    return undefined
  }
}

async function declined(
  { powers }: Parts,
  call: Call,
  by: string,
  signal: AbortSignal,
): Promise<OperatorError> {
  const submission = {
    tool: call.tool,
    arguments: call.arguments as Record<string, unknown>,
    reason: 'Asked at the client.',
    lifetime: DECLINED_MS,
  }
  const kept = await powers.plans?.submit(submission, by, signal)
  const id = kept?.report.id ?? ''
  powers.plans?.review(id, { decision: 'veto', as: 'human', by, reason: 'Declined at the client.' })
  return new OperatorError('denied', `Declined at the client; kept as the veto of ${id}.`, {
    hint: 'Do not ask again: this very call stays declined. Find out what is wrong with it; another one has to differ from it.',
    applied: 'no',
  })
}
