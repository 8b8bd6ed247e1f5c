import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import {
  backWithinMs,
  type Change,
  DeployFailed,
  type Driver,
  type Look,
  type Version,
  type Wanted,
} from '../driver.ts'
import { gone } from '../images.ts'
import { forgetImages, forgetOlder, keepImage, lostImage } from '../kept-images.ts'
import { apply } from './apply.ts'
import { type ComposeTarget, formerGoal, runningMembers, shapeWith } from './context.ts'
import { converge, type Means, takeAway } from './converge.ts'
import { differencesOf } from './differences.ts'
import { findImages, pullAbsent } from './images.ts'
import { droppedMembers, judgeMembers } from './look.ts'
import { type Member, membersOf, settled } from './members.ts'
import { type Prepared, prepareFile, prepareKept, versionOf } from './next.ts'
import { runningId } from './pin.ts'
import { type Saved, savedOf } from './saved.ts'
import { saveContainer, unsavable } from './spec.ts'
import { surveyOf } from './survey.ts'
import { askedOf, readFile } from './wanted.ts'
import { watchProject } from './watch.ts'

/**
 * A whole Compose project as one unit. Forward it goes through Compose's own command line, with a model whose
 * images are pinned by id; a service that stays as it is keeps its labels, so Compose leaves it alone. Back it goes
 * without Compose: each container is made again from what its inspection said, image, environment, volumes,
 * networks and labels, by the Engine.
 *
 * A service that the new file no longer has goes on until the watch has ended well (unless the new version needs
 * its port), and is then removed; its spec and image are kept like those of all others. Volumes are never removed.
 */
export function createComposeDriver(target: ComposeTarget): Driver {
  return {
    survey: (wanted, signal) => surveyOf(target, wanted, signal),
    fetch: (wanted, act, signal) => fetch(target, wanted, act, signal),
    save: (id, wanted, to, act, signal) => save(target, id, wanted, to, act, signal),
    apply: (change, act, signal) => apply(target, change, act, signal, () => look(target, change, signal)),
    look: (change, signal) => look(target, change, signal),
    watch: (change, onFault, signal) =>
      watchProject(target, change, onFault, signal, () => look(target, change, signal)),
    restore: (change, act, signal) => restore(target, change, act, signal),
    differences: (change, signal) => differences(target, change, signal),
    settle: (change, act, signal) => settle(target, change, act, signal),
    forget: (id, act, signal) => forgetImages(target, id, act, signal),
    lost: (change, signal) => lostOf(target, savedOf(change), signal),
  }
}

async function fetch(target: ComposeTarget, wanted: Wanted, act: Act, signal: AbortSignal): Promise<Version> {
  const { engine, project } = target
  const asked = askedOf(target, wanted)
  if (asked.by === 'kept') return (await prepare(target, wanted, 'fetch', signal)).version
  const read = await readFile(target, asked.file, signal)
  await pullAbsent(engine, await findImages(engine, read.model, project, signal), act, signal)
  const members = await membersOf(engine, project, signal)
  return (await prepareFile(target, read, members, 'fetch', signal)).version
}

async function prepare(
  target: ComposeTarget,
  wanted: Wanted,
  change: string,
  signal: AbortSignal,
): Promise<Prepared & { members: Member[] }> {
  const asked = askedOf(target, wanted)
  const members = await membersOf(target.engine, target.project, signal)
  if (asked.by === 'file') {
    const read = await readFile(target, asked.file, signal)
    return { ...(await prepareFile(target, read, members, change, signal)), members }
  }
  const { version, saved } = asked
  const why = await lostOf(target, saved, signal)
  if (why !== undefined) throw notThere(version, why)
  return { ...prepareKept(version, saved.containers, saved.awaited), members }
}

async function lostOf(
  { engine }: ComposeTarget,
  { containers }: Pick<Saved, 'containers'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const { tag, imageId, service } of containers) {
    const why = await lostImage(engine, { imageId, rollbackTag: tag }, signal)
    if (why !== undefined) return `of ${service}, ${why}`
  }
  return undefined
}

function notThere({ label }: Version, why: string): OperatorError {
  return new OperatorError('not_found', `${label} cannot come back: ${why}.`, {
    hint: 'Deploy the file with that image instead.',
    applied: 'no',
  })
}

