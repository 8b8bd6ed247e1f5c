import { excerpt } from '../../../core/look.ts'
import type { Look } from '../driver.ts'
import { isAlive, type Member, placeOf } from './members.ts'
import { hasSpec } from './pin.ts'
import type { Expected, Saved } from './saved.ts'

type State = 'healthy' | 'starting' | 'failing'
interface Seen {
  state: State
  evidence: string
}

/** Whether the members are exactly the new version, and how each of them is. Judges facts, asks nothing. */
export function judgeMembers(
  { next }: Saved,
  members: readonly Member[],
  shape: (member: Member) => string,
): Look {
  const seen = next.expected.map((expected) => seePlace(expected, members, shape))
  const states = seen.map(({ state }) => state)
  const state = states.includes('failing') ? 'failing' : states.includes('starting') ? 'starting' : 'healthy'
  return { state, evidence: seen.map(({ evidence }) => evidence) }
}

function seePlace(expected: Expected, members: readonly Member[], shape: (member: Member) => string): Seen {
  const here = members.filter((member) => placeOf(member) === placeOf(expected))
  const found = here.find((member) => isExpected(member, expected, shape))
  if (found === undefined) {
    const what = here.length === 0 ? 'is not there' : 'runs in another version'
    return { state: 'failing', evidence: `${placeOf(expected)} ${what}` }
  }
  const other = here.find((member) => member !== found)
  if (other)
    return { state: 'failing', evidence: `${placeOf(expected)} has a second container: ${other.info.name}` }
  return expected.ends ? seeEnd(found) : seeLasting(found, expected)
}

export function isExpected(
  member: Member,
  { spec, shape: wanted, imageId }: Expected,
  shape: (member: Member) => string,
): boolean {
  if (member.info.imageId !== imageId) return false
  return spec === undefined ? shape(member) === wanted : hasSpec(member, spec)
}

function seeEnd({ info: { name, state, exitCode } }: Member): Seen {
  if (state !== 'exited') return { state: 'starting', evidence: `${name} has not ended yet` }
  return {
    state: exitCode === 0 ? 'healthy' : 'failing',
    evidence: `${name} ended with exit code ${exitCode}`,
  }
}

function seeLasting({ info }: Member, { restarts }: Expected): Seen {
  const { name, state, health, exitCode, oomKilled, healthOutput } = info
  const failing = (what: string): Seen => ({ state: 'failing', evidence: `${name} ${what}` })
  if (oomKilled) return failing('was killed for want of memory')
  if (info.restarts > restarts) return failing(`was restarted by Docker ${info.restarts - restarts} times`)
  if (state !== 'running')
    return failing(`is ${state}${state === 'exited' ? ` (exit code ${exitCode})` : ''}`)
  if (health === 'unhealthy')
    return failing(`is unhealthy: ${excerpt(healthOutput ?? 'its check says nothing')}`)
  if (health === 'starting') return { state: 'starting', evidence: `${name} is starting` }
  return { state: 'healthy', evidence: `${name} is ${health === 'none' ? 'running' : 'healthy'}` }
}

/** Services that ran and that the new version does not have: they go on until the watch has ended well. */
export function droppedMembers({ containers, next }: Saved, members: readonly Member[]): Member[] {
  const wanted = new Set(next.expected.map(placeOf))
  const ran = new Set(containers.map(placeOf))
  return members.filter((member) => ran.has(placeOf(member)) && !wanted.has(placeOf(member)))
}

/** Those of `members` that hold one of these ports of the machine. */
export function holding(members: readonly Member[], ports: ReadonlySet<number>): Member[] {
  return members.filter((member) => isAlive(member) && hostPorts(member).some((port) => ports.has(port)))
}

function hostPorts({ info }: Member): number[] {
  const host = info.inspect['HostConfig'] as { PortBindings?: Record<string, { HostPort?: string }[] | null> }
  return Object.values(host?.PortBindings ?? {}).flatMap((held) =>
    (held ?? []).map((one) => Number(one.HostPort)),
  )
}
