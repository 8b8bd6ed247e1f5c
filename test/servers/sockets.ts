import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'

/** A TCP server that behaves as badly as `behave` says, and counts the connections that are still open. */
export interface RawServer {
  port: number
  /** Connections now open. */
  open(): number
  /** Resolves when a connection has come in. */
  connected(): Promise<void>
  /** Resolves when every connection is closed. */
  quiet(): Promise<void>
  stop(): Promise<void>
}

export async function startRaw(behave: (socket: Socket) => void): Promise<RawServer> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => {
      sockets.delete(socket)
      server.emit('left')
    })
    behave(socket)
    // An end is only seen by who reads.
    socket.resume()
  })
  return {
    ...(await listening(server)),
    open: () => sockets.size,
    ...waits(server, sockets),
    stop: () => stop(server, sockets),
  }
}

async function listening(server: Server): Promise<{ port: number }> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return { port: typeof address === 'object' && address !== null ? address.port : 0 }
}

function waits(server: Server, sockets: ReadonlySet<Socket>): Pick<RawServer, 'connected' | 'quiet'> {
  return {
    connected: async () => {
      if (sockets.size === 0) await once(server, 'connection')
    },
    quiet: async () => {
      while (sockets.size > 0) await once(server, 'left')
    },
  }
}

async function stop(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy()
  server.close()
  await once(server, 'close')
}
