import { Agent } from 'node:http'
import { createFlights } from '../../core/flights.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError, type ProbeFault } from '../../core/probe.ts'
import {
  CONTAINER_HEALTHS,
  CONTAINER_STATES,
  type ContainerHealth,
  type ContainerLook,
  type ContainerState,
  type DockerProbe,
} from './port.ts'

interface Inspected {
  Id?: unknown
  Config?: { Image?: unknown }
  Image?: unknown
  RestartCount?: unknown
  State?: Readonly<Record<string, unknown>> & { Health?: { Status?: unknown } }
}

/** Docker's Engine API at a unix socket. A fresh connection per look; callers at the same moment share one. */
export function createDockerProbe({ socket }: { socket: string }): DockerProbe {
  const flights = createFlights<ContainerLook>()
  return {
    look: (container, signal) => flights.join(container, (stop) => inspect(socket, container, stop), signal),
  }
}

async function inspect(socket: string, container: string, signal: AbortSignal): Promise<ContainerLook> {
  const asked = `docker inspect ${container} at ${socket}`
  const { default: Docker } = await import('dockerode')
  const agent = new Agent({ keepAlive: false })
  const started = performance.now()
  try {
    const options = { socketPath: socket, agent }
    const docker = new Docker(options)
    const answer: unknown = await docker.getContainer(container).inspect({ abortSignal: signal })
    return { ...readLook(answer as Inspected, asked), latencyMs: performance.now() - started }
  } catch (error) {
    if (error instanceof ProbeError) throw error
    throw probeError(error, asked, container, signal)
  } finally {
    agent.destroy()
  }
}

/** Takes the few fields a verdict needs; the environment and the command line stay behind. */
function readLook(answer: Inspected, asked: string): Omit<ContainerLook, 'latencyMs'> {
  const state = answer?.State
  const status = CONTAINER_STATES.find((known) => known === state?.['Status'])
  if (typeof answer?.Id !== 'string' || state === undefined || status === undefined) {
    throw new ProbeError('protocol', asked, 'an answer without a container state')
  }
  return {
    asked,
    id: answer.Id,
    image: excerpt(String(answer.Config?.Image ?? answer.Image ?? 'unknown')),
    state: status satisfies ContainerState,
    health: readHealth(state.Health?.Status),
    restarts: Number(answer.RestartCount) || 0,
    oomKilled: state['OOMKilled'] === true,
    exitCode: Number(state['ExitCode']) || 0,
    ...instant('startedAt', state['StartedAt']),
    ...(status !== 'running' && instant('finishedAt', state['FinishedAt'])),
  }
}

function readHealth(status: unknown): ContainerHealth {
  return CONTAINER_HEALTHS.find((known) => known === status) ?? 'none'
}

/** Docker writes year 1 for what never happened. */
function instant<K extends string>(key: K, text: unknown): { [key in K]?: number } {
  const at = Date.parse(String(text))
  return at > 0 ? ({ [key]: at } as { [key in K]: number }) : {}
}

const BY_CODE: Readonly<Record<string, [ProbeFault, string, string?]>> = {
  ENOENT: [
    'no_way',
    'there is no socket',
    'is Docker installed and running? docker.socket in the configuration names its socket',
  ],
  ENOTSOCK: ['no_way', 'that is not a socket', 'docker.socket in the configuration names its socket'],
  EACCES: [
    'no_way',
    'permission denied',
    'let this user use the Docker socket, for instance through the group docker',
  ],
  EPERM: ['no_way', 'permission denied', 'let this user use the Docker socket'],
  ECONNREFUSED: ['refused', 'nobody listens on the socket', 'start the Docker daemon'],
  ECONNRESET: ['refused', 'the connection was cut'],
  EPIPE: ['refused', 'the connection was cut'],
}

function probeError(cause: unknown, asked: string, container: string, signal: AbortSignal): ProbeError {
  if (signal.aborted) return new ProbeError('timeout', asked, 'no answer before the deadline', { cause })
  const { code, statusCode } = cause as { code?: string; statusCode?: number }
  if (statusCode !== undefined) return refusal(statusCode, cause, asked, container)
  const [fault, answered, hint] = BY_CODE[code ?? ''] ?? [
    'protocol',
    `no HTTP answer (${code ?? 'unknown error'})`,
  ]
  return new ProbeError(fault, asked, answered, { cause, ...(hint !== undefined && { hint }) })
}

function refusal(status: number, cause: unknown, asked: string, container: string): ProbeError {
  if (status === 404) {
    return new ProbeError('missing', asked, `there is no container "${container}"`, {
      cause,
      hint: 'list them with: docker ps --all',
    })
  }
  const fault = status === 401 || status === 403 ? 'auth' : status >= 500 ? 'not_ready' : 'protocol'
  return new ProbeError(fault, asked, `status ${status}: ${excerpt(messageOf(cause))}`, { cause })
}

function messageOf(cause: unknown): string {
  const { json, message } = cause as { json?: { message?: unknown }; message?: unknown }
  return String(json?.message ?? message ?? 'no message')
}
