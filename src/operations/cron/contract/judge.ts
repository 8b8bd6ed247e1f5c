import type { Contract } from './compile.ts'
import type { Context, Finding, Output } from './finding.ts'
import { readText } from './text.ts'

/**
 * By which rules an output is valid or not, with evidence; the order is that of importance. The output is valid when
 * no finding failed. Pure; never throws; time is linear in the bytes given.
 */
export function judge(output: Output, contract: Contract, context: Context): Finding[] {
  const text = readText(output)
  return contract.rules.flatMap((rule) => rule({ output, text, context }))
}
