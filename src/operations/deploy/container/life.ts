import { OperatorError } from '../../../core/errors.ts'
import { excerpt } from '../../../core/look.ts'
import type { Act } from '../../../core/steps.ts'
import type { ContainerInfo, Json } from '../../../systems/docker/engine-port.ts'
import { backWithinMs, type Change, DeployFailed, type Look } from '../driver.ts'
import { judge } from './judge.ts'
import type { Recreation } from './recreate.ts'
import type { Parts } from './saved.ts'
import { endpointOf, specOf } from './spec.ts'

/** Between two looks at a container that starts, in milliseconds. */
const LOOK_EVERY_MS = 100

/** As many last lines of its log say why a version failed. */
const LAST_LINES = 5

export interface WantedContainer {
  name: string
  image: { id: string; reference: string }
  recreation: Recreation
  labels: Readonly<Record<string, string>>
  withAliases: boolean
}

/** A created container with all its networks, made or made whole. Gives its id. */
export async function create(
  parts: Parts,
  wanted: WantedContainer,
  existing: ContainerInfo | undefined,
  act: Act,
  signal: AbortSignal,
): Promise<string> {
  const { engine, container: target } = parts
  const { name, recreation, image, withAliases } = wanted
  const id = existing?.id ?? (await createNew(parts, wanted, act, signal))
  await sameImage(parts, id, image.id, act, signal)
  const state = existing?.state ?? 'created'
  // A running one has its networks; what aliases it lacks it gets when it is healthy.
  if (state !== 'created') return id
  for (const network of recreation.networks.slice(1)) {
    await act({ action: 'join network', target, intent: { container: name, network: network.name } }, () =>
      engine.connect(network.name, id, endpointOf(network, withAliases), signal),
    )
  }
  return id
}

async function createNew(
  { engine, container: target }: Parts,
  { name, image, recreation, labels, withAliases }: WantedContainer,
  act: Act,
  signal: AbortSignal,
): Promise<string> {
  const named = await engine.image(image.reference, signal)
  // A tag that has moved since would bring another image: then the id stands in its place.
  const reference = named?.id === image.id ? image.reference : image.id
  const spec: Json = specOf(recreation, reference, labels, withAliases)
  return await act({ action: 'create', target, intent: { container: name, image: image.id } }, () =>
    engine.create(name, spec, signal),
  )
}

async function sameImage(
  { engine, container: target }: Parts,
  id: string,
  imageId: string,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const made = await engine.container(id, signal)
  if (made === undefined || made.imageId === imageId) return
  await act({ action: 'remove', target, intent: { container: made.name } }, () =>
    engine.remove(id, { force: false }, signal),
  )
  throw new DeployFailed('The tag moved while the container was created.', [
    `it was made from ${made.imageId}, and ${imageId} is wanted`,
  ])
}

/**
 * Looks until the container is healthy. Throws DeployFailed after `verifyMs`, and at once for a fact against it
 * unless `patient`: a version that is all there is to come back to may take its time to get well, and has more.
 */
export async function untilHealthy(
  parts: Parts,
  change: Change,
  id: string,
  signal: AbortSignal,
  patient = false,
): Promise<void> {
  const { clock, sleep, target } = parts
  const ms = patient ? backWithinMs(change) : change.verifyMs
  const until = clock.monotonic() + ms
  for (;;) {
    const { state, evidence } = await lookAt(parts, change, id, signal)
    if (state === 'healthy') return
    if (state === 'failing' && !patient) throw new DeployFailed(`A container of ${target} fails.`, evidence)
    if (clock.monotonic() >= until) {
      const late = `A container of ${target} was not healthy within ${ms} ms.`
      throw new DeployFailed(late, evidence)
    }
    await sleep(LOOK_EVERY_MS, signal)
  }
}

/** A daemon that does not answer at the moment says nothing about its containers. */
async function lookAt(parts: Parts, change: Change, id: string, signal: AbortSignal): Promise<Look> {
  try {
    const container = await parts.engine.container(id, signal)
    if (container === undefined)
      return { state: 'failing', evidence: [`container ${id.slice(0, 12)} is gone`] }
    return await judge(parts, container, change, signal)
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'unavailable') throw error
    return { state: 'inconclusive', evidence: [error.message] }
  }
}

/** The failure, with what the container said last. Its log is a help only: the failure stands without it. */
export async function lastWords(
  { engine }: Parts,
  id: string,
  failure: DeployFailed,
  signal: AbortSignal,
): Promise<DeployFailed> {
  const log = await engine.logs(id, LAST_LINES, signal).catch(() => '')
  const lines = log.split('\n').map(excerpt).filter(Boolean).slice(-LAST_LINES)
  return new DeployFailed(failure.message, [...failure.evidence, ...lines.map((line) => `log: ${line}`)])
}
