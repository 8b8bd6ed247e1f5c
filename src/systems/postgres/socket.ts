import type { Socket } from 'node:net'
import { ProbeError } from '../../core/probe.ts'
import { isMetadataAddress, metadataRefused, unbracket } from '../http/address.ts'
import { guardedLookup } from '../http/resolve.ts'

/** All answers of a look together stay below this; what sends more is no PostgreSQL. Bytes. */
const LIMIT = 1_048_576

/**
 * How a server may begin: the answer to a request for TLS (S, N), an authentication request (R), an error (E) or a
 * version (v). The driver would wait for the rest of any other message, whatever length its bytes spell.
 */
const FIRST_BYTE = /^[SNREv]$/

/**
 * The socket that node-postgres connects. It is ours, so that the address is checked as the driver reads it from the
 * URL, whose query may name another host; so that it
 * can be destroyed at once (the driver can only say goodbye, which a frozen server never hears), and so that a
 * stream without end does not fill the memory while the driver waits for the rest of a message.
 */
export async function guardedSocket(asked: string): Promise<Socket> {
  const { Socket } = await import('node:net')
  const socket = new Socket()
  const connect = socket.connect.bind(socket) as (options: object) => Socket
  socket.connect = ((port: number | string, host?: string) => {
    if (host === undefined) return connect({ path: port })
    if (isMetadataAddress(host)) return socket.destroy(metadataRefused(asked, host))
    return connect({ port, host: unbracket(host), lookup: guardedLookup })
  }) as Socket['connect']
  socket.once('data', (first: Buffer) => {
    if (!FIRST_BYTE.test(String.fromCharCode(first[0] ?? 0))) socket.destroy(foreign(asked))
  })
  socket.on('data', () => {
    if (socket.bytesRead > LIMIT) socket.destroy(foreign(asked))
  })
  return socket
}

function foreign(asked: string): ProbeError {
  return new ProbeError('protocol', asked, 'bytes that are no PostgreSQL')
}
