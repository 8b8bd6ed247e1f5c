import type { Look } from '../../core/look.ts'

/** The container's state in Docker's own words. */
export const CONTAINER_STATES = [
  'created',
  'running',
  'paused',
  'restarting',
  'removing',
  'exited',
  'dead',
] as const
export type ContainerState = (typeof CONTAINER_STATES)[number]

/** What the image's HEALTHCHECK says; `none` when there is no such check. */
export const CONTAINER_HEALTHS = ['none', 'starting', 'healthy', 'unhealthy'] as const
export type ContainerHealth = (typeof CONTAINER_HEALTHS)[number]

/** Facts about one container. Its environment, command line and labels are never read into it. */
export interface ContainerLook extends Look {
  /** The full id: a new one means a new container, whose restart count starts again. */
  id: string
  image: string
  state: ContainerState
  health: ContainerHealth
  /** Restarts by Docker's own restart policy since the container was last started by hand. */
  restarts: number
  oomKilled: boolean
  /** Of the last run; 0 while the first one lasts. */
  exitCode: number
  /** Epoch milliseconds; absent when it has never started, or never ended. */
  startedAt?: number
  finishedAt?: number
}

/** What we may ask Docker for a health check. */
export interface DockerProbe {
  /**
   * Throws ProbeError: `missing` (no such container), `no_way` (no socket, no permission), `refused` (nobody
   * behind the socket), `protocol` (no Docker behind it), `not_ready` (the daemon failed), `timeout` (aborted).
   */
  look(container: string, signal: AbortSignal): Promise<ContainerLook>
}
