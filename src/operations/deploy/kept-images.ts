import { OperatorError } from '../../core/errors.ts'
import type { Act } from '../../core/steps.ts'
import type { ContainerSummary, Engine, ImageInfo, Json } from '../../systems/docker/engine-port.ts'
import { LABEL, rollbackRepository } from './labels.ts'

/** Whose images are kept. */
interface Keeper {
  engine: Engine
  target: string
  owner: string
}

/** As many versions of a target are kept to come back to. */
export const KEPT_VERSIONS = 5

/**
 * Keeps an image for the way back of the deploy `change`, twice: by a name of ours, against a prune and a tag that
 * moves, and by a container that is never started, since `prune -a` takes what has a name and no container.
 * `service` tells the images of a project apart. Idempotent. Gives the name.
 */
export async function keepImage(
  keeper: Keeper,
  { change, image, service }: { change: string; image: ImageInfo; service?: string },
  act: Act,
  signal: AbortSignal,
): Promise<string> {
  const { engine, target, owner } = keeper
  const repository = repositoryOf(target, service)
  await act({ action: 'keep image', target, intent: { as: `${repository}:${change}` } }, () =>
    engine.tag(image.id, repository, change, signal),
  )
  const held = await holders(keeper, signal, change)
  if (!held.some(({ imageId }) => imageId === image.id)) {
    const name = `${target}-${change}-kept-${image.id.replace(/^sha256:/, '').slice(0, 12)}`
    const labels = { [LABEL.target]: target, [LABEL.deploy]: change, [LABEL.owner]: owner }
    await act({ action: 'hold image', target, intent: { container: name } }, () =>
      engine.create(name, holderOf(image, { ...labels, [LABEL.role]: 'kept' }), signal),
    )
  }
  return `${repository}:${change}`
}

export function repositoryOf(target: string, service: string | undefined): string {
  if (service === undefined) return rollbackRepository(target)
  const [, own] = rollbackRepository(service).split('/')
  return `${rollbackRepository(target)}/${own}`
}

/** Nothing of the image counts but that it is used: no volume of its own is made, and none of its labels is heard. */
function holderOf({ id, config }: ImageInfo, labels: Readonly<Record<string, string>>): Json {
  const inherited = Object.keys((config['Labels'] as object | null | undefined) ?? {})
  const volumes = Object.keys((config['Volumes'] as object | null | undefined) ?? {})
  return {
    Image: id,
    Cmd: ['-'],
    Labels: { ...Object.fromEntries(inherited.map((name) => [name, ''])), ...labels },
    HostConfig: { NetworkMode: 'none', Mounts: volumes.map((Target) => ({ Type: 'tmpfs', Target })) },
  }
}

function holders(
  { engine, target }: Pick<Keeper, 'engine' | 'target'>,
  signal: AbortSignal,
  change?: string,
) {
  const labels = [`${LABEL.target}=${target}`, `${LABEL.role}=kept`]
  return engine.containers(change === undefined ? labels : [...labels, `${LABEL.deploy}=${change}`], signal)
}

/** Lets go of all that was kept for the deploy `change`. Harmless when that is nothing. */
export async function forgetImages(
  keeper: Pick<Keeper, 'engine' | 'target'>,
  change: string,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const found = (await keptImages(keeper, signal)).find((one) => one.change === change)
  if (found) await forget(keeper, found, act, signal)
}

/** Lets go of all but the newest versions: of two that consist of the same images the newer one counts. */
export async function forgetOlder(
  keeper: Pick<Keeper, 'engine' | 'target'>,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const kept = await keptImages(keeper, signal)
  const seen = new Set<string>()
  for (const one of kept) {
    const images = [...one.images].sort().join()
    if (seen.has(images) || seen.size >= KEPT_VERSIONS) await forget(keeper, one, act, signal)
    else seen.add(images)
  }
}

/** What is kept for one deploy. */
interface KeptImages {
  change: string
  names: string[]
  images: Set<string>
  holders: ContainerSummary[]
}

/** Newest first: the ids of operations sort by time. */
async function keptImages(
  keeper: Pick<Keeper, 'engine' | 'target'>,
  signal: AbortSignal,
): Promise<KeptImages[]> {
  const found = new Map<string, KeptImages>()
  const at = (change: string) => {
    const one = found.get(change) ?? { change, names: [], images: new Set<string>(), holders: [] }
    found.set(change, one)
    return one
  }
  const repository = rollbackRepository(keeper.target)
  for (const { id, repoTags } of await keeper.engine.images(repository, signal)) {
    for (const name of repoTags) {
      const one = at(name.slice(name.lastIndexOf(':') + 1))
      one.names.push(name)
      one.images.add(id)
    }
  }
  for (const holder of await holders(keeper, signal)) {
    const one = at(holder.labels[LABEL.deploy] ?? '')
    one.holders.push(holder)
    one.images.add(holder.imageId)
  }
  return [...found.values()].sort((a, b) => (a.change < b.change ? 1 : -1))
}

/** The container first: while it is there Docker does not give up the image's last name. */
async function forget(
  { engine, target }: Pick<Keeper, 'engine' | 'target'>,
  { names, holders }: KeptImages,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  for (const { id, names: called } of holders) {
    await act({ action: 'let go', target, intent: { container: called[0] ?? id } }, () =>
      engine.remove(id, { force: false }, signal),
    )
  }
  for (const name of names) {
    await act({ action: 'forget', target, intent: { image: name } }, () => untagUnused(engine, name, signal))
  }
}

/** The last name of an image that runs stays with it. */
async function untagUnused(engine: Engine, name: string, signal: AbortSignal): Promise<void> {
  try {
    await engine.untag(name, signal)
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'busy') throw error
  }
}

interface KeptImage {
  imageId: string
  /** The name that was kept for it. */
  rollbackTag: string
}

/** Why an image that was kept cannot be used again, in words; undefined while it is here. */
export async function lostImage(
  engine: Engine,
  { imageId, rollbackTag }: KeptImage,
  signal: AbortSignal,
): Promise<string | undefined> {
  const image = (await engine.image(imageId, signal)) ?? (await engine.image(rollbackTag, signal))
  if (image?.id === imageId) return undefined
  return `the image ${imageId.slice(0, 19)} is gone: somebody removed it, and the container that held it`
}
