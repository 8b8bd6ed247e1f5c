import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'

/** Of an open file, from its beginning. `sha256` in hex. */
export interface Digested {
  bytes: number
  sha256: string
}

const CHUNK_BYTES = 1_048_576

/** In one buffer, so that memory is the same for every size. Throws the signal's reason and what the disk refuses. */
export async function digestOf(
  handle: FileHandle,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => {},
): Promise<Digested> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES)
  for (let bytes = 0; ; ) {
    signal.throwIfAborted()
    const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES, bytes)
    if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') }
    hash.update(buffer.subarray(0, bytesRead))
    bytes += bytesRead
    onBytes(bytes)
  }
}
