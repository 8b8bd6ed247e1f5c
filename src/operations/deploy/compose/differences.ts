import { type Goal, matching } from './converge.ts'
import { isAlive, type Member, placeOf } from './members.ts'
import { asList, asObject } from './model.ts'
import type { SavedContainer } from './saved.ts'
import { type Shape, shapeOf } from './shape.ts'

/** Where the project differs from what was saved, by name and never by value; empty when it is the same and well. */
export function differencesOf(
  goal: Goal,
  members: readonly Member[],
  shape: (member: Member) => string,
): string[] {
  const matched = goal.containers.map((saved) => ({ saved, member: matching(saved, members, shape) }))
  const right = new Set(matched.map(({ member }) => member))
  const others = members.filter((member) => goal.services.has(member.service) && !right.has(member))
  return [
    ...matched.flatMap(({ saved, member }) => {
      const instead = others.find((other) => placeOf(other) === placeOf(saved))
      return member ? stateOf(saved, member) : [missing(saved, instead)]
    }),
    ...others.map(({ info }) => `${info.name} is there and was not before`),
  ]
}

function stateOf(saved: SavedContainer, { info, service, number, leftover }: Member): string[] {
  const lines = info.name === saved.name ? [] : [`${saved.name} is called ${info.name}`]
  if (!saved.running) return lines
  if (info.state !== 'running') return [...lines, `${saved.name} is ${info.state}`]
  const isIll = saved.healthy && !['healthy', 'none'].includes(info.health)
  if (!isAlive({ info, service, number, leftover }) || isIll) lines.push(`${saved.name} is ${info.health}`)
  return lines
}

function missing(saved: SavedContainer, instead: Member | undefined): string {
  if (instead === undefined) return `${saved.name} is not there`
  const parts = changedParts(saved, shapeOf(instead.info))
  return `${saved.name} differs in its ${parts.length === 0 ? 'configuration' : parts.join(', ')}`
}

/** Which parts of a container's spec are not what was saved. */
function changedParts({ spec, imageId }: SavedContainer, shape: Shape): string[] {
  const host = asObject(spec['HostConfig'])
  const env = asList(spec['Env']).map(String).sort()
  return [
    ...(imageId === shape.image ? [] : ['image']),
    ...(JSON.stringify(env) === JSON.stringify(shape.env) ? [] : ['environment']),
    ...(JSON.stringify(asObject(host['PortBindings'])) === JSON.stringify(shape.ports) ? [] : ['ports']),
  ]
}
