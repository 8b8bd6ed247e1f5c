import { createServer, type IncomingMessage, type Server as NodeServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { hostHeaderValidation, originValidation, toNodeHandler } from '@modelcontextprotocol/node'
import { OperatorError } from '../core/errors.ts'
import type { Identify, Setup } from '../face.ts'
import { allowedHosts, inUrl, mayListen } from './bind.ts'
import { createCalls } from './calls.ts'
import { createGate, type Gate, isRefusal } from './gate.ts'
import { type App, authInfoOf, createApp } from './http-app.ts'
import { createRateLimit, createSlots, type RateLimit, type Slots } from './limits.ts'
import { NEVER_KEPT, type Refusal, refusalBody, refusalHeaders } from './refusals.ts'
import { buildServer, type ServerFactory } from './server.ts'

export interface HttpOptions {
  /** Default: the configuration's `http.host`. */
  host?: string
  /** Default: the configuration's `http.port`; 0 takes a free one. */
  port?: number
  /** An actor without a token whom every local caller without credentials is taken for. */
  actor?: string
}

export interface HttpServer {
  /** Where MCP is served. */
  url: string
  /** True when callers without credentials are served. */
  open: boolean
  /** Announces changes to the streams of modern clients. */
  notify: App['notify']
  /** Takes nothing new, lets started writes end, closes sessions and streams, flushes. Idempotent. */
  close(): Promise<void>
}

/** Whoever sends slower than this holds a connection to keep others out. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
} as const
const MAX_HEADER_BYTES = 16_384
/** Closing: calls at work may still answer this long; then reads are cancelled, and writes may end this long. */
const ANSWER_WITHIN_MS = 1_000
const FINISH_WITHIN_MS = 3_500

/**
 * Serves MCP at /mcp and liveness at /healthz. Throws `denied` or `not_configured` before it listens when it could
 * not tell callers apart, `unavailable` when the address is taken.
 */
export async function serveHttp(
  setup: Setup,
  identify: Identify,
  options: HttpOptions = {},
  build: ServerFactory = buildServer,
): Promise<HttpServer> {
  const config = setup.loaded?.config.http
  const host = options.host ?? config?.host ?? '127.0.0.1'
  const anonymous = mayListen(setup, identify, { host, actor: options.actor })
  if (!config) throw new OperatorError('not_configured', 'There is no configuration.')
  const calls = createCalls()
  const app = createApp({
    setup,
    calls,
    build,
    maxBody: config.max_body,
    onError: (error) => debug(setup, error),
  })
  const rooms: Rooms = {
    app,
    gate: createGate({ identify, anonymous }),
    rate: createRateLimit(config.rate),
    slots: createSlots(config.max_concurrent),
    handle: toNodeHandler(app, {
      maxRequestBodySize: config.max_body,
      onerror: (error) => debug(setup, error),
    }),
    hosts: allowedHosts(host, config.allowed_hosts),
  }
  const server = createServer({ ...TIMEOUTS, maxHeaderSize: MAX_HEADER_BYTES }, listener(rooms))
  await listen(server, host, options.port ?? config.port)
  const { port } = server.address() as AddressInfo
  const closing = once(async () => {
    server.close()
    await within(ANSWER_WITHIN_MS, calls.idle())
    await app.close()
    await within(FINISH_WITHIN_MS, calls.idle())
    server.closeAllConnections()
    await setup.close()
  })
  return {
    url: `http://${inUrl(host)}:${port}/mcp`,
    open: anonymous !== undefined,
    notify: app.notify,
    close: closing,
  }
}

interface Rooms {
  app: App
  gate: Gate
  rate: RateLimit
  slots: Slots
  handle: ReturnType<typeof toNodeHandler>
  hosts: string[]
}

/** Host and origin, path, identity, rate, room: in this order, and the body is read only after all of them. */
function listener(rooms: Rooms): (request: IncomingMessage, response: ServerResponse) => void {
  const okHost = hostHeaderValidation(rooms.hosts)
  const okOrigin = originValidation(rooms.hosts)
  return (request, response) => {
    if (!okHost(request, response) || !okOrigin(request, response)) return
    const path = request.url?.split('?')[0]
    if (path === '/healthz') return alive(response)
    if (path !== '/mcp')
      return answer(response, { status: 404, message: 'There is nothing here. MCP is served at /mcp.' })
    admit(rooms, request, response).catch(() =>
      answer(response, { status: 500, message: 'Something broke inside The Operator.' }),
    )
  }
}

async function admit(
  { gate, rate, slots, handle }: Rooms,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const caller = await gate(request.headers)
  if (isRefusal(caller)) return answer(response, caller)
  const wait = rate.take(caller.name)
  if (wait > 0) return answer(response, tooFast(wait))
  const release = slots.take()
  if (!release) return answer(response, TOO_FULL)
  response.once('close', release)
  const visited = Object.assign(request, { auth: authInfoOf({ caller, release }) })
  await handle(visited as Parameters<typeof handle>[0], response)
}

const TOO_FULL: Refusal = {
  status: 503,
  message: 'Too many requests are at work.',
  headers: { 'retry-after': '1' },
}

function tooFast(seconds: number): Refusal {
  return {
    status: 429,
    message: `Too many requests. Try again in ${seconds} s.`,
    headers: { 'retry-after': String(seconds) },
  }
}

function alive(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', ...NEVER_KEPT }).end('{"status":"ok"}')
}

/** The body of a refused request is not read: the connection ends with the answer. */
function answer(response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent) return void response.destroy()
  response
    .writeHead(refusal.status, { ...refusalHeaders(refusal), connection: 'close' })
    .end(refusalBody(refusal))
}

async function listen(server: NodeServer, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(port, host, resolve)
  await promise.catch((cause: NodeJS.ErrnoException) => {
    throw new OperatorError('unavailable', `Cannot listen on ${host}:${port} (${cause.code ?? 'error'}).`, {
      hint: 'Choose another with --host and --port.',
      cause,
    })
  })
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([work, promise]).finally(() => clearTimeout(timer))
}

function once(act: () => Promise<void>): () => Promise<void> {
  let acting: Promise<void> | undefined
  return () => {
    acting ??= act()
    return acting
  }
}

function debug(setup: Setup, error: Error): void {
  setup.log().then(
    (log) => log.debug({ err: error }, 'http'),
    () => undefined,
  )
}
