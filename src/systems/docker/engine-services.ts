import type { Engine, Json, ServiceInfo, TaskInfo } from './engine-port.ts'
import { unlessMissing } from './engine-read.ts'
import type { Ask, Transport } from './engine-request.ts'

type Services = Pick<Engine, 'info' | 'service' | 'updateService' | 'tasks' | 'nodesMemory'>

export function servicesOf({ json }: Transport): Services {
  const get = (path: readonly string[], what: string, signal: AbortSignal, query = {}) =>
    json({ method: 'GET', path, what, query }, signal)
  return {
    info: async (signal) => {
      const version = (await get(['version'], 'version of the daemon', signal)) as InspectedVersion
      const info = (await get(['info'], 'state of the daemon', signal)) as InspectedInfo
      return {
        apiVersion: version.ApiVersion,
        architecture: version.Arch,
        swarmActive: info.Swarm?.LocalNodeState === 'active',
      }
    },
    service: async (idOrName, signal) => {
      const look = () => get(['services', idOrName], `inspection of service ${idOrName}`, signal)
      return unlessMissing(async () => readService((await look()) as InspectedService))
    },
    updateService: async (id, version, spec, signal) => {
      const path = ['services', id, 'update']
      const query = { version: String(version) }
      const ask: Ask = { method: 'POST', path, query, body: spec, what: `update of service ${id}` }
      await json(ask, signal)
    },
    tasks: async (service, signal) => {
      const query = { filters: JSON.stringify({ service: [service] }) }
      const answer = await get(['tasks'], `list of the tasks of ${service}`, signal, query)
      return (answer as InspectedTask[]).map(readTask)
    },
    nodesMemory: async (signal) => {
      const nodes = (await get(['nodes'], 'list of the nodes', signal)) as InspectedNode[]
      const taking = nodes.filter(
        ({ Spec, Status }) => Spec?.Availability === 'active' && Status?.State === 'ready',
      )
      return taking.reduce((sum, { Description }) => sum + (Description?.Resources?.MemoryBytes ?? 0), 0)
    },
  }
}

interface InspectedVersion {
  ApiVersion: string
  Arch: string
}

interface InspectedInfo {
  Swarm?: { LocalNodeState?: string }
}

interface InspectedNode {
  Spec?: { Availability?: string }
  Status?: { State?: string }
  Description?: { Resources?: { MemoryBytes?: number } }
}

interface InspectedService {
  ID: string
  Version: { Index: number }
  Spec: Json & { Name?: string }
  UpdateStatus?: { State?: string; Message?: string; StartedAt?: string; CompletedAt?: string }
}

function readService({ ID, Version, Spec, UpdateStatus }: InspectedService): ServiceInfo {
  const { State, Message = '', StartedAt = '', CompletedAt } = UpdateStatus ?? {}
  return {
    id: ID,
    name: Spec.Name ?? ID,
    version: Version.Index,
    spec: Spec,
    ...(State !== undefined && {
      updateState: {
        state: State,
        message: Message,
        startedAt: StartedAt,
        ...(CompletedAt !== undefined && { completedAt: CompletedAt }),
      },
    }),
  }
}

interface InspectedTask {
  ID: string
  Slot?: number
  DesiredState?: string
  CreatedAt?: string
  Spec?: Json & { ContainerSpec?: { Image?: string } }
  Status?: {
    State?: string
    Message?: string
    Err?: string
    ContainerStatus?: { ContainerID?: string; ExitCode?: number }
  }
}

function readTask({
  ID,
  Slot = 0,
  DesiredState = '',
  CreatedAt = '',
  Spec = {},
  Status = {},
}: InspectedTask): TaskInfo {
  const { ContainerID, ExitCode } = Status.ContainerStatus ?? {}
  return {
    id: ID,
    slot: Slot,
    state: Status.State ?? 'unknown',
    desiredState: DesiredState,
    image: Spec.ContainerSpec?.Image ?? '',
    spec: Spec,
    message: Status.Message ?? '',
    err: Status.Err ?? '',
    createdAt: CreatedAt,
    ...(ExitCode !== undefined && { exitCode: ExitCode }),
    ...(ContainerID && { containerId: ContainerID }),
  }
}
