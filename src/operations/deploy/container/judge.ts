import { excerpt } from '../../../core/look.ts'
import type { ContainerInfo } from '../../../systems/docker/engine-port.ts'
import type { Change, Look } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { aliasesOf, type Inspect, nameOf, networksOf } from './inspect.ts'
import { inspectOf, type Parts, planOf, savedOf } from './saved.ts'
import type { Way } from './way.ts'

type Verdict = Look['state']

/** What is known of one container: Docker's facts first, then its health check, then our own question over HTTP. */
export async function judge(
  parts: Parts,
  container: ContainerInfo,
  change: Change,
  signal: AbortSignal,
): Promise<Look> {
  const { way } = planOf(change)
  const facts = `container ${container.name} (${container.id.slice(0, 12)}) is ${container.state}`
  const fault = faultOf(container, restartsBefore(container, change))
  if (fault !== undefined) return { state: 'failing', evidence: [facts, fault] }
  const checked: Look = { state: byDocker(container), evidence: [facts, healthLine(container)] }
  if (checked.state === 'failing') return checked
  const url = urlOf(parts, inspectOf(container), way)
  if (parts.health === undefined) return checked
  if (url === undefined) return unasked(checked, container, change)
  const asked = await ask(parts.health.probe(url), url, signal)
  return { state: asked.state, evidence: [...checked.evidence, asked.line] }
}

/** Where ours cannot reach it and it has no check of its own: that a new version runs is no evidence that it serves. */
function unasked(checked: Look, { health, labels }: ContainerInfo, { id }: Change): Look {
  const isNew = labels[LABEL.deploy] === id && labels[LABEL.role] === 'new'
  if (health !== 'none' || !isNew) return checked
  const evidence = [...checked.evidence, 'it has no address of its own to be asked at']
  return { state: 'inconclusive', evidence }
}

/** What no health check has to say: the process is not there, or is not the one that was started. */
function faultOf(
  { state, exitCode, oomKilled, restarts }: ContainerInfo,
  before: number,
): string | undefined {
  if (state === 'restarting' || restarts > before)
    return `Docker restarted it ${restarts} times; exit code ${exitCode}`
  if (state === 'running') return undefined
  if (state === 'created') return 'it was never started'
  if (state === 'paused') return 'somebody paused it'
  return `it ended with code ${exitCode}${oomKilled ? ', out of memory' : ''}`
}

/** The old container may have been restarted long before the deploy: that is none of its faults now. */
function restartsBefore({ id }: ContainerInfo, change: Change): number {
  const { containerId, inspect } = savedOf(change)
  return id === containerId ? (inspect.RestartCount ?? 0) : 0
}

const BY_HEALTH: Readonly<Record<ContainerInfo['health'], Verdict>> = {
  healthy: 'healthy',
  unhealthy: 'failing',
  starting: 'starting',
  none: 'healthy',
}

function byDocker({ health }: ContainerInfo): Verdict {
  return BY_HEALTH[health]
}

function healthLine({ health, healthOutput = '' }: ContainerInfo): string {
  if (health === 'none') return 'it has no HEALTHCHECK'
  const said = excerpt(healthOutput)
  return `its HEALTHCHECK says ${health}${said === '' ? '' : `: ${said}`}`
}

async function ask(
  probe: ReturnType<NonNullable<Parts['health']>['probe']>,
  url: string,
  signal: AbortSignal,
): Promise<{ state: Verdict; line: string }> {
  const answer = await probe(signal)
  if ('inconclusive' in answer) return { state: 'inconclusive', line: `GET ${url}: ${answer.inconclusive}` }
  return { state: answer.ok ? 'healthy' : 'refused', line: `GET ${url}: ${answer.evidence}` }
}

/**
 * Where this very container answers. Side by side the configured URL leads to the old version as well, so the
 * new one is asked at its own address; swapped, the URL leads to whoever holds the port.
 */
export function urlOf({ health }: Pick<Parts, 'health'>, inspect: Inspect, way: Way): string | undefined {
  if (health === undefined || way.by === 'swap') return health?.http
  const url = new URL(health.http)
  const port = portOf(url, inspect)
  const address = Object.values(networksOf(inspect)).find(({ IPAddress }) => IPAddress)?.IPAddress
  if (port === undefined || address === undefined) return undefined
  url.hostname = address
  url.port = port
  return url.href
}

/** The URL's own port when it names the container; behind a proxy, the one port that the image exposes. */
export function portOf(url: URL, inspect: Inspect): string | undefined {
  const names = Object.values(networksOf(inspect)).flatMap((endpoint) => aliasesOf(inspect, endpoint))
  if ([nameOf(inspect), ...names].includes(url.hostname)) return url.port || '80'
  const exposed = Object.keys(inspect.Config.ExposedPorts ?? {}).filter((port) => port.endsWith('/tcp'))
  const ports = exposed.map((port) => port.slice(0, -'/tcp'.length))
  return ports.length === 1 ? ports[0] : ports.find((port) => port === url.port)
}
