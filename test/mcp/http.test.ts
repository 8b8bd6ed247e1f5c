import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { connect as tcp } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type HttpServer, serveHttp } from '../../src/mcp/http.ts'
import { type ASetup, aSetup, type Options, SLIPPED, TOKENS } from './a-setup.ts'
import { ENVELOPE, INITIALIZE, type RpcAnswer } from './raw.ts'

const started: HttpServer[] = []
let setup: ASetup

async function start(options: Options = {}, actor?: string): Promise<HttpServer> {
  setup = aSetup(options)
  const server = await serveHttp(setup, setup.identify, actor ? { actor } : {})
  started.push(server)
  return server
}

afterEach(async () => {
  for (const server of started.splice(0)) await server.close()
})

type Send = { headers?: Record<string, string>; body?: string; method?: string; token?: string }

async function send(
  { url }: HttpServer,
  { headers = {}, body, method = 'POST', token = TOKENS.manager }: Send,
) {
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(token && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? text
  return {
    status: response.status,
    headers: response.headers,
    text,
    answer: (data.startsWith('{') ? JSON.parse(data) : undefined) as RpcAnswer | undefined,
  }
}

/** A request of the modern era, with the headers it needs. */
function modern(method: string, params: Record<string, unknown> = {}, id: string | number = 1): Send {
  const name = params['name'] ?? params['uri']
  return {
    headers: {
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': method,
      ...(typeof name === 'string' && { 'mcp-name': name }),
    },
    body: JSON.stringify({ jsonrpc: '2.0', id, method, params: { ...params, _meta: ENVELOPE } }),
  }
}

const CALL = modern('tools/call', { name: 'health_check', arguments: {} })

async function openSession(server: HttpServer, token = TOKENS.manager): Promise<string> {
  const opened = await send(server, {
    token,
    body: JSON.stringify({ jsonrpc: '2.0', id: 0, method: 'initialize', params: INITIALIZE }),
  })
  return opened.headers.get('mcp-session-id') ?? ''
}

const inSession = (id: string, method = 'tools/list', token = TOKENS.manager): Send => ({
  token,
  headers: { 'mcp-session-id': id, 'mcp-protocol-version': '2025-11-25' },
  body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: {} }),
})

async function servesTheNext(server: HttpServer): Promise<void> {
  expect((await send(server, CALL)).answer?.result).toMatchObject({
    structuredContent: { said: 'all is well' },
  })
}

/** Headers that fetch would not let a test set. */
async function bare(
  { url }: HttpServer,
  headers: Record<string, string>,
  path = '/mcp',
): Promise<number | undefined> {
  const { hostname, port } = new URL(url)
  const sent = httpRequest({
    host: hostname,
    port,
    path,
    method: 'POST',
    headers: { authorization: `Bearer ${TOKENS.manager}`, ...headers },
  })
  sent.end('{}')
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
  response.resume()
  return response.statusCode
}

describe('who may come in', () => {
  it.each([
    ['no token', ''],
    ['a wrong token', 'x'.repeat(40)],
    ['a token with one character more', `${TOKENS.manager}m`],
    ['the name of an actor', 'operator'],
  ])('refuses %s with 401 and a challenge, and audits nothing as anybody', async (_, token) => {
    const server = await start()
    const { status, headers, text } = await send(server, { ...CALL, token })
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toMatch(/^Bearer realm="operator"/)
    expect(text).not.toContain('viewer')
    expect(setup.world.audited).toEqual([])
    await servesTheNext(server)
  })

  it('serves each token as its own actor and role', async () => {
    const server = await start()
    const tools = async (token: string) =>
      (await send(server, { ...modern('tools/list'), token })).answer?.result?.['tools'] as { name: string }[]
    expect((await tools(TOKENS.viewer)).map(({ name }) => name)).not.toContain('write_agent_log')
    expect((await tools(TOKENS.manager)).map(({ name }) => name)).toContain('write_agent_log')
    const denied = await send(server, {
      ...modern('tools/call', { name: 'write_agent_log', arguments: {} }),
      token: TOKENS.viewer,
    })
    expect(denied.answer?.result).toMatchObject({
      isError: true,
      _meta: { error: { code: 'denied', applied: 'no' } },
    })
    expect(setup.world.audited).toMatchObject([
      { event: 'refused', actor: { name: 'watcher', role: 'viewer', by: 'token' } },
    ])
  })

  it('serves local callers without a token only when the start named an actor, and a wrong token never as that actor', async () => {
    const server = await start({}, 'operator')
    expect(server.open).toBe(true)
    expect((await send(server, { ...CALL, token: '' })).status).toBe(200)
    expect((await send(server, { ...CALL, token: 'wrong' })).status).toBe(401)
  })

  it.each([
    ['https://evil.example', 'origin'],
    ['null', 'origin'],
    ['evil.example', 'host'],
    ['127.0.0.1.evil.example', 'host'],
  ])('refuses the %s of a page elsewhere as %s', async (value, header) => {
    const server = await start()
    expect(await bare(server, { [header]: value })).toBe(403)
    expect(await bare(server, { [header]: value }, '/healthz')).toBe(403)
    await servesTheNext(server)
  })

  it('accepts a host that the configuration names', async () => {
    const server = await start({ http: { allowed_hosts: ['Ops.example.com'] } })
    expect(await bare(server, { host: 'ops.example.com' })).not.toBe(403)
  })

  it('tells everyone that it lives, and nothing else', async () => {
    const server = await start()
    const response = await fetch(new URL('/healthz', server.url))
    expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}'])
    expect((await fetch(new URL('/else', server.url))).status).toBe(404)
  })
})

