import { OperatorError } from '../../src/core/errors.ts'
import type {
  EngineEvent,
  ImageInfo,
  Json,
  ServiceInfo,
  TaskInfo,
} from '../../src/systems/docker/engine-port.ts'

export interface Behaviour {
  /** The verdict of its health check, reached at once; without one it has no health check. */
  health?: 'starting' | 'healthy' | 'unhealthy'
  /** It ends with this code as soon as it is started. */
  exits?: number
  /** Docker cannot even start it. */
  refuses?: string
}

export interface FakeImage extends ImageInfo {
  repoTags: string[]
  behaviour: Behaviour
}

export interface FakeContainer {
  id: string
  name: string
  imageId: string
  config: Record<string, unknown>
  hostConfig: Record<string, unknown>
  networks: Map<string, Json>
  mounts: Json[]
  state: 'created' | 'running' | 'paused' | 'restarting' | 'exited'
  health: 'none' | 'starting' | 'healthy' | 'unhealthy'
  exitCode: number
  oomKilled: boolean
  restarts: number
  startedAt: number
  finishedAt: number
}

/** A service whose tasks a test writes itself: what Swarm makes of an update is Swarm's own matter. */
export interface FakeService {
  info: ServiceInfo
  tasks: TaskInfo[]
  /** What an update does; nothing by default. */
  onUpdate?(spec: Json): void
}

export interface World {
  images: Map<string, FakeImage>
  containers: Map<string, FakeContainer>
  networks: Set<string>
  services: Map<string, FakeService>
  listeners: Set<(event: EngineEvent) => void>
  /** Whoever listens hears it, and whoever comes back with a `since` before it. */
  emit(event: EngineEvent): void
  history: EngineEvent[]
  nextId(): string
  /** Epoch milliseconds; never the same twice. */
  now(): number
}

const hex = (n: number) => n.toString(16).padStart(4, '0').repeat(16)

export function newWorld(): World {
  let ids = 0
  let last = 0
  const world: World = {
    images: new Map(),
    containers: new Map(),
    networks: new Set(['bridge', 'host', 'none']),
    services: new Map(),
    listeners: new Set(),
    history: [],
    emit: (event) => {
      world.history.push(event)
      for (const listen of world.listeners) listen(event)
    },
    nextId: () => hex(++ids),
    now: () => {
      last = Math.max(Date.now(), last + 1)
      return last
    },
  }
  return world
}

export function aliasesOf(endpoint: Json | undefined): string[] {
  return (endpoint?.['Aliases'] as string[] | undefined) ?? []
}

export function carries(labels: Readonly<Record<string, string>>, wanted: string): boolean {
  const [key = '', ...value] = wanted.split('=')
  return value.length === 0 ? key in labels : labels[key] === value.join('=')
}

export const missing = (what: string) =>
  new OperatorError('not_found', `Docker refused: no such ${what}.`, { applied: 'no' })

export const busy = (why: string) => new OperatorError('busy', `Docker refused: ${why}.`, { applied: 'no' })

const withTag = (name: string) => (name.lastIndexOf(':') > name.lastIndexOf('/') ? name : `${name}:latest`)

export function findImage(world: World, reference: string): FakeImage | undefined {
  const all = [...world.images.values()]
  const [name = '', digest] = reference.split('@')
  if (digest !== undefined) {
    const repository = name.replace(/:[^:/]*$/, '')
    return all.find(({ repoDigests }) => repoDigests.includes(`${repository}@${digest}`))
  }
  return world.images.get(reference) ?? all.find(({ repoTags }) => repoTags.includes(withTag(reference)))
}
