import type { Socket } from 'node:net'
import { ProbeError } from '../../core/probe.ts'
import { guardedLookup } from '../http/resolve.ts'

/** All answers of a look together stay below this; what sends more is no PostgreSQL. Bytes. */
const LIMIT = 1_048_576

/**
 * The socket that node-postgres connects. It is ours, so that names are checked when they are resolved, so that it
 * can be destroyed at once (the driver can only say goodbye, which a frozen server never hears), and so that a
 * stream without end does not fill the memory while the driver waits for the rest of a message.
 */
export async function guardedSocket(asked: string): Promise<Socket> {
  const { Socket } = await import('node:net')
  const socket = new Socket()
  const connect = socket.connect.bind(socket) as (options: object) => Socket
  socket.connect = ((port: number, host: string) =>
    connect({ port, host, lookup: guardedLookup })) as Socket['connect']
  socket.on('data', () => {
    if (socket.bytesRead > LIMIT)
      socket.destroy(new ProbeError('protocol', asked, 'a stream of bytes that is no PostgreSQL'))
  })
  return socket
}
