import type { Problem } from './explain.ts'
import type { Config } from './schema.ts'

type Swarms = Config['swarms']
type RedisSwarm = Extract<Swarms[string], { kind: 'redis' }>

/** What The Operator writes of a fleet, beside the sorted set of its agents: see docs/fleet.md. */
const BESIDE = ['', ':fleet', ':drain', ':busy']

/** A name or key that one swarm changes, where it is, and which key of the configuration says so. */
interface Owned {
  what: string
  /** Equal for the same thing, and only then. */
  thing: string
  path: string
  example: string
}

/** Two swarms that change one fleet undo each other's steps, and each of them holds its own ceiling alone. */
export function fleetProblems({ swarms }: Pick<Config, 'swarms'>): Problem[] {
  const owners = new Map<string, string>()
  return Object.entries(swarms).flatMap(([name, swarm]): Problem[] => {
    const shared = ownedBy(name, swarm).filter(({ thing }) => owners.has(thing))
    for (const { thing } of ownedBy(name, swarm)) if (!owners.has(thing)) owners.set(thing, name)
    const [first] = shared
    if (!first) return ownQueue(name, swarm)
    const { what, thing, path, example } = first
    const problem = `${what} belongs to the swarm ${owners.get(thing)} too, and would have two levels and two ceilings`
    return [{ path, problem, example }]
  })
}

function ownedBy(name: string, swarm: Swarms[string]): Owned[] {
  if (swarm.kind === 'docker') {
    const { service } = swarm
    const path = `swarms.${name}.service`
    return [
      {
        what: `the Swarm service ${service}`,
        thing: `service ${service}`,
        path,
        example: `service: ${name}`,
      },
    ]
  }
  const path = `swarms.${name}.agents`
  return BESIDE.map((end) => swarm.agents + end).map((key) => ({
    ...{ what: `the key ${key} of that Redis`, thing: `key ${serverOf(swarm)} ${key}` },
    ...{ path, example: `agents: "${name}:agents"` },
  }))
}

/** An address that names another host for the same server is not seen through: the first step sees the other one's. */
function serverOf({ url }: RedisSwarm): string {
  const { hostname, port, pathname } = new URL(url.reveal())
  const host = /^(localhost|127(\.\d+){3}|\[::1\])$/i.test(hostname) ? 'this machine' : hostname.toLowerCase()
  return `${host} ${port || 6379} ${Number(pathname.slice(1) || 0)}`
}

/** Both are sorted sets, so that no type tells them apart: each agent would call for one more. */
function ownQueue(name: string, swarm: Swarms[string]): Problem[] {
  if (swarm.kind !== 'redis' || !('zset' in swarm.queue)) return []
  const { zset } = swarm.queue
  if (!BESIDE.includes(zset.slice(swarm.agents.length)) || !zset.startsWith(swarm.agents)) return []
  const problem = `${zset} is a key of its agents, and no queue`
  return [{ path: `swarms.${name}.queue.zset`, problem, example: `zset: "${name}:tasks"` }]
}
