import { formatDuration } from '../../core/duration.ts'
import { OperatorError } from '../../core/errors.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import { said } from '../backup/ending.ts'
import type { Step } from './decision.ts'
import { ceilingOf } from './level.ts'
import { type Observed, observe } from './observe.ts'
import type { Kept, ScaleRun, Way } from './parts.ts'
import { decisionReport } from './report.ts'

/** A worker that dies again and again in the same scaling must not go on for ever. */
const MAX_ATTEMPTS = 5

/** How far it came; what is really there is asked of the fleet each time. */
interface Course {
  way: Way
  kept: Kept | undefined
  /** The level that the fleet has been told, and the one before that, when that may not have arrived. */
  told: readonly number[]
  steps: number
  /** Monotonic: when the last step was taken, or something moved. */
  since: number
  live: number | undefined
  outageSince: number | undefined
  blockers: string[]
}

/**
 * Brings the fleet to its level, step by step, each resting on a look of its own. Taken over after a crash it goes on
 * from what is there. Its end is in the book; nothing is thrown.
 */
export async function runScale(run: ScaleRun): Promise<void> {
  const { book } = run
  const course = newCourse(run)
  const verdict = await scaled(run, course).catch((error: unknown) => {
    book.block(said(error, run.operation))
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

function newCourse({ kept, clock }: ScaleRun): Course {
  const fresh = { steps: 0, told: [], blockers: [], live: undefined, outageSince: undefined }
  return { ...fresh, way: 'down', kept: kept.read(), since: clock.monotonic() }
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
  if (attempts <= 1) book.result({ capacity_before: last.look.sample.live })
  book.result(decisionReport(last))
  while (await onward(run, course, last)) last = await looked(run, course)
  return conclude(run, course, last)
}

/** A look that is waited for while the system behind it is away. */
async function looked(run: ScaleRun, course: Course): Promise<Observed> {
  const { clock, patience, sleep, signal } = run
  for (;;) {
    try {
      const seen = await observe(run, course.kept, signal)
      course.kept = seen.kept
      course.outageSince = undefined
      return seen
    } catch (error) {
      const passing = error instanceof OperatorError && error.code === 'unavailable'
      course.outageSince ??= clock.monotonic()
      if (!passing || clock.monotonic() - course.outageSince > patience.outage) throw error
    }
    await sleep(patience.poll, signal)
  }
}

/** Takes the step that was decided, or waits for the last one. Answers whether there is more to come. */
async function onward(run: ScaleRun, course: Course, seen: Observed): Promise<boolean> {
  const { decision, look } = seen
  const { frozen, step } = decision
  refuseForeign(course, look.sample.desired)
  await tell(run, seen)
  if (frozen) {
    course.blockers.push(...decision.reasons)
    return false
  }
  if (!step) return false
  if (step.waiting) return wait(run, course, seen, `${step.from} of ${step.to} are live`)
  if (step.to > step.from && course.way === 'down') {
    course.blockers.push('More agents are wanted than when this call was judged. Repeat it.')
    return false
  }
  // Going down takes load away, whatever strains the system.
  if (look.strained !== undefined && step.to > step.from) return wait(run, course, seen, look.strained)
  await take(run, course, seen, step)
  return true
}

/** Somebody else's level is not overwritten: it is what a person or another program wants now. */
function refuseForeign({ told }: Course, desired: number | null): void {
  if (told.length === 0 || desired === null || told.includes(desired)) return
  throw new OperatorError(
    'busy',
    `Somebody else scaled it in the meantime: to ${desired}, and not to ${told[0]}.`,
    {
      hint: 'See what it is now with dry_run, and repeat the call if it is still wanted.',
    },
  )
}

async function tell({ act, fleet, swarm, signal }: ScaleRun, { decision, look }: Observed): Promise<void> {
  const { concurrency, paused } = decision
  const { told } = look
  if (told === undefined || concurrency === null) return
  if (told.concurrency === concurrency && told.paused === paused) return
  const effect = { action: 'throttle', target: `swarm/${swarm.name}`, intent: { concurrency, paused } }
  await act(effect, () => fleet.tell(concurrency, paused, signal))
}

/** Until something moves, and no longer than the step may take. */
async function wait(run: ScaleRun, course: Course, { look }: Observed, why: string): Promise<boolean> {
  const { clock, patience, book, sleep, signal } = run
  if (look.sample.live !== course.live) course.since = clock.monotonic()
  course.live = look.sample.live ?? undefined
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
  const intent = { from, to, why: decision.reasons[0] }
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
  course.live = look.sample.live ?? undefined
  book.progress({ message: `${to} agents`, done: to, total: decision.desired ?? to })
}

/** Agents that are told to end are waited for, and never ended while they work. */
async function conclude(run: ScaleRun, course: Course, first: Observed): Promise<WorkVerdict> {
  const { book, swarm, wish } = run
  const { look, decision } = course.blockers.length === 0 ? await drained(run, course, first) : first
  const { live, draining } = look.sample
  for (const [check, result] of look.checks) book.check(check, result)
  book.result({ ...decisionReport({ look, decision }), capacity_after: live })
  if (course.blockers.length === 0 && wish !== 'auto' && live !== wish.target && short(decision))
    course.blockers.push(...decision.reasons)
  for (const line of course.blockers) book.block(line)
  if (course.blockers.length > 0) return course.steps > 0 ? 'partial' : 'failed'
  if (!draining) return 'completed'
  book.note(
    `${draining} agents of ${swarm.name} are told to end and still have work in hand; they leave when it is done.`,
  )
  return 'unproved'
}

/** Held by what passes: what was asked for has not come about. The limits of the configuration do not pass. */
function short({ capped }: Observed['decision']): boolean {
  return capped.some(({ by }) => by === 'in-flight' || by === 'guard' || by === 'concurrency')
}

async function drained(run: ScaleRun, course: Course, first: Observed): Promise<Observed> {
  const { book, clock, patience, sleep, signal } = run
  const until = clock.monotonic() + patience.drain
  let seen = first
  if (seen.look.settles > 0 || seen.look.sample.draining) book.enter('draining')
  while (seen.look.settles > 0 || seen.look.sample.draining) {
    if (seen.look.settles > 0) await settle(run)
    seen = await looked(run, course)
    if (clock.monotonic() >= until) break
    if (seen.look.sample.draining) await sleep(patience.poll, signal)
  }
  return seen
}

async function settle({ act, fleet, swarm, signal }: ScaleRun): Promise<void> {
  await act({ action: 'remove ended agents', target: `swarm/${swarm.name}` }, () => fleet.settle(signal))
}
