import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { ContainerInfo, Json } from '../../../systems/docker/engine-port.ts'
import { type Change, DeployFailed } from '../driver.ts'
import { LABEL } from '../labels.ts'
import { aliasesOf, graceOf, networksOf, restartsNever } from './inspect.ts'
import { create, lastWords, untilHealthy } from './life.ts'
import { type Recreation, recreationOf } from './recreate.ts'
import { inspectOf, named, newOnes, oldOne, type Parts, planOf, savedOf } from './saved.ts'
import { endpointOf } from './spec.ts'

/**
 * How long both versions answer to the names, in milliseconds. Docker tells a name before the network behind it
 * is up, so whoever is too early goes to the other one: it has to be there still.
 */
export const OVERLAP_MS = 1_000

/** Starts the new version beside the old one or in its place. Each step is done only where it is still missing. */
export async function apply(parts: Parts, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { way } = planOf(change)
  const recreation = sourceOf(change)
  const id = await ensureCreated(parts, change, recreation, act, signal)
  try {
    if (way.by === 'alias') await takeAliases(parts, change, id, recreation, act, signal)
    else await takePlace(parts, change, id, recreation, act, signal)
  } catch (error) {
    throw error instanceof DeployFailed ? await lastWords(parts, id, error, signal) : error
  }
  await takeName(parts, change, id, act, signal)
}

export function sourceOf(change: Change): Recreation {
  const saved = savedOf(change)
  const { inspect, imageConfig } = saved.source ?? saved
  const recreation = recreationOf(inspect, imageConfig)
  // Who knows it by its name has to find it while the name passes from one to the other.
  const networks = recreation.networks.map((network) => ({
    ...network,
    aliases: [...new Set([...network.aliases, savedOf(change).name])],
  }))
  return planOf(change).way.by === 'alias' ? { ...recreation, networks } : recreation
}

/**
 * Created without restarts: what ends before it was healthy once has failed, and Docker starting it again would only
 * hold its port, and the daemon, while the old one waits for both.
 */
async function ensureCreated(
  parts: Parts,
  change: Change,
  recreation: Recreation,
  act: Act,
  signal: AbortSignal,
): Promise<string> {
  const { newName, reference, way } = planOf(change)
  const [existing] = await newOnes(parts, change, signal)
  const labels = {
    [LABEL.target]: parts.target,
    [LABEL.deploy]: change.id,
    [LABEL.role]: 'new',
    [LABEL.owner]: parts.owner,
    [LABEL.from]: savedOf(change).containerId,
  }
  const image = { id: change.to.id, reference }
  const unproven = { ...recreation, hostConfig: { ...recreation.hostConfig, RestartPolicy: { Name: 'no' } } }
  const wanted = { name: newName, image, recreation: unproven, labels, withAliases: way.by === 'swap' }
  return await create(parts, wanted, existing, act, signal)
}

/** Nobody is sent to the new version before it is healthy, and nobody to the old one after it has stopped. */
async function takeAliases(
  parts: Parts,
  change: Change,
  id: string,
  recreation: Recreation,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { engine, container: target } = parts
  await act({ action: 'start', target }, () => engine.start(id, signal))
  await untilHealthy(parts, change, id, signal)
  for (const network of recreation.networks.filter(({ aliases }) => aliases.length > 0)) {
    if (await hasAliases(parts, id, network, signal)) continue
    const { name } = network
    await act({ action: 'leave network', target, intent: { network: name } }, () =>
      engine.disconnect(name, id, signal),
    )
    await act({ action: 'join network', target, intent: { network: name, aliases: network.aliases } }, () =>
      engine.connect(name, id, endpointOf(network, true), signal),
    )
  }
  await untilHealthy(parts, change, id, signal)
  await allowRestarts(parts, id, recreation, act, signal)
  await parts.sleep(OVERLAP_MS, signal)
  await retireOld(parts, change, act, signal)
}

async function hasAliases(
  { engine }: Parts,
  id: string,
  { name, aliases }: Recreation['networks'][number],
  signal: AbortSignal,
): Promise<boolean> {
  const info = await engine.container(id, signal)
  const have = info ? aliasesOf(inspectOf(info), networksOf(inspectOf(info))[name]) : []
  return aliases.every((alias) => have.includes(alias))
}

/** What only one can hold passes from the old one to the new one: between the two nobody serves. */
async function takePlace(
  parts: Parts,
  change: Change,
  id: string,
  recreation: Recreation,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { engine, container: target } = parts
  await retireOld(parts, change, act, signal)
  await act({ action: 'start', target }, () => engine.start(id, signal))
  await untilHealthy(parts, change, id, signal)
  await allowRestarts(parts, id, recreation, act, signal)
}

/** From here on it is Docker's to keep, as its specification says. */
async function allowRestarts(
  { engine, container: target }: Parts,
  id: string,
  { hostConfig }: Recreation,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const policy = (hostConfig['RestartPolicy'] ?? {}) as Json
  if (['', 'no'].includes(String(policy['Name'] ?? ''))) return
  await act({ action: 'switch restarts on', target, intent: { container: id.slice(0, 12) } }, () =>
    engine.setRestartPolicy(id, policy, signal),
  )
}

/**
 * Stopped and kept, and no restart of Docker's may wake it. Told so before it stops: between the end of the old one
 * and the start of the new one nothing is done that can be done before or after.
 */
async function retireOld(parts: Parts, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { engine, container: target } = parts
  const old = await oldOne(parts, change, signal)
  if (old === undefined || isDown(old)) return
  const restartNever = () =>
    act({ action: 'switch restarts off', target }, () =>
      engine.setRestartPolicy(old.id, { Name: 'no' }, signal),
    )
  const isTold = old.state === 'running' && (await succeeds(restartNever))
  await act({ action: 'stop', target, intent: { container: old.id.slice(0, 12) } }, () =>
    engine.stop(old.id, graceOf(inspectOf(old)), signal),
  )
  if (!isTold) await restartNever()
}

/** Docker cannot change the policy of one that is between two lives of a crash loop: then it is done when it has stopped. */
async function succeeds(effect: () => Promise<unknown>): Promise<boolean> {
  try {
    await effect()
    return true
  } catch (error) {
    if (error instanceof OperatorError) return false
    throw error
  }
}

const isDown = (container: ContainerInfo) =>
  (container.state === 'exited' || container.state === 'created') && restartsNever(inspectOf(container))

/** In the end the serving version has the name that people, scripts and the configuration know. */
async function takeName(
  parts: Parts,
  change: Change,
  id: string,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { engine, container: target } = parts
  const { name } = savedOf(change)
  const { oldName } = planOf(change)
  const holder = await named(parts, name, signal)
  if (holder?.id === id) return
  const old = await oldOne(parts, change, signal)
  if (holder && holder.id === old?.id) {
    await act({ action: 'rename', target, intent: { to: oldName } }, () =>
      engine.rename(holder.id, oldName, signal),
    )
  }
  await act({ action: 'rename', target, intent: { to: name } }, () => engine.rename(id, name, signal))
}
