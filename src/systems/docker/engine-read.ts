import type { Readable } from 'node:stream'
import { OperatorError } from '../../core/errors.ts'
import type { ContainerInfo, ContainerSummary, Json } from './engine-port.ts'
import { CONTAINER_HEALTHS, CONTAINER_STATES, type ContainerHealth, type ContainerState } from './port.ts'

/** What is gone already needs no removal, and cannot be looked at. */
export async function unlessMissing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof OperatorError && error.code === 'not_found') return undefined
    throw error
  }
}

/** Whole lines that are not empty, and the body's own failure where it breaks off. */
export async function* linesOf(body: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') yield line
  }
  if (rest.trim() !== '') yield rest
}

interface Inspected {
  Id: string
  Name: string
  Image: string
  RestartCount?: number
  Config?: { Labels?: Record<string, string> | null }
  State?: {
    Status?: string
    ExitCode?: number
    OOMKilled?: boolean
    StartedAt?: string
    Health?: { Status?: string; Log?: { Output?: string }[] | null }
  }
}

/** Longest health output that is kept, as Docker itself cuts it. */
const HEALTH_OUTPUT = 4_096

export function readContainer(answer: Json): ContainerInfo {
  const { Id, Name, Image, RestartCount = 0, Config, State = {} } = answer as unknown as Inspected
  const healthOutput = State.Health?.Log?.at(-1)?.Output?.slice(0, HEALTH_OUTPUT)
  return {
    id: Id,
    name: Name.replace(/^\//, ''),
    imageId: Image,
    labels: Config?.Labels ?? {},
    state: stateOf(State.Status, Name),
    health: healthOf(State.Health?.Status),
    exitCode: State.ExitCode ?? 0,
    oomKilled: State.OOMKilled === true,
    restarts: RestartCount,
    startedAt: State.StartedAt ?? '',
    ...(healthOutput !== undefined && { healthOutput }),
    inspect: answer,
  }
}

function stateOf(status: string | undefined, name: string): ContainerState {
  const state = CONTAINER_STATES.find((known) => known === status)
  if (state === undefined) {
    throw new OperatorError('unavailable', `Docker gave no state that is known for container ${name}.`)
  }
  return state
}

function healthOf(status: string | undefined): ContainerHealth {
  return CONTAINER_HEALTHS.find((known) => known === status) ?? 'none'
}

interface Listed {
  Id: string
  Names?: string[]
  ImageID: string
  State: string
  Labels?: Record<string, string> | null
  Ports?: { IP?: string; PublicPort?: number; Type: string }[] | null
}

export function readSummary(answer: Listed): ContainerSummary {
  const published = (answer.Ports ?? []).filter((port) => port.PublicPort !== undefined)
  return {
    id: answer.Id,
    names: (answer.Names ?? []).map((name) => name.replace(/^\//, '')),
    imageId: answer.ImageID,
    state: answer.State,
    labels: answer.Labels ?? {},
    ports: published.map(({ IP = '', PublicPort = 0, Type }) => ({
      hostIp: IP,
      hostPort: PublicPort,
      protocol: Type,
    })),
  }
}
