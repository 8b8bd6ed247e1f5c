import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { Io } from '../../src/cli/io.ts'
import { UNTIL_GONE } from '../servers/folder.ts'

/** Each shell waits for the end of the process, to be gone even when its test failed. */
process.setMaxListeners(200)

/** A shell in a folder of its own: what a verb prints is kept, and nothing of the real environment is seen. */
export interface Shell {
  folder: string
  io: Io
  out(): string
  err(): string
  /** Everything that was printed, to look for what must not be there. */
  all(): string
  write(name: string, text: string, mode?: number): string
  remove(): void
}

export function aShell({
  env = {},
  stdin = '',
  terminal = false,
}: {
  env?: Record<string, string>
  stdin?: string
  terminal?: boolean
} = {}): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'operator-cli-'))
  const remove = () => rmSync(folder, UNTIL_GONE)
  process.once('exit', remove)
  const out: string[] = []
  const err: string[] = []
  const output = (kept: string[]) => ({
    write: (text: string) => kept.push(text) > 0,
    on: () => undefined,
    isTTY: terminal,
  })
  const io: Io = {
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...env },
    cwd: folder,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: output(out),
    stderr: output(err),
  }
  return {
    folder,
    io,
    out: () => out.join(''),
    err: () => err.join(''),
    all: () => out.join('') + err.join(''),
    write(name, text, mode = 0o600) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      writeFileSync(path, text, { mode })
      return path
    },
    remove,
  }
}

/** The least that loads; services and more come after it. */
export const HEAD = `version: 1
environment: test
agent_log: AGENT_LOG.md
actors:
  operator: { role: operator, names: [Operator] }
`

/** Text that no rule knows and that only a configuration makes a secret. */
export function aSecret(): string {
  return ['plum', 'harbour', 'quiet', Math.random().toString(36).slice(2, 10)].join('-')
}