describe('where it listens', () => {
  const refusal = async (options: Options, where: { host?: string; actor?: string }) => {
    const refused = aSetup(options)
    const serving = serveHttp(refused, refused.identify, where)
    serving.then((server) => started.push(server)).catch(() => {})
    return serving
  }

  it('refuses an address of the network without any token, also with an actor named', async () => {
    await expect(refusal({ tokens: false }, { host: '0.0.0.0' })).rejects.toMatchObject({
      code: 'denied',
      hint: expect.stringContaining('token'),
    })
    await expect(refusal({ tokens: false }, { host: '0.0.0.0', actor: 'operator' })).rejects.toMatchObject({
      code: 'denied',
    })
    await expect(refusal({}, { host: '::', actor: 'operator' })).rejects.toMatchObject({ code: 'denied' })
  })

  it('refuses loopback too when it could tell nobody apart', async () => {
    await expect(refusal({ tokens: false }, {})).rejects.toMatchObject({
      code: 'denied',
      hint: expect.stringContaining('--actor'),
    })
  })

  it('never assumes an actor that has a token', async () => {
    await expect(refusal({}, { actor: 'manager' })).rejects.toMatchObject({ code: 'denied' })
  })

  it('refuses to serve without a configuration, and says which address is taken', async () => {
    await expect(refusal({ configured: false }, {})).rejects.toMatchObject({ code: 'not_configured' })
    const server = await start()
    const taken = aSetup({ http: { port: Number(new URL(server.url).port) } })
    await expect(serveHttp(taken, taken.identify)).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('EADDRINUSE'),
    })
  })
})

