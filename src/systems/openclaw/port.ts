import type { Look } from '../../core/look.ts'
import type { Secret } from '../../core/secret.ts'

export interface OpenclawTarget {
  url: Secret
  /** The executable that lists the automations: one word or path, never split. */
  cli: string
  /** Expected number of the user's own automations. Absent: they are not counted. */
  jobs?: number | undefined
  /** The look's deadline in milliseconds, 5,000 when absent: a list that takes longer is not waited for. */
  timeout?: number | undefined
  /** Called when the gateway has answered and its command line is asked: what is late from then on is not the gateway. */
  listing?: (() => void) | undefined
}

export interface OpenclawLook extends Look {
  ready: boolean
  /** What the gateway says is failing while it is not ready. */
  failing: readonly string[]
  /** Null when they were not asked for, or the gateway is not ready. */
  automations: OpenclawAutomations | null
}

export type OpenclawAutomations =
  /** The user's own: system-owned ones and heartbeats are left out. Names are foreign text, cut short. */
  | { counted: true; own: readonly { name: string; enabled: boolean }[] }
  | { counted: false; why: string; hint: string }

export interface OpenclawProbe {
  /** Throws ProbeError: refused, timeout, resolver, auth, protocol (the Control UI's page instead of JSON), forbidden. */
  look(target: OpenclawTarget, signal: AbortSignal): Promise<OpenclawLook>
}
