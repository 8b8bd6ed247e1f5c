import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Cap, Decision, Input, Suppressed } from './decision.ts'
import { WINDOW_MS } from './window.ts'

type Told = Omit<Decision, 'reasons' | 'recommendation'>

const figures = new Intl.NumberFormat('en-US')
const n = (value: number): string => figures.format(value)
const agents = (value: number): string => `${n(value)} ${value === 1 ? 'agent' : 'agents'}`

/** Sentences for a person on call: what is done, because of what was seen, and what stood in the way. */
export function reasonsOf(input: Input, told: Told): string[] {
  if (told.frozen) return [`Frozen: ${told.frozen.why} Nothing is changed.`, ...emergency(input, told)]
  return [
    verdict(input, told),
    demand(input),
    ...(told.suppressed ? [held(told.suppressed, told)] : []),
    ...told.capped.map((cap) => limited(cap, input)),
    ...pending(told),
    ...emergency(input, told),
  ]
}

function verdict({ sample }: Input, { desired, direction, step }: Told): string {
  const level = agents(desired ?? 0)
  if (direction === 'none') return `Stays at ${level}.`
  const way = direction === 'up' ? 'Up' : 'Down'
  const next = step && step.to !== desired ? `, next to ${n(step.to)}` : ''
  return `${way} from ${n(sample.live ?? 0)} to ${level}${next}.`
}

function demand({ sample, swarm, wish }: Input): string {
  if (wish !== 'auto') return `Asked for: ${agents(wish.target)}.`
  const { depth, busy } = sample
  if (depth === null) return 'No queue is configured: only the limits and the guard are followed.'
  const work = `${n(depth)} ${depth === 1 ? 'task waits' : 'tasks wait'} and ${n(busy ?? 0)} are in flight`
  return `${work}, for ${n(swarm.limits.tasksPerAgent)} an agent.`
}

function held({ by, wanted, until }: Suppressed, { window, desired }: Told): string {
  if (by === 'dead-band') return `${n(wanted)} would do, within 10 % of ${n(desired ?? 0)}: not worth a move.`
  const when = until === undefined ? '' : ` until ${isoSeconds(until)}`
  if (window.watchedMs < WINDOW_MS)
    return `${n(wanted)} would do, but nothing goes down before ${formatDuration(WINDOW_MS)} of good figures${when}.`
  const why = window.holdMs > WINDOW_MS ? ', as the last move down was soon taken back' : ''
  return `${n(wanted)} would do, but down goes no lower than the highest recommendation of the last ${formatDuration(window.holdMs)}, ${n(window.highest ?? 0)}${when}${why}.`
}

function limited({ by, at }: Cap, { sample, swarm, guard }: Input): string {
  switch (by) {
    case 'minimum':
      return `The swarm has at least ${n(at)}.`
    case 'ceiling':
      return `The configured ceiling is ${n(at)}.`
    case 'memory':
      return `Half of the memory holds ${agents(at)}.`
    case 'in-flight':
      return `${n(sample.busy ?? 0)} tasks are in flight and ${agents(sample.draining ?? 0)} still drain: ${n(at)} it is.`
    case 'guard':
      return guard
        ? `The guard is ${guard.level}, or its figures are old: none are added above ${n(at)}.`
        : `The guard is unknown: none are added above ${n(at)}.`
    case 'concurrency':
      return `The guard lets ${agents(at)} of ${swarm.name} work at once.`
  }
}

function pending({ step }: Told): string[] {
  if (!step?.waiting) return []
  return [
    `${n(step.to)} were asked for before and ${n(step.from)} are there: the next step waits for the rest.`,
  ]
}

function emergency({ swarm }: Input, { paused, concurrency }: Told): string[] {
  if (paused) return ['Emergency: agents finish what they have and take nothing new.']
  if (concurrency === null || swarm.throttle === 'size') return []
  return [`At most ${agents(concurrency)} at work at once.`]
}
