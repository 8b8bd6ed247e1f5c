import type { Config } from '../config/schema.ts'
import type { Clock } from '../core/clock.ts'
import type { Swarm } from '../operations/scale/decision.ts'
import { createDockerSwarm } from '../operations/scale/docker.ts'
import type { Fleet } from '../operations/scale/fleet.ts'
import type { Patience } from '../operations/scale/parts.ts'
import { createRedisSwarm } from '../operations/scale/redis.ts'
import { createEngine } from '../systems/docker/engine.ts'
import { createRedisFleet } from '../systems/redis/fleet.ts'

type Entry = Config['swarms'][string]

/** Agents that are processes have to be started by somebody. */
const LIVE_MS = 120_000
const OUTAGE_MS = 30_000
/** After the last step: what takes longer goes on by itself, and the report says so. */
const DRAIN_MS = 30_000
const POLL_MS = 250

/** How a configured swarm is looked at and changed. Nothing is asked before it is used; closed by its user. */
export function fleetOf(entry: Entry, { docker }: Pick<Config, 'docker'>, clock: Clock): Fleet {
  if (entry.kind === 'redis') {
    const { url, queue, agents, lease: leaseMs, memory_per_agent: memoryPerAgent } = entry
    const fleet = createRedisFleet({ url, keys: { queue, agents, leaseMs } })
    return createRedisSwarm({ fleet, clock, virtual: leaseMs === undefined, memoryPerAgent })
  }
  const { service, url, queue, memory_per_agent: memoryPerAgent } = entry
  const engine = createEngine({ socket: docker.socket })
  // It has no agents there: names that nobody has.
  const keys = queue && { queue, agents: `operator:${service}` }
  const waiting = url && keys ? createRedisFleet({ url, keys }) : undefined
  return createDockerSwarm({ service, engine, queue: waiting, memoryPerAgent, clock })
}

export function swarmOf(name: string, entry: Entry): Swarm {
  const { min, max, step, tasks_per_agent: tasksPerAgent, revenue, kind } = entry
  const throttle = kind === 'redis' ? 'published' : 'size'
  return { name, limits: { min, max, step, tasksPerAgent, memory: null }, throttle, revenue }
}

export function patienceOf(entry: Entry): Patience {
  const live = entry.kind === 'docker' ? entry.deadline : LIVE_MS
  return { live, outage: OUTAGE_MS, drain: DRAIN_MS, poll: POLL_MS }
}
