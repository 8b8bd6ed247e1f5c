import { isDeepStrictEqual } from 'node:util'
import type { Clock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Engine, Json, ServiceInfo, TaskInfo } from '../../systems/docker/engine-port.ts'
import type { RedisFleet } from '../../systems/redis/fleet-port.ts'
import type { Sample, Validity } from './decision.ts'
import type { Fleet, FleetLook } from './fleet.ts'
import { markOf, validityOf } from './redis.ts'

interface Parts {
  service: string
  engine: Engine
  /** Where its work waits, if that is configured. */
  queue?: RedisFleet | undefined
  memoryPerAgent?: number | undefined
  clock: Clock
}

type Spec = Json & {
  Mode?: { Replicated?: { Replicas?: number } }
  TaskTemplate?: { Resources?: { Reservations?: { MemoryBytes?: number } } }
}

/** Agents as replicas of a Swarm service. Swarm ends them by their own stop signal and grace period. */
export function createDockerSwarm(parts: Parts): Fleet {
  const { engine, service: name, queue } = parts
  const seen = new WeakMap<FleetLook, ServiceInfo>()
  return {
    async look(mark, signal) {
      const service = await serviceOf(parts, signal)
      const tasks = await engine.tasks(service.id, signal)
      const waiting = queue && (await queue.look(signal))
      const work = waiting && { counts: waiting.counts, validity: validityOf(waiting, mark) }
      const look = lookOf(service, tasks, {
        at: parts.clock.now(),
        depth: work?.counts?.depth ?? null,
        busy: work?.counts?.busy ?? null,
        ...(work?.counts && !work.counts.present && { absent: true }),
        validity: work?.validity ?? { is: 'ok' },
      })
      const perAgent = parts.memoryPerAgent ?? reservationOf(service)
      const memory = perAgent === undefined ? null : await memoryOf(engine, perAgent, signal)
      const whole = { ...look, memory, mark: waiting ? markOf(waiting, mark) : {} }
      seen.set(whole, service)
      return whole
    },
    async step(look, to, { ceiling }, signal) {
      if (!(to >= 0 && to <= ceiling))
        throw new OperatorError('denied', `${to} replicas of ${name} are above the ceiling.`, {
          applied: 'no',
        })
      const before = seen.get(look)
      if (before === undefined) throw new Error('a step rests on a look of this fleet')
      const now = await serviceOf(parts, signal)
      if (now.id !== before.id || !isDeepStrictEqual(now.spec, before.spec)) throw changed(name)
      await engine.updateService(now.id, now.version, withReplicas(now, to), signal)
    },
    tell: async () => undefined,
    settle: async () => 0,
    close: () => queue?.close(),
  }
}

async function serviceOf({ engine, service }: Parts, signal: AbortSignal): Promise<ServiceInfo> {
  const found = await engine.service(service, signal)
  // Docker also finds services by the beginning of an id.
  if (found?.name !== service)
    throw new OperatorError('not_found', `There is no Swarm service "${service}" to scale.`, {
      hint: 'Create it with docker service create or docker stack deploy, or correct swarms.<name>.service.',
      applied: 'no',
    })
  if (replicasOf(found) !== undefined) return found
  throw new OperatorError(
    'invalid_input',
    `The service ${service} is not replicated: Swarm decides how many tasks it has.`,
    {
      hint: 'Only a replicated service can be scaled.',
      applied: 'no',
    },
  )
}

function replicasOf({ spec }: ServiceInfo): number | undefined {
  const { Mode } = spec as Spec
  return Mode?.Replicated ? (Mode.Replicated.Replicas ?? 1) : undefined
}

function reservationOf({ spec }: ServiceInfo): number | undefined {
  const bytes = (spec as Spec).TaskTemplate?.Resources?.Reservations?.MemoryBytes
  return bytes === undefined || bytes <= 0 ? undefined : bytes
}

async function memoryOf(engine: Engine, bytesPerAgent: number, signal: AbortSignal) {
  return { bytes: await engine.nodesMemory(signal), bytesPerAgent }
}

function withReplicas({ spec }: ServiceInfo, to: number): Json {
  const { Mode } = spec as Spec
  return { ...spec, Mode: { ...Mode, Replicated: { ...Mode?.Replicated, Replicas: to } } }
}

type Work = Pick<Sample, 'at' | 'depth' | 'busy' | 'absent'> & { validity: Validity }

/** Pure scaling leaves no word in the service's update status: its tasks are counted. */
function lookOf(
  service: ServiceInfo,
  tasks: readonly TaskInfo[],
  work: Work,
): Omit<FleetLook, 'memory' | 'mark'> {
  const due = tasks.filter(({ desiredState }) => desiredState === 'running')
  const live = due.filter(({ state }) => state === 'running').length
  const draining = tasks.filter(
    ({ desiredState, state }) => desiredState !== 'running' && state === 'running',
  ).length
  const desired = replicasOf(service) ?? 0
  const changing = changeOf(service)
  const evidence = evidenceOf(due)
  return {
    sample: { ...work, live: Math.min(live, desired), draining, desired },
    revision: String(service.version),
    ...(changing !== undefined && { changing }),
    settles: 0,
    checks: [['service', `${live} of ${desired} tasks run, ${draining} are being stopped`]],
    ...(evidence !== undefined && { evidence }),
  }
}

/**
 * Scaling in the middle of an update would start tasks of two versions and hide which of them fail; and either way it
 * would make the version that is being tried the one that Swarm goes back to.
 */
function changeOf({ name, updateState }: ServiceInfo): string | undefined {
  if (updateState === undefined) return undefined
  const { state } = updateState
  return /^(updating|rollback_started)$/.test(state)
    ? `the service ${name} is being updated (${state})`
    : undefined
}

/** Docker's own words on tasks that should run and do not; foreign text. */
function evidenceOf(due: readonly TaskInfo[]): string | undefined {
  const words = due
    .filter(({ state }) => state !== 'running')
    .map(({ state, err, message }) => `${state}: ${err || message}`)
  return words.length === 0 ? undefined : [...new Set(words)].slice(0, 3).join('; ')
}

function changed(service: string): OperatorError {
  return new OperatorError('busy', `Somebody else changed the service ${service} in the meantime.`, {
    hint: 'See what it is now with dry_run, and repeat the call if it is still wanted.',
    applied: 'no',
  })
}
