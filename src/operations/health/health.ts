import type { Service, ServiceKind } from '../../config/services.ts'
import type { Clock } from '../../core/clock.ts'
import type { Probes } from './kinds.ts'
import type { HealthReport } from './report.ts'

/** Which services; without names and kinds all of them. Names and kinds narrow each other. */
export interface Selection {
  services?: readonly string[] | undefined
  kinds?: readonly ServiceKind[] | undefined
  /** Costlier questions too, where a kind has any. */
  deep?: boolean | undefined
}

/** The last look at a service, kept across processes: the restart counts that the next one compares with. */
export interface Looks {
  lastLook(service: string): { json: string; at: number } | undefined
  saveLook(service: string, json: string, at: number): void
}

/** An entry of the configuration that was left out, and why. */
export interface DisabledService {
  name: string
  why: string
  hint?: string
}

export interface HealthOptions {
  services: Readonly<Record<string, Service>>
  disabled?: readonly DisabledService[]
  probes: Probes
  looks: Looks
  clock: Clock
  /** Probes at the same time. Default: a quarter of the services, at least 64. */
  concurrency?: number
}

export interface CheckProgress {
  done: number
  total: number
  message: string
}

export interface Health {
  /**
   * Looks at the selected services and judges them. Throws `invalid_input` for names or kinds that no service
   * has, and `cancelled` when `signal` aborts; nothing else.
   */
  check(
    selection: Selection,
    signal: AbortSignal,
    progress?: (step: CheckProgress) => void,
  ): Promise<HealthReport>
}

export declare function createHealth(options: HealthOptions): Health
