import { formatDuration } from '../../../core/duration.ts'
import type { ImageInfo, ServiceInfo, TaskInfo } from '../../../systems/docker/engine-port.ts'
import { dockerBudget, effectiveCheck, httpBudget } from '../container/budget.ts'
import type { HealthBudget, Survey, Wanted } from '../driver.ts'
import { unfitFor } from '../images.ts'
import { LABEL } from '../labels.ts'
import { unlike } from './compare.ts'
import { runningImage, wantedImage, wantedReference } from './images.ts'
import { type Parts, type Saved, serviceOf } from './parts.ts'
import { baseOf } from './save.ts'
import {
  hostPortsOf,
  labelsOf,
  modeOf,
  NANOSECONDS,
  orderOf,
  referenceIn,
  replicasOf,
  type ServiceSpec,
  specOf,
  templateOf,
} from './spec.ts'

/** From the order to start a task to its process, and Swarm's own pause before it stops one. Milliseconds. */
const START_MS = 2_000
const GOSSIP_MS = 2_000

/** Swarm's own, for what a service leaves out. Milliseconds. */
const GRACE_MS = 10_000

export async function survey(parts: Parts, wanted: Wanted, signal: AbortSignal): Promise<Survey> {
  const { engine } = parts
  const { architecture, swarmActive } = await engine.info(signal)
  if (!swarmActive) return withoutSwarm(parts)
  const service = await serviceOf(parts, signal)
  const running = await runningImage(parts, service, signal)
  const reference = await wantedReference(parts, wanted, signal)
  const next = await wantedImage(parts, wanted, reference, signal)
  const image = next ?? (await engine.image(running.id, signal))
  const tasks = await engine.tasks(service.id, signal)
  const base = baseOf(service, wanted)
  const health = healthOf(parts, base, image)
  const heldBy = holderOf(parts, service)
  return {
    running,
    ...(next && { wanted: { id: next.id, label: reference } }),
    health: 'none' in health ? health : inBatches(health, base, tasks),
    portsTaken: await portsTaken(parts, base, specOf(service), signal),
    wayBack: wayBack(service, health),
    inlineSecrets: [],
    ...(heldBy !== undefined && { heldBy }),
    changes: changesOf(service, running.id, reference, next, base),
    impossible: impossibilities(service, wanted, next, architecture),
  }
}

/** A service can only be looked at where a manager is: nothing else can be said then. */
function withoutSwarm({ service }: Parts): Survey {
  const why = 'this Docker is not a manager of an active Swarm'
  return {
    health: { none: why },
    portsTaken: [],
    wayBack: { none: why },
    inlineSecrets: [],
    changes: [],
    impossible: [`${why}, so it has no service ${service}: docker swarm init, or the socket of a manager`],
  }
}

/** Of one task. With a HEALTHCHECK it is not running, for Swarm, before it is healthy. */
function healthOf({ health }: Parts, spec: ServiceSpec, image: ImageInfo | undefined): Survey['health'] {
  if (replicasOf(spec) === 0)
    return { none: 'the service is scaled to 0, so nothing of the new version would run' }
  const check = effectiveCheck(templateOf(spec).ContainerSpec?.Healthcheck, image?.config['Healthcheck'])
  if (check) return dockerBudget(check)
  if (health) return httpBudget(health.http)
  return { none: 'neither the service nor its image has a HEALTHCHECK, and the deployment no URL' }
}

/** Each batch of tasks waits for the one before it. */
function inBatches(one: HealthBudget, spec: ServiceSpec, tasks: readonly TaskInfo[]): HealthBudget {
  const count = replicasOf(spec) ?? tasks.filter(({ desiredState }) => desiredState === 'running').length
  const together = spec.UpdateConfig?.Parallelism ?? 1
  const batches = together === 0 ? 1 : Math.max(1, Math.ceil(count / together))
  const delayMs = (spec.UpdateConfig?.Delay ?? 0) / NANOSECONDS
  const before = (batches - 1) * (one.earliestHealthyMs + delayMs)
  const after = delayMs > 0 ? ` and ${formatDuration(delayMs)} between them` : ''
  return {
    probe: batches === 1 ? one.probe : `${one.probe}, ${batches} batches of tasks${after}`,
    earliestHealthyMs: before + one.earliestHealthyMs,
    latestUnhealthyMs: before + one.latestUnhealthyMs,
  }
}

async function portsTaken(
  { engine }: Parts,
  base: ServiceSpec,
  now: ServiceSpec,
  signal: AbortSignal,
): Promise<Survey['portsTaken']> {
  const own = hostPortsOf(now)
  const more = hostPortsOf(base).filter((port) => !own.includes(port))
  if (more.length === 0) return []
  const all = await engine.containers([], signal)
  return more.flatMap((port) =>
    all
      .filter(({ ports }) => ports.some((held) => `${held.hostPort}/${held.protocol}` === port))
      .map(({ names }) => ({ port, by: `container ${names[0] ?? 'without a name'}` })),
  )
}

/** All tasks come back together. */
function wayBack(service: ServiceInfo, health: Survey['health']): Survey['wayBack'] {
  const spec = specOf(service)
  const grace = templateOf(spec).ContainerSpec?.StopGracePeriod
  const stopMs = orderOf(spec).order === 'start-first' ? 0 : graceMs(grace) + GOSSIP_MS
  const checkMs = 'none' in health ? 0 : health.earliestHealthyMs
  return {
    how: `the whole specification of service ${service.name} is saved and put back, its image kept on this machine`,
    worstMs: stopMs + START_MS + checkMs,
  }
}

const graceMs = (grace: number | undefined) => (grace === undefined ? GRACE_MS : grace / NANOSECONDS)

/** Another state folder's deploy that is not at its end. */
function holderOf({ owner }: Parts, service: ServiceInfo): string | undefined {
  const { [LABEL.owner]: other, [LABEL.deploy]: deploy } = labelsOf(specOf(service))
  if (deploy === undefined || other === owner) return undefined
  return `operator ${other}, whose deploy ${deploy} is not at its end`
}

function changesOf(
  service: ServiceInfo,
  fromId: string,
  reference: string,
  next: ImageInfo | undefined,
  base: ServiceSpec,
): string[] {
  const now = specOf(service)
  const order = orderOf(base)
  const count = replicasOf(now)
  const passing =
    order.order === 'start-first'
      ? 'each new task starts beside its old one, which stops when the new one runs: no gap'
      : `each old task stops before its new one starts: a gap for that task, since ${order.because}`
  const paths = unlike(now, base)
  return [
    `image: ${referenceIn(now)} (${fromId}) -> ${reference} (${next ? `${next.id}, here already` : 'to be pulled'})`,
    passing,
    count === undefined ? 'one task on each node, as now' : `${count} tasks, as now`,
    paths.length === 0
      ? `environment, mounts, networks, ports, limits and labels of ${service.name} stay as they are`
      : `comes back with the kept version: ${paths.join(', ')}`,
  ]
}

function impossibilities(
  service: ServiceInfo,
  wanted: Wanted,
  next: ImageInfo | undefined,
  machine: string,
): string[] {
  const mode = modeOf(specOf(service))
  const keptMode = wanted.by === 'kept' ? modeOf((wanted.saved as Saved).spec) : mode
  const found = [
    next && unfitFor(next, machine),
    mode.endsWith('Job')
      ? 'the service is a job that runs to its end, so nothing of it could be watched'
      : undefined,
    keptMode === mode
      ? undefined
      : `the kept version was ${keptMode}, and Swarm cannot make that of a service that is ${mode}`,
  ]
  return found.filter((line): line is string => Boolean(line))
}
