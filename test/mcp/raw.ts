import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface RpcAnswer {
  id?: string | number | null
  method?: string
  result?: Record<string, unknown>
  error?: { code: number; message: string; data?: unknown }
}

/** A stdio server as a child, spoken to in bytes, so that a test can send what no client would. */
export interface RawChild {
  process: ChildProcess
  send(line: string | Buffer): void
  /** The answer with this id; answers that came before it are kept for later. */
  answer(id: string | number | null): Promise<RpcAnswer>
  /** Resolves when stderr has said this. */
  said(text: string): Promise<void>
  /** Every byte of stdout so far. */
  stdout(): string
  exit(): Promise<{ code: number | null; signal: NodeJS.Signals | null }>
}

export function startRaw(args: readonly string[], env: Record<string, string> = {}): RawChild {
  const child = spawn(process.execPath, args, { stdio: 'pipe', env: { ...process.env, ...env } })
  const kept: RpcAnswer[] = []
  const waiting: { id: unknown; resolve(answer: RpcAnswer): void }[] = []
  const heard: { text: string; resolve(): void }[] = []
  let out = ''
  let err = ''
  createInterface({ input: child.stdout }).on('line', (line) => {
    out += `${line}\n`
    if (!line.startsWith('{')) return
    const message = JSON.parse(line) as RpcAnswer
    const at = waiting.findIndex(({ id }) => id === message.id)
    if (at >= 0) waiting.splice(at, 1)[0]?.resolve(message)
    else kept.push(message)
  })
  child.stderr.on('data', (chunk) => {
    err += String(chunk)
    for (const { text, resolve } of heard) if (err.includes(text)) resolve()
  })
  child.stdin.on('error', () => {})
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>
  return {
    process: child,
    send: (line) => void child.stdin.write(line),
    answer(id) {
      const at = kept.findIndex((message) => message.id === id)
      const [found] = at >= 0 ? kept.splice(at, 1) : []
      return found ? Promise.resolve(found) : new Promise((resolve) => waiting.push({ id, resolve }))
    },
    said: (text) =>
      err.includes(text) ? Promise.resolve() : new Promise((resolve) => heard.push({ text, resolve })),
    stdout: () => out,
    exit: async () => {
      const [code, signal] = await exited
      return { code, signal }
    },
  }
}

let lastId = 0

export function request(
  method: string,
  params: Record<string, unknown> = {},
  id: string | number = ++lastId,
) {
  return { id, line: `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n` }
}

export const INITIALIZE = {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'bare', version: '0' },
}

/** The envelope that every request of the modern era carries. */
export const ENVELOPE = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
  'io.modelcontextprotocol/clientInfo': { name: 'bare', version: '0' },
}