describe('sessions of the 2025 era', () => {
  it('belong to the actor that opened them; to another they do not exist', async () => {
    const server = await start()
    const id = await openSession(server)
    expect((await send(server, inSession(id))).status).toBe(200)
    expect((await send(server, inSession(id, 'tools/list', TOKENS.viewer))).status).toBe(404)
    expect(
      (
        await send(server, {
          ...inSession(id),
          method: 'DELETE',
          token: TOKENS.viewer,
          body: undefined as never,
        })
      ).status,
    ).toBe(404)
    expect((await send(server, inSession(id))).status).toBe(200)
  })

  it('are unknown when invented, needed when missing, gone when deleted', async () => {
    const server = await start()
    expect((await send(server, inSession('no-such-session'))).status).toBe(404)
    expect((await send(server, { body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}' })).status).toBe(400)
    const id = await openSession(server)
    const { headers = {} } = inSession(id)
    expect((await send(server, { method: 'DELETE', headers })).status).toBe(200)
    expect((await send(server, inSession(id))).status).toBe(404)
    await servesTheNext(server)
  })

  it('take back a client whose stream broke off', async () => {
    const server = await start()
    const id = await openSession(server)
    const listen = (signal: AbortSignal) =>
      fetch(server.url, {
        signal,
        headers: {
          accept: 'text/event-stream',
          authorization: `Bearer ${TOKENS.manager}`,
          'mcp-session-id': id,
        },
      })
    const leave = new AbortController()
    expect((await listen(leave.signal)).status).toBe(200)
    const second = new AbortController()
    expect((await listen(second.signal)).status).toBe(409)
    leave.abort()
    await expect.poll(async () => (await listen(second.signal)).status).toBe(200)
    second.abort()
  })
})

describe('bad input', () => {
  it.each([
    ['text that is not JSON', 400, { body: 'garbage' }],
    ['NaN', 400, { body: '{"jsonrpc":"2.0","id":NaN}' }],
    ['no body', 400, { body: '' }],
    ['a batch', 400, { body: `[${CALL.body},${CALL.body}]` }],
    [
      'JSON that nests 10,000 deep',
      400,
      {
        body: `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`,
      },
    ],
    ['another content type', 415, { headers: { 'content-type': 'text/plain' } }],
    ['a header that contradicts the body', 400, { headers: { 'mcp-method': 'tools/list' } }],
    ['an unknown protocol version', 400, { headers: { 'mcp-protocol-version': '1999-01-01' } }],
    ['a method that is none', 405, { method: 'PUT', body: '{}' }],
  ] as [string, number, Send][])('answers %s with %i and serves the next call', async (_, status, bad) => {
    const server = await start()
    const got = await send(server, { ...CALL, ...bad, headers: { ...CALL.headers, ...bad.headers } })
    expect(got.status).toBe(status)
    expect(got.answer?.error?.message).toBeTruthy()
    await servesTheNext(server)
  })

  it('refuses a body that is too long with 413, whether it says its length or not', async () => {
    const server = await start({ http: { max_body: 2_048 } })
    const long = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'health_check', arguments: { mode: 'x'.repeat(10_000) } },
    })
    expect((await send(server, { ...CALL, body: long })).status).toBe(413)
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(long))
        controller.close()
      },
    })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKENS.manager}` }
    const response = await fetch(server.url, {
      method: 'POST',
      headers,
      body: chunked,
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
    await servesTheNext(server)
  })

  it.each([
    ['unknown arguments', { '--force': true }],
    ['wrong types', { mode: ['plain'] }],
    ['a string with NUL', { mode: 'plain\u0000' }],
    ['a string of 500 KB', { mode: 'x'.repeat(500_000) }],
  ])('refuses %s in the words of the door', async (_, args) => {
    const server = await start()
    const { answer } = await send(server, modern('tools/call', { name: 'health_check', arguments: args }))
    expect(answer?.result).toMatchObject({ isError: true, _meta: { error: { applied: 'no' } } })
    await servesTheNext(server)
  })

  it('refuses headers that are too large', async () => {
    const server = await start()
    expect(
      (await send(server, { ...CALL, headers: { ...CALL.headers, 'x-long': 'x'.repeat(20_000) } })).status,
    ).toBe(431)
    await servesTheNext(server)
  })

  it('serves two requests with one id, each on its own answer', async () => {
    const server = await start()
    const [one, two] = await Promise.all([send(server, CALL), send(server, modern('tools/list'))])
    expect(one.answer?.result).toHaveProperty('structuredContent')
    expect(two.answer?.result).toHaveProperty('tools')
  })

  it('cancels a read whose caller has gone', async () => {
    const server = await start()
    const leave = new AbortController()
    const { headers, body } = modern('tools/call', { name: 'health_check', arguments: { mode: 'hang' } })
    const all = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${TOKENS.manager}`,
      ...headers,
    }
    const response = await fetch(server.url, {
      method: 'POST',
      headers: all,
      body: body ?? '',
      signal: leave.signal,
    })
    expect(response.status).toBe(200)
    leave.abort()
    await expect.poll(() => setup.world.cancelled).toBe(1)
    await servesTheNext(server)
  })

  it('puts a secret that slipped past the door into neither era', async () => {
    const server = await start()
    const slip = await send(
      server,
      modern('tools/call', { name: 'health_check', arguments: { mode: 'slip' } }),
    )
    expect(slip.text).toContain('[redacted:known]')
    const id = await openSession(server)
    const call = {
      jsonrpc: '2.0',
      id: 3,
      method: 'tools/call',
      params: { name: 'health_check', arguments: { mode: 'slip' } },
    }
    const old = await send(server, { ...inSession(id), body: JSON.stringify(call) })
    expect(old.text).toContain('[redacted:known]')
    expect(slip.text + old.text).not.toContain(SLIPPED)
  })

  it('sends an error instead of what it cannot judge', async () => {
    const server = await start()
    setup.world.redactorFails = true
    const { answer } = await send(server, CALL)
    expect(answer).toMatchObject({ id: 1, error: { message: expect.stringContaining('redaction_failed') } })
  })
})

/** A request whose body never comes whole: its status, when there is one. */
async function startsBody({ url }: HttpServer, token: string): Promise<number | undefined> {
  const { hostname: host, port, pathname: path } = new URL(url)
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'content-length': '1000',
  }
  const sent = httpRequest({ host, port, path, method: 'POST', headers, agent: false }).on('error', () => {})
  sent.write('{')
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
  response.resume()
  return response.statusCode
}

