import type { Parts, Result } from './call.ts'
import type { Lease } from './core/books.ts'
import { OperatorError } from './core/errors.ts'
import { permits } from './policy/roles.ts'
import { present } from './present.ts'
import type { Tool } from './tools/define.ts'
import type { Visit } from './visit.ts'

/** The operation of the same call that came before, for tools whose work outlives the call. */
export function repeated(
  { books }: Parts,
  { request, action, trail }: Visit,
  tool: Tool,
): string | undefined {
  const { caller } = request
  // A report is for those who could have made the call; anyone else goes on and meets the rules.
  const may = caller && permits(caller.role, tool.name)
  if (!tool.follow || !may || !action || action.effect === 'read') return undefined
  return books.findSame({ tool: tool.name, target: action.target, inputDigest: trail.argsDigest })
}

export async function again(parts: Parts, visit: Visit, tool: Tool, operation: string): Promise<Result> {
  visit.trail.repeated(operation)
  const output = await tool.follow?.(operation, { powers: parts.powers, signal: visit.deadline.either })
  return { ok: true, ...present(parts, tool, output), meta: visit.trail.meta() }
}

/** Whoever meets another's lease is told how far that one is, where its tool can say so. */
export async function take(
  parts: Parts,
  { id, request, deadline }: Visit,
  tool: Tool,
  target: string,
): Promise<Lease> {
  try {
    return parts.books.lease(target, { operation: id, actor: request.caller?.name ?? '' })
  } catch (error) {
    const holder = error instanceof OperatorError && error.code === 'busy' && error.details?.['operation']
    if (!tool.follow || typeof holder !== 'string') throw error
    const report = await tool
      .follow(holder, { powers: parts.powers, signal: deadline.either })
      .catch(() => undefined)
    throw report === undefined ? error : withReport(error as OperatorError, tool.output.parse(report))
  }
}

function withReport({ code, message, hint, details }: OperatorError, report: unknown): OperatorError {
  return new OperatorError(code, message, {
    ...(hint !== undefined && { hint }),
    applied: 'no',
    details: { ...details, report },
  })
}
