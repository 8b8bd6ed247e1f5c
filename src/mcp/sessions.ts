import { randomUUID } from 'node:crypto'
import {
  type AuthInfo,
  isInitializeRequest,
  type JSONRPCMessage,
  type Server,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server'
import { type Refusal, refuse } from './refusals.ts'

/** One 2025-era client: its own server instance, and the principal that opened it. */
interface Session {
  server: Server
  transport: WebStandardStreamableHTTPServerTransport
  who: string
  /** When it was last used, and how many answers are open: a client that only listens is not idle. */
  seen: number
  open: number
}

export interface Arrival {
  request: Request
  authInfo: AuthInfo
  /** The message of a POST. */
  message?: JSONRPCMessage
}

export interface Sessions {
  handle(arrival: Arrival): Promise<{ response: Response; onEnd: () => void }>
  /** Closes what nobody has used for the idle time. */
  reap(): void
  count(): number
  close(): Promise<void>
}

interface Options {
  build(arrival: Arrival): Promise<Server>
  max?: number
  idleMs?: number
  now?: () => number
}

const UNKNOWN: Refusal = {
  status: 404,
  code: -32_001,
  message: 'Session not found. Send initialize to open one.',
}
const NEEDED: Refusal = {
  status: 400,
  message: 'A session is needed: send initialize first, then its Mcp-Session-Id with every request.',
}

/**
 * The sessions of the 2025 era. The SDK's stateless way for them can neither subscribe nor ask back, so each client
 * gets an instance that lives as long as it does. A session answers only the principal that opened it; to anyone
 * else it does not exist.
 */
export function createSessions({
  build,
  max = 256,
  idleMs = 30 * 60_000,
  now = () => performance.now(),
}: Options): Sessions {
  const sessions = new Map<string, Session>()

  async function open(arrival: Arrival): Promise<Session | Refusal> {
    if (sessions.size >= max) reapIdle(0)
    if (sessions.size >= max)
      return {
        status: 503,
        message: `${max} sessions are open. Close one, or try again later.`,
        headers: { 'retry-after': '30' },
      }
    const server = await build(arrival)
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, session),
    })
    const session: Session = { server, transport, who: arrival.authInfo.clientId, seen: now(), open: 0 }
    const ended = server.onclose
    server.onclose = () => {
      ended?.()
      if (transport.sessionId) sessions.delete(transport.sessionId)
    }
    await server.connect(transport)
    return session
  }

  async function find({ request, authInfo, message }: Arrival, arrival: Arrival): Promise<Session | Refusal> {
    const id = request.headers.get('mcp-session-id')
    if (id === null) return message && isInitializeRequest(message) ? open(arrival) : NEEDED
    const session = sessions.get(id)
    return session && session.who === authInfo.clientId ? session : UNKNOWN
  }

  function reapIdle(idle: number): void {
    for (const { server, seen, open } of sessions.values()) {
      if (open === 0 && now() - seen > idle) void server.close().catch(() => undefined)
    }
  }

  return {
    async handle(arrival) {
      const session = await find(arrival, arrival)
      if ('status' in session) return { response: refuse(session), onEnd: () => {} }
      session.open += 1
      const onEnd = once(() => {
        session.open -= 1
        session.seen = now()
      })
      const { request, authInfo, message } = arrival
      const response = await session.transport
        .handleRequest(request, { authInfo, ...(message && { parsedBody: message }) })
        .catch((error: unknown) => {
          onEnd()
          throw error
        })
      return { response, onEnd }
    },
    reap: () => reapIdle(idleMs),
    count: () => sessions.size,
    async close() {
      await Promise.allSettled([...sessions.values()].map(({ server }) => server.close()))
    },
  }
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
