import type { Contract } from './compile.ts'
import type { Context, Finding, Output } from './finding.ts'
import { readText } from './reading/text.ts'
import type { Rule } from './rule.ts'

/**
 * By which rules an output is valid or not, with evidence. It is valid when no finding failed, and nobody can tell
 * while the only ones that did are `unknown`. Pure; never throws; time is linear in the bytes given.
 */
export function judge(output: Output, contract: Contract, context: Context): Finding[] {
  const judged = { output, text: readText(output), context }
  const apply = (rules: readonly Rule[]) => rules.flatMap((rule) => rule(judged))
  const form = apply(contract.form)
  if (output.size === 0 || judged.text.noText !== undefined) return form
  const garbage = apply(contract.garbage)
  const broken = form.some(({ passed, unknown }) => !passed && !unknown)
  return [...form, ...garbage, ...(broken ? [] : apply(contract.content))]
}
