import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ComposeModel } from '../../../systems/compose/port.ts'
import type { Engine, ImageInfo } from '../../../systems/docker/engine-port.ts'

type Names = readonly { service: string; references: readonly string[]; built: boolean }[]

/**
 * The image of each service, as it could be called: a service that is built has the name it was given, or the one
 * that either Compose gives it.
 */
export function imageNames(model: ComposeModel, project: string): Names {
  return Object.entries(model.services).map(([service, { image, build }]) => ({
    service,
    built: build !== undefined && build !== null,
    references: typeof image === 'string' ? [image] : [`${project}-${service}`, `${project}_${service}`],
  }))
}

export interface Found {
  images: ReadonlyMap<string, ImageInfo>
  /** Services whose images are not on this machine, with the name to pull; none when they would have to be built. */
  absent: readonly { service: string; reference: string; built: boolean }[]
}

export async function findImages(
  engine: Engine,
  model: ComposeModel,
  project: string,
  signal: AbortSignal,
): Promise<Found> {
  const images = new Map<string, ImageInfo>()
  const absent: { service: string; reference: string; built: boolean }[] = []
  for (const { service, references, built } of imageNames(model, project)) {
    const found = await firstOf(engine, references, signal)
    if (found) images.set(service, found)
    else absent.push({ service, reference: references[0] ?? '', built })
  }
  return { images, absent }
}

async function firstOf(engine: Engine, references: readonly string[], signal: AbortSignal) {
  for (const reference of references) {
    const found = await engine.image(reference, signal)
    if (found) return found
  }
  return undefined
}

/** What is not on this machine is pulled; what would have to be built is refused, since a build has no way back. */
export async function pullAbsent(
  engine: Engine,
  { absent }: Found,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const [unbuilt] = absent.filter(({ built }) => built)
  if (unbuilt) throw notBuilt(unbuilt.service, unbuilt.reference)
  for (const reference of new Set(absent.map((one) => one.reference))) {
    await act({ action: 'pull', target: reference }, () => engine.pull(reference, () => {}, signal))
  }
}

function notBuilt(service: string, reference: string): OperatorError {
  return new OperatorError('not_found', notBuiltWhy(service, reference), {
    hint: `Build it before the deploy and tag it ${reference}: docker-compose build ${service}.`,
    applied: 'no',
  })
}

export function notBuiltWhy(service: string, reference: string): string {
  return `services.${service} is built from its sources, and there is no image ${reference} on this machine; a deploy builds nothing.`
}

/** Images for another processor, in words. */
export function foreignImages(images: ReadonlyMap<string, ImageInfo>, architecture: string): string[] {
  return [...images].flatMap(([service, image]) =>
    image.architecture === architecture || image.architecture === ''
      ? []
      : [
          `the image of services.${service} is for ${image.architecture}, and this machine is ${architecture}`,
        ],
  )
}
