import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** A server process spoken to in raw JSON-RPC lines, so that no client's cost is measured with it. */
export interface Raw {
  pid: number
  /** Resolves with the answer to this request. */
  ask(method: string, params?: object): Promise<Record<string, unknown>>
  /** Resident memory, MiB. */
  memory(): number
  end(): Promise<void>
}

export function startRaw(
  command: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Raw {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    ...options,
    env: { ...process.env, ...options.env },
  })
  const pending = new Map<number, (message: Record<string, unknown>) => void>()
  let next = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = JSON.parse(line) as { id?: number }
    if (message.id !== undefined) pending.get(message.id)?.(message as Record<string, unknown>)
  })
  return {
    pid: child.pid ?? 0,
    ask(method, params = {}) {
      const id = ++next
      const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>()
      pending.set(id, resolve)
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
      return promise
    },
    memory: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    end: () => ended(child),
  }
}

function ended(child: ChildProcess): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  child.once('exit', () => resolve())
  child.stdin?.end()
  // Not every server leaves when its input closes.
  setTimeout(() => child.kill('SIGKILL'), 2_000).unref()
  return promise
}

export async function initialize(raw: Raw): Promise<void> {
  await raw.ask('initialize', {
    protocolVersion: '2025-11-25',
    capabilities: {},
    clientInfo: { name: 'bench', version: '0' },
  })
}
