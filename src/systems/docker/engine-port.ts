/**
 * What a deploy may do to Docker. Specs pass through as Docker's own JSON: they hold secrets (environments), so
 * they are never logged, shown or put into a URL.
 *
 * Every method throws OperatorError: `unavailable` (no socket, daemon down, hung past its deadline; `applied`
 * says `unknown` where the request may have arrived), `not_found`, `busy` (name or port taken, update out of
 * sequence), `invalid_input` (Docker refuses the spec). Messages name the object and Docker's reason, never a spec.
 */
export type Json = Readonly<Record<string, unknown>>

export interface EngineInfo {
  apiVersion: string
  /** As images name it: amd64, arm64. */
  architecture: string
  swarmActive: boolean
}

export interface ImageInfo {
  /** `sha256:…`: what exactly it is. */
  id: string
  repoTags: readonly string[]
  repoDigests: readonly string[]
  architecture: string
  os: string
  /** The image's own Config: defaults that are subtracted before a container is recreated from its inspection. */
  config: Json
}

/** A container as Docker inspects it, read where it is used. */
export interface ContainerInfo {
  id: string
  name: string
  imageId: string
  labels: Readonly<Record<string, string>>
  state: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead'
  /** `none`: it has no HEALTHCHECK. */
  health: 'none' | 'starting' | 'healthy' | 'unhealthy'
  exitCode: number
  oomKilled: boolean
  restarts: number
  /** Docker's own text; a new one means that the process was started anew. */
  startedAt: string
  /** The last output of its health check, foreign text; at most 4 KB. */
  healthOutput?: string
  /** The whole inspection. */
  inspect: Json
}

export interface ContainerSummary {
  id: string
  names: readonly string[]
  imageId: string
  state: string
  labels: Readonly<Record<string, string>>
  ports: readonly { hostIp: string; hostPort: number; protocol: string }[]
}

export interface ServiceInfo {
  id: string
  name: string
  /** For compare-and-set: an update with an older one is refused. */
  version: number
  spec: Json
  updateState?: { state: string; message: string; startedAt: string; completedAt?: string }
}

export interface TaskInfo {
  id: string
  slot: number
  state: string
  desiredState: string
  /** The image reference and the whole task template that the task was made from. */
  image: string
  spec: Json
  message: string
  err: string
  exitCode?: number
  createdAt: string
  containerId?: string
}

export type EngineEvent =
  | {
      on: 'container'
      action: string
      id: string
      labels: Readonly<Record<string, string>>
      exitCode?: number
      at: number
    }
  | { on: 'service'; action: string; id: string; at: number }

export interface Engine {
  info(signal: AbortSignal): Promise<EngineInfo>

  image(reference: string, signal: AbortSignal): Promise<ImageInfo | undefined>
  /** The images that have a name in this repository (`operator-rollback/web`) or in one below it, with those names alone. */
  images(
    repository: string,
    signal: AbortSignal,
  ): Promise<readonly { id: string; repoTags: readonly string[] }[]>
  /** Pulls to the end; a failure anywhere in the stream is an error. `onProgress` gets short lines. */
  pull(reference: string, onProgress: (line: string) => void, signal: AbortSignal): Promise<void>
  tag(imageId: string, repo: string, tag: string, signal: AbortSignal): Promise<void>
  /** Takes one name away from an image (never force, never prunes parents). Harmless when it is gone. */
  untag(reference: string, signal: AbortSignal): Promise<void>

  container(idOrName: string, signal: AbortSignal): Promise<ContainerInfo | undefined>
  /** All of them, stopped ones too, that carry every label (`key` or `key=value`). */
  containers(labels: readonly string[], signal: AbortSignal): Promise<readonly ContainerSummary[]>
  create(name: string, spec: Json, signal: AbortSignal): Promise<string>
  /** Throws `busy` when a host port is taken. Harmless when it runs. */
  start(id: string, signal: AbortSignal): Promise<void>
  /** SIGTERM (or the container's own stop signal), then SIGKILL after `graceSeconds`. Harmless when stopped. */
  stop(id: string, graceSeconds: number, signal: AbortSignal): Promise<void>
  rename(id: string, name: string, signal: AbortSignal): Promise<void>
  /** Never removes volumes. Harmless when it is gone. */
  remove(id: string, options: { force: boolean }, signal: AbortSignal): Promise<void>
  setRestartPolicy(id: string, policy: Json, signal: AbortSignal): Promise<void>
  /** The last lines of both streams, foreign text. */
  logs(id: string, lines: number, signal: AbortSignal): Promise<string>

  /** Harmless when it is connected with the same settings; `settings` is Docker's EndpointConfig. */
  connect(network: string, containerId: string, settings: Json, signal: AbortSignal): Promise<void>
  /** Harmless when it is not connected. */
  disconnect(network: string, containerId: string, signal: AbortSignal): Promise<void>

  service(idOrName: string, signal: AbortSignal): Promise<ServiceInfo | undefined>
  /** The whole new spec on top of `version`; throws `busy` when the service has moved on since. */
  updateService(id: string, version: number, spec: Json, signal: AbortSignal): Promise<void>
  tasks(service: string, signal: AbortSignal): Promise<readonly TaskInfo[]>
  /** What the nodes that take tasks have together, bytes. */
  nodesMemory(signal: AbortSignal): Promise<number>

  /** From `since` (epoch ms) on, reconnected by itself; ends with the signal. `onGap` after each reconnect: look again. */
  events(
    labels: readonly string[],
    since: number,
    handlers: { onEvent(event: EngineEvent): void; onGap(): void },
    signal: AbortSignal,
  ): Promise<void>
}
