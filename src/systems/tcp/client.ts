import type { Socket } from 'node:net'
import { abandoned, asProbeError, untilAborted } from '../../core/faults.ts'
import { refuseMetadata, unbracket } from '../http/address.ts'
import { guardedLookup } from '../http/resolve.ts'
import type { TcpLook, TcpProbe, TcpTarget } from './port.ts'

const ANSWER_LIMIT = 65_536

/** An answer that pauses this long has said what it had to say. Milliseconds. */
const QUIET = 1_000

export function createTcpProbe(): TcpProbe {
  return { look }
}

async function look(target: TcpTarget, signal: AbortSignal): Promise<TcpLook> {
  const asked = askedOf(target)
  if (signal.aborted) throw abandoned(signal, asked)
  refuseMetadata(asked, target.host)
  const { connect } = await import('node:net')
  const start = performance.now()
  const socket = connect({ host: unbracket(target.host), port: target.port, lookup: guardedLookup })
  try {
    const answer = await untilAborted(signal, asked, converse(socket, target), () => socket.destroy())
    return { asked, answer, latencyMs: performance.now() - start }
  } catch (error) {
    throw asProbeError(asked, error)
  }
}

function askedOf({ host, port, send, expect }: TcpTarget): string {
  const question = send === undefined ? '' : ', send the configured text'
  const expectation = expect === undefined ? '' : ', wait for the expected answer'
  return `connect to ${host}:${port}${question}${expectation}`
}

function converse(socket: Socket, { send, expect }: TcpTarget): Promise<string | null> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const finish = () => resolve(answer)
    socket.setEncoding('utf8').on('error', reject)
    socket.once('connect', () => {
      if (expect === undefined) resolve(null)
      if (send !== undefined) socket.write(send)
    })
    socket.on('timeout', finish).on('end', finish)
    socket.on('data', (text: string) => {
      answer += text
      if (answer.length >= ANSWER_LIMIT || (expect !== undefined && answer.includes(expect))) finish()
      else socket.setTimeout(QUIET)
    })
  })
}
