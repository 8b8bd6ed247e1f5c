import { formatDuration } from '../../core/duration.ts'
import { OperatorError } from '../../core/errors.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import { said } from '../backup/ending.ts'
import { notesOf } from '../work/book.ts'
import { conclude } from './conclude.ts'
import { type Course, keepIfHigher, looked, newCourse } from './course.ts'
import type { Step } from './decision.ts'
import type { FleetLook } from './fleet.ts'
import { ceilingOf } from './level.ts'
import type { Observed } from './observe.ts'
import type { ScaleRun } from './parts.ts'
import { decisionReport } from './report.ts'

/** A worker that dies again and again in the same scaling must not go on for ever. */
const MAX_ATTEMPTS = 5

/**
 * Brings the fleet to its level, step by step, each resting on a look of its own. Taken over after a crash it goes on
 * from what is there. Its end is in the book; nothing is thrown.
 */
export async function runScale(run: ScaleRun): Promise<void> {
  const { book } = run
  const course = newCourse(run)
  const verdict = await scaled(run, course).catch(async (error: unknown) => {
    book.block(said(error, run.operation))
    book.result({ capacity_after: await leftThere(run, course) })
    return course.steps > 0 ? ('partial' as const) : ('failed' as const)
  })
  if (course.kept) run.kept.keep(course.kept)
  try {
    await run.document(verdict)
  } catch (error) {
    book.block(`It is not documented in the agent log: ${said(error, run.operation)}`)
  }
  run.fleet.close()
  book.end(verdict)
}

/** The agents that a scaling leaves which came to no end of its own; null where they cannot be seen either. */
async function leftThere({ fleet, signal }: ScaleRun, { kept }: Course): Promise<number | null> {
  const look = await fleet.look(kept?.mark, signal).catch(() => undefined)
  return look?.sample.live ?? null
}

async function scaled(run: ScaleRun, course: Course): Promise<WorkVerdict> {
  const { book } = run
  const { attempts, phase } = book.page()
  if (attempts > 1) book.note(`Its worker died while ${phase}; another went on from what is there.`)
  if (attempts > MAX_ATTEMPTS)
    throw new OperatorError('unavailable', `${attempts - 1} workers died in it.`, {
      hint: 'See worker.log in state_dir, then repeat the call.',
    })
  book.enter('judging')
  course.way = await run.judge()
  book.enter('scaling')
  let last = await looked(run, course)
  if (!('capacity_before' in notesOf(book.page()).result))
    book.result({ capacity_before: last.look.sample.live })
  course.judgedAt = last.look.sample.desired ?? 0
  book.result(decisionReport(last))
  while (await onward(run, course, last)) last = await looked(run, course)
  return conclude(run, course, last)
}

/** Takes the step that was decided, or waits for the last one. Answers whether there is more to come. */
async function onward(run: ScaleRun, course: Course, seen: Observed): Promise<boolean> {
  const { decision, look } = seen
  const { frozen, step } = decision
  refuseForeign(run, course, look)
  await tell(run, seen)
  if (frozen) {
    course.blockers.push(...decision.reasons)
    return false
  }
  if (!step) return false
  const lacking = Math.abs(step.to - step.from)
  if (step.waiting) return wait(run, course, seen, { why: `${step.from} of ${step.to} are live`, lacking })
  const adds = step.to > Math.max(step.from, look.sample.desired ?? 0)
  if (adds && step.to > course.judgedAt && course.way === 'down') {
    course.blockers.push('More agents are wanted than when this call was judged. Repeat it.')
    return false
  }
  // Going down takes load away, whatever strains the system.
  const why = look.changing ?? (adds ? look.strained : undefined)
  if (why !== undefined) return wait(run, course, seen, { why, lacking })
  if (course.steps >= mostSteps(run)) {
    course.blockers.push(`${course.steps} steps did not bring it there: its figures contradict each other.`)
    return false
  }
  await take(run, course, seen, step)
  return true
}

/** Twice the way from nothing to the ceiling: a fleet that says something else at each look is not chased for ever. */
function mostSteps({ swarm: { limits } }: ScaleRun): number {
  return 2 * Math.ceil(limits.max / limits.step) + 10
}

/**
 * Between two looks the fleet itself refuses a step on top of somebody else's; from one step to the next this does, also
 * where another worker took the last one. Their level is what a person or another program wants now.
 */
function refuseForeign({ operation }: ScaleRun, { told }: Course, { sample, by }: FleetLook): void {
  const { desired } = sample
  if (told.length === 0 || desired === null || told.includes(desired)) return
  throw new OperatorError('busy', `${whose(by, operation)}: ${desired} are wanted, and not ${told[0]}.`, {
    hint: 'See what it is now with dry_run, and repeat the call if it is still wanted.',
  })
}

function whose(by: FleetLook['by'], operation: string): string {
  if (by === null) return 'What this scaling wrote of the fleet is gone'
  return by === operation
    ? 'Agents came or went that no scaling sent'
    : 'Somebody else scaled it in the meantime'
}

async function tell({ act, fleet, swarm, signal }: ScaleRun, { decision, look }: Observed): Promise<void> {
  const { concurrency, paused } = decision
  const { told } = look
  if (told === undefined || concurrency === null) return
  if (told.concurrency === concurrency && told.paused === paused) return
  const effect = { action: 'throttle', target: `swarm/${swarm.name}`, intent: { concurrency, paused } }
  await act(effect, () => fleet.tell(concurrency, paused, signal))
}

interface Waiting {
  why: string
  /** Agents that are amiss. */
  lacking: number
}

/** Until what is amiss gets less, and no longer than a step may take. */
async function wait(run: ScaleRun, course: Course, { look }: Observed, { why, lacking }: Waiting) {
  const { clock, patience, book, sleep, signal } = run
  if (lacking < course.lacking) Object.assign(course, { lacking, since: clock.monotonic() })
  if (clock.monotonic() - course.since > patience.live) {
    const evidence = look.evidence === undefined ? '' : ` (${look.evidence})`
    course.blockers.push(`No further step: ${why}, for ${formatDuration(patience.live)}${evidence}.`)
    return false
  }
  book.progress({ message: why })
  await sleep(patience.poll, signal)
  return true
}

async function take(run: ScaleRun, course: Course, { look, decision }: Observed, step: Step): Promise<void> {
  const { act, fleet, swarm, clock, book, operation, signal } = run
  const { from, to } = step
  const ceiling = ceilingOf({ ...swarm.limits, memory: look.memory })
  const { depth, busy, live, draining, desired } = look.sample
  const window = { depth, busy, live, draining, desired, highest: decision.window.highest }
  const intent = { from, to, why: decision.reasons.slice(0, 2).join(' '), window }
  keepIfHigher(run, course, decision)
  try {
    await act({ action: 'scale', target: `swarm/${swarm.name}`, intent }, () =>
      fleet.step(look, to, { ceiling, operation }, signal),
    )
    course.told = [to]
  } catch (error) {
    // Whether it arrived is seen in a moment: the fleet has either level then.
    if (!(error instanceof OperatorError) || error.code !== 'unavailable') throw error
    course.told = [to, look.sample.desired ?? to]
    book.note(`${error.message} It went on from what was there.`)
  }
  course.steps += 1
  course.since = clock.monotonic()
  course.lacking = Number.POSITIVE_INFINITY
  book.progress({ message: `${to} agents`, done: to, total: decision.desired ?? to })
}
