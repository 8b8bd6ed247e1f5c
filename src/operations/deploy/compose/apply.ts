import { excerpt } from '../../../core/look.ts'
import type { Act } from '../../../core/steps.ts'
import { type Change, DeployFailed, type Look } from '../driver.ts'
import { type ComposeTarget, keptGoal, shapeWith } from './context.ts'
import { converge, matching, takeAway } from './converge.ts'
import { droppedMembers, holding } from './look.ts'
import { type Member, membersOf, plainName } from './members.ts'
import { wantedPorts } from './model.ts'
import { type Saved, savedOf } from './saved.ts'

const LOOK_EVERY_MS = 200
/** The end of what Compose printed says why it failed. */
const LAST_LINES = 8

/** Starts the new version and waits until it is healthy. Throws DeployFailed when it is not within `verifyMs`. */
export async function apply(
  target: ComposeTarget,
  change: Change,
  act: Act,
  signal: AbortSignal,
  look: () => Promise<Look>,
): Promise<void> {
  const until = target.clock.monotonic() + change.verifyMs
  const saved = savedOf(change)
  if (saved.next.by === 'kept') await bringBack(target, change, saved, act, signal, until)
  else if ((await look()).state !== 'healthy') await bringUp(target, change, saved, act, signal)
  for (;;) {
    const seen = await look()
    if (seen.state === 'healthy') return
    if (seen.state === 'failing') throw new DeployFailed('The new version fails.', seen.evidence)
    if (target.clock.monotonic() > until) throw tooLate(change, seen)
    await target.sleep(LOOK_EVERY_MS, signal)
  }
}

function tooLate({ verifyMs }: Change, { evidence }: Look): DeployFailed {
  return new DeployFailed(`The new version was not healthy within ${verifyMs / 1_000} s.`, evidence)
}

async function bringBack(
  target: ComposeTarget,
  change: Change,
  saved: Saved,
  act: Act,
  signal: AbortSignal,
  until: number,
): Promise<void> {
  if (saved.next.by !== 'kept') return
  const { engine, sleep, clock, digest } = target
  const stillTime = () => {
    if (clock.monotonic() > until) throw new DeployFailed('The kept version was not healthy in time.', [])
  }
  const goal = keptGoal(saved, saved.next.containers, change.id, target)
  await converge(goal, { engine, act, signal, sleep, stillTime, shape: shapeWith(digest) })
}

async function bringUp(
  target: ComposeTarget,
  change: Change,
  saved: Saved,
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const { models, cli, engine } = target
  if (saved.next.by !== 'model') return
  const { model, directory } = saved.next
  const members = await membersOf(engine, saved.project, signal)
  await repair(target, saved, members, act, signal)
  await freePorts(target, saved, members, act, signal)
  await act({ action: 'write model', target: saved.project }, () => models.write(change.id, model))
  const up = { path: models.path(change.id), project: saved.project, directory }
  const { ok, output } = await act({ action: 'compose up', target: saved.project }, () =>
    withinTime(change, signal, (inTime) => cli.up(up, inTime)),
  )
  if (!ok) throw new DeployFailed('Compose could not start the new version.', lastLines(output))
}

/** Compose itself waits for health without an end of its own; it is killed when the time is over. */
async function withinTime<T>(
  { verifyMs }: Change,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = AbortSignal.timeout(verifyMs)
  try {
    return await work(AbortSignal.any([signal, late]))
  } catch (error) {
    if (signal.aborted || !late.aborted) throw error
    throw new DeployFailed(`Compose had not started the new version within ${verifyMs / 1_000} s.`, [])
  }
}

function lastLines(output: string): string[] {
  return output.split('\n').map(excerpt).filter(Boolean).slice(-LAST_LINES)
}

/** What an earlier Compose left when it died in a recreate: the container that counts gets its name, the other goes. */
async function repair(
  { engine, digest }: ComposeTarget,
  { containers }: Saved,
  members: readonly Member[],
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  const shape = shapeWith(digest)
  const counted = new Set(containers.map((saved) => matching(saved, members, shape)))
  const broken = new Set(members.filter(({ leftover }) => leftover).map(({ service }) => service))
  const doubtful = members.filter((member) => broken.has(member.service))
  for (const member of doubtful.filter((one) => !counted.has(one)))
    await takeAway(member, 10, { engine, act, signal })
  for (const { info, leftover } of doubtful.filter((one) => counted.has(one))) {
    const name = plainName(info.name)
    if (leftover) await act({ action: 'rename', target: name }, () => engine.rename(info.id, name, signal))
  }
}

/** A service that changed its name may have had the port that the new one needs. */
async function freePorts(
  { engine }: ComposeTarget,
  saved: Saved,
  members: readonly Member[],
  act: Act,
  signal: AbortSignal,
): Promise<void> {
  if (saved.next.by !== 'model') return
  const ports = new Set(wantedPorts(saved.next.model).map(({ port }) => port))
  for (const { info, service } of holding(droppedMembers(saved, members), ports)) {
    const grace = saved.containers.find((one) => one.service === service)?.stopSeconds ?? 10
    await act({ action: 'stop', target: info.name, intent: { service } }, () =>
      engine.stop(info.id, grace, signal),
    )
  }
}
