import type { Act } from '../../../core/steps.ts'
import type { Engine } from '../../../systems/docker/engine-port.ts'
import { DeployFailed } from '../driver.ts'
import type { Sleep } from '../persist.ts'
import { isAlive, type Member, membersOf, placeOf } from './members.ts'
import { asObject } from './model.ts'
import type { SavedContainer } from './saved.ts'

/** What a project is to be, and how it is recognised. */
export interface Goal {
  project: string
  containers: readonly SavedContainer[]
  /** Services whose other containers are in the way; of any other service nothing is touched. */
  services: ReadonlySet<string>
  awaited: ReadonlySet<string>
  /** Labels for what has to be made. */
  stamp: Readonly<Record<string, string>>
}

export interface Means {
  engine: Engine
  act: Act
  shape: (member: Member) => string
  sleep: Sleep
  signal: AbortSignal
  /** Throws when the time for it is over. */
  stillTime(): void
}

/** A request of a Compose that was killed may still be carried out by Docker after the first look. */
const MOST_PASSES = 3
const LOOK_EVERY_MS = 100

/**
 * Makes the project exactly what was saved, from whatever it is now: takes away what is in the way, then brings
 * back each container in the order in which they were started. What is right already is not touched, so it may be
 * begun again after any interruption.
 */
export async function converge(goal: Goal, means: Means): Promise<void> {
  for (let pass = 1; ; pass++) {
    await clear(goal, means)
    for (const saved of goal.containers) await bringBack(saved, goal, means)
    if ((await inTheWay(goal, means)).length === 0) return
    if (pass === MOST_PASSES) throw new DeployFailed('Containers of the project keep coming back.', [])
  }
}

async function clear(goal: Goal, means: Means): Promise<void> {
  for (const member of await inTheWay(goal, means)) {
    const grace = goal.containers.find(({ service }) => service === member.service)?.stopSeconds ?? 10
    await takeAway(member, grace, means)
  }
}

/** Stops it first, so that it can end what it does: its volumes are those of the version that comes back. */
export async function takeAway(
  { info, service }: Member,
  graceSeconds: number,
  { engine, act, signal }: Pick<Means, 'engine' | 'act' | 'signal'>,
): Promise<void> {
  const intent = { service, container: info.id.slice(0, 12), image: info.imageId }
  if (isAlive({ info } as Member)) {
    await act({ action: 'stop', target: info.name, intent }, () => engine.stop(info.id, graceSeconds, signal))
  }
  await act({ action: 'remove', target: info.name, intent }, () =>
    engine.remove(info.id, { force: true }, signal),
  )
}

async function inTheWay(goal: Goal, means: Means): Promise<Member[]> {
  const members = await membersOf(means.engine, goal.project, means.signal)
  const right = new Set(goal.containers.map((saved) => matching(saved, members, means.shape)))
  return members.filter((member) => goal.services.has(member.service) && !right.has(member))
}

/** The container itself, else one that is exactly like it. */
export function matching(
  saved: SavedContainer,
  members: readonly Member[],
  shape: (member: Member) => string,
): Member | undefined {
  const here = members.filter((member) => placeOf(member) === placeOf(saved) && member.info.state !== 'dead')
  return here.find(({ info }) => info.id === saved.id) ?? here.find((member) => shape(member) === saved.shape)
}

async function bringBack(saved: SavedContainer, goal: Goal, means: Means): Promise<void> {
  const { engine, act, signal, shape } = means
  const found = matching(saved, await membersOf(engine, goal.project, signal), shape)
  const id = found?.info.id ?? (await makeAgain(saved, goal, means))
  const about = { target: saved.name, intent: { service: saved.service, container: id.slice(0, 12) } }
  if (found && found.info.name !== saved.name) {
    await act({ action: 'rename', ...about }, () => engine.rename(id, saved.name, signal))
  }
  if (!saved.running) return
  if (found?.info.state !== 'running')
    await act({ action: 'start', ...about }, () => engine.start(id, signal))
  if (goal.awaited.has(saved.service) && saved.healthy) await untilWell(id, saved.name, means)
}

async function makeAgain(saved: SavedContainer, { stamp }: Goal, means: Means): Promise<string> {
  const { engine, act, signal } = means
  const named = await engine.image(saved.image, signal)
  const image = named?.id === saved.imageId ? saved.image : saved.tag
  const labels = { ...asObject(saved.spec['Labels']), ...stamp }
  const intent = { service: saved.service, image: saved.imageId }
  const id = await act({ action: 'create', target: saved.name, intent }, () =>
    engine.create(saved.name, { ...saved.spec, Labels: labels, Image: image }, signal),
  )
  for (const [network, settings] of Object.entries(saved.networks)) {
    await act({ action: 'connect', target: saved.name, intent: { network } }, () =>
      engine.connect(network, id, settings, signal),
    )
  }
  return id
}

/** Others wait for it, so nothing else is started before it is well. */
async function untilWell(
  id: string,
  name: string,
  { engine, sleep, signal, stillTime }: Means,
): Promise<void> {
  for (;;) {
    const info = await engine.container(id, signal)
    if (info === undefined || info.state === 'exited') return
    if (info.state === 'running' && ['healthy', 'none'].includes(info.health)) return
    if (info.health === 'unhealthy') throw new DeployFailed(`${name} was brought back and is unhealthy.`, [])
    stillTime()
    await sleep(LOOK_EVERY_MS, signal)
  }
}
