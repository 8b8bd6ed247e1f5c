import { type Finding, failed, passed } from '../finding.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Judged } from '../rule.ts'

/** Not the run before once more, perhaps under a new date. */
export function differs({ output, context }: Judged): Finding[] {
  if (context.previous === undefined) return []
  return [
    fingerprint(output) === context.previous
      ? failed('differs', 'It is the output of the run before, word for word (dates and times aside).')
      : passed('differs', 'It differs from the output of the run before.'),
  ]
}
