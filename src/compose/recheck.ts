import type { Operator } from '../call.ts'
import { OperatorError } from '../core/errors.ts'
import type { Identify } from '../face.ts'
import type { PrivateFiles } from '../journal/private-files.ts'
import type { Version } from '../operations/deploy/driver.ts'
import type { Facts } from '../policy/facts.ts'
import { refusal } from '../policy/refusal.ts'
import { BOUND } from '../tools/deploy-with-rollback.ts'
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
export async function recheck(judging: Judging, operation: string, call: LongCall): Promise<void> {
  await judgedAgain(judging, operation, call)
}

async function judgedAgain(
  { operator, identify }: Judging,
  operation: string,
  { tool, input, actor }: LongCall,
): Promise<Facts> {
  const caller = identify.byName(actor)
  const { action, decision, facts } = await operator.explain({ tool, input, caller, operation })
  if (decision.verdict !== 'allowed') throw refusal(action, decision)
  return facts
}

/**
 * As `recheck`, for a version that was fetched: what was judged, and what was approved, is that very version. A file
 * or a tag may be another one while it is fetched and the old one again while it is judged.
 */
export async function recheckVersion(
  judging: Judging,
  operation: string,
  call: LongCall,
  to: Version,
): Promise<void> {
  const { deployment, plan } = await judgedAgain(judging, operation, call)
  // A version that comes back is what was kept, and is not looked for again.
  if (!deployment) return
  const { version, source } = deployment.value
  const state = plan && plan.changed.length === 0 ? plan.state : {}
  const approved = { version: state[BOUND.version] ?? to.id, source: state[BOUND.source] ?? source }
  if (version === to.id && approved.version === to.id && approved.source === source) return
  throw new OperatorError(
    'busy',
    `What was fetched as ${to.label} is not what was judged: it moved meanwhile.`,
    {
      hint: 'Find out who writes to the file or moves the tag. Then repeat the call.',
      applied: 'no',
    },
  )
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
