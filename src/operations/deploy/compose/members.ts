import type { ContainerInfo, Engine } from '../../../systems/docker/engine-port.ts'

/** A container of the project, by Compose's own labels. */
export interface Member {
  service: string
  number: string
  info: ContainerInfo
  /** What Compose renames a container to while it makes its successor; it stays when Compose dies then. */
  leftover: boolean
}

const LEFTOVER = /^(?:[0-9a-f]{12}_)+/

/** The name without what Compose puts before it while it recreates. */
export function plainName(name: string): string {
  return name.replace(LEFTOVER, '')
}

/** All containers of the project, stopped ones too, but for those of `compose run`. */
export async function membersOf(engine: Engine, project: string, signal: AbortSignal): Promise<Member[]> {
  const listed = await engine.containers([`com.docker.compose.project=${project}`], signal)
  const lasting = listed.filter(({ labels }) => labels['com.docker.compose.oneoff']?.toLowerCase() !== 'true')
  const infos = await Promise.all(lasting.map(({ id }) => engine.container(id, signal)))
  return infos
    .filter((info): info is ContainerInfo => info !== undefined && info.state !== 'removing')
    .map(asMember)
    .sort((a, b) => a.info.startedAt.localeCompare(b.info.startedAt))
}

function asMember(info: ContainerInfo): Member {
  return {
    service: info.labels['com.docker.compose.service'] ?? '?',
    number: info.labels['com.docker.compose.container-number'] ?? '1',
    info,
    leftover: LEFTOVER.test(info.name),
  }
}

export const isAlive = ({ info: { state } }: Member) => ['running', 'restarting', 'paused'].includes(state)

export const placeOf = ({ service, number }: { service: string; number: string }) => `${service}.${number}`

/**
 * One container for each place. Where a recreate was left half done there are two: the one that runs counts, else
 * the one with the plain name.
 */
export function settled(members: readonly Member[]): Member[] {
  const best = new Map<string, Member>()
  for (const member of members) {
    const other = best.get(placeOf(member))
    if (other === undefined || rank(member) > rank(other)) best.set(placeOf(member), member)
  }
  return members.filter((member) => best.get(placeOf(member)) === member)
}

const rank = (member: Member) => (isAlive(member) ? 2 : 0) + (member.leftover ? 0 : 1)
