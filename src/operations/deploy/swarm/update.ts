import { isDeepStrictEqual } from 'node:util'
import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ServiceInfo } from '../../../systems/docker/engine-port.ts'
import type { Parts } from './parts.ts'
import { referenceIn, type ServiceSpec } from './spec.ts'

/**
 * Puts `next` in the place of the specification that was seen. Swarm counts a service's version on with every state
 * of an update: when that alone has moved on, it is tried once more. Throws `busy` when somebody changed the service.
 */
export async function update(
  { engine, service: target }: Parts,
  action: string,
  seen: ServiceInfo,
  next: ServiceSpec,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const put = ({ id, version }: ServiceInfo) =>
    act({ action, target, intent: { image: referenceIn(next), version } }, () =>
      engine.updateService(id, version, next, signal),
    )
  try {
    await put(seen)
  } catch (error) {
    if (!isBusy(error)) throw error
    const now = await engine.service(seen.id, signal)
    if (now === undefined || !isDeepStrictEqual(now.spec, seen.spec)) throw changed(target)
    await put(now)
  }
}

export const isBusy = (error: unknown): error is OperatorError =>
  error instanceof OperatorError && error.code === 'busy'

export function changed(service: string): OperatorError {
  return new OperatorError('busy', `Somebody else changed the service ${service} in the meantime.`, {
    hint: 'Look at what was changed (docker service inspect), and deploy again when nobody else does.',
    applied: 'no',
  })
}
