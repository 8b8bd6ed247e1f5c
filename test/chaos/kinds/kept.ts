import type { Verdict } from '../../../src/journal/deployments.ts'
import { rollbackRepository } from '../../../src/operations/deploy/labels.ts'
import type { Engine } from '../../../src/systems/docker/engine-port.ts'

const signal = AbortSignal.timeout(24 * 3_600_000)

/** What is kept for a way back that nobody can go, and what is missing of one that can be gone; one line each. */
export async function keptFaults(
  engine: Engine,
  target: string,
  id: string | undefined,
  verdict: Verdict | undefined,
): Promise<string[]> {
  const images = await engine.images(rollbackRepository(target), signal)
  const tags = images.flatMap(({ repoTags }) => repoTags)
  const holders = await engine.containers([`operator.target=${target}`, 'operator.role=kept'], signal)
  const held = holders.map(({ names, labels }) => ({ name: names[0], of: labels['operator.deploy'] }))
  const kept = verdict === 'completed' ? id : undefined
  return [
    ...tags.filter((tag) => !tag.endsWith(`:${kept}`)).map((tag) => `tag ${tag} is left`),
    ...held.filter(({ of }) => of !== kept).map(({ name }) => `container ${name} is left`),
    ...(kept !== undefined && tags.length === 0 ? ['no tag keeps the version before'] : []),
    ...(kept !== undefined && held.length === 0 ? ['no container holds the version before'] : []),
  ]
}

/** For the next scene: nothing of this one holds an image. */
export async function removeKept(engine: Engine, target: string): Promise<void> {
  for (const { id } of await engine.containers([`operator.target=${target}`, 'operator.role=kept'], signal))
    await engine.remove(id, { force: true }, signal)
  for (const { repoTags } of await engine.images(rollbackRepository(target), signal))
    for (const tag of repoTags) await engine.untag(tag, signal)
}
