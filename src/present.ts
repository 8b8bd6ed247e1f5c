import type { Parts } from './call.ts'
import { type Failure, OperatorError } from './core/errors.ts'
import type { Tool } from './tools/define.ts'

const UNCHECKED = 'The result could not be checked for secrets, so it is not shown.'

/** Nothing undeclared leaves (the schemas are strict), and nothing leaves unredacted: whole texts, once. */
export function present(parts: Parts, tool: Tool, output: unknown) {
  const whole = tool.output.parse(output)
  try {
    const redacted = parts.redact.value(whole)
    const data = tool.shorten?.(redacted) ?? redacted
    return { data, text: parts.redact.text(tool.render(data)), links: tool.links?.(data) ?? [] }
  } catch (cause) {
    throw new OperatorError('redaction_failed', UNCHECKED, { cause })
  }
}

/** The redactor may be what failed: then not even the error's own text is trusted. */
export function shownFailure({ redact }: Parts, failure: Failure): Failure {
  try {
    return redact.value(failure)
  } catch {
    return { code: 'redaction_failed', message: UNCHECKED, applied: failure.applied }
  }
}
