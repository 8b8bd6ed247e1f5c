import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { Change } from '../driver.ts'
import { forgetOlder } from '../kept-images.ts'
import { newOnes, oldOne, type Parts, savedOf } from './saved.ts'

/** Removes the old container, never its volumes: its image and its specification stay, and make it again. */
export async function settle(parts: Parts, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { engine, container: target } = parts
  const { name } = savedOf(change)
  const serving = (await newOnes(parts, change, signal)).find(
    (one) => one.name === name && one.state === 'running',
  )
  if (serving === undefined) {
    throw new OperatorError('busy', `The new version does not run as ${name}: the old one is kept.`)
  }
  const old = await oldOne(parts, change, signal)
  if (old) {
    await act({ action: 'remove', target, intent: { container: old.name } }, () =>
      engine.remove(old.id, { force: true }, signal),
    )
  }
  await forgetOlder(parts, act, signal)
}
