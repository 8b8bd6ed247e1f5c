import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ImageInfo, ServiceInfo } from '../../../systems/docker/engine-port.ts'
import type { Version, Wanted } from '../driver.ts'
import { imageVersion } from '../images.ts'
import { LABEL, labelOf } from '../labels.ts'
import { type Parts, type Saved, serviceOf } from './parts.ts'
import { labelsOf, referenceIn, specOf } from './spec.ts'

/** Swarm itself would say nothing of a failed pull. */
export async function fetchImage(
  parts: Parts,
  wanted: Wanted,
  act: Act,
  signal: AbortSignal,
): Promise<Version> {
  const { engine, service: target } = parts
  const reference = await wantedReference(parts, wanted, signal)
  const here = await wantedImage(parts, wanted, reference, signal)
  return imageVersion({ engine, target, wanted, reference, here }, act, signal)
}

/** Undefined when it is not on this machine. A kept version is its very image, whatever its name means now. */
export async function wantedImage(
  { engine }: Parts,
  wanted: Wanted,
  reference: string,
  signal: AbortSignal,
): Promise<ImageInfo | undefined> {
  const { imageId } = wanted.by === 'kept' ? (wanted.saved as Saved) : { imageId: reference }
  return await engine.image(imageId, signal)
}

/** The reference as people write it. A version is a tag of the image that the service has. */
export async function wantedReference(parts: Parts, wanted: Wanted, signal: AbortSignal): Promise<string> {
  if (wanted.by === 'image') return wanted.image
  if (wanted.by === 'kept') return wanted.version.label
  if (wanted.by === 'file') {
    throw new OperatorError(
      'invalid_input',
      'A Swarm service is deployed from an image or a version, not from a file.',
      { hint: 'Give image.', applied: 'no' },
    )
  }
  const repository = repositoryOf(calledIn(await serviceOf(parts, signal)) ?? '')
  if (repository) return `${repository}:${wanted.version}`
  throw new OperatorError('invalid_input', 'The service does not say what its image is called.', {
    hint: 'Give image instead of version.',
    applied: 'no',
  })
}

/** Undefined for what is an id and nothing else. */
export function repositoryOf(reference: string): string | undefined {
  return /^(?!sha256:)[^@]+?(?=(:[^:/]+)?(@|$))/.exec(reference)?.[0]
}

/** What people call the service's image: without its digest, and by our own label where Swarm has only the id. */
export function calledIn(service: ServiceInfo): string | undefined {
  const reference = referenceIn(specOf(service))
  if (repositoryOf(reference) !== undefined) return reference.replace(/@.*/, '')
  return labelsOf(specOf(service))[LABEL.image]
}

/**
 * What Swarm cannot run another image for: the digest where the image came from a registry, else its id, which
 * is looked for on this machine only. A bare tag would be pulled anew by each task, or taken from here silently.
 */
export function pinned(reference: string, image: ImageInfo): string {
  const repository = repositoryOf(reference)
  const digest = image.repoDigests.find((name) => repository && isOf(name, repository))
  if (digest === undefined) return image.id
  return `${reference.replace(/@.*/, '')}@${digest.slice(digest.indexOf('@') + 1)}`
}

/** Docker writes `app@sha256:…` for what is called `docker.io/library/app` as well. */
function isOf(repoDigest: string, repository: string): boolean {
  const plain = (name: string) => name.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '')
  return plain(repoDigest.slice(0, repoDigest.indexOf('@'))) === plain(repository)
}

/** The saved image by the name that it had, while that name still means it; so tasks that live go on living. */
export async function savedReference(
  { engine }: Parts,
  { spec, imageId, rollbackTag }: Saved,
  signal: AbortSignal,
): Promise<string> {
  const reference = referenceIn(spec)
  if (reference.includes('@')) return reference
  if ((await engine.image(reference, signal))?.id === imageId) return reference
  const image = (await engine.image(imageId, signal)) ?? (await engine.image(rollbackTag, signal))
  // On a cluster this machine may never have had the image: then its name is all there is.
  if (image === undefined) return reference
  return pinned(reference, image)
}

/** What the tasks of this machine really run; a tag may have moved since they were started. */
export async function runningImage(
  { engine }: Parts,
  service: ServiceInfo,
  signal: AbortSignal,
): Promise<Version> {
  const reference = referenceIn(specOf(service))
  const here = await engine.containers([`${TASK_LABEL.service}=${service.id}`], signal)
  const running = here.filter(({ state }) => state === 'running').map(({ imageId }) => imageId)
  const named = await engine.image(reference, signal)
  const id = mostOf(running) ?? named?.id ?? /sha256:[0-9a-f]+$/.exec(reference)?.[0] ?? reference
  const names = (await engine.image(id, signal))?.repoTags ?? []
  const called = calledIn(service)
  const stillCalled = called !== undefined && named?.id === id
  return { id, label: stillCalled ? called : labelOf(id, names) }
}

/** Written by Swarm on the containers of its tasks. */
export const TASK_LABEL = {
  service: 'com.docker.swarm.service.id',
  task: 'com.docker.swarm.task.id',
} as const

function mostOf(ids: readonly string[]): string | undefined {
  const count = (id: string) => ids.filter((other) => other === id).length
  return [...new Set(ids)].sort((one, other) => count(other) - count(one))[0]
}
