import type { Act } from '../../../core/steps.ts'
import type { Change } from '../driver.ts'
import { untilServing } from './look.ts'
import { type Parts, planOf, releaseOf } from './parts.ts'
import { LOOK_EVERY_MS } from './survey.ts'
import { turnTo } from './turn.ts'

/** Stops the old release, points at the new one, starts it, and waits until it serves. */
export async function apply(parts: Parts, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { clock, target } = parts
  let silentFrom: number | undefined
  const release = releaseOf(change)
  await turnTo(parts, release, planOf(change).drainMs, act, signal, () => {
    silentFrom ??= clock.monotonic()
  })
  await untilServing(parts, release, change.verifyMs, LOOK_EVERY_MS / 5, signal)
  if (silentFrom === undefined) return
  // One port, one process: between the two nobody served, and how long that was is a part of the record.
  const gap_ms = Math.round(clock.monotonic() - silentFrom)
  await act({ action: 'serve', target, intent: { release: change.to.label, gap_ms } }, async () => undefined)
}
