import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { Change, Version, Wanted } from '../driver.ts'
import { type Parts, type Plan, type Saved, startFor } from './parts.ts'
import { runs } from './running.ts'
import { find, versionOf } from './survey.ts'

/** Adds the release when it comes from a file, and writes down what it consists of. */
export async function fetch(parts: Parts, wanted: Wanted, act: Act, signal: AbortSignal): Promise<Version> {
  const { releases, target } = parts
  const { label, file, source, version } = await find(parts, wanted, signal)
  if (file !== undefined && version === undefined) {
    await act({ action: 'add release', target, intent: { release: label } }, () =>
      releases.add(label, file, signal),
    )
    if ((await releases.identify(file, signal)).digest !== source) await dropMixed(parts, label, file, act)
  }
  await pin(parts, label, act)
  return await versionOf(parts, label)
}

async function dropMixed({ releases, target }: Parts, label: string, file: string, act: Act): Promise<never> {
  await act({ action: 'remove release', target, intent: { release: label } }, () => releases.remove(label))
  throw new OperatorError('invalid_input', `${file} changed while it was read.`, {
    hint: 'Repeat the call when nobody writes to it any more.',
    applied: 'no',
  })
}

async function pin({ releases, target }: Parts, label: string, act: Act): Promise<void> {
  await act({ action: 'pin release', target, intent: { release: label } }, () => releases.pin(label))
}

/** Notes in the folder that this process carries out the deploy. Throws `busy` while another one carries out another. */
export async function claim({ releases, target }: Parts, id: string, act: Act): Promise<void> {
  await act({ action: 'note deploy', target }, () => releases.claim(id))
}

/**
 * The way back is a release folder: pinned, so that it can be told whether it is still what it was. The note of
 * the deploy also proves that the folder can be written, before anything is stopped.
 */
export async function save(
  parts: Parts,
  id: string,
  wanted: Wanted,
  act: Act,
  signal: AbortSignal,
): Promise<Pick<Change, 'from' | 'saved' | 'plan'>> {
  const { releases, drainMs } = parts
  await claim(parts, id, act)
  const { version: running, start } = (await runs(parts, signal)) ?? {}
  const link = await releases.current()
  const plan: Plan = { drainMs, start: startFor(parts, wanted) }
  const saved: Saved = {
    ...(running !== undefined && { version: running, start: start ?? parts.start }),
    ...(link !== undefined && { link }),
  }
  if (running === undefined) return { saved, plan }
  await pin(parts, running, act)
  return { from: await versionOf(parts, running), saved, plan }
}
