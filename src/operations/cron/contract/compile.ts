import type { OutputContract } from '../../../config/cron.ts'
import type { Context, Finding, Output } from './finding.ts'
import type { Text } from './text.ts'

export interface Judged {
  output: Output
  text: Text
  context: Context
}

export type Rule = (judged: Judged) => Finding[]

/** A contract made ready: once per job, for any number of runs. */
export interface Contract {
  rules: readonly Rule[]
}

/** Throws OperatorError config_invalid when an engine refuses a pattern or a schema that the configuration let through. */
export async function compileContract(_contract: OutputContract): Promise<Contract> {
  return { rules: [] }
}
