import { OperatorError } from '../../core/errors.ts'
import type { Opinion } from '../decide.ts'

export function noSuchPlan(): OperatorError {
  return new OperatorError('not_found', 'There is no plan of that id.', {
    hint: 'operator approvals lists the plans; submit_plan makes one.',
    applied: 'no',
  })
}

/** A rule's opinion of a plan as the error of whoever acts on the plan itself. */
export function asError({ verdict = 'denied', reason, hint }: Opinion): OperatorError {
  return new OperatorError(verdict, reason, { hint, applied: 'no' })
}

export function usedUp(id: string, by: string | undefined): OperatorError {
  return new OperatorError('approval_required', `Plan ${id} was used up by ${by ?? 'another call'}.`, {
    hint: 'Submit a new plan for what is to be done now.',
    applied: 'no',
  })
}

export function alreadyVetoed(id: string, by: string): OperatorError {
  return new OperatorError('denied', `${by} vetoed this very plan (${id}).`, {
    hint: 'A veto is final: change what is to be done, or wait until that plan has expired.',
    applied: 'no',
  })
}

export function tooMany(most: number): OperatorError {
  return new OperatorError('busy', `${most} plans wait already.`, {
    hint: 'operator approvals lists them; reject what nobody needs any more.',
    applied: 'no',
  })
}

export function notJson(): OperatorError {
  return new OperatorError('invalid_input', 'These arguments cannot be written down exactly.', {
    hint: 'Use plain JSON values and whole Unicode text.',
    applied: 'no',
  })
}

export function countsForNothing(why: string): OperatorError {
  return new OperatorError('denied', `This review would not count. ${why}`, {
    hint: 'Nothing was kept.',
    applied: 'no',
  })
}
