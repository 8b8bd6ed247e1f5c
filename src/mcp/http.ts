import { createServer, type Server as NodeServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { toNodeHandler } from '@modelcontextprotocol/node'
import { OperatorError } from '../core/errors.ts'
import type { Identify, Setup } from '../face.ts'
import { allowedHosts, hostsHint, inUrl, mayListen } from './bind.ts'
import { createCalls } from './calls.ts'
import { createGate } from './gate.ts'
import { type App, createApp } from './http-app.ts'
import { createListener } from './http-listener.ts'
import { createJwtCheck } from './jwt.ts'
import { createRateLimit, createSlots } from './limits.ts'
import { resourceMetadata } from './metadata.ts'
import { buildServer, type ServerFactory } from './server.ts'
import { within } from './within.ts'

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
  /** Why requests that name this machine otherwise would be refused, and how to allow them. */
  hint: string | undefined
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
/** One principal gets at most this part of the slots: three more find room beside the greediest. */
const SHARES = 4
const MAX_HEADER_BYTES = 16_384
/** Closing: calls at work may still answer this long; then reads are cancelled, and writes may end this long. */
const ANSWER_WITHIN_MS = 1_000
const FINISH_WITHIN_MS = 3_500

/**
 * Serves MCP at /mcp and liveness at /healthz. Throws `denied` or `not_configured` before it listens when it could
 * not tell callers apart, `config_invalid` when a JWT issuer cannot be trusted, `unavailable` when the address is taken.
 */
export async function serveHttp(
  setup: Setup,
  identify: Identify,
  options: HttpOptions = {},
  build: ServerFactory = buildServer,
): Promise<HttpServer> {
  const { host, port, anonymous, config } = whereAndWho(setup, identify, options)
  const jwt = config.jwt && createJwtCheck(config.jwt, identify)
  const server = createServer({ ...TIMEOUTS, maxHeaderSize: MAX_HEADER_BYTES })
  await listen(server, host, port)
  const url = `http://${inUrl(host)}:${(server.address() as AddressInfo).port}/mcp`
  const calls = createCalls()
  const onError = (error: Error) => debug(setup, error)
  const app = createApp({ setup, calls, build, maxBody: config.max_body, onError })
  const metadata = config.jwt && resourceMetadata(config.jwt, url)
  const listener = createListener({
    hosts: allowedHosts(host, config.allowed_hosts),
    gate: createGate({ identify, anonymous, jwt, metadataUrl: metadata?.url }),
    rate: createRateLimit(config.rate),
    slots: createSlots(config.max_concurrent, Math.max(1, Math.floor(config.max_concurrent / SHARES))),
    handle: toNodeHandler(app, { maxRequestBodySize: config.max_body, onerror: onError }),
    metadata,
    onError,
  })
  server.on('request', listener)
  const close = once(async () => {
    server.close()
    await within(ANSWER_WITHIN_MS, calls.idle())
    await app.close()
    await within(FINISH_WITHIN_MS, calls.idle())
    server.closeAllConnections()
    await setup.close()
  })
  return {
    url,
    open: anonymous !== undefined,
    hint: hostsHint(host, config.allowed_hosts),
    notify: app.notify,
    close,
  }
}

function whereAndWho(setup: Setup, identify: Identify, options: HttpOptions) {
  const config = setup.loaded?.config.http
  const host = options.host ?? config?.host ?? '127.0.0.1'
  const anonymous = mayListen(setup, identify, { host, actor: options.actor })
  if (!config)
    throw new OperatorError('not_configured', 'There is no configuration.', { hint: 'run: operator init' })
  return { host, port: options.port ?? config.port, anonymous, config }
}

async function listen(server: NodeServer, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  server.once('error', reject).listen(port, host, resolve)
  await promise.catch((cause: NodeJS.ErrnoException) => {
    const why = `Cannot listen on ${host}:${port} (${cause.code ?? 'error'}).`
    throw new OperatorError('unavailable', why, { hint: 'Choose another with --host and --port.', cause })
  })
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
