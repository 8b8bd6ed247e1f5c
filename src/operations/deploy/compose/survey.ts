import type { Survey, Wanted } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { healthBudget } from './budget.ts'
import { type ComposeTarget, runningMembers, shapeWith } from './context.ts'
import { type Found, findImages, foreignImages, notBuiltWhy } from './images.ts'
import { type Member, membersOf, placeOf, plainName, settled } from './members.ts'
import { undefinedNetworks, type WantedPort, wantedPorts } from './model.ts'
import { type Prepared, pinned, prepareKept, versionOf } from './next.ts'
import { hasSpec, modelDigest, runningId } from './pin.ts'
import { inlineSecrets } from './secrets.ts'
import { unsavable } from './spec.ts'
import { askedOf, type Read, readFile } from './wanted.ts'

/** Milliseconds that making and starting one container takes at most on a busy machine, beside its health check. */
const MAKING_MS = 1_500
const STOPPING_MS = 10_000
/** The longest default deploy: a minute to become healthy, and five of watch. */
const WATCHED_MS = 360_000

export async function surveyOf(target: ComposeTarget, wanted: Wanted, signal: AbortSignal): Promise<Survey> {
  const asked = askedOf(target, wanted)
  const members = await membersOf(target.engine, target.project, signal)
  if (asked.by === 'kept') {
    const prepared = prepareKept(asked.version, asked.saved.containers, asked.saved.awaited)
    return { ...here(target, members), ...surveyKept(target, prepared, members) }
  }
  const read = await readFile(target, asked.file, signal)
  const found = await findImages(target.engine, read.model, target.project, signal)
  const whole = found.absent.length === 0
  const prepared = whole ? pinned(target, read.file, read.model, found.images, members, 'survey') : undefined
  const { architecture } = await target.engine.info(signal)
  const health = healthBudget(read.model, found.images, target.health?.http, absentOf(found))
  return {
    ...here(target, members, 'earliestHealthyMs' in health ? health.earliestHealthyMs : 0),
    ...(prepared && { wanted: prepared.version }),
    source: modelDigest(read.model, target.digest),
    health,
    portsTaken: await portsTaken(target, wantedPorts(read.model), members, signal),
    inlineSecrets: inlineSecrets(read.sources, target.isSecret),
    changes: [...changesTo(read, prepared, members, found), ...leftovers(members)],
    impossible: [
      ...foreignImages(found.images, architecture),
      ...found.absent.filter(({ built }) => built).map((one) => notBuiltWhy(one.service, one.reference)),
      ...undefinedNetworks(read.model),
    ],
  }
}

const absentOf = ({ absent }: Found) => new Set(absent.map(({ service }) => service))

/** What is the same whatever is wanted: what runs, and how it would come back. */
function here(
  target: ComposeTarget,
  members: readonly Member[],
  healthyMs = 0,
): Pick<Survey, 'running' | 'wayBack' | 'heldBy'> {
  const all = runningMembers(members)
  const blocked = settled(members).flatMap((member) => unsavable(member) ?? [])
  const { digest, project } = target
  const heldBy = holderOf(target, members)
  const running = versionOf(project, runningId(all, shapeWith(digest), digest))
  return {
    ...(all.length > 0 && { running }),
    ...(heldBy !== undefined && { heldBy }),
    wayBack: blocked.length > 0 ? { none: blocked.join('; ') } : wayBack(all.length, healthyMs),
  }
}

/** Labels stay when a deploy has ended: another operator has the project while its deploy may still be watched. */
function holderOf({ owner, clock }: ComposeTarget, members: readonly Member[]): string | undefined {
  const other = members.find(({ info: { labels, inspect } }) => {
    const age = clock.now() - Date.parse(String(inspect['Created']))
    return labels[LABEL.owner] !== undefined && labels[LABEL.owner] !== owner && age < WATCHED_MS
  })
  if (other === undefined) return undefined
  const { labels, name } = other.info
  return `operator ${labels[LABEL.owner]}, whose deploy ${labels[LABEL.deploy]} made ${name} a moment ago,`
}

