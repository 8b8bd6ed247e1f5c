import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, createServer as createTcpServer, type Server as TcpServer } from 'node:net'

export const SERVICES = ['crm', 'reactor', 'database'] as const
export type ServiceName = (typeof SERVICES)[number]

/** What a started service prints when it accepts connections, followed by its port. */
export const LISTENING = 'listening on '

/** Why there are only stand-ins when the user wants no more. */
export const AS_ASKED = 'as asked with --stand-ins'

/** One of the sandbox's services, in a process of its own. It leaves when the demo does: its stdin closes then. */
export async function runService(name: ServiceName, env: NodeJS.ProcessEnv): Promise<void> {
  const make: Record<ServiceName, () => Server | TcpServer> = {
    crm: () => crm(env['DATABASE_URL'] ?? ''),
    reactor,
    database: standInDatabase,
  }
  const server = make[name]().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  process.stdout.write(`${LISTENING}${typeof address === 'object' ? address?.port : ''}\n`)
  process.stdin.resume()
  await once(process.stdin, 'end')
  process.exit(0)
}

/** Careless on purpose, as services are: when its database is gone, it prints the address with the password. */
function crm(databaseUrl: string): Server {
  return createServer(async (_request, response) => {
    const reason = await askDatabase(databaseUrl)
    const db = reason === undefined ? 'connected' : `lost ${databaseUrl} (${reason})`
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'ok', db }))
  })
}

/** Works from its cache while the CRM is away, so its own check stays healthy. */
function reactor(): Server {
  return createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'ok', queue: 3 }))
  })
}

/** Answers one question, as a database's own ping would. */
function standInDatabase(): TcpServer {
  return createTcpServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => socket.write(chunk.includes('PING') ? 'PONG\n' : 'ERR\n'))
  })
}

const PATIENCE_MS = 1_000

/** Undefined when the database answers, else why not. */
async function askDatabase(url: string): Promise<string | undefined> {
  try {
    if (url.startsWith('postgres:')) await askPostgres(url)
    else await askStandIn(new URL(url))
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'no answer'
  }
}

async function askPostgres(connectionString: string): Promise<void> {
  const { Client } = await import('pg')
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
  } finally {
    await client.end()
  }
}

async function askStandIn({ hostname, port }: URL): Promise<void> {
  const socket = connect({ host: hostname, port: Number(port), signal: AbortSignal.timeout(PATIENCE_MS) })
  try {
    await once(socket, 'connect')
    socket.write('PING\n')
    await once(socket, 'data')
  } finally {
    socket.destroy()
  }
}
