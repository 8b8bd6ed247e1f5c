import type { Act } from '../../../core/steps.ts'
import type { ServiceInfo, TaskInfo } from '../../../systems/docker/engine-port.ts'
import type { Change, Version, Wanted } from '../driver.ts'
import { gone } from '../images.ts'
import { keepImage } from '../kept-images.ts'
import { LABEL, rollbackRepository } from '../labels.ts'
import { pinned, runningImage } from './images.ts'
import { judge } from './judge.ts'
import { type Known, type Parts, type Plan, type Saved, serviceOf } from './parts.ts'
import {
  deployConfig,
  forceOf,
  labelsOf,
  orderOf,
  type ServiceSpec,
  specOf,
  templateOf,
  withImage,
  withoutOurs,
} from './spec.ts'

/** The whole specification as it is now, and a name of our own for its image. Changes nothing that runs. */
export async function save(
  known: Known,
  id: string,
  wanted: Wanted,
  to: Version,
  act: Act,
  signal: AbortSignal,
): Promise<Pick<Change, 'from' | 'saved' | 'plan'>> {
  const { engine, target } = known
  const service = await serviceOf(known, signal)
  const from = await runningImage(known, service, signal)
  const image = await engine.image(from.id, signal)
  // On a cluster the tasks may all run elsewhere: there is nothing here then that a prune could take.
  if (image) await keepImage(known, { change: id, image }, act, signal)
  const { health, ...silent } = known
  const seen = await judge(silent, service, { imageId: from.id, countFailures: false }, signal)
  const saved: Saved = {
    serviceId: service.id,
    spec: specOf(service),
    imageId: from.id,
    rollbackTag: `${rollbackRepository(target)}:${id}`,
    wasRunning: seen.state === 'healthy',
    wasAnswering: await answers(known, signal),
  }
  return { from, saved, plan: await planFor(known, id, wanted, to, service, signal) }
}

/** One refusal may be chance, three are the version's own: then it cannot be asked of it to answer when it is back. */
const ASKED_AT_MOST = 3
const ASK_AGAIN_MS = 300

async function answers({ health, sleep }: Known, signal: AbortSignal): Promise<boolean> {
  if (health === undefined) return false
  for (let asked = 1; ; asked += 1) {
    const answer = await health.probe(health.http)(signal)
    if ('inconclusive' in answer || answer.ok) return true
    if (asked >= ASKED_AT_MOST) return false
    await sleep(ASK_AGAIN_MS, signal)
  }
}

async function planFor(
  parts: Parts,
  id: string,
  wanted: Wanted,
  to: Version,
  service: ServiceInfo,
  signal: AbortSignal,
): Promise<Plan> {
  const image = await parts.engine.image(to.id, signal)
  if (image === undefined) throw gone(to.label)
  const reference = pinned(to.label, image)
  const base = withImage(baseOf(service, wanted), reference)
  const order = orderOf(base)
  const tasks = await parts.engine.tasks(service.id, signal)
  const labels = {
    ...withoutOurs(labelsOf(base)),
    [LABEL.target]: parts.target,
    [LABEL.deploy]: id,
    [LABEL.role]: 'new',
    [LABEL.owner]: parts.owner,
    ...(reference === to.id && reference !== to.label && { [LABEL.image]: to.label }),
  }
  const spec: ServiceSpec = {
    ...base,
    Labels: labels,
    // Also a template that ran before is a new one by this: its tasks are told apart from all that failed earlier.
    TaskTemplate: { ...templateOf(base), ForceUpdate: nextForce(service, tasks) },
    UpdateConfig: deployConfig(base.UpdateConfig, order),
  }
  return {
    spec,
    ...(base.UpdateConfig && { updateConfig: base.UpdateConfig }),
    ...(order.order === 'stop-first' && { because: order.because }),
  }
}

/** A kept version comes back whole, but for how many tasks there are: that is a matter of scaling. */
export function baseOf(service: ServiceInfo, wanted: Wanted): ServiceSpec {
  const now = specOf(service)
  if (wanted.by !== 'kept') return now
  return scaledAs((wanted.saved as Saved).spec, now)
}

export function scaledAs(spec: ServiceSpec, now: ServiceSpec): ServiceSpec {
  return { ...spec, ...(now.Name !== undefined && { Name: now.Name }), ...(now.Mode && { Mode: now.Mode }) }
}

function nextForce(service: ServiceInfo, tasks: readonly TaskInfo[]): number {
  const used = [templateOf(specOf(service)), ...tasks.map(({ spec }) => spec)].map(forceOf)
  return Math.max(...used) + 1
}
