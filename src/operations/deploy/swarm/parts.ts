import type { Clock } from '../../../core/clock.ts'
import { OperatorError } from '../../../core/errors.ts'
import type { Engine, ServiceInfo } from '../../../systems/docker/engine-port.ts'
import type { Change } from '../driver.ts'
import type { Sleep } from '../persist.ts'
import type { Probe } from '../probe.ts'
import type { ServiceSpec, UpdateConfig } from './spec.ts'

/** One Swarm service of the configuration, and everything that its deploys need. */
export interface Parts {
  target: string
  /** The service's name. */
  service: string
  /** The configured URL, and a way to ask it. It leads to any task, so it is asked when all are new. */
  health?: { http: string; probe(url: string): Probe }
  engine: Engine
  clock: Clock
  sleep: Sleep
  /** Who deploys: one state folder. Written on the service while a deploy is not at its end. */
  owner: string
}

/** What one driver has seen itself; after a crash it is only missing, and never wrong. */
export interface Known extends Parts {
  /** Epoch milliseconds at which Docker was away last: what died with the daemon says nothing of the version. */
  outage: { lastAt: number }
}

/** The way back. Holds the environment: private. */
export interface Saved {
  serviceId: string
  spec: ServiceSpec
  imageId: string
  /** Keeps the image from `docker image prune`, and its tag from moving away under it. */
  rollbackTag: string
  /** All tasks ran. When they did not, its return is not measured by them. */
  wasRunning: boolean
  /** The configured URL answered well. When it did not, it is not asked on the way back either. */
  wasAnswering: boolean
}

export interface Plan {
  /** The whole new specification, as it is sent. */
  spec: ServiceSpec
  /** How the service is updated by others, put back when the deploy has settled. */
  updateConfig?: UpdateConfig
  /** Why the old task has to stop before the new one starts. */
  because?: string
}

export const savedOf = ({ saved }: Change): Saved => saved as Saved
export const planOf = ({ plan }: Change): Plan => plan as Plan

/** Throws `not_found`: this updates a service, and does not invent the specification of one. */
export async function serviceOf({ engine, service }: Parts, signal: AbortSignal): Promise<ServiceInfo> {
  const found = await engine.service(service, signal)
  // Docker also finds services by the beginning of an id.
  if (found?.name === service) return found
  throw new OperatorError('not_found', `There is no Swarm service "${service}" to update.`, {
    hint: 'Create it once with docker service create or docker stack deploy, or correct deployments.<name>.service.',
    applied: 'no',
  })
}
