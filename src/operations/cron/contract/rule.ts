import type { Context, Finding, Output } from './finding.ts'
import type { Text } from './reading/text.ts'

export interface Judged {
  output: Output
  text: Text
  context: Context
}

/** Pure, linear, and never throws. */
export type Rule = (judged: Judged) => Finding[]
