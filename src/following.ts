import type { Parts, Result } from './call.ts'
import type { Lease } from './core/books.ts'
import { type Failure, OperatorError } from './core/errors.ts'
import { permits } from './policy/roles.ts'
import { present } from './present.ts'
import type { Tool } from './tools/define.ts'
import type { Visit } from './visit.ts'

/** The operation of the same call that came before, for tools whose work outlives the call. */
export function repeated(
  { books }: Parts,
  { request, action, trail }: Visit,
  tool: Tool,
  input: unknown,
): string | undefined {
  const { caller } = request
  // A report is for those who could have made the call; anyone else goes on and meets the rules.
  const may = caller && permits(caller.role, tool.name)
  if (!tool.follow || !may || !action || action.effect === 'read') return undefined
  const call = { tool: tool.name, target: action.target, inputDigest: trail.argsDigest }
  return books.findSame(call, { ended: !tool.mayMove?.(input) })
}

export async function again(parts: Parts, visit: Visit, tool: Tool, operation: string): Promise<Result> {
  visit.trail.repeated(operation)
  const output = await tool.follow?.(operation, { powers: parts.powers, signal: visit.deadline.either })
  return { ok: true, ...present(parts, tool, output), meta: visit.trail.meta() }
}

/** Before anything is measured: a target that is being worked on is not judged, it is reported. */
export async function refuseHeld(parts: Parts, visit: Visit, tool: Tool): Promise<void> {
  const { action, request } = visit
  const { caller } = request
  if (!tool.follow || !action || action.effect === 'read' || !caller || !permits(caller.role, tool.name))
    return
  const holder = parts.books.holder(action.target)
  if (holder !== undefined) throw await withReport(parts, visit, tool, held(action.target, holder))
}

function held(target: string, operation: string): OperatorError {
  return new OperatorError('busy', `Operation ${operation} is at work on ${target}.`, {
    hint: `Follow ${operation} with get_operation, and repeat the call when it has ended.`,
    applied: 'no',
    details: { target, operation },
  })
}

/** Whoever meets another's lease is told how far that one is, where its tool can say so. */
export async function take(parts: Parts, visit: Visit, tool: Tool, target: string): Promise<Lease> {
  const { id, request } = visit
  try {
    return parts.books.lease(target, { operation: id, actor: request.caller?.name ?? '' })
  } catch (error) {
    throw error instanceof OperatorError ? await withReport(parts, visit, tool, error) : error
  }
}

async function withReport(
  { powers }: Parts,
  { deadline }: Visit,
  tool: Tool,
  error: OperatorError,
): Promise<OperatorError> {
  const { code, message, hint, details } = error
  const holder = details?.['operation']
  if (!tool.follow || code !== 'busy' || typeof holder !== 'string') return error
  const report = await tool.follow(holder, { powers, signal: deadline.either }).catch(() => undefined)
  if (report === undefined) return error
  const whole = tool.output.parse(report)
  return new OperatorError(code, `${message} ${tool.render(whole)}`, {
    ...(hint !== undefined && { hint }),
    applied: 'no',
    details: { ...details, report: whole },
  })
}

/** A refused or failed change answers with a report too, where its tool has one: `blocked`, and by what. */
export function reported({ tool, id }: Visit, failure: Failure): Failure {
  if (!tool?.blocked || failure.details?.['report'] !== undefined) return failure
  return { ...failure, details: { ...failure.details, report: tool.blocked(id, failure) } }
}
