import type { Act } from '../../../core/steps.ts'
import type { Change } from '../driver.ts'
import { forgetOlder } from '../kept-images.ts'
import { LABEL } from '../labels.ts'
import { isOurs } from './look.ts'
import { type Known, planOf, savedOf } from './parts.ts'
import { labelsOf, type ServiceSpec, specOf, withoutOurs } from './spec.ts'
import { update } from './update.ts'

/** Takes our marks off the service, and puts back how others update it; no task notices. */
export async function settle(known: Known, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { engine } = known
  const service = await engine.service(savedOf(change).serviceId, signal)
  if (service && isOurs(service, change)) {
    const next = unmarked(specOf(service), change)
    await update(known, 'take marks off', service, next, act, signal)
  }
  await forgetOlder(known, act, signal)
}

function unmarked({ UpdateConfig, ...spec }: ServiceSpec, change: Change): ServiceSpec {
  const { updateConfig } = planOf(change)
  const labels = labelsOf(spec)
  const called = labels[LABEL.image]
  return {
    ...spec,
    Labels: { ...withoutOurs(labels), ...(called !== undefined && { [LABEL.image]: called }) },
    ...(updateConfig && { UpdateConfig: updateConfig }),
  }
}
