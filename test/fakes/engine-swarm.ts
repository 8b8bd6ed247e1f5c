import { isDeepStrictEqual } from 'node:util'
import type { Json, ServiceInfo, TaskInfo } from '../../src/systems/docker/engine-port.ts'
import type { FakeEngine } from './engine.ts'
import { type FakeImage, findImage, type World } from './engine-world.ts'

interface Spec {
  Name: string
  TaskTemplate: Json & { ContainerSpec: Json & { Image: string }; Placement?: { Constraints?: string[] } }
  Mode: { Replicated?: { Replicas: number }; Global?: object }
  UpdateConfig?: { Order?: string; FailureAction?: string }
  EndpointSpec?: { Ports?: { PublishMode?: string }[] }
}

/** What of Swarm a test decides. */
export interface FakeSwarm {
  id: string
  /** Has the node room for a second task beside each? */
  roomy: boolean
  /** Somebody's own update, as `docker service update` makes it. */
  change(edit: (spec: Json) => Json): void
  spec(): Json
  /** A task that ran ends: Swarm starts another one. */
  die(exitCode: number): void
  /** The states of the tasks that should run, each with its image. */
  running(): string[]
}

/**
 * A service of a Swarm with one node, whose updates end at once: what a version does is said by its image's
 * behaviour, and `rollback` and `pause` work as Swarm does them.
 */
export function addService(engine: FakeEngine, given: Json): FakeSwarm {
  const { world } = engine
  const id = `service${world.services.size + 1}`
  const info: ServiceInfo = { id, name: String(given['Name']), version: 1, spec: given }
  const swarm: FakeSwarm = {
    id,
    roomy: true,
    change: (edit) => put(edit(structuredClone(service.info.spec))),
    spec: () => structuredClone(service.info.spec),
    die: (exitCode) => {
      const [task] = due(service.tasks).filter(({ state }) => state === 'running')
      if (task === undefined) throw new Error('no task runs')
      end(world, service.tasks, task, 'failed', exitCode)
      service.tasks.push(started(world, id, task.slot, specOf(service.info), swarm.roomy))
    },
    running: () => due(service.tasks).map(({ state, image }) => `${state} ${image}`),
  }
  let current = info.spec
  const onUpdate = (spec: Json) => {
    const previous = current
    current = spec
    const failed = reconcile(world, service, swarm.roomy)
    const changed = !isDeepStrictEqual(previous['TaskTemplate'], spec['TaskTemplate'])
    const action = (spec as unknown as Spec).UpdateConfig?.FailureAction
    if (!changed) return say(undefined)
    if (!failed) return say('completed')
    if (action === 'continue') return say('updating')
    if (action !== 'rollback') return say('paused')
    put(previous)
    say('rollback_completed')
  }
  const say = (state: string | undefined) => {
    const { updateState, ...rest } = service.info
    const message = state === 'rollback_completed' ? 'rolled back due to failure of a task' : ''
    service.info = { ...rest, ...(state && { updateState: { state, message, startedAt: '' } }) }
  }
  const put = (spec: Json) => {
    service.info = { ...service.info, version: service.info.version + 1, spec }
    onUpdate(spec)
  }
  const service: { info: ServiceInfo; tasks: TaskInfo[]; onUpdate(spec: Json): void } = {
    info,
    tasks: [],
    onUpdate,
  }
  world.services.set(id, service)
  reconcile(world, service, true)
  return swarm
}

const specOf = ({ spec }: ServiceInfo) => spec as unknown as Spec
const due = (tasks: readonly TaskInfo[]) => tasks.filter(({ desiredState }) => desiredState === 'running')

