import { OperatorError } from '../../../core/errors.ts'
import { excerpt } from '../../../core/look.ts'
import type { EngineEvent, ServiceInfo } from '../../../systems/docker/engine-port.ts'
import type { Change, Look } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { unlike } from './compare.ts'
import { TASK_LABEL } from './images.ts'
import { failureOf, judge } from './judge.ts'
import { type Known, planOf, savedOf } from './parts.ts'
import { labelsOf, referenceIn, type ServiceSpec, specOf, templateOf, withoutOurs } from './spec.ts'

/** Whether the service has the new specification and nothing else, and whether its tasks run and stay. */
export async function look(known: Known, change: Change, signal: AbortSignal): Promise<Look> {
  try {
    return await lookNow(known, change, signal)
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'unavailable')
      known.outage.lastAt = known.clock.now()
    throw error
  }
}

async function lookNow(known: Known, change: Change, signal: AbortSignal): Promise<Look> {
  const service = await known.engine.service(savedOf(change).serviceId, signal)
  if (service === undefined) return { state: 'failing', evidence: [`the service ${known.service} is gone`] }
  const undone = undoneBySwarm(service)
  if (undone !== undefined) {
    const why = await failureOf(known, service.id, templateOf(planOf(change).spec), signal)
    return { state: 'failing', evidence: [undone, ...why] }
  }
  const wrong = await wrongIn(known, change, specOf(service), signal)
  if (wrong !== undefined) return { state: 'failing', evidence: [wrong] }
  const seen = await judge(known, service, { imageId: change.to.id, countFailures: true }, signal)
  const { because } = planOf(change)
  const gap = because ? [`each old task stops before its new one starts: ${because}`] : []
  return { ...seen, evidence: [...seen.evidence, ...gap] }
}

/** Swarm went back, or stopped on the way: for it the new version has failed already. */
function undoneBySwarm({ updateState }: ServiceInfo): string | undefined {
  const { state = '', message = '' } = updateState ?? {}
  return /^(rollback_|paused$)/.test(state) ? `Swarm says ${state}: ${excerpt(message)}` : undefined
}

async function wrongIn(
  { engine }: Known,
  change: Change,
  now: ServiceSpec,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { spec } = planOf(change)
  const paths = unlike(asDeployed(spec), asDeployed(now))
  if (paths.length > 0) return `the service is not as it was deployed: ${paths.join(', ')}`
  const reference = referenceIn(now)
  if (reference === referenceIn(spec)) return undefined
  const image = await engine.image(reference, signal)
  return image?.id === change.to.id
    ? undefined
    : `the service has the image ${reference}, not ${change.to.id}`
}

/** Without what is ours, and how it is updated. */
function asDeployed({ UpdateConfig, ...spec }: ServiceSpec): ServiceSpec {
  return { ...spec, Labels: withoutOurs(labelsOf(spec)) }
}

const SIGNS = ['die', 'health_status: unhealthy', 'oom']

/** Swarm takes a moment to learn from Docker what has died. Milliseconds. */
const LEARNS_WITHIN_MS = 400

/** Tells each fault as soon as Docker does. What an event means is decided by a look: scaling down ends tasks too. */
export async function watch(
  known: Known,
  change: Change,
  onFault: (evidence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const confirming = new Set<Promise<void>>()
  const onEvent = (event: EngineEvent) => {
    if (event.on !== 'container' || !SIGNS.includes(event.action)) return
    const confirmed = confirm(known, change, event, onFault, signal).catch(() => undefined)
    confirming.add(confirmed)
    void confirmed.then(() => confirming.delete(confirmed))
  }
  const onGap = () => {
    known.outage.lastAt = known.clock.now()
  }
  const label = `${TASK_LABEL.service}=${savedOf(change).serviceId}`
  await known.engine.events([label], known.clock.now(), { onEvent, onGap }, signal)
  await Promise.all(confirming)
}

async function confirm(
  known: Known,
  change: Change,
  { action, id }: { action: string; id: string },
  onFault: (evidence: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const said = `Docker says ${action} of container ${id.slice(0, 12)}`
  if (action.startsWith('health_status')) {
    const container = await known.engine.container(id, signal)
    const { state, health, healthOutput = '' } = container ?? {}
    // Docker also calls unhealthy what has ended: then its end says more.
    if (state === 'running' && health === 'unhealthy') return onFault(`${said}: ${excerpt(healthOutput)}`)
  }
  for (const ms of [0, LEARNS_WITHIN_MS, LEARNS_WITHIN_MS]) {
    await known.sleep(ms, signal)
    const seen = await look(known, change, signal)
    if (seen.state === 'failing') return onFault([said, ...seen.evidence].join('; '))
  }
}

/** Whether what runs now is of this deploy: its mark is on the service. */
export function isOurs(service: ServiceInfo, { id }: Change): boolean {
  return labelsOf(specOf(service))[LABEL.deploy] === id
}
