import { once } from 'node:events'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Sockets in a folder that a test owns, each with somebody behind it who behaves as told. */
export interface UnixSockets {
  folder: string
  listen(name: string, behave: (socket: Socket) => void): Promise<string>
  /** A socket file that nobody listens on any more, as a killed daemon leaves it behind. */
  deserted(name: string): Promise<string>
  /** Connections now open on all sockets. */
  open(): number
  close(): Promise<void>
}

export async function unixSockets(): Promise<UnixSockets> {
  const folder = await mkdtemp(join(tmpdir(), 'operator-sockets-'))
  const servers: Server[] = []
  const sockets = new Set<Socket>()
  const listen = async (name: string, behave: (socket: Socket) => void) => {
    const path = join(folder, name)
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => sockets.delete(socket))
      behave(socket)
    })
    servers.push(server.listen(path))
    await once(server, 'listening')
    return path
  }
  return {
    folder,
    listen,
    deserted: async (name) => {
      const path = await listen(`${name}-alive`, () => undefined)
      await rename(path, join(folder, name))
      servers.pop()?.close()
      return join(folder, name)
    },
    open: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      for (const server of servers) server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Answers every request with this status and body over HTTP, and closes. */
export function answering(status: number, body: string): (socket: Socket) => void {
  const head = `HTTP/1.1 ${status} Status\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n`
  return (socket) => socket.once('data', () => socket.end(head + body))
}
