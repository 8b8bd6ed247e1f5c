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
  /** How many sessions one principal may have. */
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
  max = 64,
  idleMs = 30 * 60_000,
  now = () => performance.now(),
}: Options): Sessions {
  const sessions = new Map<string, Session>()

  async function open(arrival: Arrival): Promise<Session | Refusal> {
    const who = arrival.authInfo.clientId
    if (!makeRoom(sessions, who, max)) return tooMany(max)
    const server = await build(arrival)
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: randomUUID,
      onsessioninitialized: (id) => void sessions.set(id, session),
    })
    const session: Session = { server, transport, who, seen: now(), open: 0 }
    const ended = server.onclose
    server.onclose = () => {
      ended?.()
      if (transport.sessionId) sessions.delete(transport.sessionId)
    }
    await server.connect(transport)
    return session
  }

  async function find(arrival: Arrival): Promise<Session | Refusal> {
    const { request, authInfo, message } = arrival
    const id = request.headers.get('mcp-session-id')
    if (id === null) return message && isInitializeRequest(message) ? open(arrival) : NEEDED
    const session = sessions.get(id)
    return session && session.who === authInfo.clientId ? session : UNKNOWN
  }

  return {
    async handle(arrival) {
      const session = await find(arrival)
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
    reap() {
      for (const session of sessions.values())
        if (session.open === 0 && now() - session.seen > idleMs) close(session)
    },
    count: () => sessions.size,
    async close() {
      await Promise.allSettled([...sessions.values()].map(({ server }) => server.close()))
    },
  }
}

/** Each principal has its own room, so that none can crowd another out; its own session idle longest gives way. */
function makeRoom(sessions: ReadonlyMap<string, Session>, who: string, max: number): boolean {
  const own = [...sessions.values()].filter((session) => session.who === who)
  if (own.length < max) return true
  const [oldest] = own.filter(({ open }) => open === 0).sort((a, b) => a.seen - b.seen)
  if (oldest) close(oldest)
  return oldest !== undefined
}

function close({ server }: Session): void {
  server.close().catch(() => undefined)
}

function tooMany(max: number): Refusal {
  const message = `${max} sessions of yours are open and at work. Close one first.`
  return { status: 503, message, headers: { 'retry-after': '30' } }
}

function once(act: () => void): () => void {
  let done = false
  return () => {
    if (!done) act()
    done = true
  }
}
