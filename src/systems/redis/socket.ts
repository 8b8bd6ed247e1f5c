import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import type { RedisOptions } from 'ioredis'
import { ProbeError } from '../../core/probe.ts'
import { unbracket } from '../http/address.ts'
import { guardedLookup } from '../http/resolve.ts'

/** INFO is some 10 KB; what sends more is no Redis. Bytes. */
const LIMIT = 1_048_576

/** A connection whose names are checked when they resolve, and that ends when it brings more than `limit` bytes. */
export async function guardedSocket(url: URL, asked: string, limit = LIMIT): Promise<Socket> {
  const host = unbracket(url.hostname)
  const port = Number(url.port === '' ? 6379 : url.port)
  const socket = url.protocol === 'rediss:' ? await secure(host, port) : await plain(host, port)
  socket.on('data', () => {
    if (socket.bytesRead > limit)
      socket.destroy(new ProbeError('protocol', asked, 'a stream of bytes that is no Redis'))
  })
  return socket
}

async function plain(host: string, port: number): Promise<Socket> {
  const { connect } = await import('node:net')
  return connect({ host, port, lookup: guardedLookup })
}

async function secure(host: string, port: number): Promise<Socket> {
  const { connect } = await import('node:tls')
  return connect({ host, port, lookup: guardedLookup, ...(isIP(host) === 0 && { servername: host }) })
}

/** Makes ioredis use that socket and destroy it at the end; its own connector waits for a goodbye. */
export async function connectorFor(socket: Socket): Promise<NonNullable<RedisOptions['Connector']>> {
  const { AbstractConnector } = await import('ioredis')
  return class extends AbstractConnector {
    constructor() {
      super(0)
    }

    connect(): Promise<Socket> {
      return Promise.resolve(socket)
    }

    override disconnect(): void {
      socket.destroy()
    }
  }
}
