import { join } from 'node:path'
import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { projectName } from '../operations/deploy/compose/context.ts'
import { createComposeDriver } from '../operations/deploy/compose/driver.ts'
import { createContainerDriver } from '../operations/deploy/container/driver.ts'
import type { Driver } from '../operations/deploy/driver.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import { createProcessDriver } from '../operations/deploy/process/driver.ts'
import { createSwarmDriver } from '../operations/deploy/swarm/driver.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import { createComposeCli } from '../systems/compose/client.ts'
import { createComposeModels } from '../systems/compose/models.ts'
import type { ComposeCli, ComposeModels } from '../systems/compose/port.ts'
import { createEngine } from '../systems/docker/engine.ts'
import type { Engine } from '../systems/docker/engine-port.ts'
import { createHttpProbe } from '../systems/http/client.ts'
import type { HttpProbe } from '../systems/http/port.ts'
import { createListeners } from '../systems/supervisor/listeners.ts'
import type { Listeners } from '../systems/supervisor/port.ts'
import { VERIFY_MS } from './deploys.ts'
import { discreet } from './discreet-engine.ts'
import { httpProbe } from './probe.ts'
import { type OpenProcessPorts, processPorts } from './process-ports.ts'

/** Everything outside that a deploy may touch. Tests that kill at each call wrap these. */
export interface DeployPorts {
  engine: Engine
  http: HttpProbe
  process: OpenProcessPorts
  compose: ComposeCli
  composeModels: ComposeModels
  listeners: Listeners
}

export function openDeployPorts({ docker, state_dir }: Config, env: NodeJS.ProcessEnv): DeployPorts {
  const { PATH, HOME } = env
  return {
    engine: createEngine({ socket: docker.socket }),
    http: createHttpProbe(),
    compose: createComposeCli({ socket: docker.socket, env: { PATH, HOME } }),
    composeModels: createComposeModels({ folder: join(state_dir, 'compose') }),
    listeners: createListeners(),
    process: processPorts,
  }
}

interface Parts {
  config: Config
  ports: DeployPorts
  clock: Clock
  sleep: Sleep
  /** Which operator this is: one state folder. */
  owner: string
  /** Of the state folder's own key: what it digests cannot be guessed. */
  digest(text: string): string
  redactor: Pick<Redactor, 'text' | 'learn'>
}

/** The drivers of this configuration, over the real systems. */
export function openDrivers({
  env,
  books,
  ...parts
}: Omit<Parts, 'ports' | 'owner' | 'digest'> & {
  env: NodeJS.ProcessEnv
  books: Pick<StateBooks, 'stateDir' | 'digest'>
}): (target: string) => Driver {
  const ports = openDeployPorts(parts.config, env)
  return composeDrivers({ ...parts, ports, owner: books.stateDir().path, digest: books.digest })
}

/** The driver of a configured deployment. */
export function composeDrivers(parts: Parts): (target: string) => Driver {
  return (target) => {
    const entry = parts.config.deployments[target]
    if (!entry)
      throw new OperatorError('not_found', 'There is no deployment of that name.', { applied: 'no' })
    return driverFor(parts, target, entry)
  }
}

/** As Docker and systemd's admins are used to: what has not drained by then is cut off. */
const DRAIN_MS = 10_000

type Entry = Config['deployments'][string]

function driverFor(parts: Parts, target: string, entry: Entry): Driver {
  const { ports, clock, sleep, owner } = parts
  const { http } = ports
  const engine = discreet(ports.engine, parts.redactor)
  const probe = (url: string) => httpProbe(http, url)
  const health = entry.health && { http: entry.health.http.reveal(), probe }
  const shared = { target, clock, sleep, owner, engine, ...(health && { health }) }
  if (entry.kind === 'container') return createContainerDriver({ ...shared, container: entry.container })
  if (entry.kind === 'swarm') return createSwarmDriver({ ...shared, service: entry.service })
  if (entry.kind === 'compose') return createComposeDriver({ ...shared, ...composeParts(parts, entry) })
  const { start, drain = DRAIN_MS, verify = VERIFY_MS } = entry
  return createProcessDriver({ ...shared, ...ports.process(entry), start, drainMs: drain, verifyMs: verify })
}

function composeParts({ ports, digest, redactor }: Parts, entry: Extract<Entry, { kind: 'compose' }>) {
  const { compose: cli, composeModels: models, listeners } = ports
  return {
    file: entry.file,
    project: projectName(entry.project),
    cli,
    models,
    digest,
    isSecret: (text: string) => redactor.text(text) !== text,
    listener: async (port: number, signal: AbortSignal) =>
      (await listeners.look(port, undefined, signal))?.strangers[0],
  }
}
