import type { Clock } from '../../../core/clock.ts'
import { excerpt } from '../../../core/look.ts'
import type { Releases } from '../../../systems/releases/port.ts'
import type { Listeners, Supervisor } from '../../../systems/supervisor/port.ts'
import type { Change, Wanted } from '../driver.ts'
import type { Sleep } from '../persist.ts'
import type { Probe } from '../probe.ts'

/** One process deployment, and all that may be done to it. */
export interface Parts {
  target: string
  /** What starts a release that no deploy has kept with a command of its own. */
  start: readonly string[]
  /** From SIGTERM to SIGKILL, milliseconds. */
  drainMs: number
  /** How long a new version may take to become healthy, milliseconds. */
  verifyMs: number
  health?: { http: string; probe(url: string): Probe }
  releases: Releases
  supervisor: Supervisor
  listeners: Listeners
  clock: Clock
  sleep: Sleep
}

/** A release folder, and the command that starts it; absent where the supervisor's own definition does. */
export interface Release {
  version: string
  start?: readonly string[]
}

/** The way back. */
export interface Saved {
  /** The release that ran; absent when nothing did. */
  version?: string
  /** The command that it was started with, where that is known. */
  start?: readonly string[]
  /** The release that `current` named. */
  link?: string
}

export interface Plan {
  drainMs: number
  /** A version comes back with the command it ran with, whatever the configuration says by now. */
  start?: readonly string[]
}

export const savedOf = ({ saved }: Change): Saved => saved as Saved
export const planOf = ({ plan }: Change): Plan => plan as Plan

/** What is to run when the change is done. */
export function releaseOf(change: Change): Release {
  const { start } = planOf(change)
  return { version: change.to.label, ...(start && { start }) }
}

/** What starts the wanted version: of a kept one its own command, else the configured one. */
export function startFor({ start }: Pick<Parts, 'start'>, wanted: Wanted): readonly string[] {
  return (wanted.by === 'kept' ? (wanted.saved as Saved).start : undefined) ?? start
}

/** Few enough to be read, and the last ones say why. */
const LAST_LINES = 5

/** What the process said last, as evidence. */
export async function lastLines({ supervisor }: Parts, signal: AbortSignal): Promise<string[]> {
  const lines = (await supervisor.lastWords(signal)).split('\n').map(excerpt).filter(Boolean)
  return lines.slice(-LAST_LINES).map((line) => `output: ${line}`)
}
