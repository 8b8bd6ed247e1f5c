import { isoSeconds } from '../../core/clock.ts'
import { formatDuration } from '../../core/duration.ts'
import type { Span } from '../../journal/awake.ts'
import { awaySpan, excuses } from './away.ts'
import type { Evidence } from './report.ts'
import { type Judgement, plain, type SlotFacts } from './slot-facts.ts'

/** From then on what has not come is missing, and until then late. */
const STILL_COMING_MS = 600_000

/** What a slot without a run is: too early to tell, excused, late or missing. */
export function judgeAbsence(facts: SlotFacts): Judgement {
  const { slot, now, limits } = facts
  const due = isoSeconds(slot.at)
  const excuse = excused(facts)
  if (excuse) return excuse
  const waited = now - slot.at
  if (waited <= limits.allowedMs)
    return plain(
      'unknown',
      'pending',
      `Due ${formatDuration(waited)} ago and not seen yet; it has until ${isoSeconds(slot.at + limits.allowedMs)}.`,
    )
  const isOver = slot.next !== undefined && now >= slot.next
  const isComing = waited <= limits.allowedMs + STILL_COMING_MS && !isOver
  const found = isComing
    ? `Due at ${due}, ${formatDuration(waited)} ago, and not seen yet.`
    : `Due at ${due}, and there is no run: ${formatDuration(waited)} ago.`
  const { verdict, evidence } = plain(isComing ? 'late' : 'missing', 'started', found)
  return { verdict, evidence: [...evidence, ...perhapsAsleep(facts), ...perhapsDown(facts)] }
}

/** Why it cannot be told whether a job without a run was missed. */
function excused({ slot, limits, away, since }: SlotFacts): Judgement | undefined {
  const due = isoSeconds(slot.at)
  const asleep = awaySpan(away, slot.at, slot.at + limits.allowedMs)
  if (asleep && excuses(asleep))
    return plain('unknown', 'asleep', `No run. ${sleptSentence(asleep)} It was due at ${due}.`)
  if (since !== undefined && slot.at < since)
    return plain(
      'unknown',
      'created',
      `It was due at ${due}, and its scheduler has it since ${isoSeconds(since)}.`,
    )
  if (slot.nearChange)
    return plain(
      'unknown',
      'clock-change',
      `No run around ${due}; the clocks change within three hours of it, and schedulers differ there.`,
    )
  return undefined
}

function sleptSentence({ from, to, awayMs }: Span): string {
  const time = `between ${isoSeconds(from)} and ${isoSeconds(to)}`
  if (awayMs === undefined) return `This machine was switched off ${time}.`
  return `This machine was asleep for ${formatDuration(awayMs)} ${time}.`
}

function perhapsAsleep({ slot, limits, away }: SlotFacts): Evidence[] {
  const span = awaySpan(away, slot.at, slot.at + limits.allowedMs)
  if (!span) return []
  return [
    { rule: 'asleep', passed: false, found: `${sleptSentence(span)} That may be why, and is not likely.` },
  ]
}

/** A loss is one whatever the reason is: what was due stays missing, and may be tried once more. */
function perhapsDown({ slot, now, scheduler: { called, upSince } }: SlotFacts): Evidence[] {
  if (upSince === undefined || upSince <= slot.at) return []
  const up = `${called} runs since ${isoSeconds(upSince)} only (${formatDuration(Math.max(0, now - upSince))})`
  const found = `${up}: it was not running at ${isoSeconds(slot.at)}, or was restarted since.`
  return [{ rule: 'scheduler', passed: false, found }]
}
