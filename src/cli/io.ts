import type { Readable } from 'node:stream'

/** Where a verb runs and what it talks to; the bin hands in its own process, a test hands in buffers. */
export interface Io {
  env: Readonly<Record<string, string | undefined>>
  cwd: string
  stdin: Readable & { isTTY?: boolean; setRawMode?(raw: boolean): unknown }
  stdout: Output
  stderr: Output
}

export interface Output {
  write(text: string): boolean
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  isTTY?: boolean
}
