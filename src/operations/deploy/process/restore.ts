import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import { backWithinMs, type Change, DeployFailed } from '../driver.ts'
import { faultOf } from './look.ts'
import { lastLines, type Parts, planOf, type Release, savedOf } from './parts.ts'
import { runs } from './running.ts'
import { versionOf } from './survey.ts'
import { stop, turnTo } from './turn.ts'

const LOOK_EVERY_MS = 50
/** One that dies as soon as it is started is not started again at once. */
const START_AGAIN_MS = 500
/** A process that was told to stop by a dead predecessor may answer once more: two answers, this far apart. */
const SETTLED_MS = 400
/** A failed release gets no long farewell. */
const FAILED_GRACE_MS = 2_000

/** Makes the saved release serve again, or nothing when nothing did. */
export async function restore(parts: Parts, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { version, start } = savedOf(change)
  const graceMs = Math.min(planOf(change).drainMs, FAILED_GRACE_MS)
  if (version === undefined) await restoreNothing(parts, change, graceMs, act, signal)
  else await restoreRelease(parts, { version, ...(start && { start }) }, change, graceMs, act, signal)
}

async function restoreNothing(parts: Parts, change: Change, graceMs: number, act: Act, signal: AbortSignal) {
  const { releases, target } = parts
  const { link } = savedOf(change)
  if (await parts.supervisor.look(signal)) await stop(parts, graceMs, act, signal)
  if ((await releases.current()) === link) return
  await act({ action: 'point', target, intent: { release: link ?? null } }, () =>
    link === undefined ? releases.unpoint() : releases.point(link),
  )
}

/** It is started again as long as it is not there: its port may need a moment to be free. */
async function restoreRelease(
  parts: Parts,
  release: Release,
  change: Change,
  graceMs: number,
  act: Act,
  signal: AbortSignal,
) {
  const { clock, sleep, supervisor } = parts
  const { version } = release
  let until: number | undefined
  let since: number | undefined
  let death: string[] = []
  for (let round = 0; ; round += 1) {
    if (round > 0 && (await supervisor.look(signal)) === undefined) {
      death = await lastLines(parts, signal)
      await sleep(START_AGAIN_MS, signal)
    }
    await turnTo(parts, release, graceMs, act, signal)
    // What the failed release takes to stop is not the old one's time.
    until ??= clock.monotonic() + backWithinMs(change)
    const faults = await wrong(parts, release, signal)
    since = faults.length > 0 ? undefined : (since ?? clock.monotonic())
    if (since !== undefined && clock.monotonic() - since >= SETTLED_MS) return
    if (clock.monotonic() >= until && since === undefined) {
      throw new DeployFailed(`${version} does not serve again.`, [...faults, ...death])
    }
    await sleep(LOOK_EVERY_MS, signal)
  }
}

/** What is wrong with the process and its answers; how often it was restarted before is none of ours. */
async function wrong(parts: Parts, release: Release, signal: AbortSignal): Promise<string[]> {
  const now = await runs(parts, signal)
  const fault = faultOf(parts, now && { ...now, restarts: 0 }, release)
  if (fault !== undefined) return [fault]
  const answer = await parts.health?.probe(parts.health.http)(signal)
  if (answer === undefined || ('ok' in answer && answer.ok)) return []
  return ['inconclusive' in answer ? answer.inconclusive : answer.evidence]
}

/** Where the world is not as it was saved. */
export async function differences(
  parts: Parts,
  change: Change,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { version, start, link } = savedOf(change)
  const now = await parts.releases.current()
  const lines: string[] = []
  if (now !== (version ?? link))
    lines.push(`current names ${now ?? 'nothing'}, not ${version ?? link ?? 'nothing'}`)
  if (version === undefined) {
    const running = await parts.supervisor.look(signal)
    return running ? [...lines, `process ${running.pid} runs, and none did before`] : lines
  }
  const release = { version, ...(start && { start }) }
  return [...lines, ...(await changedRelease(parts, change)), ...(await wrong(parts, release, signal))]
}

async function changedRelease(parts: Parts, { from }: Change): Promise<string[]> {
  if (from === undefined) return []
  try {
    const { id } = await versionOf(parts, from.label)
    return id === from.id ? [] : [`the release ${from.label} is ${id}, and was ${from.id}`]
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'not_found') return [error.message]
    throw error
  }
}
