import type { Clock } from '../../../core/clock.ts'
import type { ContainerInfo, Engine, Json } from '../../../systems/docker/engine-port.ts'
import type { Change } from '../driver.ts'
import { LABEL } from '../labels.ts'
import type { Sleep } from '../persist.ts'
import type { Probe } from '../probe.ts'
import type { Inspect } from './inspect.ts'
import type { Way } from './way.ts'

/** One container of the configuration, and everything that its deploys need. */
export interface Parts {
  target: string
  /** The container's name, which the serving version always has in the end. */
  container: string
  /** The configured URL, and a way to ask that or the same path at a container's own address. */
  health?: { http: string; probe(url: string): Probe }
  engine: Engine
  clock: Clock
  sleep: Sleep
  /** Who deploys: one state folder. Written on what a deploy creates. */
  owner: string
}

/** The way back. Holds the environment: private. */
export interface Saved {
  containerId: string
  name: string
  imageId: string
  /** Keeps the image from `docker image prune`, and its tag from moving away under it. */
  rollbackTag: string
  inspect: Inspect
  imageConfig: Json
  wasRunning: boolean
  /** When it was not, its return is not measured by its health. */
  wasHealthy: boolean
  /** Where the new version's specification comes from, when not from what runs: an earlier deploy's way back. */
  source?: { inspect: Inspect; imageConfig: Json }
}

export interface Plan {
  way: Way
  /** As it is asked for; the image's id decides. */
  reference: string
  /** What the containers are called while they are not in service. */
  newName: string
  oldName: string
}

export const savedOf = ({ saved }: Change): Saved => saved as Saved
export const planOf = ({ plan }: Change): Plan => plan as Plan

export const inspectOf = ({ inspect }: ContainerInfo): Inspect => inspect as unknown as Inspect

/** Docker also takes a name for the beginning of an id: only the name itself counts. */
export async function named(
  { engine }: Parts,
  name: string,
  signal: AbortSignal,
): Promise<ContainerInfo | undefined> {
  const found = await engine.container(name, signal)
  return found?.name === name ? found : undefined
}

/** The containers that this change has started, found by what is written on them. */
export async function newOnes(
  { engine }: Parts,
  { id }: Change,
  signal: AbortSignal,
): Promise<ContainerInfo[]> {
  return await labelled(engine, [`${LABEL.deploy}=${id}`, `${LABEL.role}=new`], signal)
}

/** The saved container itself, or the one that was made in its place. */
export async function oldOne(
  { engine }: Parts,
  change: Change,
  signal: AbortSignal,
): Promise<ContainerInfo | undefined> {
  const itself = await engine.container(savedOf(change).containerId, signal)
  if (itself) return itself
  const [again] = await labelled(engine, [`${LABEL.deploy}=${change.id}`, `${LABEL.role}=old`], signal)
  return again
}

async function labelled(
  engine: Engine,
  labels: readonly string[],
  signal: AbortSignal,
): Promise<ContainerInfo[]> {
  const listed = await engine.containers(labels, signal)
  const found = await Promise.all(listed.map(({ id }) => engine.container(id, signal)))
  return found.filter((container) => container !== undefined)
}
