import type { Loaded } from '../config/load.ts'
import { OperatorError } from '../core/errors.ts'
import type { Driver } from '../operations/deploy/driver.ts'

/** The driver of a configured deployment, over real clients. */
export function composeDrivers({ config }: Loaded): (target: string) => Driver {
  return (target) => {
    const kind = config.deployments[target]?.kind
    throw new OperatorError('unavailable', `There is no driver for ${kind}.`)
  }
}