function wayBack(count: number, healthyMs: number): { how: string; worstMs: number } {
  if (count === 0)
    return { how: 'nothing runs yet: what was begun is taken away again', worstMs: STOPPING_MS }
  return {
    how: `${count} containers are made again from their saved specs and retagged images, and must be healthy`,
    worstMs: count * (STOPPING_MS + MAKING_MS) + healthyMs,
  }
}

function surveyKept(
  target: ComposeTarget,
  { version, next }: Prepared,
  members: readonly Member[],
): Omit<Survey, 'running' | 'wayBack'> {
  const shape = shapeWith(target.digest)
  const changes = next.expected.map((expected) => {
    const same = members.some((one) => placeOf(one) === placeOf(expected) && shape(one) === expected.shape)
    return `${placeOf(expected)}: ${same ? 'stays as it is' : 'is made again as it was'}`
  })
  // The checks are those of the containers; they answered before.
  const health = { probe: 'the checks of the saved containers', earliestHealthyMs: 0, latestUnhealthyMs: 0 }
  return { wanted: version, health, portsTaken: [], inlineSecrets: [], changes, impossible: [] }
}

/** Ports of the machine that somebody outside of the project has. */
async function portsTaken(
  { engine, project, listener }: ComposeTarget,
  wanted: readonly WantedPort[],
  members: readonly Member[],
  signal: AbortSignal,
): Promise<{ port: string; by: string }[]> {
  const all = await engine.containers([], signal)
  const others = all.filter(({ labels }) => labels['com.docker.compose.project'] !== project)
  const own = new Set(all.filter((one) => members.some(({ info }) => info.id === one.id)).flatMap(portKeys))
  const taken: { port: string; by: string }[] = []
  for (const { hostIp, port, protocol } of wanted) {
    const holder = others.find(({ ports }) =>
      ports.some((held) => collides(held, { hostIp, port, protocol })),
    )
    const named = holder && `container ${holder.names[0] ?? holder.id.slice(0, 12)}`
    const isAsked = protocol === 'tcp' && !own.has(`${port}/${protocol}`)
    const by = named ?? (isAsked ? await listener?.(port, signal) : undefined)
    if (by !== undefined) taken.push({ port: `${port}/${protocol}`, by })
  }
  return taken
}

type Held = { hostIp: string; hostPort: number; protocol: string }

const portKeys = ({ ports }: { ports: readonly Held[] }) =>
  ports.map(({ hostPort, protocol }) => `${hostPort}/${protocol}`)

function collides(held: Held, wanted: Pick<WantedPort, 'hostIp' | 'port' | 'protocol'>): boolean {
  const everywhere = (ip: string) => ip === '' || ip === '0.0.0.0' || ip === '::'
  const sameAddress = held.hostIp === wanted.hostIp || everywhere(held.hostIp) || everywhere(wanted.hostIp)
  return sameAddress && held.hostPort === wanted.port && held.protocol === wanted.protocol
}

function changesTo(
  read: Read,
  prepared: Prepared | undefined,
  members: readonly Member[],
  found: Found,
): string[] {
  const services = Object.keys(read.model.services).sort()
  const lines = services.map((service) => {
    const own = members.filter((one) => one.service === service)
    const image = found.images.get(service)
    if (image === undefined) return `${service}: its image has to be pulled first`
    if (own.length === 0) return `${service}: new, from ${image.id.slice(7, 19)}`
    const specs = prepared?.next.expected.filter((one) => one.service === service) ?? []
    if (specs.length > 0 && specs.every(({ spec }) => own.some((one) => hasSpec(one, spec ?? '')))) {
      return `${service}: stays as it is`
    }
    const from = own[0]?.info.imageId ?? ''
    return from === image.id
      ? `${service}: made again with the same image`
      : `${service}: made again, image ${from.slice(7, 19)} -> ${image.id.slice(7, 19)}`
  })
  const dropped = new Set(members.map(({ service }) => service).filter((name) => !services.includes(name)))
  return [
    ...lines,
    ...[...dropped].map((name) => `${name}: no longer in the file; removed after a good watch`),
  ]
}

function leftovers(members: readonly Member[]): string[] {
  return members
    .filter(({ leftover }) => leftover)
    .map(
      ({ info }) =>
        `${info.name} is left of a half-finished recreate; it becomes ${plainName(info.name)} or goes`,
    )
}
