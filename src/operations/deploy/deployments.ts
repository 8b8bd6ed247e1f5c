import { OperatorError } from '../../core/errors.ts'
import type { Deployment } from '../../journal/deployments.ts'
import type { Rests } from '../migrate/backup-first.ts'
import type { MigrationForecast } from '../migrate/migrations.ts'
import type { OpsOutput } from '../ops-output.ts'
import type { Change, Survey, Version, Wanted } from './driver.ts'
import type { FollowOptions } from './follow.ts'
import { KEPT_VERSIONS } from './kept-images.ts'
import type { DeployDetails } from './report.ts'

/** A deployment of the configuration, in what the procedure needs of it. Milliseconds. */
export interface Target {
  name: string
  kind: 'container' | 'compose' | 'swarm' | 'process'
  verifyMs: number
  watchMs: number
  staging?: string
  /** The database that its migrations change. */
  migrates?: string
}

/** What a dry run shows: the survey, and what would be affected. */
export interface Forecast extends Survey {
  target: string
  kind: Target['kind']
  /** Services of the configuration that the target carries, and what depends on them. */
  affects: readonly string[]
  worstRollbackMs: number | undefined
  /** What its migration would rest on. */
  migrates?: { database: string; rests: Rests }
}

export interface StartOptions {
  /** The operation's id, and the way to give it to the worker. */
  operation: { id: string; handOver(pid: number): void }
  tool: string
  /** The call's own input, true values: the rules judge it again before the first effect. */
  input: unknown
  actor: string
  target: string
  wanted: Wanted
  /** The deploy that had kept the version which comes back. */
  keptBy?: string
}

/** What tools may do with deployments. */
export interface DeployPower {
  /** Throws `not_found`, listing the targets. */
  target(name: string): Target
  forecast(target: string, wanted: Wanted, signal: AbortSignal): Promise<Forecast>
  /** What it would do to its database; undefined where it migrates none. Asks the migration tool too, which takes seconds. */
  migration(
    target: string,
    wanted: Version | undefined,
    signal: AbortSignal,
  ): Promise<MigrationForecast | undefined>
  /** Starts the worker and gives it the operation. When it returns, the deploy needs nothing of this process. */
  start(options: StartOptions): Promise<void>
  follow(id: string, options: FollowOptions): Promise<OpsOutput<DeployDetails>>
  /** The versions that were kept to come back to, newest first, each with the deploy that kept it. */
  kept(target: string, signal: AbortSignal): Promise<readonly Kept[]>
  recent(limit: number): readonly Deployment[]
}

/** A version that a deploy replaced and that its saved state can bring back. */
export interface Kept {
  deploy: string
  version: Version
  replacedAt: number
  saved: unknown
  /** Why it cannot come back all the same, in words. */
  lost?: string
}

/** What ran before each of these completed deploys, newest first; each version once, and so many as drivers keep. */
export function keptVersions(
  deployments: readonly Pick<Deployment, 'id' | 'startedAt'>[],
  changeOf: (id: string) => Change | undefined,
): { change: Change & { from: Version }; replacedAt: number }[] {
  const seen = new Set<string>()
  return deployments.flatMap(({ id, startedAt }) => {
    const change = seen.size < KEPT_VERSIONS ? changeOf(id) : undefined
    if (!change?.from || seen.has(change.from.id)) return []
    seen.add(change.from.id)
    return [{ change: { ...change, from: change.from }, replacedAt: startedAt }]
  })
}

/** The version to come back to: the one named, by label, id or deploy, else the newest that does not run now. */
export function chooseKept(kept: readonly Kept[], to: string | undefined, running: string | undefined): Kept {
  const others = kept.filter(({ version }) => version.id !== running)
  const chosen =
    to === undefined
      ? others[0]
      : kept.find(({ deploy, version }) => [deploy, version.label, version.id].includes(to))
  const there = kept.filter(({ lost }) => lost === undefined)
  const names = there.map(({ deploy, version }) => `${version.label} (${deploy})`).join(', ')
  if (chosen?.lost !== undefined) throw lostVersion(chosen, names)
  if (chosen) return chosen
  const asked = to === undefined ? 'another version than the one that runs' : JSON.stringify(to)
  throw new OperatorError('not_found', `No deploy kept ${asked}.`, {
    hint: names === '' ? 'No deploy of this target has kept a version yet.' : `Kept are: ${names}.`,
    applied: 'no',
  })
}

/** Another one is not taken instead: who goes back has to know to what. */
function lostVersion({ version, deploy, lost }: Kept, names: string): OperatorError {
  return new OperatorError('not_found', `${version.label} (${deploy}) cannot come back: ${lost}.`, {
    hint: names === '' ? 'Deploy that version anew.' : `Deploy that version anew, or name one of: ${names}.`,
    applied: 'no',
  })
}
