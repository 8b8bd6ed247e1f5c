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
  /** How long its process has run, where it says so. Milliseconds. */
  uptimeMs?: number
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

/** An automation as the gateway keeps it. Names are foreign text. */
export interface Automation {
  id: string
  name: string
  enabled: boolean
  /** False for what the gateway, or whoever declared it under a key, looks after. */
  own: boolean
  agent: string | undefined
  /** Undefined for a kind that is not known here. */
  schedule:
    | { kind: 'cron'; expression: string; zone: string | undefined }
    | { kind: 'every'; everyMs: number }
    | { kind: 'once'; at: string }
    | undefined
  /** Since when it runs, epoch milliseconds; undefined: it does not. */
  runningSince: number | undefined
  /** Epoch milliseconds. */
  createdAt: number | undefined
}

/** One finished run. `status` is the payload, `completion` the whole run with its delivery. */
export interface AutomationRun {
  id: string
  status: 'ok' | 'error' | 'skipped' | 'unknown'
  completion: 'succeeded' | 'failed' | 'unknown'
  /** Epoch milliseconds. */
  startedAt: number
  endedAt: number
  durationMs: number
  /** What it said in the end: its output. Foreign text. */
  summary: string | undefined
  /** What a command wrote to its error output beside it, as one line. Foreign text. */
  complaint: string | undefined
  /** The gateway kept only the end of what was said. */
  cut: boolean
  error: string | undefined
  /** Why what it made did not reach anybody; undefined: it did, or was not to. */
  undelivered: string | undefined
  /** Started by hand and not by its schedule. */
  manual: boolean
}

export interface AutomationRuns {
  /** Oldest first. */
  runs: readonly AutomationRun[]
  /** There are older ones that were not asked for. */
  more: boolean
}

/** The newest runs of all automations together. */
export interface NewestRuns {
  /** By the automation's id, oldest first. */
  of: ReadonlyMap<string, readonly AutomationRun[]>
  /** What ended since then is all here, epoch milliseconds; undefined: everything is. */
  since: number | undefined
}

/** The gateway's scheduler through its command line. All throw `unavailable`, saying what the command said. */
export interface OpenclawCron {
  /** All of them, also those that are switched off or not the user's own. */
  list(signal: AbortSignal): Promise<readonly Automation[]>
  /** The newest `limit` finished runs of an automation, 200 at most. */
  runs(id: string, limit: number, signal: AbortSignal): Promise<AutomationRuns>
  /**
   * One question for the runs of all automations, since each question starts a process. Undefined where this gateway
   * does not answer it: they are to be asked one by one.
   */
  newest(signal: AbortSignal): Promise<NewestRuns | undefined>
  /**
   * Starts a run now and waits for its end, as long as `waitMs`. Without an end, `why` is what the command said: the
   * run may have begun, failed or never come. Throws only where nothing can have happened: there is no such command.
   */
  run(
    id: string,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<{ ended: true } | { ended: false; why: string }>
}
