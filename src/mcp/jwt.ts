import { readFile, stat } from 'node:fs/promises'
import type { JWTVerifyGetKey } from 'jose'
import type { Caller } from '../call.ts'
import type { Loaded } from '../config/load.ts'
import { OperatorError } from '../core/errors.ts'
import { Secret } from '../core/secret.ts'
import type { Identify } from '../face.ts'
import { isLoopback } from './bind.ts'

type JwtConfig = NonNullable<Loaded['config']['http']['jwt']>

/**
 * Signatures only: with a shared secret (HS*) whoever can check a token can also make one, and `none` proves nothing.
 */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** Seconds by which an issuer's clock and ours may differ. */
const CLOCK_TOLERANCE = 30
const KEYS_WITHIN_MS = 5_000

/** What jose throws about the token itself; anything else is about getting the keys. */
const TOKENS_FAULT = new Set([
  'ERR_JWT_EXPIRED',
  'ERR_JWT_INVALID',
  'ERR_JWT_CLAIM_VALIDATION_FAILED',
  'ERR_JWS_INVALID',
  'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  'ERR_JOSE_ALG_NOT_ALLOWED',
  'ERR_JOSE_NOT_SUPPORTED',
  'ERR_JWKS_NO_MATCHING_KEY',
  'ERR_JWKS_MULTIPLE_MATCHING_KEYS',
])

const COMPACT = /^[\w-]+\.[\w-]+\.[\w-]+$/

/**
 * Checks a bearer JWT: signature by the issuer's keys, issuer, audience, expiry; then the named claim must be an
 * actor of the configuration. Undefined when the token proves nobody; throws `unavailable` when the keys cannot be had.
 */
export function createJwtCheck(
  config: JwtConfig,
  identify: Pick<Identify, 'byName'>,
): (token: string) => Promise<Caller> {
  const keys = keySource(config)
  const issuer = trustedUrl('issuer', config.issuer).href
  return async (token) => {
    if (!COMPACT.test(token)) return undefined
    const payload = await verify(token, await keys(), {
      issuer: [issuer, issuer.replace(/\/$/, '')],
      audience: config.audience,
      claim: config.claim,
    })
    const claim = payload?.[config.claim]
    return typeof claim === 'string' ? identify.byName(claim) : undefined
  }
}

async function verify(
  token: string,
  keys: JWTVerifyGetKey,
  { claim, ...expected }: { issuer: string[]; audience: string; claim: string },
): Promise<Record<string, unknown> | undefined> {
  const { jwtVerify } = await import('jose')
  try {
    const options = {
      ...expected,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', claim],
    }
    return (await jwtVerify(token, keys, options)).payload
  } catch (cause) {
    if (TOKENS_FAULT.has((cause as { code?: string }).code ?? '')) return undefined
    throw new OperatorError('unavailable', "The issuer's keys cannot be had, so no JWT can be checked.", {
      hint: 'Look at http.jwt.jwks and whether it answers.',
      cause,
    })
  }
}

/** Keys from an address are kept by jose for a while; those from a file are read again when it changed. */
function keySource({ jwks }: JwtConfig): () => Promise<JWTVerifyGetKey> {
  if (jwks instanceof Secret) {
    const url = trustedUrl('jwks', jwks)
    let remote: Promise<JWTVerifyGetKey> | undefined
    return () => {
      remote ??= import('jose').then(({ createRemoteJWKSet }) =>
        createRemoteJWKSet(url, { timeoutDuration: KEYS_WITHIN_MS }),
      )
      return remote
    }
  }
  let read: { at: number; keys: JWTVerifyGetKey } | undefined
  return async () => {
    const { mtimeMs } = await stat(jwks).catch(unreadable)
    if (read?.at !== mtimeMs) read = { at: mtimeMs, keys: await readKeys(jwks) }
    return read.keys
  }
}

async function readKeys(path: string): Promise<JWTVerifyGetKey> {
  const { createLocalJWKSet } = await import('jose')
  try {
    return createLocalJWKSet(JSON.parse(await readFile(path, 'utf8')))
  } catch (cause) {
    return unreadable(cause)
  }
}

function unreadable(cause: unknown): never {
  throw new OperatorError('unavailable', 'The file of http.jwt.jwks is not a readable JSON Web Key Set.', {
    hint: 'Look at its path and content.',
    cause,
  })
}

/** Keys and issuer over plain HTTP would be whoever sits on the wire; only this machine may do so. */
function trustedUrl(key: string, address: Secret): URL {
  const url = new URL(address.reveal())
  if (url.protocol === 'https:' || isLoopback(url.hostname)) return url
  throw new OperatorError('config_invalid', `http.jwt.${key} must be an https address.`, {
    hint: 'Plain http is taken from this machine only.',
  })
}