async function save(
  target: ComposeTarget,
  id: string,
  wanted: Wanted,
  to: Version,
  act: Act,
  signal: AbortSignal,
): Promise<Pick<Change, 'from' | 'saved' | 'plan'>> {
  const { version, next, awaited, members } = await prepare(target, wanted, id, signal)
  if (version.id !== to.id) throw moved(to)
  const all = settled(members)
  const blocked = all.flatMap((member) => unsavable(member) ?? [])
  if (blocked.length > 0) throw new OperatorError('denied', `There is no way back: ${blocked.join('; ')}.`)
  const tags = await keepImages(target, id, all, act, signal)
  const containers = all.map((one) => saveContainer(one, tags.get(one.service) ?? '', target.digest))
  const saved: Saved = { project: target.project, containers, awaited, next }
  const running = runningMembers(members)
  const from = versionOf(target.project, runningId(running, shapeWith(target.digest), target.digest))
  return {
    ...(running.length > 0 && { from }),
    saved,
    plan: { services: next.expected.map((one) => one.service) },
  }
}

/** Gives the name that keeps the image of each service. */
async function keepImages(
  target: ComposeTarget,
  change: string,
  members: readonly Member[],
  act: Act,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const tags = new Map<string, string>()
  for (const { service, info } of members) {
    if (tags.has(service)) continue
    const image = await target.engine.image(info.imageId, signal)
    if (image === undefined) throw gone(info.imageId)
    tags.set(service, await keepImage(target, { change, image, service }, act, signal))
  }
  return tags
}

function moved({ label }: Version): OperatorError {
  return new OperatorError('busy', `The file or one of its images is no longer what ${label} was.`, {
    hint: 'Somebody changed it meanwhile. Call again to deploy what it is now.',
    applied: 'no',
  })
}

async function look(target: ComposeTarget, change: Change, signal: AbortSignal): Promise<Look> {
  const saved = savedOf(change)
  const members = await membersOf(target.engine, saved.project, signal)
  const seen = judgeMembers(saved, members, shapeWith(target.digest))
  if (seen.state !== 'healthy' || target.health === undefined) return seen
  const answer = await target.health.probe(target.health.http)(signal)
  if ('inconclusive' in answer) {
    return { state: 'inconclusive', evidence: [...seen.evidence, answer.inconclusive] }
  }
  return { state: answer.ok ? 'healthy' : 'refused', evidence: [...seen.evidence, answer.evidence] }
}

async function restore(target: ComposeTarget, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { engine, cli, models, sleep, clock } = target
  const saved = savedOf(change)
  const path = models.path(change.id)
  const until = clock.monotonic() + backWithinMs(change)
  const stillTime = () => {
    if (clock.monotonic() > until) throw new DeployFailed('What was brought back is not healthy in time.', [])
  }
  await act({ action: 'end compose', target: saved.project }, () => cli.abandon(path, signal))
  const means: Means = { engine, act, signal, sleep, stillTime, shape: shapeWith(target.digest) }
  await converge(formerGoal(saved), means)
  await act({ action: 'drop model', target: saved.project }, () => models.drop(change.id))
}

async function differences(
  target: ComposeTarget,
  change: Change,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const saved = savedOf(change)
  const members = await membersOf(target.engine, saved.project, signal)
  return differencesOf(formerGoal(saved), members, shapeWith(target.digest))
}

async function settle(target: ComposeTarget, change: Change, act: Act, signal: AbortSignal): Promise<void> {
  const { engine, models } = target
  const saved = savedOf(change)
  const members = await membersOf(engine, saved.project, signal)
  const { state, evidence } = judgeMembers(saved, members, shapeWith(target.digest))
  if (state === 'failing') {
    throw new OperatorError(
      'busy',
      `The new version does not run: ${evidence.join('; ')}. Nothing is removed.`,
    )
  }
  for (const member of droppedMembers(saved, members)) {
    const grace = saved.containers.find(({ service }) => service === member.service)?.stopSeconds ?? 10
    await takeAway(member, grace, { engine, act, signal })
  }
  await forgetOlder(target, act, signal)
  await act({ action: 'drop model', target: saved.project }, () => models.drop(change.id))
}
