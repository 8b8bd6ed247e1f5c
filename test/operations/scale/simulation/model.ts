/**
 * A queue and the fleet that works on it, second by second: what happens within one second is one event, so that half
 * a million agents cost no more than five. Tasks take 5 to 16 s and agents 2 to 9 s to start.
 */
export interface World {
  /** Seconds. */
  at: number
  /** Tasks that wait, and in flight. */
  depth: number
  busy: number
  /** Agents that take work, that start, and that were told to go and still work. */
  live: number
  starting: number
  draining: number
  desired: number
}

/** Whoever scales: looks, and says how many agents there should be and in how many seconds it looks again. */
export interface Controller {
  name: string
  look(world: Readonly<World>): { desired: number; again: number }
}

export interface Load {
  name: string
  seconds: number
  min: number
  max: number
  step: number
  /** Tasks that arrive in a second. The same for every controller. */
  arrivals(second: number): number
}

export interface Tally {
  directionChanges: number
  backlogSeconds: number
  agentSeconds: number
  ceilingViolations: number
  /** Tasks in flight on agents that were taken away. */
  cut: number
}

const TASK_SECONDS = [5, 8, 11, 16]
const START_SECONDS = [2, 4, 6, 9]

export function simulate(load: Load, controller: Controller): Tally {
  const world: World = {
    at: 0,
    depth: 0,
    busy: 0,
    live: load.min,
    starting: 0,
    draining: 0,
    desired: load.min,
  }
  const finishing = new Map<number, number>()
  const coming = new Map<number, number>()
  const tally: Tally = {
    directionChanges: 0,
    backlogSeconds: 0,
    agentSeconds: 0,
    ceilingViolations: 0,
    cut: 0,
  }
  let way = 0
  let nextLook = 0
  for (; world.at < load.seconds; world.at++) {
    finish(world, finishing)
    start(world, coming)
    world.depth += load.arrivals(world.at)
    assign(world, finishing)
    if (world.at >= nextLook) {
      const { desired, again } = controller.look(world)
      const turn = Math.sign(desired - world.desired)
      if (turn !== 0 && way !== 0 && turn !== way) tally.directionChanges++
      way = turn || way
      tally.cut += tell(world, desired, coming)
      nextLook = world.at + again
      assign(world, finishing)
    }
    count(world, load, tally)
  }
  return tally
}

function count({ depth, live, starting, draining, desired }: World, { max }: Load, tally: Tally): void {
  tally.backlogSeconds += depth
  tally.agentSeconds += live + starting + draining
  if (desired > max || live + starting + draining > max) tally.ceilingViolations++
}

function finish(world: World, finishing: Map<number, number>): void {
  const done = Math.min(world.busy, finishing.get(world.at) ?? 0)
  const gone =
    world.busy === 0 ? 0 : Math.min(world.draining, Math.ceil((done * world.draining) / world.busy))
  world.busy -= done
  world.draining -= gone
  finishing.delete(world.at)
}

function start(world: World, coming: Map<number, number>): void {
  const ready = coming.get(world.at) ?? 0
  world.starting -= ready
  world.live += ready
  coming.delete(world.at)
}

function assign(world: World, finishing: Map<number, number>): void {
  const idle = world.live - (world.busy - world.draining)
  const taken = Math.min(idle, world.depth)
  if (taken <= 0) return
  world.depth -= taken
  world.busy += taken
  spread(taken, TASK_SECONDS, world.at, finishing)
}

/** The fleet hears the new level. Agents that start go first, then idle ones; answers how many tasks were cut. */
function tell(world: World, desired: number, coming: Map<number, number>): number {
  const more = desired - (world.live + world.starting)
  world.desired = desired
  if (more > 0) {
    spread(more, START_SECONDS, world.at, coming)
    world.starting += more
    return 0
  }
  const fewer = -more - recall(world, -more, coming)
  world.live -= fewer
  const cut = Math.max(0, world.busy - world.draining - world.live)
  world.busy -= cut
  world.depth += cut
  return cut
}

function recall(world: World, wanted: number, coming: Map<number, number>): number {
  let left = wanted
  for (const [at, agents] of [...coming].sort(([a], [b]) => b - a)) {
    const taken = Math.min(left, agents)
    coming.set(at, agents - taken)
    world.starting -= taken
    left -= taken
  }
  return wanted - left
}

/** Whole ones over the later seconds, the rest with the first. */
function spread(amount: number, seconds: readonly number[], now: number, into: Map<number, number>): void {
  const each = Math.floor(amount / seconds.length)
  seconds.forEach((later, n) => {
    const part = n === 0 ? amount - each * (seconds.length - 1) : each
    if (part > 0) into.set(now + later, (into.get(now + later) ?? 0) + part)
  })
}
