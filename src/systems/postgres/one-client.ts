import type { Socket } from 'node:net'
import type { Client } from 'pg'
import { abandoned, asProbeError, codeOf } from '../../core/faults.ts'
import { excerpt } from '../../core/look.ts'
import { ProbeError } from '../../core/probe.ts'
import { refuseMetadata } from '../http/address.ts'
import { fault } from './fault.ts'
import { guardedSocket } from './socket.ts'

/** One client for one question, not connected yet, on a socket of ours that can be destroyed at once. */
export async function openClient(
  url: URL,
  asked: string,
  signal: AbortSignal,
): Promise<{ client: Client; socket: Socket }> {
  if (signal.aborted) throw abandoned(signal, asked)
  refuseMetadata(asked, url.hostname)
  const { Client } = await import('pg')
  const socket = await guardedSocket(asked)
  const client = new Client({
    connectionString: url.href,
    application_name: 'operator-mcp',
    stream: () => socket,
  })
  return { client, socket }
}

/** What an error says of the server, where it says anything; else the error itself. */
export function explained(asked: string, socket: Socket, error: unknown): unknown {
  if (error instanceof ProbeError) return error
  if (socket.errored instanceof ProbeError) return socket.errored
  const network = asProbeError(asked, error)
  if (network instanceof ProbeError || !(error instanceof Error)) return network
  const known = fault(codeOf(error), error.message)
  return known ? new ProbeError(known, asked, excerpt(error.message)) : error
}
