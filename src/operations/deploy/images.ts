import { OperatorError } from '../../core/errors.ts'
import type { Act } from '../../core/steps.ts'
import type { Engine, ImageInfo } from '../../systems/docker/engine-port.ts'
import type { Version, Wanted } from './driver.ts'

interface Asked {
  engine: Engine
  /** What is deployed, for the journal. */
  target: string
  wanted: Wanted
  /** As people write it. */
  reference: string
  /** The image, where it is on this machine already. */
  here: ImageInfo | undefined
}

/**
 * The version that an image is. One that is here already is taken as it is, as `docker run` takes it; anything
 * else is pulled. Throws `not_found` (no such image, or a kept one that is gone), `invalid_input` (it cannot run
 * on this machine).
 */
export async function imageVersion(asked: Asked, act: Act, signal: AbortSignal): Promise<Version> {
  const { engine, reference, here } = asked
  const found = here ?? (await pulled(asked, act, signal))
  const { architecture } = await engine.info(signal)
  const unfit = unfitFor(found, architecture)
  if (unfit === undefined) return { id: found.id, label: reference }
  throw new OperatorError('invalid_input', `${reference} cannot run here: ${unfit}.`, {
    hint: 'Build the image for this architecture, or for several.',
    applied: 'no',
  })
}

async function pulled({ engine, target, wanted, reference }: Asked, act: Act, signal: AbortSignal) {
  if (wanted.by === 'kept') throw gone(reference)
  await act({ action: 'pull', target, intent: { image: reference } }, () =>
    engine.pull(reference, () => undefined, signal),
  )
  const image = await engine.image(reference, signal)
  if (image === undefined) throw gone(reference)
  return image
}

export function gone(reference: string): OperatorError {
  return new OperatorError('not_found', `There is no image ${reference}.`, {
    hint: 'Check its name, or build it on this machine.',
    applied: 'no',
  })
}

/** Why an image cannot run on this machine. */
export function unfitFor({ architecture, os }: ImageInfo, machine: string): string | undefined {
  if (os !== 'linux') return `it is made for ${os}`
  return architecture === machine
    ? undefined
    : `it is made for ${architecture}, and this machine is ${machine}`
}
