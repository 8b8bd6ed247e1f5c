import type { Readable } from 'node:stream'
import type { JSONRPCMessage, JSONRPCRequest, Transport } from '@modelcontextprotocol/server'
import { type Line, readLines } from './lines.ts'
import { createPending } from './pending.ts'
import type { Screen } from './screen.ts'
import { errorMessage, idAtEdges, isCancel, readMessage, type Unservable } from './wire.ts'

/** Longer messages are answered with an error. Generous: the longest honest one is an agent-log entry. */
const MAX_MESSAGE_BYTES = 4_194_304

export interface StdioTransport extends Transport {
  /** Resolves when every request taken so far has been answered; one that only listens is not waited for. */
  answered(): Promise<void>
  /** Reads nothing more; what was taken is still answered. */
  stopReading(): void
}

interface Wires {
  input: Readable
  /** Writes to the real stdout. Rejects when nobody reads any more. */
  write(text: string): Promise<void>
  screen: Screen
  /** Sees every message before it is served. */
  onReceived?(message: JSONRPCMessage): void
}

/**
 * The stdio wire. Unlike the SDK's own it survives every line: what cannot be served is answered with an error and
 * the next one is read, where the SDK's closes at 10 MB and drops what it cannot parse without a word.
 */
export function createStdioTransport({ input, write, screen, onReceived }: Wires): StdioTransport {
  const pending = createPending()
  let stopReading = () => {}
  let closed = false
  let before: Promise<unknown> = Promise.resolve()

  const transport: StdioTransport = {
    async start() {
      stopReading = readLines(input, MAX_MESSAGE_BYTES, receive)
    },
    send(message) {
      // One after another: judging takes its time, and progress must not arrive behind its own result.
      const sent = before.then(() => send(message))
      before = sent.catch(() => undefined)
      return sent
    },
    async close() {
      if (closed) return
      closed = true
      stopReading()
      input.pause()
      pending.forget()
      transport.onclose?.()
    },
    answered: () => pending.none(),
    stopReading: () => stopReading(),
  }

  async function send(message: JSONRPCMessage): Promise<void> {
    try {
      const fit = await screen.leaving(message)
      if (fit && !closed) await write(`${JSON.stringify(fit)}\n`)
    } finally {
      if (!('method' in message)) pending.settle(message.id)
    }
  }

  function receive(line: Line): void {
    if ('text' in line && line.text.trim() === '') return
    const inbound = 'text' in line ? readMessage(line.text) : tooLong(line.tooLong)
    if (!inbound.ok) {
      write(`${JSON.stringify(errorMessage(inbound))}\n`).catch((error: Error) => transport.onerror?.(error))
      return
    }
    const { message } = inbound
    if (isOwed(message)) pending.add(message.id)
    if (isCancel(message)) pending.settle(message.params?.requestId)
    screen.asked(message)
    onReceived?.(message)
    transport.onmessage?.(message)
  }

  return transport
}

/** Every request but the one whose answer is its own end. */
function isOwed(message: JSONRPCMessage): message is JSONRPCRequest {
  return 'method' in message && 'id' in message && message.method !== 'subscriptions/listen'
}

function tooLong({ head, tail }: { head: string; tail: string }): { ok: false } & Unservable {
  const message = `Invalid request: longer than ${MAX_MESSAGE_BYTES} bytes. Nothing was done.`
  return { ok: false, id: idAtEdges(head, tail), code: -32600, message }
}
