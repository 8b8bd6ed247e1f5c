import type { WorkVerdict } from '../../journal/works.ts'
import { type Course, looked } from './course.ts'
import type { Decision } from './decision.ts'
import type { FleetLook } from './fleet.ts'
import type { Observed } from './observe.ts'
import type { ScaleRun } from './parts.ts'
import { decisionReport } from './report.ts'

/** Agents that are told to end are waited for, and never ended while they work. */
export async function conclude(run: ScaleRun, course: Course, first: Observed): Promise<WorkVerdict> {
  const { book, swarm } = run
  const { look, decision } = course.blockers.length === 0 ? await drained(run, course, first) : first
  const { live, draining } = look.sample
  for (const [check, result] of look.checks) book.check(check, result)
  book.result({ ...decisionReport({ look, decision }), capacity_after: live })
  if (course.blockers.length === 0 && isShort(run, look, decision)) course.blockers.push(...decision.reasons)
  for (const line of course.blockers) book.block(line)
  if (course.blockers.length > 0) return course.steps > 0 ? 'partial' : 'failed'
  if (!draining) return 'completed'
  book.note(
    `${draining} agents of ${swarm.name} are told to end and still have work in hand; they leave when it is done.`,
  )
  return 'unproved'
}

/** Held by what passes: what was called for has not come about. The limits of the configuration do not pass. */
function isShort({ wish, swarm }: ScaleRun, { sample }: FleetLook, { capped, paused }: Decision): boolean {
  // An emergency leaves such a fleet nothing, also less than its minimum: that is what it asks for.
  if (wish === 'auto' && paused && swarm.throttle === 'size') return false
  if (wish === 'auto') return capped.some(({ by }) => by === 'guard')
  if (sample.live === wish.target) return false
  return capped.some(({ by }) => by === 'in-flight' || by === 'guard' || by === 'concurrency')
}

async function drained(run: ScaleRun, course: Course, first: Observed): Promise<Observed> {
  const { book, clock, patience, sleep, signal } = run
  const until = clock.monotonic() + patience.drain
  let seen = first
  if (seen.look.settles > 0 || seen.look.sample.draining) book.enter('draining')
  while (seen.look.settles > 0 || seen.look.sample.draining) {
    const removed = seen.look.settles > 0 ? await settle(run) : 0
    seen = await looked(run, course)
    // Dead agents that had a task: nothing of theirs is removed, however often one asks.
    if (clock.monotonic() >= until || (removed === 0 && !seen.look.sample.draining)) break
    if (seen.look.sample.draining) await sleep(patience.poll, signal)
  }
  return seen
}

async function settle({ act, fleet, swarm, signal }: ScaleRun): Promise<number> {
  return await act({ action: 'remove ended agents', target: `swarm/${swarm.name}` }, () =>
    fleet.settle(signal),
  )
}
