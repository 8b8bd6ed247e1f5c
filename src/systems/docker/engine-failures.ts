import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import { excerpt, shorten } from '../../core/look.ts'
import type { Json } from './engine-port.ts'

interface Asked {
  method: string
  what: string
  body?: Json
}

/** The request never reached a daemon. */
const UNSENT: Readonly<Record<string, [string, string?]>> = {
  ENOENT: [
    'there is no Docker socket',
    'is Docker running? docker.socket in the configuration names its socket',
  ],
  ENOTSOCK: ['that is no socket', 'docker.socket in the configuration names its socket'],
  EACCES: [
    'this user may not use the Docker socket',
    'let this user use it, for instance through the group docker',
  ],
  EPERM: ['this user may not use the Docker socket', 'let this user use it'],
  ECONNREFUSED: ['nobody listens on the Docker socket', 'start the Docker daemon'],
}

/**
 * Any failure of a request as OperatorError. The cause does not go along: it holds whole answers, and those hold
 * environments.
 */
export function failureOf(error: unknown, asked: Asked, socket: string): unknown {
  if (error instanceof OperatorError) return error
  const { statusCode, json } = error as { statusCode?: number; json?: { message?: unknown } }
  if (statusCode !== undefined) return refusal(statusCode, json?.message, asked)
  const [words, hint] = UNSENT[codeOf(error) ?? ''] ?? []
  if (words !== undefined) return unavailable(asked, `${words} (${socket})`, hint, 'no')
  return unavailable(asked, broken(error), 'look whether the Docker daemon answers: docker info', 'unknown')
}

function broken(error: unknown): string {
  if ((error as Error).name === 'Late') return `Docker gave ${(error as Error).message}`
  return `the connection to Docker broke (${codeOf(error) ?? (error as Error).name})`
}

/** What only looked has no effect that could be in doubt. */
function unavailable(
  { method, what }: Asked,
  words: string,
  hint: string | undefined,
  applied: 'no' | 'unknown',
): OperatorError {
  return new OperatorError('unavailable', `The ${what} failed: ${words}.`, {
    ...(hint !== undefined && { hint }),
    ...(method !== 'GET' && { applied }),
  })
}

type Code = 'not_found' | 'busy' | 'invalid_input' | 'denied'

/** Docker answers 500 to much that is no fault of its own: only its words tell. */
const BY_WORDS: readonly [RegExp, Code, string][] = [
  [/port is already allocated|address already in use/i, 'busy', 'free the port, or deploy without it'],
  [/update out of sequence/i, 'busy', 'somebody else changed the service: look at it and try again'],
  [
    /is already in use by container|name .* in use/i,
    'busy',
    'rename or remove the container that has the name',
  ],
  [/cannot update a stopped container/i, 'busy', 'it is between two lives of a crash loop: stop it first'],
  [/already exists in network/i, 'busy', 'the container is connected already'],
  [/removal of container .* is already in progress/i, 'busy', 'wait until Docker has removed it'],
  [
    /manifest unknown|no such image|repository does not exist|not found: manifest/i,
    'not_found',
    'check its name',
  ],
  [
    /no such (container|network|service)|network .* not found|is not connected to/i,
    'not_found',
    'list what there is: docker ps --all',
  ],
  [/no matching manifest/i, 'invalid_input', 'the image is not made for this architecture'],
]

const BY_STATUS: Readonly<Record<number, Code>> = {
  400: 'invalid_input',
  401: 'denied',
  403: 'denied',
  404: 'not_found',
  406: 'invalid_input',
  409: 'busy',
}

/** Docker said no. A refusal that we understand left everything as it was; a server's fault may not have. */
function refusal(status: number, message: unknown, asked: Asked): OperatorError {
  const { what, method, body } = asked
  if (typeof message !== 'string') {
    return unavailable(asked, `status ${status} without a message of Docker's`, undefined, 'unknown')
  }
  const reason = shorten(excerpt(withoutValues(message, body)), 500)
  const [, byWords, hint] = BY_WORDS.find(([words]) => words.test(message)) ?? []
  const code = byWords ?? BY_STATUS[status]
  const sentence = `Docker refused the ${what}: ${reason}`
  if (code === undefined) {
    return new OperatorError('unavailable', sentence, { ...(method !== 'GET' && { applied: 'unknown' }) })
  }
  return new OperatorError(code, sentence, { applied: 'no', ...(hint !== undefined && { hint }) })
}

/** A failure that came in the middle of an answer that began well, as a pull's does. */
export function refusedWithin(message: string, asked: Asked): OperatorError {
  return refusal(500, message, asked)
}

/** Docker may quote the variable it does not like, value and all. */
function withoutValues(message: string, body: Json | undefined): string {
  return secretsOf(body).reduce((text, value) => text.replaceAll(value, '…'), message)
}

function secretsOf(body: Json | undefined): string[] {
  const container = (body?.['TaskTemplate'] as { ContainerSpec?: Json } | undefined)?.ContainerSpec
  const env = [body?.['Env'], container?.['Env']].flat().filter((entry) => typeof entry === 'string')
  return env.map((entry) => entry.slice(entry.indexOf('=') + 1)).filter((value) => value.length > 3)
}
