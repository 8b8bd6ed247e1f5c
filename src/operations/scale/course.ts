import { OperatorError } from '../../core/errors.ts'
import type { Step } from '../../journal/operation.ts'
import type { Decision } from './decision.ts'
import { type Observed, observe, unseen } from './observe.ts'
import type { Kept, ScaleRun, Way } from './parts.ts'

/** How far it came; what is really there is asked of the fleet each time. */
export interface Course {
  way: Way
  /** The level that was wanted when its way was judged: up to it nothing is added, also by agents that have yet to come. */
  judgedAt: number
  kept: Kept | undefined
  /** The level that the fleet has been told, and the one before that, when that may not have arrived. */
  told: readonly number[]
  steps: number
  /** Monotonic: when the last step was taken, or something moved. */
  since: number
  /** The fewest agents that were still amiss since then: one that dies and comes back is no progress. */
  lacking: number
  outageSince: number | undefined
  /** The highest recommendation that is on the disk. */
  held: number
  blockers: string[]
}

export function newCourse({ kept, clock, done }: ScaleRun): Course {
  const fresh = {
    held: -1,
    blockers: [],
    lacking: Number.POSITIVE_INFINITY,
    outageSince: undefined,
  }
  return {
    ...fresh,
    ...goneBefore(done()),
    way: 'down',
    judgedAt: 0,
    kept: kept.read(),
    since: clock.monotonic(),
  }
}

/** How far workers came that died in it. Whether the last step arrived is not known unless it says so. */
function goneBefore(done: readonly Step[]): Pick<Course, 'steps' | 'told'> {
  const moves = done.filter(({ action }) => action === 'scale')
  const last = moves.at(-1)
  if (!last) return { steps: 0, told: [] }
  const { to, window } = last.intent as { to: number; window: { desired: number } }
  return { steps: moves.length, told: last.outcome === 'done' ? [to] : [to, window.desired] }
}

/** A look that is waited for while the system behind it is away. */
export async function looked(run: ScaleRun, course: Course): Promise<Observed> {
  const { clock, patience, sleep, signal } = run
  for (;;) {
    try {
      const seen = await observe(run, course.kept, signal)
      course.kept = seen.kept
      course.outageSince = undefined
      return seen
    } catch (error) {
      course.kept = doubted(run, course.kept)
      const passing = error instanceof OperatorError && error.code === 'unavailable'
      course.outageSince ??= clock.monotonic()
      if (!passing || clock.monotonic() - course.outageSince > patience.outage) throw error
    }
    await sleep(patience.poll, signal)
  }
}

/** A metric that could not be read holds the fleet up for a while, also at the next call. */
function doubted(run: ScaleRun, kept: Kept | undefined): Kept {
  const { memory } = unseen(run, 'It could not be read.', kept?.memory)
  return { memory, mark: kept?.mark, uptime: run.uptime() }
}

/** Before the fleet grows: whoever takes over after a crash must not take it back before the window has passed. */
export function keepIfHigher({ kept }: ScaleRun, course: Course, { window }: Decision): void {
  if (!course.kept || (window.highest ?? 0) <= course.held) return
  kept.keep(course.kept)
  course.held = window.highest ?? 0
}
