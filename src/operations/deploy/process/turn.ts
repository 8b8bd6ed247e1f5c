import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import { DeployFailed } from '../driver.ts'
import type { Parts, Release } from './parts.ts'
import { runs, startedOtherwise } from './running.ts'

/** Far more rounds than any state of the world needs; then something works against us. */
const MAX_ROUNDS = 8

/**
 * Brings the process to run from the release, from whatever state it is in: stop what runs from elsewhere or by
 * another command, point, start. `stopped` is called before the first stop. That the release is healthy is not known yet.
 */
export async function turnTo(
  parts: Parts,
  release: Release,
  drainMs: number,
  act: Act,
  signal: AbortSignal,
  stopped: () => void = () => undefined,
): Promise<void> {
  const { version, start } = release
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const now = await runs(parts, signal)
    if (now && (now.version !== version || now.stopping || startedOtherwise(now, start))) {
      stopped()
      await stop(parts, drainMs, act, signal)
    } else {
      await point(parts, version, act)
      if (now || (await started(parts, release, act, signal))) return
    }
  }
  throw new DeployFailed(`${parts.supervisor.name} does not come to run ${version}.`, [
    `after ${MAX_ROUNDS} attempts something else starts or stops it`,
  ])
}

export async function stop({ supervisor, target }: Parts, drainMs: number, act: Act, signal: AbortSignal) {
  await act({ action: 'stop', target, intent: { process: supervisor.name } }, () =>
    supervisor.stop(drainMs, signal),
  )
}

async function point({ releases, target }: Parts, version: string, act: Act): Promise<void> {
  if ((await releases.current()) === version) return
  await act({ action: 'point', target, intent: { release: version } }, () => releases.point(version))
}

/** False when another one runs after all: a command of a dead predecessor may still have reached the supervisor. */
async function started(
  { supervisor, target }: Parts,
  { version, start }: Release,
  act: Act,
  signal: AbortSignal,
) {
  try {
    await act({ action: 'start', target, intent: { release: version } }, () =>
      supervisor.start(signal, start),
    )
    return true
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'busy') return false
    throw error
  }
}
