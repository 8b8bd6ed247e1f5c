import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** A real HTTP server for doubles and bad behaviour; it remembers what it was asked. */
export interface WebServer {
  url: string
  port: number
  /** `GET /path` of each request so far. */
  requests: readonly string[]
  /** Resolves when a request is there. */
  asked(): Promise<void>
  /** Resolves when no connection is open any more. */
  quiet(): Promise<void>
  stop(): Promise<void>
}

export async function startWeb(handler: RequestListener): Promise<WebServer> {
  const requests: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`)
    handler(request, response)
    server.emit('asked')
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => {
      sockets.delete(socket)
      server.emit('left')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    asked: async () => {
      if (requests.length === 0) await once(server, 'asked')
    },
    quiet: async () => {
      while (sockets.size > 0) await once(server, 'left')
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Answers JSON. */
export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
