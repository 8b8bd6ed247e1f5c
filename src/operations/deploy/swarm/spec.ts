import type { Json, ServiceInfo } from '../../../systems/docker/engine-port.ts'

/** What is read of Docker's specification of a service; the rest passes through. Durations in nanoseconds. */
export type ServiceSpec = Json & {
  Name?: string
  Labels?: Record<string, string> | null
  TaskTemplate?: Template
  Mode?: { Replicated?: { Replicas?: number }; Global?: object; ReplicatedJob?: object; GlobalJob?: object }
  UpdateConfig?: UpdateConfig
  EndpointSpec?: { Ports?: Port[] | null }
}

export type Template = Json & {
  ContainerSpec?: Json & {
    Image?: string
    Healthcheck?: object | null
    Mounts?: { Type?: string; Target?: string; ReadOnly?: boolean }[] | null
    StopGracePeriod?: number
  }
  Placement?: { MaxReplicas?: number }
  ForceUpdate?: number
}

export interface UpdateConfig {
  Parallelism?: number
  Delay?: number
  FailureAction?: string
  Monitor?: number
  MaxFailureRatio?: number
  Order?: string
}

interface Port {
  Protocol?: string
  PublishedPort?: number
  PublishMode?: string
}

export const NANOSECONDS = 1e6
const SECOND = 1_000 * NANOSECONDS

/** Swarm's own, for what an update does not say. */
const MONITOR = 5 * SECOND

export const specOf = ({ spec }: ServiceInfo): ServiceSpec => spec as ServiceSpec
export const templateOf = ({ TaskTemplate }: ServiceSpec): Template => TaskTemplate ?? {}
export const referenceIn = (spec: ServiceSpec): string => templateOf(spec).ContainerSpec?.Image ?? ''
export const forceOf = (template: Template): number => template.ForceUpdate ?? 0
export const labelsOf = ({ Labels }: ServiceSpec): Record<string, string> => Labels ?? {}

/** Undefined for a global service: it has one task on each node that fits. */
export function replicasOf({ Mode }: ServiceSpec): number | undefined {
  return Mode?.Replicated ? (Mode.Replicated.Replicas ?? 1) : undefined
}

/** The kind of service, which Swarm never changes: Replicated, Global, ReplicatedJob, GlobalJob. */
export function modeOf({ Mode }: ServiceSpec): string {
  return Object.keys(Mode ?? {})[0] ?? 'Replicated'
}

export function withoutOurs(labels: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).filter(([key]) => !key.startsWith('operator.')))
}

/** The same specification with another image. */
export function withImage(spec: ServiceSpec, image: string): ServiceSpec {
  const template = templateOf(spec)
  return {
    ...spec,
    TaskTemplate: { ...template, ContainerSpec: { ...template.ContainerSpec, Image: image } },
  }
}

export type Order = { order: 'start-first' } | { order: 'stop-first'; because: string }

/**
 * The new task starts beside the old one, unless something can belong to one of them only: then start-first would
 * wait for ever for a node that has it free, or two versions would write to one place.
 */
export function orderOf(spec: ServiceSpec): Order {
  const because = obstaclesOf(spec).find((found) => found !== undefined)
  return because === undefined ? { order: 'start-first' } : { order: 'stop-first', because }
}

function obstaclesOf(spec: ServiceSpec): (string | undefined)[] {
  const [port] = hostPortsOf(spec)
  const { ContainerSpec, Placement } = templateOf(spec)
  const writable = (ContainerSpec?.Mounts ?? []).find(
    ({ Type, ReadOnly }) => ReadOnly !== true && (Type === 'volume' || Type === 'bind'),
  )
  const alone = replicasOf(spec) === undefined || replicasOf(spec) === 1
  return [
    port && `host port ${port} can be held by one task of a node only`,
    (Placement?.MaxReplicas ?? 0) > 0 ? 'the number of tasks on a node is limited' : undefined,
    alone && writable ? `two versions must not write to ${writable.Target} at the same time` : undefined,
  ]
}

/** As `8080/tcp`. */
export function hostPortsOf({ EndpointSpec }: ServiceSpec): string[] {
  const fixed = (EndpointSpec?.Ports ?? []).filter(({ PublishMode }) => PublishMode === 'host')
  return fixed.flatMap(({ PublishedPort, Protocol = 'tcp' }) =>
    PublishedPort ? [`${PublishedPort}/${Protocol}`] : [],
  )
}

/** The service's own pace, in our order, and with Swarm's own way back in case that nobody of us is there to see it. */
export function deployConfig(own: UpdateConfig | undefined, { order }: Order): UpdateConfig {
  const delay = own?.Delay ?? 0
  return {
    ...own,
    Parallelism: own?.Parallelism ?? 1,
    Delay: delay,
    FailureAction: 'rollback',
    // A delay that outlasts the monitor keeps Swarm from seeing failures at all.
    Monitor: Math.max(own?.Monitor || MONITOR, delay + SECOND),
    MaxFailureRatio: own?.MaxFailureRatio ?? 0,
    Order: order,
  }
}

/** Back at once, all tasks together, and without giving up at the first that fails: the deadline is ours. */
export function restoreConfig(order: string): UpdateConfig {
  return {
    Parallelism: 0,
    Delay: 0,
    FailureAction: 'continue',
    Monitor: SECOND,
    MaxFailureRatio: 0,
    Order: order,
  }
}
