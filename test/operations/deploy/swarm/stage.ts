import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Driver } from '../../../../src/operations/deploy/driver.ts'
import { createSwarmDriver } from '../../../../src/operations/deploy/swarm/driver.ts'
import type { Parts } from '../../../../src/operations/deploy/swarm/parts.ts'
import type { Engine } from '../../../../src/systems/docker/engine-port.ts'

/** A driver as a new process would make it: nothing is shared but the world. */
export function driverOn(engine: Engine, more: Partial<Parts> = {}): Driver {
  const sleep: Parts['sleep'] = async (ms, stop) => {
    await pause(ms, undefined, { signal: stop })
  }
  return createSwarmDriver({
    target: 'web',
    service: 'web',
    engine,
    clock: systemClock,
    sleep,
    owner: 'here',
    ...more,
  })
}