/** True when a task of the new specification failed. */
function reconcile(world: World, { info, tasks }: { info: ServiceInfo; tasks: TaskInfo[] }, roomy: boolean) {
  const spec = specOf(info)
  const slots = spec.Mode.Replicated?.Replicas ?? 1
  for (const task of due(tasks)) if (task.slot > slots) end(world, tasks, task, 'shutdown', 0)
  let failed = false
  for (let slot = 1; slot <= slots; slot += 1) {
    const here = due(tasks).filter((task) => task.slot === slot)
    const same = here.find((task) => task.state === 'running' && isDeepStrictEqual(task.spec, madeOf(spec)))
    const others = here.filter((task) => task !== same)
    const room =
      spec.UpdateConfig?.Order !== 'start-first' || others.length === 0 || (roomy && !hasPort(spec))
    if (spec.UpdateConfig?.Order !== 'start-first') {
      for (const task of others) end(world, tasks, task, 'shutdown', 0)
    }
    const next = same ?? started(world, info.id, slot, spec, room)
    if (!same) tasks.push(next)
    if (next.state === 'running') for (const task of others) end(world, tasks, task, 'shutdown', 0)
    failed ||= ['failed', 'rejected', 'complete'].includes(next.state)
  }
  return failed
}

const hasPort = ({ EndpointSpec }: Spec) =>
  (EndpointSpec?.Ports ?? []).some(({ PublishMode }) => PublishMode === 'host')

/** Swarm tells of no runtime with tasks. */
function madeOf({ TaskTemplate }: Spec): Json {
  const { Runtime, ...rest } = TaskTemplate
  return structuredClone(rest)
}

function started(world: World, serviceId: string, slot: number, spec: Spec, room: boolean): TaskInfo {
  const id = `task-${world.nextId().slice(0, 12)}`
  const image = spec.TaskTemplate.ContainerSpec.Image
  const createdAt = new Date(world.now()).toISOString()
  const task: TaskInfo = {
    id,
    slot,
    state: 'running',
    desiredState: 'running',
    image,
    spec: madeOf(spec),
    message: '',
    err: '',
    createdAt,
  }
  const nowhere = (spec.TaskTemplate.Placement?.Constraints ?? []).length > 0
  if (nowhere || !room)
    return { ...task, state: 'pending', err: 'no suitable node (insufficient resources on 1 node)' }
  const found = findImage(world, image)
  if (found === undefined)
    return { ...task, state: 'rejected', desiredState: 'shutdown', err: `No such image: ${image}` }
  const { health, exits } = found.behaviour
  const containerId = contain(world, serviceId, id, found)
  if (exits !== undefined) {
    return {
      ...task,
      containerId,
      state: 'failed',
      desiredState: 'shutdown',
      exitCode: exits,
      err: 'task: non-zero exit',
    }
  }
  const isUp = health === undefined || health === 'healthy'
  return { ...task, containerId, state: isUp ? 'running' : 'starting' }
}

function contain(
  world: World,
  serviceId: string,
  taskId: string,
  { id: imageId, behaviour }: FakeImage,
): string {
  const id = world.nextId()
  world.containers.set(id, {
    id,
    name: `web.${taskId}`,
    imageId,
    config: { Labels: { 'com.docker.swarm.service.id': serviceId, 'com.docker.swarm.task.id': taskId } },
    hostConfig: {},
    networks: new Map(),
    mounts: [],
    state: behaviour.exits === undefined ? 'running' : 'exited',
    health: behaviour.health ?? 'none',
    exitCode: behaviour.exits ?? 0,
    oomKilled: false,
    restarts: 0,
    startedAt: world.now(),
    finishedAt: 0,
  })
  return id
}

function end(world: World, tasks: TaskInfo[], task: TaskInfo, state: string, exitCode: number): void {
  const at = tasks.indexOf(task)
  tasks[at] = {
    ...task,
    state,
    desiredState: 'shutdown',
    exitCode,
    err: state === 'failed' ? 'task: non-zero exit' : '',
  }
  const container = world.containers.get(task.containerId ?? '')
  if (container === undefined) return
  container.state = 'exited'
  container.exitCode = exitCode
  const labels = container.config['Labels'] as Record<string, string>
  world.emit({ on: 'container', action: 'die', id: container.id, labels, exitCode, at: world.now() })
}
