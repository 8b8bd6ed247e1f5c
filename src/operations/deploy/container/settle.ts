import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { Change, Version } from '../driver.ts'
import { newOnes, oldOne, type Parts, rollbackRepository, savedOf } from './saved.ts'

/** As many images are kept to come back to. */
const KEPT = 5

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
  const versions = await kept(parts, signal)
  for (const { change: id } of versions.slice(KEPT)) {
    const tag = `${rollbackRepository(parts.target)}:${id}`
    await act({ action: 'forget', target, intent: { image: tag } }, () => engine.untag(tag, signal))
  }
}

/** The images that deploys have replaced, newest first: the ids of operations sort by time. */
export async function kept(
  { engine, target }: Pick<Parts, 'engine' | 'target'>,
  signal: AbortSignal,
): Promise<readonly (Version & { change: string })[]> {
  const repository = rollbackRepository(target)
  const images = await engine.images(repository, signal)
  const versions = await Promise.all(
    images.map(async ({ id, repoTags }) => {
      const names = (await engine.image(id, signal))?.repoTags ?? []
      const label = labelOf(id, names)
      return repoTags.map((name) => ({ id, label, change: name.slice(repository.length + 1) }))
    }),
  )
  return versions.flat().sort((one, other) => (one.change < other.change ? 1 : -1))
}

/** What people call an image: a name that is not ours, else the beginning of its id. */
export function labelOf(id: string, names: readonly string[]): string {
  const own = names.find((name) => !name.startsWith('operator-rollback/'))
  return own ?? id.replace(/^sha256:/, '').slice(0, 12)
}
