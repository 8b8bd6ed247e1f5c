import { formatDuration } from '../../core/duration.ts'
import type { FreezeReason, Input, Memory, Sample, Suspicion } from './decision.ts'
import { isWhole } from './numbers.ts'
import { CLOCK_SLACK_MS, setBack, wasSet } from './window.ts'

/** Three polls of 15 s: what is older says nothing of now. */
const STALE_MS = 45_000
/** An emptied list and an expired key look the same to Redis: two looks in a row have to find it gone. */
const ABSENT_LOOKS = 2

export interface Doubt {
  reason: FreezeReason
  why: string
}

/** Doubts about the depth alone: a level that somebody names does not rest on it. */
const OF_DEPTH: readonly FreezeReason[] = ['paused', 'absent'] satisfies Suspicion[]

/** Why nothing may be changed on the strength of this look; undefined: it is believed. */
export function doubtOf(input: Input, memory: Memory): Doubt | undefined {
  const doubts = [
    ofWish(input),
    ofLimits(input),
    ofClock(input),
    ofValidity(input.sample),
    ofFigures(input.sample),
    ofAbsence(input.sample, memory),
  ]
  return doubts.find((doubt) => doubt && (input.wish === 'auto' || !OF_DEPTH.includes(doubt.reason)))
}

function ofWish({ wish }: Input): Doubt | undefined {
  if (wish === 'auto' || isWhole(wish.target)) return undefined
  return { reason: 'not-a-number', why: 'The target is not a whole number of 0 or more.' }
}

function ofLimits({ swarm: { limits } }: Input): Doubt | undefined {
  const { min, max, step, tasksPerAgent, memory } = limits
  const whole = [
    min,
    max,
    step,
    tasksPerAgent,
    ...(memory ? [memory.bytes, memory.bytesPerAgent] : []),
  ].every(isWhole)
  if (whole && step > 0 && tasksPerAgent > 0 && (!memory || memory.bytesPerAgent > 0)) return undefined
  return { reason: 'nonsense', why: 'A limit of the swarm is not a whole number of agents, tasks or bytes.' }
}

function ofClock({ memory, sample, now, elapsed }: Input): Doubt | undefined {
  if (setBack(memory, now)) return { reason: 'clock', why: 'The clock was set back since the last look.' }
  if (wasSet(memory, now, elapsed)) return { reason: 'clock', why: 'The clock was set since the last look.' }
  const age = now - sample.at
  if (age < -CLOCK_SLACK_MS)
    return { reason: 'clock', why: 'The figures come from the future: the clock was set back.' }
  if (age <= STALE_MS) return undefined
  return {
    reason: 'stale',
    why: `The figures are ${formatDuration(age)} old; after ${formatDuration(STALE_MS)} they say nothing of now.`,
  }
}

function ofValidity({ validity }: Sample): Doubt | undefined {
  if (validity.is === 'ok') return undefined
  return { reason: validity.is === 'suspicious' ? validity.reason : validity.is, why: validity.why }
}

function ofFigures({ depth, busy, live, draining, desired }: Sample): Doubt | undefined {
  const known =
    [live, draining, desired].every(isWhole) &&
    [depth, busy].every((value) => value === null || isWhole(value))
  return known
    ? undefined
    : { reason: 'nonsense', why: 'A figure of the queue or the fleet is not a whole number of 0 or more.' }
}

function ofAbsence({ absent }: Sample, { hadWork, absentLooks }: Memory): Doubt | undefined {
  if (!absent || !hadWork || absentLooks + 1 >= ABSENT_LOOKS) return undefined
  return {
    reason: 'absent',
    why: 'The queue held tasks at the last look and its key is gone now: emptied, expired or deleted. The next look tells.',
  }
}
