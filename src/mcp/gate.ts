import type { IncomingHttpHeaders } from 'node:http'
import type { Caller } from '../call.ts'
import type { Identify } from '../face.ts'
import type { Refusal } from './refusals.ts'

/** Finds out who sends a request, or why it is refused. */
export type Gate = (headers: IncomingHttpHeaders) => Promise<NonNullable<Caller> | Refusal>

interface Options {
  identify: Pick<Identify, 'byToken'>
  /** Whom a request without any credentials is taken for. Loopback only; bind.ts sees to it. */
  anonymous: Caller
  /** Checks a bearer JWT. Undefined when none are accepted. */
  jwt?: ((token: string) => Promise<Caller>) | undefined
  /** Where the protected-resource metadata is, when there is any. */
  metadataUrl?: string | undefined
}

/** Longer than any token or JWT of ours; a longer one is not even compared. */
const MAX_TOKEN = 8_192

const BEARER = /^Bearer +([A-Za-z0-9._~+/=-]+)$/i

export function isRefusal(verdict: NonNullable<Caller> | Refusal): verdict is Refusal {
  return 'status' in verdict
}

/**
 * A token proves an actor or the request is refused. A wrong token never falls back to the anonymous actor: whoever
 * means to be somebody is not served as somebody else.
 */
export function createGate({ identify, anonymous, jwt, metadataUrl }: Options): Gate {
  const challenge = (error?: string): Refusal => ({
    status: 401,
    message: error
      ? 'The bearer token is not valid.'
      : 'A bearer token of an actor is needed: Authorization: Bearer TOKEN.',
    headers: { 'www-authenticate': challengeHeader(error, metadataUrl) },
  })
  return async ({ authorization }) => {
    if (authorization === undefined) return anonymous ?? challenge()
    const token = BEARER.exec(authorization)?.[1]
    if (token === undefined || token.length > MAX_TOKEN) return challenge('invalid_token')
    return identify.byToken(token) ?? (await jwt?.(token)) ?? challenge('invalid_token')
  }
}

function challengeHeader(error: string | undefined, metadataUrl: string | undefined): string {
  const parts = [
    'realm="operator"',
    ...(error ? [`error="${error}"`] : []),
    ...(metadataUrl ? [`resource_metadata="${metadataUrl}"`] : []),
  ]
  return `Bearer ${parts.join(', ')}`
}
