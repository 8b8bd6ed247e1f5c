import type { Act } from '../../../core/steps.ts'
import type { Change, Version } from '../driver.ts'
import { type Parts, savedOf } from './parts.ts'
import { versionOf } from './survey.ts'

/** As many releases stay on the disk, the serving one among them. */
const KEPT = 5

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
  await act({ action: 'note end', target }, () => releases.unclaim(change.id))
}

/** All but the newest five; what serves and the way back count among them, however old they are. */
async function superfluous({ releases }: Pick<Parts, 'releases'>, change: Change): Promise<string[]> {
  const untouched = new Set([await releases.current(), change.to.label, savedOf(change).version])
  const there = await releases.list()
  const others = there.filter((label) => !untouched.has(label))
  return others.slice(Math.max(0, KEPT - (there.length - others.length)))
}

/** Releases that served well until a deploy replaced them, newest first. */
export async function kept(parts: Parts): Promise<readonly (Version & { change: string })[]> {
  const current = await parts.releases.current()
  const versions: (Version & { change: string })[] = []
  for (const { version, change } of await parts.releases.retired()) {
    if (version !== current) versions.push({ ...(await versionOf(parts, version)), change })
  }
  return versions
}
