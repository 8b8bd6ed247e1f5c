import type { Parts, Request } from './call.ts'
import type { Lease } from './core/books.ts'
import { type Deadline, startDeadline } from './core/deadline.ts'
import type { Applied } from './core/errors.ts'
import type { Action } from './policy/action.ts'
import type { Tool } from './tools/define.ts'
import { createTrail, type Trail } from './trail.ts'

/** Hosts cut a silent call after a minute; nothing that stays open longer is waited for here. */
export const CALL_DEADLINE_MS = 45_000

/** One call on its way through the door, and how far it came. */
export interface Visit {
  id: string
  request: Request
  trail: Trail
  deadline: Deadline
  /** Set once the action is known, once it is in the journal, and once its intent stands in the audit trail. */
  action?: Action
  tool?: Tool
  begun: boolean
  intended: boolean
  applied: Applied
  /** What the call's own tool has taken beside the target of its action. */
  held: Lease[]
  /** A worker has the operation now: its end and its lease are the worker's. */
  handedOver: boolean
}

export function enter(parts: Parts, request: Request): Visit {
  const id = parts.newId()
  const deadline = startDeadline(CALL_DEADLINE_MS, request.signal)
  return {
    id,
    request,
    deadline,
    trail: createTrail(parts, request, id),
    begun: false,
    intended: false,
    applied: 'no',
    held: [],
    handedOver: false,
  }
}
