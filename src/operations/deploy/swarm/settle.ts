import type { Act } from '../../../core/steps.ts'
import { rollbackRepository } from '../container/saved.ts'
import { kept } from '../container/settle.ts'
import type { Change } from '../driver.ts'
import { isOurs } from './look.ts'
import { type Known, LABEL, planOf, savedOf } from './parts.ts'
import { labelsOf, type ServiceSpec, specOf, withoutOurs } from './spec.ts'
import { update } from './update.ts'

/** As many images are kept to come back to. */
const KEPT = 5

/** Takes our marks off the service, and puts back how others update it; no task notices. */
export async function settle(known: Known, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { engine, target } = known
  const service = await engine.service(savedOf(change).serviceId, signal)
  if (service && isOurs(service, change)) {
    const next = unmarked(specOf(service), change)
    await update(known, 'take marks off', service, next, act, signal)
  }
  const versions = await kept(known, signal)
  for (const { change: id } of versions.slice(KEPT)) {
    const tag = `${rollbackRepository(target)}:${id}`
    await act({ action: 'forget', target: known.service, intent: { image: tag } }, () =>
      engine.untag(tag, signal),
    )
  }
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
