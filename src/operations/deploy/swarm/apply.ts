import type { Act } from '../../../core/steps.ts'
import type { Change } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { unlike } from './compare.ts'
import { look } from './look.ts'
import { type Known, planOf, savedOf, serviceOf } from './parts.ts'
import { scaledAs } from './save.ts'
import { labelsOf, referenceIn, specOf } from './spec.ts'
import { changed, update } from './update.ts'
import { untilHealthy } from './wait.ts'

/** Gives Swarm the new specification, once, and looks by our own deadline and our own count at what comes of it. */
export async function apply(known: Known, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const service = await serviceOf(known, signal)
  const now = specOf(service)
  if (labelsOf(now)[LABEL.deploy] !== change.id) {
    const { serviceId, spec } = savedOf(change)
    const sameImage = referenceIn(spec) === referenceIn(now)
    const same = service.id === serviceId && sameImage && unlike(spec, now).length === 0
    if (!same) throw changed(known.service)
    await update(known, 'update', service, scaledAs(planOf(change).spec, now), act, signal)
  }
  await untilHealthy(known, change.verifyMs, () => look(known, change, signal), signal)
}
