import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Driver } from '../../../../src/operations/deploy/driver.ts'
import { createSwarmDriver } from '../../../../src/operations/deploy/swarm/driver.ts'
import type { Parts } from '../../../../src/operations/deploy/swarm/parts.ts'
import type { Engine, Json } from '../../../../src/systems/docker/engine-port.ts'
import { createFakeEngine, type FakeEngine } from '../../../fakes/engine.ts'
import { addService, type FakeSwarm } from '../../../fakes/engine-swarm.ts'

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

/** A service as Docker inspects one: two tasks on an overlay network, with a secret in its environment. */
export function aSpec(more: Json = {}, template: Json = {}, container: Json = {}): Json {
  return {
    Name: 'web',
    Labels: { team: 'a' },
    TaskTemplate: {
      ContainerSpec: { Image: 'app:1', Env: ['PASSWORD=hunter2'], ...container },
      Networks: [{ Target: 'net' }],
      ForceUpdate: 0,
      Runtime: 'container',
      ...template,
    },
    Mode: { Replicated: { Replicas: 2 } },
    EndpointSpec: { Mode: 'vip' },
    ...more,
  }
}

const CHECK = { Test: ['CMD', 'check'], Interval: 1e9, Retries: 3 }

/** Versions of an app that is good, crashes, is never healthy, is slow for ever. */
export function aSwarm(spec: Json = aSpec()): { engine: FakeEngine; swarm: FakeSwarm } {
  const engine = createFakeEngine()
  const config = { Healthcheck: CHECK }
  for (const name of ['app:1', 'app:2']) engine.addImage(name, { config, behaviour: { health: 'healthy' } })
  engine.addImage('ill:1', { config, behaviour: { health: 'unhealthy' } })
  engine.addImage('slow:1', { config, behaviour: { health: 'starting' } })
  engine.addImage('crash:1', { config, behaviour: { exits: 3 } })
  engine.addImage('arm:1', { architecture: 'arm64' })
  return { engine, swarm: addService(engine, spec) }
}
