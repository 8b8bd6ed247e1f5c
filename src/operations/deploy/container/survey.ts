import type { ContainerInfo, ImageInfo } from '../../../systems/docker/engine-port.ts'
import type { Survey, Wanted } from '../driver.ts'
import { unfitFor } from '../images.ts'
import { LABEL } from '../labels.ts'
import { dockerBudget, effectiveCheck, httpBudget } from './budget.ts'
import { referenceOf, wantedImage } from './fetch.ts'
import { graceOf, type Inspect } from './inspect.ts'
import { portOf } from './judge.ts'
import { recreationOf } from './recreate.ts'
import { imageOf, isWell, runningOne, versionOf } from './save.ts'
import { inspectOf, type Parts, type Saved } from './saved.ts'
import { fixedPorts, type Way, wayBetween } from './way.ts'

/** Longest start of a stopped container that was seen, with room to spare. Milliseconds. */
const START_MS = 2_000

export async function survey(parts: Parts, wanted: Wanted, signal: AbortSignal): Promise<Survey> {
  const { engine } = parts
  const running = await runningOne(parts, signal)
  const image = await imageOf(parts, running, signal)
  const reference = await referenceOf(parts, wanted, signal)
  const next = await wantedImage(parts, wanted, reference, signal)
  const inspect = inspectOf(running)
  const source = wanted.by === 'kept' ? (wanted.saved as Saved) : { inspect, imageConfig: image.config }
  const way = wayBetween(inspect, source.inspect)
  const health = healthOf(parts, source, next ?? image, way)
  const all = await engine.containers([], signal)
  const heldBy = await holderOf(parts, running, signal)
  const { architecture } = await engine.info(signal)
  const from = versionOf(running, image)
  return {
    running: from,
    ...(next && { wanted: { id: next.id, label: reference } }),
    health,
    portsTaken: portsTaken(
      source.inspect,
      all.filter(({ id }) => id !== running.id),
    ),
    wayBack: wayBack(running),
    inlineSecrets: [],
    ...(heldBy !== undefined && { heldBy }),
    changes: changesOf(running, from.id, reference, next, way),
    impossible: impossibilities(running, next, architecture),
  }
}

type Source = Pick<Saved, 'inspect' | 'imageConfig'>

/** The configured URL decides where there is one; Docker's verdict counts besides. */
function healthOf(
  parts: Parts,
  { inspect, imageConfig }: Source,
  image: ImageInfo,
  way: Way,
): Survey['health'] {
  const own = recreationOf(inspect, imageConfig).config['Healthcheck'] as Inspect['Config']['Healthcheck']
  const check = effectiveCheck(own, image.config['Healthcheck'])
  const { health } = parts
  const canAsk = health && (way.by === 'swap' || portOf(new URL(health.http), inspect) !== undefined)
  if (canAsk) return httpBudget(health.http)
  if (check) return dockerBudget(check)
  if (!health)
    return { none: `neither the image has a HEALTHCHECK nor the deployment of ${parts.container} an URL` }
  return {
    none: `${health.http} leads to the running version, and the new one exposes no port to be asked at`,
  }
}

function portsTaken(
  inspect: Inspect,
  others: readonly { names: readonly string[]; ports: readonly Held[] }[],
) {
  return fixedPorts(inspect).flatMap(({ port, number, protocol, ip }) =>
    others
      .filter(({ ports }) =>
        ports.some(
          (held) => held.hostPort === number && held.protocol === protocol && meets(held.hostIp, ip),
        ),
      )
      .map(({ names }) => ({ port, by: `container ${names[0] ?? 'without a name'}` })),
  )
}

interface Held {
  hostIp: string
  hostPort: number
  protocol: string
}

const ANY = ['', '0.0.0.0', '::']

function meets(one: string, other: string): boolean {
  return one === other || ANY.includes(one) || ANY.includes(other)
}

/** A new version that only our own probe finds failing is told to stop with its whole grace. */
function wayBack(running: ContainerInfo): Survey['wayBack'] {
  const worstMs = graceOf(inspectOf(running)) * 1_000 + START_MS
  if (isWell(running)) return { how: `container ${running.name} is kept and started again`, worstMs }
  return {
    how: `container ${running.name} is kept as it is now: ${running.state}, health ${running.health}`,
    worstMs,
  }
}

/** A container of this target in which another state folder's deploy is not at its end. */
async function holderOf(
  { engine, owner, target }: Parts,
  running: ContainerInfo,
  signal: AbortSignal,
): Promise<string | undefined> {
  const all = await engine.containers([`${LABEL.target}=${target}`], signal)
  const strange = all.filter(({ labels }) => labels[LABEL.owner] !== owner && labels[LABEL.role] !== 'kept')
  const beside = strange.find(({ id, names }) => id !== running.id && !names.includes(running.name))
  if (beside)
    return `operator ${beside.labels[LABEL.owner]}, whose container ${beside.names[0]} stands beside it`
  const { [LABEL.owner]: other, [LABEL.from]: from, [LABEL.deploy]: deploy } = running.labels
  const unsettled = other !== undefined && other !== owner && from && (await engine.container(from, signal))
  return unsettled
    ? `operator ${other}, whose deploy ${deploy} still keeps container ${unsettled.name}`
    : undefined
}

function changesOf(
  running: ContainerInfo,
  fromId: string,
  reference: string,
  next: ImageInfo | undefined,
  way: Way,
) {
  const inspect = inspectOf(running)
  const id = next ? `${next.id}, here already` : 'to be pulled'
  const passing =
    way.by === 'alias'
      ? 'the new container starts beside the old one and takes its network names when it is healthy: no gap'
      : `the old container stops (within ${graceOf(inspect)} s) before the new one starts: a gap, since ${way.because}`
  const project = inspect.Config.Labels?.['com.docker.compose.project']
  return [
    `image: ${inspect.Config.Image ?? fromId} (${fromId}) -> ${reference} (${id})`,
    passing,
    `environment, mounts, networks, limits and labels of ${running.name} are taken over as they are`,
    ...(project ? [`it belongs to Compose project ${project}, whose file still names the old image`] : []),
  ]
}

function impossibilities(running: ContainerInfo, next: ImageInfo | undefined, machine: string): string[] {
  const { HostConfig, Config } = inspectOf(running)
  const found = [
    next && unfitFor(next, machine),
    HostConfig.AutoRemove
      ? 'the running container removes itself when it stops (--rm), and could not come back'
      : undefined,
    Config.Labels?.['com.docker.swarm.service.id'] &&
      'it is a task of a Swarm service: deploy that, kind swarm',
    running.state === 'paused' ? 'the running container is paused: unpause it first' : undefined,
    ['dead', 'removing'].includes(running.state) ? `the running container is ${running.state}` : undefined,
  ]
  return found.filter((line): line is string => Boolean(line))
}
