import type { Json } from '../../../systems/docker/engine-port.ts'

/** What is read of Docker's inspection of a container; the rest passes through. */
export interface Inspect {
  Id: string
  Name: string
  Image: string
  RestartCount?: number
  Config: Json & {
    Image?: string
    Hostname?: string
    Labels?: Record<string, string> | null
    ExposedPorts?: Record<string, object> | null
    Healthcheck?: Healthcheck | null
    StopTimeout?: number
    MacAddress?: string
  }
  HostConfig: Json & {
    NetworkMode?: string
    UTSMode?: string
    AutoRemove?: boolean
    Binds?: string[] | null
    Mounts?: MountSpec[] | null
    Links?: string[] | null
    PortBindings?: Record<string, { HostIp?: string; HostPort?: string }[] | null> | null
    RestartPolicy?: Json
  }
  Mounts?: Mount[] | null
  State?: { StartedAt?: string; FinishedAt?: string }
  NetworkSettings?: { Networks?: Record<string, Endpoint> | null }
}

/** Durations in nanoseconds; zero stands for Docker's own default. */
export interface Healthcheck {
  Test?: string[] | null
  Interval?: number
  Timeout?: number
  Retries?: number
  StartPeriod?: number
  /** From API 1.44 on: how often it is asked in the start period. */
  StartInterval?: number
}

export type MountSpec = Json & { Type?: string; Source?: string; Target?: string }

export interface Mount {
  Type: string
  Name?: string
  Source?: string
  Destination: string
  RW?: boolean
  Propagation?: string
}

export type Endpoint = Json & {
  Aliases?: string[] | null
  IPAMConfig?: Json | null
  Links?: string[] | null
  DriverOpts?: Json | null
  NetworkID?: string
  IPAddress?: string
}

/** Networks that Docker makes itself: they know no aliases. */
const BUILT_IN = ['bridge', 'host', 'none', 'default']

export function isUserDefined(network: string): boolean {
  return !BUILT_IN.includes(network)
}

export function networksOf({ NetworkSettings }: Inspect): Record<string, Endpoint> {
  return NetworkSettings?.Networks ?? {}
}

/** The aliases that somebody chose: Docker adds the short id of its own accord. */
export function aliasesOf(inspect: Inspect, endpoint: Endpoint | undefined): string[] {
  return (endpoint?.Aliases ?? []).filter((alias) => alias !== inspect.Id.slice(0, 12))
}

export function nameOf({ Name }: Inspect): string {
  return Name.replace(/^\//, '')
}

/** Seconds between SIGTERM and SIGKILL; 10 is Docker's own default. */
export function graceOf({ Config }: Inspect): number {
  return Config.StopTimeout ?? 10
}

/** Docker writes "no", an empty name and nothing at all for the same. */
export function restartsNever({ HostConfig }: Inspect): boolean {
  return ['', 'no'].includes(String(HostConfig.RestartPolicy?.['Name'] ?? ''))
}
