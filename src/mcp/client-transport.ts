import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Transport } from '@modelcontextprotocol/client'
import { readLines } from './lines.ts'

export interface ServerCommand {
  command: string
  args: readonly string[]
  cwd: string
}

/** A server that was started for a client: how to talk to it, which process it is, and all that it has said. */
export interface StartedServer {
  transport: Transport
  pid: number
  heard(): string
}

/** As much as a server of ours ever says in one line. */
const MAX_LINE = 16_777_216
/** A server leaves within 5 s of its stdin's end; after that it is told, and then made to. Milliseconds. */
const PATIENCE_MS = [6_000, 2_000] as const

/**
 * A client's side of stdio: one JSON-RPC message a line. The SDK's own transport hides the bytes, which a proof
 * that none of them is a secret needs, and takes a CommonJS package along that is only needed on Windows shells.
 */
export function startServer({ command, args, cwd }: ServerCommand): StartedServer {
  const child = spawn(command, args, { cwd, stdio: 'pipe' })
  const heard: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => heard.push(chunk.toString('utf8')))
  }
  const transport: Transport = {
    start: async () => {
      child.once('close', () => transport.onclose?.())
      child.on('error', (error) => transport.onerror?.(error))
      // A write to a server that is gone fails as an event; its end is what tells.
      child.stdin.on('error', (error) => transport.onerror?.(error))
      readLines(child.stdout, MAX_LINE, (line) => {
        if ('text' in line) deliver(transport, line.text)
      })
      await once(child, 'spawn')
    },
    send: async (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    close: () => leave(child),
  }
  return { transport, pid: child.pid ?? 0, heard: () => heard.join('') }
}

function deliver(transport: Transport, line: string): void {
  try {
    transport.onmessage?.(JSON.parse(line))
  } catch (error) {
    transport.onerror?.(error instanceof Error ? error : new Error('not a message'))
  }
}

/** As hosts end a server: stdin closes. Resolves when the process is gone. */
async function leave(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  child.stdin?.end()
  const [polite, firm] = PATIENCE_MS
  const timers = [
    setTimeout(() => child.kill('SIGTERM'), polite),
    setTimeout(() => child.kill('SIGKILL'), polite + firm),
  ]
  await gone
  for (const timer of timers) clearTimeout(timer)
}
