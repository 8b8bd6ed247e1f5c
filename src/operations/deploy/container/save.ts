import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ContainerInfo, ImageInfo } from '../../../systems/docker/engine-port.ts'
import type { Change, Version, Wanted } from '../driver.ts'
import { keepImage } from '../kept-images.ts'
import { labelOf } from '../labels.ts'
import { inspectOf, named, type Parts, type Plan, type Saved } from './saved.ts'
import { type Way, wayBetween } from './way.ts'

/** Everything that the way back needs, and a name of our own for its image. Changes nothing that runs. */
export async function save(
  parts: Parts,
  id: string,
  wanted: Wanted,
  to: Version,
  act: Act,
  signal: AbortSignal,
): Promise<Pick<Change, 'from' | 'saved' | 'plan'>> {
  const running = await runningOne(parts, signal)
  const image = await imageOf(parts, running, signal)
  const source = wanted.by === 'kept' ? sourceIn(wanted.saved) : undefined
  const way = wayBetween(inspectOf(running), source?.inspect ?? inspectOf(running))
  const plan = planFor(parts, id, to, way)
  await namesAreFree(parts, id, plan, signal)
  const rollbackTag = await keepImage(parts, { change: id, image }, act, signal)
  const saved: Saved = {
    containerId: running.id,
    name: running.name,
    imageId: image.id,
    rollbackTag,
    inspect: inspectOf(running),
    imageConfig: image.config,
    wasRunning: running.state === 'running' || running.state === 'restarting',
    wasHealthy: isWell(running),
    ...(source && { source }),
  }
  return { from: versionOf(running, image), saved, plan }
}

export function isWell({ state, health }: ContainerInfo): boolean {
  return state === 'running' && health !== 'unhealthy'
}

function sourceIn(saved: unknown): NonNullable<Saved['source']> {
  const { inspect, imageConfig } = saved as Saved
  return { inspect, imageConfig }
}

/** Throws `not_found`: this replaces a container, and does not invent the specification of one. */
export async function runningOne(parts: Parts, signal: AbortSignal): Promise<ContainerInfo> {
  const { container } = parts
  const found = await named(parts, container, signal)
  if (found) return found
  throw new OperatorError('not_found', `There is no container "${container}" to replace.`, {
    hint: 'Start the first version yourself (docker run --name …): a deploy takes its specification over.',
    applied: 'no',
  })
}

export async function imageOf(
  { engine }: Parts,
  running: ContainerInfo,
  signal: AbortSignal,
): Promise<ImageInfo> {
  const image = await engine.image(running.imageId, signal)
  if (image) return image
  throw new OperatorError(
    'not_found',
    `The image of container ${running.name} is gone, so it could not come back.`,
    {
      hint: 'Build or pull that version again, then deploy.',
      applied: 'no',
    },
  )
}

export function versionOf(running: ContainerInfo, image: ImageInfo): Version {
  const reference = inspectOf(running).Config.Image ?? ''
  const named =
    reference !== '' && !reference.startsWith('sha256:') && !reference.startsWith('operator-rollback/')
  return { id: running.imageId, label: named ? reference : labelOf(image.id, image.repoTags) }
}

function planFor({ container }: Parts, id: string, to: Version, way: Way): Plan {
  return {
    way,
    reference: to.label,
    newName: `${container}-${id}-new`,
    oldName: `${container}-${id}-old`,
  }
}

/** Somebody else's container under a name that this deploy would take. */
async function namesAreFree(
  parts: Parts,
  id: string,
  { newName, oldName }: Plan,
  signal: AbortSignal,
): Promise<void> {
  for (const name of [newName, oldName]) {
    const holder = await named(parts, name, signal)
    if (holder === undefined || holder.labels['operator.deploy'] === id) continue
    throw new OperatorError('busy', `A container of somebody else's has the name ${name}.`, {
      hint: `Look whose it is, and rename or remove it: docker inspect ${name}`,
      applied: 'no',
    })
  }
}
