import type { Operator } from '../call.ts'
import { OperatorError } from '../core/errors.ts'
import type { Identify } from '../face.ts'
import type { PrivateFiles } from '../journal/private-files.ts'
import { refusal } from '../policy/refusal.ts'
import { callName } from './deploy-files.ts'

/** The call whose work a worker does. Private: the input may hold what is not for logs. */
export interface LongCall {
  tool: string
  input: unknown
  actor: string
}

export interface Judging {
  operator: Pick<Operator, 'explain'>
  identify: Identify
}

/** The rules judge the very call again, with facts of now: minutes may have passed. Throws the refusal. */
export async function recheck(
  { operator, identify }: Judging,
  operation: string,
  { tool, input, actor }: LongCall,
): Promise<void> {
  const caller = identify.byName(actor)
  const { action, decision } = await operator.explain({ tool, input, caller, operation })
  if (decision.verdict !== 'allowed') throw refusal(action, decision)
}

/** What the operation was asked to do, as it was kept when the work was handed over. Throws `unavailable`. */
export function keptCall<Call extends LongCall>(
  files: Pick<PrivateFiles, 'read'>,
  folder: string,
  id: string,
): Call {
  const call = files.read(callName(id)) as Call | undefined
  if (call) return call
  throw new OperatorError('unavailable', `What operation ${id} was asked to do is not on disk any more.`, {
    hint: `Somebody removed it from state_dir/${folder}. See what runs with health_check.`,
    applied: 'unknown',
  })
}