describe('limits', () => {
  it('answers 429 with Retry-After to the actor that is too fast, and goes on serving the others', async () => {
    const server = await start({ http: { rate: 3 } })
    const statuses: number[] = []
    for (let call = 0; call < 4; call += 1) statuses.push((await send(server, CALL)).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    expect(Number((await send(server, CALL)).headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await send(server, { ...CALL, token: TOKENS.viewer })).status).toBe(200)
  })

  it('answers 503 when too many requests are at work, and serves again when one has ended', async () => {
    const server = await start({ http: { max_concurrent: 1 } })
    const leave = new AbortController()
    const { headers, body } = modern('tools/call', { name: 'health_check', arguments: { mode: 'hang' } })
    const all = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${TOKENS.manager}`,
      ...headers,
    }
    await fetch(server.url, { method: 'POST', headers: all, body: body ?? '', signal: leave.signal })
    expect((await send(server, CALL)).status).toBe(503)
    leave.abort()
    await expect.poll(async () => (await send(server, CALL)).status).toBe(200)
  })

  it('keeps room for others while one sends bodies that never come, and ends each of those with 408', async () => {
    const server = await start({ http: { max_concurrent: 8 } })
    const slow = Array.from({ length: 8 }, () => startsBody(server, TOKENS.viewer))
    expect(await Promise.race(slow)).toBe(503)
    await servesTheNext(server)
    const statuses = await Promise.all(slow)
    expect(statuses.toSorted()).toEqual([408, 408, 503, 503, 503, 503, 503, 503])
    expect((await send(server, { ...CALL, token: TOKENS.viewer })).status).toBe(200)
  })

  it('lets one actor listen 32 times, keeps room for the others, and takes it back when a stream has gone', async () => {
    const server = await start()
    const leave = new AbortController()
    const { headers = {}, body = '' } = modern('subscriptions/listen', {
      notifications: { resourceSubscriptions: ['operator://status'] },
    })
    const listen = async (token: string, signal?: AbortSignal) => {
      const accept = 'application/json, text/event-stream'
      const all = { 'content-type': 'application/json', accept, authorization: `Bearer ${token}`, ...headers }
      return fetch(server.url, { method: 'POST', headers: all, body, ...(signal && { signal }) })
    }
    const status = async (token: string) => (await listen(token, leave.signal)).status
    for (let open = 0; open < 32; open += 1) expect(await status(TOKENS.viewer)).toBe(200)
    expect(await status(TOKENS.viewer)).toBe(503)
    expect(await status(TOKENS.manager)).toBe(200)
    leave.abort()
    await expect.poll(() => setup.world.watchers()).toBe(0)
    const again = await listen(TOKENS.viewer)
    expect(again.status).toBe(200)
    await again.body?.cancel()
  })

  it('holds no slot for who only listens', async () => {
    const server = await start({ http: { max_concurrent: 1 } })
    const { headers, body } = modern('subscriptions/listen', {
      notifications: { resourceSubscriptions: ['operator://status'] },
    })
    const all = {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      authorization: `Bearer ${TOKENS.manager}`,
      ...headers,
    }
    const leave = new AbortController()
    const listening = await fetch(server.url, {
      method: 'POST',
      headers: all,
      body: body ?? '',
      signal: leave.signal,
    })
    expect(listening.headers.get('content-type')).toContain('text/event-stream')
    await servesTheNext(server)
    expect(setup.world.watchers()).toBe(1)
    leave.abort()
    await expect.poll(() => setup.world.watchers()).toBe(0)
  })

  it('lets nothing between keep an answer', async () => {
    const server = await start()
    const read = await send(server, modern('resources/read', { uri: 'operator://status' }))
    expect(read.headers.get('cache-control')).toContain('no-store')
    expect(read.answer?.result).toMatchObject({ ttlMs: 0, cacheScope: 'private' })
    expect((await send(server, modern('tools/list'))).answer?.result).toMatchObject({ cacheScope: 'private' })
  })
})

describe('closing', () => {
  it('lets a connection that only trickles headers not keep it from ending', async () => {
    const server = await start()
    const { hostname, port } = new URL(server.url)
    const socket = tcp(Number(port), hostname).on('error', () => {})
    await once(socket, 'connect')
    socket.write('POST /mcp HTTP/1.1\r\nHost: 127.0.0.1\r\n')
    const gone = new Promise((resolve) => socket.once('close', resolve))
    await server.close()
    await gone
    expect(setup.world.closed).toBe(1)
  })

  it('ends sessions, streams and watching', async () => {
    const server = await start()
    const id = await openSession(server)
    const subscribe = {
      ...inSession(id),
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 2,
        method: 'resources/subscribe',
        params: { uri: 'operator://status' },
      }),
    }
    expect((await send(server, subscribe)).status).toBe(200)
    expect(setup.world.watchers()).toBe(1)
    await server.close()
    expect(setup.world.watchers()).toBe(0)
    await expect(send(server, CALL)).rejects.toThrow()
  })
})
