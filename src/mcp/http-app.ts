import {
  type AuthInfo,
  createMcpHandler,
  isJsonContentType,
  isLegacyRequest,
  type JSONRPCMessage,
  type McpHttpHandler,
} from '@modelcontextprotocol/server'
import type { Caller } from '../call.ts'
import type { Setup } from '../face.ts'
import type { Calls } from './calls.ts'
import { createSlots } from './limits.ts'
import { type Refusal, refuse } from './refusals.ts'
import { createScreen } from './screen.ts'
import { screenResponse } from './screen-response.ts'
import { lowLevel, type ServerFactory } from './server.ts'
import { createSessions, type Sessions } from './sessions.ts'
import { createWatchingBus } from './watching.ts'
import { judgeMessage, parseJson } from './wire.ts'

/** A request that has passed the gate: who sends it, and the slot it holds. */
export interface Visit {
  caller: NonNullable<Caller>
  /** Gives the slot back; the end of the request does it anyway. */
  release(): void
}

export interface App {
  /** `visit` comes with the request as the SDK's auth info, see `authInfoOf`. */
  fetch(request: Request, options?: { authInfo?: AuthInfo }): Promise<Response>
  sessions: Sessions
  notify: McpHttpHandler['notify']
  close(): Promise<void>
}

interface Options {
  setup: Setup
  calls: Calls
  build: ServerFactory
  maxBody: number
  onError(error: Error): void
}

const METHODS: readonly string[] = ['POST', 'GET', 'DELETE']
const METHOD_REFUSED: Refusal = {
  status: 405,
  message: 'Method not allowed. Send POST.',
  headers: { allow: METHODS.join(', ') },
}

/** What the SDK keeps open at once for all (its default), and how much of that one principal may have. */
const MAX_LISTENS = 1_024
const MAX_OWN_LISTENS = 32
const TOO_MANY_LISTENS: Refusal = {
  status: 503,
  message: `${MAX_OWN_LISTENS} streams of yours are listening, or too many in all. Close one first.`,
  headers: { 'retry-after': '30' },
}

/** The way a visit travels through the SDK, which hands auth info on untouched. */
export function authInfoOf(visit: Visit): AuthInfo {
  return { token: '', clientId: visit.caller.name, scopes: [], extra: { visit } }
}

function visitOf(authInfo: AuthInfo | undefined): Visit {
  const visit = authInfo?.extra?.['visit'] as Visit | undefined
  if (!visit) throw new Error('a request came past the gate')
  return visit
}

/** Both eras behind one address: 2026 requests are served one by one, 2025 clients by sessions of their own. */
export function createApp({ setup, calls, build, maxBody, onError }: Options): App {
  const connectionOf = (authInfo: AuthInfo | undefined) => ({
    setup,
    calls,
    caller: visitOf(authInfo).caller,
  })
  const modern = createMcpHandler((context) => build(context, connectionOf(context.authInfo)), {
    legacy: 'reject',
    // Headers at once: with 'auto' a long silent call sends none, and proxies and fetch give up on it.
    responseMode: 'sse',
    maxSubscriptions: MAX_LISTENS,
    maxRequestBodySize: maxBody,
    bus: createWatchingBus(setup),
    onerror: onError,
  })
  const sessions = createSessions({
    build: async ({ request, authInfo }) => {
      const server = lowLevel(
        await build({ era: 'legacy', requestInfo: request, authInfo }, connectionOf(authInfo)),
      )
      server.onerror = onError
      return server
    },
  })
  const listens = createSlots(MAX_LISTENS, MAX_OWN_LISTENS)
  const reaper = setInterval(sessions.reap, 60_000).unref()

  async function fetch(request: Request, options: { authInfo?: AuthInfo } = {}): Promise<Response> {
    const { authInfo } = options
    const visit = visitOf(authInfo)
    if (!METHODS.includes(request.method)) return refuse(METHOD_REFUSED)
    const screen = createScreen(setup)
    const taken = request.method === 'POST' ? await takeMessage(request) : undefined
    if (taken instanceof Response) return taken
    if (taken) screen.asked(taken)
    // Whoever only listens holds no slot: streams have limits of their own.
    if (!taken || isListen(taken)) visit.release()
    const { response, onEnd } = await route(request, authInfo as AuthInfo, taken)
    return screenResponse(response, { screen, onEnd, gone: request.signal })
  }

  async function route(request: Request, authInfo: AuthInfo, message?: JSONRPCMessage) {
    if (!message || (await isLegacyRequest(request, message)))
      return sessions.handle({ request, authInfo, ...(message && { message }) })
    const onEnd = isListen(message) ? listens.take(authInfo.clientId) : () => {}
    if (!onEnd) return { response: refuse(TOO_MANY_LISTENS), onEnd: () => {} }
    const response = await orElse(onEnd, modern.fetch(request, { authInfo, parsedBody: message }))
    return { response, onEnd }
  }

  async function close(): Promise<void> {
    clearInterval(reaper)
    await Promise.allSettled([sessions.close(), modern.close()])
  }

  return { fetch, sessions, notify: modern.notify, close }
}

function orElse<T>(failed: () => void, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    failed()
    throw error
  })
}

function isListen(message: JSONRPCMessage): boolean {
  return 'method' in message && message.method === 'subscriptions/listen'
}

/** The one message of a POST, or why it cannot be served. */
async function takeMessage(request: Request): Promise<JSONRPCMessage | Response> {
  if (!isJsonContentType(request.headers.get('content-type'))) {
    return refuse({ status: 415, message: 'Unsupported media type: send application/json.' })
  }
  const parsed = parseJson(await request.text())
  if (!parsed.ok) return refuse({ status: 400, ...parsed })
  const inbound = judgeMessage(parsed.value)
  return inbound.ok ? inbound.message : refuse({ status: 400, ...inbound })
}
