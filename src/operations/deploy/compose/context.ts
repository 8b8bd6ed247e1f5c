import type { Clock } from '../../../core/clock.ts'
import type { ComposeCli, ComposeModels } from '../../../systems/compose/port.ts'
import type { Engine } from '../../../systems/docker/engine-port.ts'
import { LABEL } from '../labels.ts'
import type { Sleep } from '../persist.ts'
import type { Probe } from '../probe.ts'
import type { Goal } from './converge.ts'
import { type Member, settled } from './members.ts'
import type { Saved, SavedContainer } from './saved.ts'
import type { IsSecret } from './secrets.ts'
import { shapeText } from './shape.ts'

/** All that the driver of one Compose target works with. */
export interface ComposeTarget {
  /** The deployment's name in the configuration. */
  target: string
  /** Absolute path of the configured file: what it deploys when the call names no other. */
  file: string
  project: string
  /** The configured URL, which answers for the whole project, and a way to ask it. */
  health?: { http: string; probe(url: string): Probe }
  engine: Engine
  cli: ComposeCli
  models: ComposeModels
  isSecret: IsSecret
  /** With a key of the state folder, so that nobody guesses an environment from its digest. */
  digest: (text: string) => string
  /** Who listens on a TCP port of this machine, in words; undefined when nobody does. */
  listener?: ((port: number, signal: AbortSignal) => Promise<string | undefined>) | undefined
  clock: Clock
  sleep: Sleep
  /** Who deploys: one state folder. Written on what a deploy creates. */
  owner: string
}

/** Compose takes small letters, digits, `-` and `_` for a project. */
export function projectName(project: string): string {
  return project.toLowerCase().replace(/[^-_a-z0-9]/g, '')
}

export function shapeWith(digest: ComposeTarget['digest']): (member: Member) => string {
  return (member) => digest(shapeText(member.info))
}

/** What ran, as a goal: for the way back. */
export function formerGoal(saved: Saved): Goal {
  return goalOf(saved, saved.containers, {})
}

/** A kept version as a goal: what has to be made carries the labels of this change. */
export function keptGoal(
  saved: Saved,
  containers: readonly SavedContainer[],
  change: string,
  { target, owner }: ComposeTarget,
): Goal {
  return goalOf(saved, containers, { [LABEL.deploy]: change, [LABEL.target]: target, [LABEL.owner]: owner })
}

function goalOf(saved: Saved, containers: readonly SavedContainer[], stamp: Goal['stamp']): Goal {
  const services = [...saved.containers, ...saved.next.expected].map(({ service }) => service)
  return {
    project: saved.project,
    containers,
    services: new Set(services),
    awaited: new Set(saved.awaited),
    stamp,
  }
}

/** What counts as running: nothing does when no container of the project is alive. */
export function runningMembers(members: readonly Member[]): Member[] {
  const one = settled(members)
  return one.some(({ info }) => ['running', 'restarting', 'paused'].includes(info.state)) ? one : []
}
