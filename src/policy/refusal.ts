import { OperatorError } from '../core/errors.ts'
import type { Action } from './action.ts'
import type { Decision } from './decide.ts'

/** A decision as the error a caller sees: every objection with its rule, and all that would make it pass. */
export function refusal({ tool, target }: Action, { verdict, objections }: Decision): OperatorError {
  const reasons = objections.map(({ rule, reason }) => `${rule}: ${reason}`).join(' ')
  const hints = [...new Set(objections.map(({ hint }) => hint))].join(' ')
  const untrusted = objections.find(({ code }) => code)?.code
  return new OperatorError(
    verdict === 'approval_required' ? 'approval_required' : (untrusted ?? 'denied'),
    `Refused ${tool} on ${target}. ${reasons}`,
    {
      hint: hints,
      applied: 'no',
      details: { objections },
    },
  )
}
