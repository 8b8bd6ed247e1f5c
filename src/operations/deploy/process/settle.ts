import type { Act } from '../../../core/steps.ts'
import type { Change } from '../driver.ts'
import { KEPT_VERSIONS } from '../kept-images.ts'
import { type Parts, savedOf } from './parts.ts'

/** The old release stays to come back to; the oldest ones go. */
export async function settle({ releases, target }: Parts, change: Change, act: Act): Promise<void> {
  const { version } = savedOf(change)
  if (version !== undefined && version !== change.to.label) {
    await act({ action: 'keep release', target, intent: { release: version } }, () =>
      releases.retire(version, change.id),
    )
  }
  for (const label of await superfluous({ releases }, change)) {
    await act({ action: 'remove release', target, intent: { release: label } }, () => releases.remove(label))
  }
  await noteEnd({ releases, target }, change.id, act)
}

/** Takes the note of the deploy away, which kept others from the folder. */
export async function noteEnd(
  { releases, target }: Pick<Parts, 'releases' | 'target'>,
  id: string,
  act: Act,
): Promise<void> {
  await act({ action: 'note end', target }, () => releases.unclaim(id))
}

/** All but what serves and the five newest, those first that served before, and the way back in any case. */
async function superfluous({ releases }: Pick<Parts, 'releases'>, change: Change): Promise<string[]> {
  const serving = [await releases.current(), change.to.label]
  const served = (await releases.retired()).map(({ version }) => version)
  const inOrder = new Set([savedOf(change).version ?? '', ...served, ...(await releases.list())])
  return [...inOrder].filter((label) => label !== '' && !serving.includes(label)).slice(KEPT_VERSIONS)
}

/** What is in the folder is compared when it is deployed again. */
export async function lost({ releases }: Parts, change: Change): Promise<string | undefined> {
  const { version } = savedOf(change)
  if (version === undefined || (await releases.list()).includes(version)) return undefined
  return `the release ${version} is gone: somebody removed its folder`
}
