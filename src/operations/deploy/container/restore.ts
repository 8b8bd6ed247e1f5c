import { isDeepStrictEqual } from 'node:util'
import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ContainerInfo, Json } from '../../../systems/docker/engine-port.ts'
import { type Change, DeployFailed } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { OVERLAP_MS } from './apply.ts'
import { aliasesOf, graceOf, type Inspect, networksOf, restartsNever } from './inspect.ts'
import { judge } from './judge.ts'
import { create, lastWords, untilHealthy } from './life.ts'
import { recreationOf } from './recreate.ts'
import { inspectOf, named, newOnes, oldOne, type Parts, planOf, savedOf } from './saved.ts'
import { endpointOf } from './spec.ts'

/**
 * A version that failed gets no time to drain: it keeps the good one waiting. Seconds. One that has fallen over gets
 * none at all: Docker starts it again, and what is only starting does not hear SIGTERM yet.
 */
const FAILED_GRACE_S = 1
const FALLEN_GRACE_S = 0

/**
 * Makes the saved container serve again: the very one that was kept, or one made from what was saved when
 * somebody removed it. The new version goes last, so that there is something left to look at when this fails.
 */
export async function restore(parts: Parts, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { way } = planOf(change)
  const news = await newOnes(parts, change, signal)
  const serving = way.by === 'alias' && (await someHealthy(parts, change, news, signal))
  if (way.by === 'swap') await stopAll(parts, change, news, act, signal)
  const old = await bringBack(parts, change, act, signal)
  if (way.by === 'alias' && !serving) await stopAll(parts, change, news, act, signal)
  await giveNameBack(parts, change, old, act, signal)
  if (savedOf(change).wasHealthy) await provenHealthy(parts, change, old, signal)
  if (serving) {
    await parts.sleep(OVERLAP_MS, signal)
    await stopAll(parts, change, news, act, signal)
  }
  await removeAll(parts, news, act, signal)
}

async function someHealthy(
  parts: Parts,
  change: Change,
  news: readonly ContainerInfo[],
  signal: AbortSignal,
): Promise<boolean> {
  const looks = await Promise.all(news.map((one) => judge(parts, one, change, signal)))
  return looks.some(({ state }) => state === 'healthy')
}

async function stopAll(
  parts: Parts,
  change: Change,
  news: readonly ContainerInfo[],
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { engine, container: target } = parts
  for (const one of news.filter(({ state }) => state !== 'created' && state !== 'exited')) {
    const healthy = (await judge(parts, one, change, signal)).state === 'healthy'
    const failed = one.restarts > 0 || one.state === 'restarting' ? FALLEN_GRACE_S : FAILED_GRACE_S
    const grace = healthy ? graceOf(inspectOf(one)) : failed
    await act({ action: 'stop', target, intent: { container: one.name } }, () =>
      engine.stop(one.id, grace, signal),
    )
  }
}

/** The old container with its restart policy, its networks and, when it ran before, running. */
async function bringBack(parts: Parts, change: Change, act: Act, signal: AbortSignal): Promise<string> {
  const { engine, container: target } = parts
  const { inspect, wasRunning } = savedOf(change)
  const kept = await oldOne(parts, change, signal)
  const id = await ensureOld(parts, change, kept, act, signal)
  const old = kept ?? (await engine.container(id, signal))
  if (old) await rejoin(parts, change, old, act, signal)
  if (wasRunning && old?.state !== 'running') {
    await act({ action: 'start', target, intent: { container: id.slice(0, 12) } }, () =>
      engine.start(id, signal),
    )
  }
  // After the start: nobody serves until then.
  const policy = inspect.HostConfig.RestartPolicy ?? {}
  if (old && !hasPolicyOf(inspectOf(old), inspect)) {
    await act({ action: 'switch restarts on', target }, () =>
      engine.setRestartPolicy(id, policy as Json, signal),
    )
  }
  return id
}

function hasPolicyOf(now: Inspect, saved: Inspect): boolean {
  if (restartsNever(saved)) return restartsNever(now)
  return isDeepStrictEqual(now.HostConfig.RestartPolicy, saved.HostConfig.RestartPolicy)
}

async function ensureOld(
  parts: Parts,
  change: Change,
  kept: ContainerInfo | undefined,
  act: Act,
  signal: AbortSignal,
): Promise<string> {
  const saved = savedOf(change)
  if (kept?.id === saved.containerId) return kept.id
  const labels = {
    [LABEL.target]: parts.target,
    [LABEL.deploy]: change.id,
    [LABEL.role]: 'old',
    [LABEL.owner]: parts.owner,
  }
  const recreation = recreationOf(saved.inspect, saved.imageConfig)
  const reference = await savedReference(parts, change, signal)
  const image = { id: saved.imageId, reference }
  const wanted = { name: planOf(change).oldName, image, recreation, labels, withAliases: true }
  return await create(parts, wanted, kept, act, signal)
}

/** The name that it was started by while that still means the same image, else the one that was kept for it. */
async function savedReference({ engine }: Parts, change: Change, signal: AbortSignal): Promise<string> {
  const { inspect, imageId, rollbackTag } = savedOf(change)
  const names = [inspect.Config.Image ?? imageId, rollbackTag, imageId]
  for (const name of names) if ((await engine.image(name, signal))?.id === imageId) return name
  throw new OperatorError('not_found', `The image ${imageId} of the saved version is gone.`, {
    hint: 'Somebody removed it by force: build or pull that version again.',
    applied: 'no',
  })
}

/** Networks that it has lost since, with the aliases it had there. */
async function rejoin(
  { engine, container: target }: Parts,
  change: Change,
  old: ContainerInfo,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { inspect, imageConfig } = savedOf(change)
  for (const network of recreationOf(inspect, imageConfig).networks) {
    const { name, aliases } = network
    const endpoint = networksOf(inspectOf(old))[name]
    const have = aliasesOf(inspectOf(old), endpoint)
    if (endpoint && aliases.every((alias) => have.includes(alias))) continue
    if (endpoint) {
      await act({ action: 'leave network', target, intent: { network: name } }, () =>
        engine.disconnect(name, old.id, signal),
      )
    }
    await act({ action: 'join network', target, intent: { network: name, aliases } }, () =>
      engine.connect(name, old.id, endpointOf(network, true), signal),
    )
  }
}

async function giveNameBack(
  parts: Parts,
  change: Change,
  oldId: string,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { engine, container: target } = parts
  const { name } = savedOf(change)
  const { newName } = planOf(change)
  const holder = await named(parts, name, signal)
  if (holder?.id === oldId) return
  if (holder?.labels[LABEL.deploy] === change.id) {
    await act({ action: 'rename', target, intent: { to: newName } }, () =>
      engine.rename(holder.id, newName, signal),
    )
  }
  await act({ action: 'rename', target, intent: { to: name } }, () => engine.rename(oldId, name, signal))
}

async function provenHealthy(parts: Parts, change: Change, id: string, signal: AbortSignal): Promise<void> {
  try {
    await untilHealthy(parts, change, id, signal, true)
  } catch (error) {
    throw error instanceof DeployFailed ? await lastWords(parts, id, error, signal) : error
  }
}

async function removeAll(
  { engine, container: target }: Parts,
  news: readonly ContainerInfo[],
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  for (const one of news) {
    await act({ action: 'remove', target, intent: { container: one.name } }, () =>
      engine.remove(one.id, { force: true }, signal),
    )
  }
}
