import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ServiceInfo } from '../../../systems/docker/engine-port.ts'
import { backWithinMs, type Change, DeployFailed, type Look } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { unlike } from './compare.ts'
import { savedReference } from './images.ts'
import { judge } from './judge.ts'
import { isOurs } from './look.ts'
import { type Known, planOf, savedOf } from './parts.ts'
import { scaledAs } from './save.ts'
import { labelsOf, orderOf, referenceIn, restoreConfig, type ServiceSpec, specOf, withImage } from './spec.ts'
import { changed, isBusy, update } from './update.ts'
import { untilHealthy } from './wait.ts'

/** Swarm itself may go back at the same moment, and a tag may move under it: then the next try sees it. */
const TRIES = 3

/** So long a task may wait for room beside the one that fails; then that one makes room. Milliseconds. */
const ROOM_WITHIN_MS = 3_000

/**
 * The saved specification, whole, over whatever Swarm is doing: never Swarm's own `previous`, which knows one level
 * only. At our pace first; then, when its tasks run, word for word as it was.
 */
export async function restore(known: Known, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await bringBack(known, change, act, signal)
      break
    } catch (error) {
      if (!isBusy(error) || tries >= TRIES) throw error
    }
  }
}

async function bringBack(known: Known, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { wasRunning } = savedOf(change)
  const service = await presentOne(known, change, signal)
  const target = await targetOf(known, change, service, signal)
  if (!(await mayTouch(known, change, service, signal))) throw changed(known.service)
  const there = isSame(target, specOf(service))
  if (there && (!wasRunning || (await lookBack(known, change, signal)).state === 'healthy')) return
  if (wasRunning) await bringTasksBack(known, change, target, act, signal)
  const now = await presentOne(known, change, signal)
  if (!isSame(target, specOf(now))) await update(known, 'restore specification', now, target, act, signal)
}

/** Throws `not_found`: without the service there is nothing that an update could bring back. */
async function presentOne(
  { engine, service }: Known,
  change: Change,
  signal: AbortSignal,
): Promise<ServiceInfo> {
  const found = await engine.service(savedOf(change).serviceId, signal)
  if (found) return found
  throw new OperatorError('not_found', `Somebody removed the Swarm service ${service} during its deploy.`, {
    hint: 'Create it again; what it was is kept in the state folder.',
    applied: 'unknown',
  })
}

async function targetOf(
  known: Known,
  change: Change,
  service: ServiceInfo,
  signal: AbortSignal,
): Promise<ServiceSpec> {
  const saved = savedOf(change)
  const reference = await savedReference(known, saved, signal)
  return scaledAs(withImage(saved.spec, reference), specOf(service))
}

/** What somebody else has deployed over ours is not ours to undo; what was changed beside our version goes back with it. */
async function mayTouch(
  { engine }: Known,
  change: Change,
  service: ServiceInfo,
  signal: AbortSignal,
): Promise<boolean> {
  const now = specOf(service)
  const { spec, imageId } = savedOf(change)
  const reference = referenceIn(now)
  const names = [referenceIn(spec), referenceIn(planOf(change).spec)]
  const id = names.includes(reference) ? imageId : (await engine.image(reference, signal))?.id
  if (id !== imageId && id !== change.to.id) return false
  return isOurs(service, change) || unlike(spec, now).length === 0
}

function isSame(one: ServiceSpec, other: ServiceSpec): boolean {
  const force = (spec: ServiceSpec) => spec.TaskTemplate?.ForceUpdate ?? 0
  const same = unlike(one, other).length === 0 && force(one) === force(other)
  return same && referenceIn(one) === referenceIn(other)
}

async function bringTasksBack(
  known: Known,
  change: Change,
  target: ServiceSpec,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { order } = orderOf(target)
  await putBack(known, change, target, order, act, signal)
  const { clock } = known
  const hurry = clock.monotonic() + ROOM_WITHIN_MS
  let makesRoom = order === 'stop-first'
  const seen = async (): Promise<Look> => {
    const back = await lookBack(known, change, signal)
    // The tag has moved: the next try pins what it meant.
    if (back.state === 'failing') throw new OperatorError('busy', back.evidence.join('; '))
    if (!makesRoom && clock.monotonic() >= hurry && /waits:/.test(back.evidence.join('\n'))) {
      makesRoom = true
      await putBack(known, change, target, 'stop-first', act, signal)
    }
    return back
  }
  await untilHealthy(known, backWithinMs(change), seen, signal).catch((error: unknown) => {
    throw error instanceof DeployFailed
      ? new DeployFailed(`The saved specification of ${known.service} does not run.`, error.evidence)
      : error
  })
}

async function putBack(
  known: Known,
  change: Change,
  target: ServiceSpec,
  order: string,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const marks = {
    [LABEL.target]: change.target,
    [LABEL.deploy]: change.id,
    [LABEL.role]: 'old',
    [LABEL.owner]: known.owner,
  }
  const quick: ServiceSpec = {
    ...target,
    Labels: { ...labelsOf(target), ...marks },
    UpdateConfig: restoreConfig(order),
  }
  const now = await presentOne(known, change, signal)
  if (isSame(quick, specOf(now))) return
  await update(known, 'restore tasks', now, quick, act, signal)
}

/** The saved version's tasks, counted; and our own question, where it was answered before. That we cannot ask proves nothing. */
export async function lookBack(known: Known, change: Change, signal: AbortSignal): Promise<Look> {
  const { imageId, wasAnswering } = savedOf(change)
  const { health, ...silent } = known
  const service = await presentOne(known, change, signal)
  const seen = await judge(wasAnswering ? known : silent, service, { imageId, countFailures: false }, signal)
  return seen.state === 'inconclusive' ? { ...seen, state: 'healthy' } : seen
}
