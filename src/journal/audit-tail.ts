import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { CURRENT, fullFiles, readEnd } from './audit-files.ts'
import { hashLine, parseLine, splitLines } from './audit-line.ts'

/** As far back as a start looks for the line that the journal remembers: some ten thousand lines. */
const TAIL_BYTES = 4 * 1024 * 1024

/** The hash of line `seq`; undefined when it is not in the last megabytes of the trail in `folder`, over file ends. */
export function hashNearEnd(folder: string, seq: number): string | undefined {
  const lines = lastBytes(folder).flatMap((chunk) => splitLines(chunk))
  const raw = lines.find((line) => line.includes(`"seq":${seq},`) && parseLine(line)?.seq === seq)
  return raw && hashLine(raw)
}

/** Oldest first. The newest file first, and older ones while they fit. */
function lastBytes(folder: string): Buffer[] {
  const chunks: Buffer[] = []
  let room = TAIL_BYTES
  for (const name of [CURRENT, ...fullFiles(folder).reverse()]) {
    if (room === 0) break
    const bytes = readLast(join(folder, name), room)
    room -= bytes.length
    chunks.unshift(bytes)
  }
  return chunks
}

/** A trail that has no current file yet has nothing in it. */
function readLast(path: string, bytes: number): Buffer {
  try {
    const fd = openSync(path, 'r')
    try {
      return readEnd(fd, bytes)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}
