import { open } from 'node:fs/promises'

const LAST = 4_096

/** The end of a file, from `from` on and at most 4 KB; empty when it cannot be read. */
export async function tail(file: string, from = 0): Promise<string> {
  try {
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      const start = Math.max(size - LAST, Math.min(from, size))
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LAST), 0, LAST, start)
      return buffer.toString('utf8', 0, bytesRead).trim()
    } finally {
      await handle.close()
    }
  } catch {
    // Evidence that cannot be had is none; the verdict does not hang on it.
    return ''
  }
}
