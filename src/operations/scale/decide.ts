import type { Cap, Decision, Input, Memory, Sample, Step } from './decision.ts'
import {
  capped,
  ceilingOf,
  demandLevel,
  type Known,
  type Leave,
  leaveOf,
  reference,
  stabilised,
  type Wanted,
  withinLimits,
} from './level.ts'
import { clamp, isWhole, plain } from './numbers.ts'
import { reasonsOf } from './reasons.ts'
import { type Doubt, doubtOf } from './trust.ts'
import { doubt, highest, moved, recall, remember } from './window.ts'

/**
 * How many agents the swarm should have, and the next step towards it. Pure: the same look gives the same level, and
 * whoever carries the step out twice, or after a crash, does no more than once.
 */
export function decide(input: Input): Decision {
  const memory = recall(input.memory, input.now)
  const leave = leaveOf(input.guard, input.swarm.revenue, input.now)
  const distrust = doubtOf(input, memory)
  return distrust ? frozen(input, memory, leave, distrust) : decided(input, memory, leave)
}

/** Nothing moves; the watch begins again, unless the doubt is only whether an empty queue is one. */
function frozen(input: Input, memory: Memory, leave: Leave, distrust: Doubt): Decision {
  const { desired } = input.sample
  const absent = distrust.reason === 'absent'
  return finish(input, {
    desired: isWhole(desired) ? Math.min(desired, knownCeiling(input)) : null,
    direction: 'none',
    step: null,
    frozen: distrust,
    suppressed: null,
    capped: [],
    ...throttle(leave),
    window: windowOf(input, memory),
    memory: absent ? { ...memory, absentLooks: memory.absentLooks + 1 } : doubt(memory, input.now),
  })
}

function knownCeiling({ swarm: { limits } }: Input): number {
  const ceiling = ceilingOf(limits)
  return isWhole(ceiling) ? ceiling : 0
}

function decided(input: Input, recalled: Memory, leave: Leave): Decision {
  const { sample, swarm, wish, now } = input
  const known = sample as Sample & Known
  const from = reference(known, recalled)
  const asked = wish === 'auto' ? demandLevel(known, swarm.limits) : plain(wish.target)
  const watched = asked === undefined ? recalled : remember(recalled, withinLimits(asked, swarm.limits), now)
  const wanted = wantedLevel(input, known, asked, watched, leave)
  const { level, capped: caps } = capped(wanted.level, known, swarm, leave)
  const step = stepTo(level, known, swarm.limits.step, leave.up)
  return finish(input, {
    desired: level,
    direction: directionOf(level, known),
    step,
    frozen: null,
    suppressed: wanted.suppressed,
    capped: caps,
    ...throttle(leave),
    window: windowOf(input, watched),
    memory: {
      ...watched,
      goal: { level, published: step?.to ?? known.desired },
      resume: toResume(input, known, watched, wanted, caps, leave),
      ...(isDriven(input, caps) && moved(watched, from, level, now)),
      ...believed(known, sample),
    },
  })
}

/** A level that is asked for by name is not weighed; without a queue the fleet keeps what it has, or gets it back. */
function wantedLevel(
  { wish, swarm, now }: Input,
  known: Known,
  asked: number | undefined,
  memory: Memory,
  leave: Leave,
): Wanted {
  const from = reference(known, memory)
  if (asked === undefined)
    return { level: Math.max(from, leave.up ? (memory.resume ?? 0) : 0), suppressed: null }
  return wish === 'auto'
    ? stabilised(asked, { from, published: known.desired }, swarm.limits, memory, now)
    : { level: asked, suppressed: null }
}

/** What the guard took is given back when it is NORMAL again, unless somebody else has scaled it by then. */
function toResume(
  { wish }: Input,
  { desired }: Known,
  { goal, resume }: Memory,
  { level }: Wanted,
  caps: readonly Cap[],
  { up }: Leave,
): number | null {
  const kept = up || wish !== 'auto' || (goal && goal.published !== desired) ? null : resume
  return caps.some(({ by }) => by === 'concurrency') ? Math.max(level, kept ?? 0) : kept
}

/** Whether the demand alone made the level what it is. */
function isDriven({ wish }: Input, caps: readonly Cap[]): boolean {
  return wish === 'auto' && !caps.some(({ by }) => by === 'guard' || by === 'concurrency')
}

function believed({ depth, busy }: Known, { absent }: Sample): Pick<Memory, 'hadWork' | 'absentLooks'> {
  return { hadWork: !absent && (depth ?? 0) + (busy ?? 0) > 0, absentLooks: 0 }
}

function throttle({ concurrency, paused }: Leave): Pick<Decision, 'concurrency' | 'paused'> {
  return { concurrency, paused }
}

function directionOf(level: number, { desired, live }: Known): Decision['direction'] {
  const way = Math.sign(level - desired) || Math.sign(level - live)
  return way > 0 ? 'up' : way < 0 ? 'down' : 'none'
}

/**
 * The next level, from what is really there. A step that was begun is finished before the next one; one that would
 * add agents waits for the guard, whoever began it. To want fewer of those that have not come yet adds none.
 */
function stepTo(level: number, { live, desired, busy }: Known, size: number, up: boolean): Step | null {
  if (level === live && level === desired) return null
  const begun = Math.sign(desired - live) === Math.sign(level - desired) ? desired : level
  const working = Math.min(busy ?? 0, live)
  const to = Math.max(clamp(begun, live - size, live + size), working)
  if (to > live && to >= desired && !up) return null
  return to === live && to === desired ? null : { from: live, to, waiting: to === desired }
}

function windowOf({ sample, now }: Input, memory: Memory): Decision['window'] {
  return {
    sample,
    highest: highest(memory)?.level ?? null,
    watchedMs: now - memory.watchedSince,
    holdMs: memory.holdMs,
    looks: memory.recommendations.length,
  }
}

function finish(input: Input, decision: Omit<Decision, 'reasons' | 'recommendation'>): Decision {
  const reasons = reasonsOf(input, decision)
  const { live, desired } = input.sample
  const current = isWhole(live) ? live : isWhole(desired) ? desired : null
  const recommendation =
    current === null || decision.desired === null
      ? null
      : {
          service: input.swarm.name,
          current_capacity: current,
          recommended_capacity: decision.desired,
          reason: reasons.join(' '),
        }
  return { ...decision, reasons, recommendation }
}
