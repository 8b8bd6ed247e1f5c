import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ImageInfo } from '../../../systems/docker/engine-port.ts'
import type { Version, Wanted } from '../driver.ts'
import { imageVersion } from '../images.ts'
import { runningOne } from './save.ts'
import { inspectOf, type Parts, type Saved } from './saved.ts'

export async function fetchImage(
  parts: Parts,
  wanted: Wanted,
  act: Act,
  signal: AbortSignal,
): Promise<Version> {
  const { engine, container: target } = parts
  const reference = await referenceOf(parts, wanted, signal)
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
  if (wanted.by !== 'kept') return await engine.image(reference, signal)
  const { imageId, rollbackTag } = wanted.saved as Saved
  const image = (await engine.image(imageId, signal)) ?? (await engine.image(rollbackTag, signal))
  return image?.id === imageId ? image : undefined
}

/** The reference that Docker knows. A version is a tag of the image that runs. */
export async function referenceOf(parts: Parts, wanted: Wanted, signal: AbortSignal): Promise<string> {
  if (wanted.by === 'image') return wanted.image
  if (wanted.by === 'kept') return wanted.version.label
  if (wanted.by === 'file') {
    throw new OperatorError(
      'invalid_input',
      'A container is deployed from an image or a version, not from a file.',
      {
        hint: 'Give image, or make it a deployment of kind compose.',
        applied: 'no',
      },
    )
  }
  const running = inspectOf(await runningOne(parts, signal)).Config.Image ?? ''
  const [repository] = /^(?!sha256:)[^@]+?(?=(:[^:/]+)?(@|$))/.exec(running) ?? []
  if (repository) return `${repository}:${wanted.version}`
  throw new OperatorError('invalid_input', 'The running container does not say what its image is called.', {
    hint: 'Give image instead of version.',
    applied: 'no',
  })
}
