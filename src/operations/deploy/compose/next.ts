import { dirname } from 'node:path'
import { OperatorError } from '../../../core/errors.ts'
import type { ComposeModel } from '../../../systems/compose/port.ts'
import type { ImageInfo } from '../../../systems/docker/engine-port.ts'
import type { Version } from '../driver.ts'
import type { ComposeTarget } from './context.ts'
import { findImages } from './images.ts'
import type { Member } from './members.ts'
import { awaitedServices } from './model.ts'
import { pinModel } from './pin.ts'
import type { Next, SavedContainer } from './saved.ts'
import type { Read } from './wanted.ts'

/** A version that could be started now: everything of it is on this machine. */
export interface Prepared {
  version: Version
  next: Next
  awaited: readonly string[]
}

export function versionOf(project: string, id: string): Version {
  return { label: `${project}@${id.slice(0, 12)}`, id }
}

/** The file with its images pinned by what they are. Throws `not_found` when an image is not here. */
export async function prepareFile(
  target: ComposeTarget,
  { file, model }: Read,
  members: readonly Member[],
  change: string,
  signal: AbortSignal,
): Promise<Prepared> {
  const { images, absent } = await findImages(target.engine, model, target.project, signal)
  const [gone] = absent
  if (gone) {
    throw new OperatorError(
      'not_found',
      `The image ${gone.reference} of services.${gone.service} is not here.`,
      {
        hint: `Docker could not find it: docker pull ${gone.reference}`,
        applied: 'no',
      },
    )
  }
  return pinned(target, file, model, images, members, change)
}

export function pinned(
  target: ComposeTarget,
  file: string,
  model: ComposeModel,
  images: ReadonlyMap<string, ImageInfo>,
  members: readonly Member[],
  change: string,
): Prepared {
  const ids = new Map([...images].map(([service, { id }]) => [service, id]))
  const { digest, project, owner } = target
  const pin = pinModel(model, { images: ids, digest, change, target: target.target, owner, members })
  return {
    version: versionOf(project, pin.id),
    next: { by: 'model', model: pin.model, directory: dirname(file), expected: pin.expected },
    awaited: [...awaitedServices(model)],
  }
}

/** A kept version: the same containers again. One that had ended had done its work, and is not started again. */
export function prepareKept(
  version: Version,
  containers: readonly SavedContainer[],
  awaited: readonly string[],
): Prepared {
  const expected = containers
    .filter(({ running }) => running)
    .map(({ service, number, imageId, shape }) => ({
      service,
      number,
      imageId,
      shape,
      ends: false,
      restarts: 0,
    }))
  return { version, next: { by: 'kept', containers, expected }, awaited }
}
