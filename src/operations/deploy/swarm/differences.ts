import type { Change } from '../driver.ts'
import { unlike } from './compare.ts'
import { type Known, savedOf } from './parts.ts'
import { lookBack } from './restore.ts'
import { referenceIn, specOf } from './spec.ts'

/** Where the service is not as it was saved. Names the place alone: what stands there may be a secret. */
export async function differences(
  known: Known,
  change: Change,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const { engine } = known
  const { serviceId, spec, imageId, wasRunning } = savedOf(change)
  const service = await engine.service(serviceId, signal)
  if (service === undefined) return [`the service ${known.service} is gone`]
  const now = specOf(service)
  const paths = unlike(spec, now).map((path) => `${path} is not what was saved`)
  const reference = referenceIn(now)
  const sameImage = reference === referenceIn(spec) || (await engine.image(reference, signal))?.id === imageId
  const image = sameImage ? [] : [`the image is ${reference}, not ${imageId}`]
  if (!wasRunning) return [...paths, ...image]
  const back = await lookBack(known, change, signal)
  return [...paths, ...image, ...(back.state === 'healthy' ? [] : back.evidence)]
}
