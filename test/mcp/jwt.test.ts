import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type HttpServer, serveHttp } from '../../src/mcp/http.ts'
import { aSetup, TOKENS } from './a-setup.ts'
import { ENVELOPE } from './raw.ts'

const ISSUER = 'https://idp.example.com/'
const AUDIENCE = 'https://ops.example.com/mcp'

let dir: string
let keys: Awaited<ReturnType<typeof generateKeyPair>>
let foreign: Awaited<ReturnType<typeof generateKeyPair>>
let server: HttpServer | undefined

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'operator-jwt-'))
  keys = await generateKeyPair('ES256', { extractable: true })
  foreign = await generateKeyPair('ES256', { extractable: true })
  await writeJwks(keys.publicKey)
})

afterAll(() => rm(dir, { recursive: true }))

afterEach(async () => {
  await server?.close()
  server = undefined
})

async function writeJwks(key: typeof keys.publicKey): Promise<void> {
  await writeFile(
    join(dir, 'jwks.json'),
    JSON.stringify({ keys: [{ ...(await exportJWK(key)), kid: 'k', alg: 'ES256' }] }),
  )
}

interface Claims {
  sub?: string
  iss?: string
  aud?: string
  exp?: number | null
}

function sign(
  { sub = 'watcher', iss = ISSUER, aud = AUDIENCE, exp = 60 }: Claims = {},
  key = keys.privateKey,
): Promise<string> {
  const token = new SignJWT({ sub })
    .setProtectedHeader({ alg: 'ES256', kid: 'k' })
    .setIssuer(iss)
    .setAudience(aud)
  return (exp === null ? token : token.setExpirationTime(Math.floor(Date.now() / 1_000) + exp)).sign(key)
}

async function start(jwt: Record<string, unknown> = {}): Promise<HttpServer> {
  const setup = aSetup({
    http: { jwt: { issuer: ISSUER, audience: AUDIENCE, jwks: join(dir, 'jwks.json'), ...jwt } },
  })
  server = await serveHttp(setup, setup.identify)
  return server
}

async function call({ url }: HttpServer, token: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${token}`,
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': 'tools/list',
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: ENVELOPE } }),
  })
  return {
    status: response.status,
    challenge: response.headers.get('www-authenticate'),
    text: await response.text(),
  }
}

describe('a bearer JWT', () => {
  it('proves the actor that its claim names, with that role and no more', async () => {
    const { status, text } = await call(await start(), await sign())
    expect(status).toBe(200)
    expect(text).toContain('health_check')
    expect(text).not.toContain('write_agent_log')
  })

  it('leaves the token of an actor working beside it', async () => {
    expect((await call(await start(), TOKENS.manager)).status).toBe(200)
  })

  it.each([
    ['from another issuer', () => sign({ iss: 'https://evil.example/' })],
    ['for another audience', () => sign({ aud: 'https://elsewhere.example.com' })],
    ['that has expired', () => sign({ exp: -120 })],
    ['that never expires', () => sign({ exp: null })],
    ['signed by another key', () => sign({}, foreign.privateKey)],
    ['naming nobody', () => sign({ sub: 'stranger' })],
    ['naming what every object has', () => sign({ sub: 'constructor' })],
    [
      'without a signature',
      async () =>
        new UnsecuredJWT({ sub: 'watcher' })
          .setIssuer(ISSUER)
          .setAudience(AUDIENCE)
          .setExpirationTime('1m')
          .encode(),
    ],
    ['whose shared secret is the public key', async () => hs256()],
    ['cut short', async () => (await sign()).slice(0, -8)],
  ])('%s is refused with 401 and the way to a better one', async (_, make) => {
    const { status, challenge } = await call(await start(), await make())
    expect(status).toBe(401)
    expect(challenge).toContain('error="invalid_token"')
    expect(challenge).toContain(
      'resource_metadata="https://ops.example.com/.well-known/oauth-protected-resource/mcp"',
    )
  })

  it('is checked against the keys that the file holds now', async () => {
    const running = await start()
    const token = await sign({}, foreign.privateKey)
    expect((await call(running, token)).status).toBe(401)
    await writeJwks(foreign.publicKey)
    await utimes(join(dir, 'jwks.json'), 1, 1)
    expect((await call(running, token)).status).toBe(200)
    await writeJwks(keys.publicKey)
  })

  it('is neither believed nor called wrong while the keys cannot be had', async () => {
    const { status, text } = await call(await start({ jwks: join(dir, 'missing.json') }), await sign())
    expect(status).toBe(503)
    expect(text).not.toContain(dir)
  })

  it('is checked with keys from an address, which is never followed elsewhere', async () => {
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'ES256' }
    const idp = await listening((path, reply) => {
      if (path === '/moved') reply(302, '', { location: '/keys' })
      else reply(200, JSON.stringify({ keys: [jwk] }))
    })
    const at = (path: string) => `http://127.0.0.1:${(idp.address() as AddressInfo).port}${path}`
    expect((await call(await start({ jwks: at('/keys') }), await sign())).status).toBe(200)
    await server?.close()
    expect((await call(await start({ jwks: at('/moved') }), await sign())).status).toBe(503)
    idp.close()
  })

  it('is not accepted from an issuer or keys over plain HTTP elsewhere', async () => {
    await expect(start({ jwks: 'http://idp.example.com/keys' })).rejects.toMatchObject({
      code: 'config_invalid',
    })
    await expect(start({ issuer: 'http://idp.example.com' })).rejects.toMatchObject({
      code: 'config_invalid',
    })
  })
})

describe('the protected-resource metadata', () => {
  it('names the resource and who issues tokens for it, without any token', async () => {
    const { url } = await start()
    const response = await fetch(new URL('/.well-known/oauth-protected-resource/mcp', url))
    expect(await response.json()).toMatchObject({
      resource: AUDIENCE,
      authorization_servers: [ISSUER],
      bearer_methods_supported: ['header'],
    })
  })

  it('is not there when no JWT is taken', async () => {
    const setup = aSetup()
    server = await serveHttp(setup, setup.identify)
    expect((await fetch(new URL('/.well-known/oauth-protected-resource/mcp', server.url))).status).toBe(404)
  })
})

/** The classic forgery: the public key, which everyone has, used as a shared secret. */
async function hs256(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(keys.publicKey)))
  return new SignJWT({ sub: 'manager' })
    .setProtectedHeader({ alg: 'HS256', kid: 'k' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setExpirationTime('1m')
    .sign(secret)
}

type Reply = (status: number, body: string, headers?: Record<string, string>) => void

async function listening(answer: (path: string | undefined, reply: Reply) => void): Promise<Server> {
  const idp = createServer((request, response) => {
    answer(
      request.url,
      (status, body, headers = {}) =>
        void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body),
    )
  })
  await new Promise<void>((resolve) => idp.listen(0, '127.0.0.1', resolve))
  return idp
}
