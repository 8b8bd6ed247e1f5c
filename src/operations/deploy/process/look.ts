import { OperatorError } from '../../../core/errors.ts'
import { type Change, DeployFailed, type Look } from '../driver.ts'
import { lastLines, type Parts, type Release, releaseOf } from './parts.ts'
import { type Runs, runs, startedOtherwise, strangersOn } from './running.ts'

/** Between two looks at whether the process lives while it is watched, in milliseconds. */
const WATCH_EVERY_MS = 200

/** Whether the process runs from the wanted release and answers well. */
export async function look(parts: Parts, change: Change, signal: AbortSignal): Promise<Look> {
  return await lookAt(parts, releaseOf(change), signal)
}

/** An old answer is no evidence: only one that comes while the wanted release runs counts. */
async function lookAt(parts: Parts, release: Release, signal: AbortSignal): Promise<Look> {
  const now = await runs(parts, signal)
  const fault = faultOf(parts, now, release)
  if (now === undefined || fault !== undefined) {
    return { state: 'failing', evidence: [fault ?? '', ...(await lastLines(parts, signal))] }
  }
  const strangers = await strangersOn(parts, now.pid, signal)
  if (strangers.by.length > 0) {
    const evidence = [
      `${strangers.port} is held by ${strangers.by.join(', ')}, and process ${now.pid} does not listen`,
    ]
    return { state: 'refused', evidence }
  }
  const runsIt = `process ${now.pid} runs from ${release.version}`
  if (!parts.health) return { state: 'healthy', evidence: [runsIt] }
  const answer = await parts.health.probe(parts.health.http)(signal)
  if ('inconclusive' in answer) return { state: 'inconclusive', evidence: [answer.inconclusive, runsIt] }
  return { state: answer.ok ? 'healthy' : 'refused', evidence: [answer.evidence, runsIt] }
}

/** What is wrong beyond doubt, before anything is asked over HTTP. */
export function faultOf(
  { supervisor }: Parts,
  now: Runs | undefined,
  { version, start }: Release,
): string | undefined {
  if (now === undefined) return `${supervisor.name} does not run`
  if (now.version !== version) {
    return `process ${now.pid} runs from ${now.version ?? now.release ?? 'an unknown folder'}, not from ${version}`
  }
  if (startedOtherwise(now, start)) return `process ${now.pid} was started by another command`
  if (now.stopping) return `process ${now.pid} was told to stop`
  return now.restarts > 0 ? `${supervisor.name} was restarted ${now.restarts} times` : undefined
}

/** Looks until the release serves. Throws DeployFailed at once for a fact against it, and after `ms` otherwise. */
export async function untilServing(
  parts: Parts,
  release: Release,
  ms: number,
  everyMs: number,
  signal: AbortSignal,
) {
  const { clock, sleep } = parts
  const until = clock.monotonic() + ms
  for (;;) {
    const now = await patientLook(parts, release, signal)
    if (now.state === 'healthy') return
    if (now.state === 'failing') throw new DeployFailed(`The release ${release.version} fails.`, now.evidence)
    if (clock.monotonic() >= until) {
      const evidence = [...now.evidence, ...(await lastLines(parts, signal))]
      throw new DeployFailed(`The release ${release.version} was not healthy within ${ms} ms.`, evidence)
    }
    await sleep(everyMs, signal)
  }
}

/** A supervisor that does not answer at the moment says nothing about the release. */
async function patientLook(parts: Parts, release: Release, signal: AbortSignal): Promise<Look> {
  try {
    return await lookAt(parts, release, signal)
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'unavailable') throw error
    return { state: 'inconclusive', evidence: [error.message] }
  }
}

/** Sees a process that dies, or another release that runs, sooner than the next question over HTTP would. */
export async function watch(
  parts: Parts,
  change: Change,
  onFault: (evidence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const fault = await faultNow(parts, releaseOf(change), signal)
    if (fault !== undefined && !signal.aborted)
      onFault([fault, ...(await lastLines(parts, signal))].join('; '))
    await parts.sleep(WATCH_EVERY_MS, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
  }
}

async function faultNow(parts: Parts, release: Release, signal: AbortSignal): Promise<string | undefined> {
  try {
    return faultOf(parts, await runs(parts, signal), release)
  } catch (error) {
    if (signal.aborted) return undefined
    if (error instanceof OperatorError && ['unavailable', 'timeout'].includes(error.code)) return undefined
    throw error
  }
}
