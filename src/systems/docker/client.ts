import { Agent } from 'node:http'
import { abandoned, codeOf, faultOf, untilAborted } from '../../core/faults.ts'
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

/** Docker's Engine API at a unix socket, over a fresh connection per look. */
export function createDockerProbe({ socket }: { socket: string }): DockerProbe {
  return { look: (container, signal) => look(socket, container, signal) }
}

async function look(socket: string, container: string, signal: AbortSignal): Promise<ContainerLook> {
  const asked = `docker inspect ${container} at ${socket}`
  const { default: Docker } = await import('dockerode')
  if (signal.aborted) throw abandoned(signal, asked)
  const agent = new Agent({ keepAlive: false })
  const stop = new AbortController()
  const close = () => {
    stop.abort()
    agent.destroy()
  }
  const options = { socketPath: socket, agent }
  const started = performance.now()
  const inspection = new Docker(options).getContainer(container).inspect({ abortSignal: stop.signal })
  try {
    const answer: unknown = await untilAborted(signal, asked, inspection, close)
    return { ...readLook(answer as Inspected, asked), latencyMs: performance.now() - started }
  } catch (error) {
    throw signal.aborted || error instanceof ProbeError ? error : explained(error, asked, container)
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

/**
 * A failed request as a ProbeError; what is none, and so perhaps a defect of ours, comes back as it was. No cause
 * goes along: it could hold the whole answer, and an answer holds a container's environment.
 */
function explained(cause: unknown, asked: string, container: string): unknown {
  const { statusCode, json } = cause as { statusCode?: number; json?: { message?: unknown } }
  if (statusCode !== undefined) return refusal(statusCode, json?.message, asked, container)
  const code = codeOf(cause)
  const [fault, answered, hint] = BY_CODE[code ?? ''] ?? [faultOf(cause), `no answer of Docker's (${code})`]
  return fault ? new ProbeError(fault, asked, answered, hint === undefined ? {} : { hint }) : cause
}

/** Docker always gives a message as JSON; what does not is another server behind the socket. */
function refusal(status: number, message: unknown, asked: string, container: string): ProbeError {
  if (typeof message !== 'string')
    return new ProbeError('protocol', asked, `status ${status} without a message of Docker's`)
  if (status === 404) {
    const hint = 'list them with: docker ps --all'
    return new ProbeError('missing', asked, `there is no container "${container}"`, { hint })
  }
  const fault = status === 401 || status === 403 ? 'auth' : status >= 500 ? 'not_ready' : 'protocol'
  return new ProbeError(fault, asked, `status ${status}: ${excerpt(message)}`)
}
