import { formatDuration } from '../../core/duration.ts'
import type { Kind } from '../action.ts'
import type { Opinion, Rule } from '../decide.ts'
import { type GuardFact, isFresh, type Measured } from '../facts.ts'

const NEEDS_GREEN: readonly Kind[] = ['deploy', 'migrate', 'scale-up', 'rerun', 'maintenance']

/** Work that adds load waits for a green guard, measured by this server and young; the ways out of trouble never do. */
export const guardGreen: Rule = {
  id: 'guard-green',
  says: 'No deploy, migration, scale-up, second try of a job or maintenance unless the guard is NORMAL and stays so for its duration.',
  about: ({ kind }) => NEEDS_GREEN.includes(kind),
  judge(action, { guard, deployment, at, missing }) {
    if (!guard)
      return deny(
        `The guard is unknown: ${missing.guard ?? 'it was not measured'}.`,
        'Call resource_guard and see why.',
      )
    if (!isFresh(guard, at)) {
      return deny(
        `The guard's measurement is not current: ${formatDuration(Math.abs(at - guard.at))} ${at < guard.at ? 'in the future' : 'old'}, valid for ${formatDuration(guard.ttl)}.`,
        'Repeat the call; the guard is measured again.',
      )
    }
    if (guard.value.simulated)
      return deny(
        'The guard is simulated, and a simulation is no evidence.',
        'Start the server without a simulated guard.',
      )
    return judgeLevel(deployment?.value.durationMs ?? action.duration, guard, at)
  },
}

function judgeLevel(
  duration: number | undefined,
  { value, at }: Measured<GuardFact>,
  now: number,
): Opinion | undefined {
  const measured = `measured ${formatDuration(now - at)} ago`
  if (value.level !== 'NORMAL') {
    return deny(
      `The guard is ${value.level}: ${value.reason}, ${measured}.`,
      value.green || 'Wait until the guard is NORMAL.',
    )
  }
  const { active, etaMs, reason } = value.predictive
  // A flag without an ETA, or an operation without a duration, cannot be shown to fit: it does not.
  if (active && (etaMs === null || duration === undefined || etaMs <= duration)) {
    return deny(
      `The guard predicts a crossing: ${reason}, ${measured}.`,
      'Repeat the call when the trend has turned.',
    )
  }
  return undefined
}

function deny(reason: string, hint: string): Opinion {
  return { reason, hint }
}
