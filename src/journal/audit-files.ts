import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
} from 'node:fs'
import { join } from 'node:path'
import { hashLine, type Position, parseLine, splitLines } from './audit-line.ts'

export const CURRENT = 'audit.jsonl'
const FULL_FILE = /^audit\.(\d+)\.jsonl$/

/** How much of a file is read at once. */
const CHUNK_BYTES = 1024 * 1024

/** How far back from the end a whole line is looked for: first little, then more. A line is at most 64 KB. */
const FIRST_WINDOW = 16 * 1024
const LAST_WINDOW = 1024 * 1024

/** The full files of a trail, oldest first. Each is named after its last line: `audit.<seq>.jsonl`. */
export function fullFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => FULL_FILE.test(name))
    .sort((a, b) => seqOf(a) - seqOf(b))
}

/** The number of the last line of a full file; NaN when the name is none of a full file. */
export function seqOf(name: string): number {
  return Number(FULL_FILE.exec(name)?.[1])
}

/** Opens a file of the trail for reading and appending; never through a link. */
export function openTrail(path: string): number {
  const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW } = constants
  return openSync(path, O_RDWR | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0), 0o600)
}

/** Puts the full current file aside. Its bytes and its new name are on the disk when this returns. */
export function setFullFileAside(folder: string, fd: number, { seq }: Position): void {
  fsyncSync(fd)
  renameSync(join(folder, CURRENT), join(folder, `audit.${seq}.jsonl`))
  syncFolder(folder)
}

/** Makes created and renamed names durable. Windows cannot open a folder and needs no such thing. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const fd = openSync(folder, constants.O_RDONLY)
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** How a file ends. */
export interface Tail {
  /** The last whole line of the trail in it. */
  last: Position | undefined
  /** What follows that line and is none itself, without a final newline: the trace of a torn write. */
  rest: Buffer | undefined
  /** The hash of the last raw line, whatever it is: the `prev` of what comes next. */
  lastRaw: string
  newline: boolean
}

/**
 * Reads the end of a file backwards to its last whole line. Throws when there is none within 1 MB: such a
 * file was not written by us.
 */
export function readTail(fd: number, window = FIRST_WINDOW): Tail {
  const { size } = fstatSync(fd)
  const bytes = readEnd(fd, window)
  const newline = bytes.at(-1) === 0x0a
  const body = newline ? bytes.subarray(0, -1) : bytes
  const lines = size === 0 ? [] : splitLines(body)
  const found = findLast(lines, bytes.length === size)
  if (!found.last && bytes.length < size) return readFurther(fd, window)
  const rest = found.follows ? body.subarray(found.end) : undefined
  return { last: found.last, rest, lastRaw: hashLine(lines.at(-1) ?? ''), newline }
}

function readFurther(fd: number, window: number): Tail {
  if (window >= LAST_WINDOW) throw new Error('no line of the trail in the last megabyte')
  return readTail(fd, window * 8)
}

interface Found {
  last: Position | undefined
  end: number
  follows: boolean
}

/** The first of `lines` may be the end of a longer one, unless they are the whole file. */
function findLast(lines: Buffer[], wholeFile: boolean): Found {
  let end = lines.reduce((sum, line) => sum + line.length + 1, 0)
  for (const [index, raw] of [...lines.entries()].reverse()) {
    const link = index > 0 || wholeFile ? parseLine(raw) : undefined
    if (link) return { last: { seq: link.seq, head: hashLine(raw) }, end, follows: index < lines.length - 1 }
    end -= raw.length + 1
  }
  return { last: undefined, end: 0, follows: lines.length > 0 }
}

/** The last bytes of a file, at most `window` of them. */
export function readEnd(fd: number, window: number): Buffer {
  const { size } = fstatSync(fd)
  const bytes = Buffer.allocUnsafe(Math.min(size, window))
  let have = 0
  while (have < bytes.length) {
    const got = readSync(fd, bytes, have, bytes.length - have, size - bytes.length + have)
    if (got === 0) break
    have += got
  }
  return bytes.subarray(0, have)
}

/** The lines in the first `size` bytes. A line longer than a chunk is handed out in pieces: it is none of ours. */
export function* linesOf(file: string, size: number): Generator<Uint8Array> {
  const fd = openSync(file, 'r')
  try {
    let rest = Buffer.alloc(0)
    for (let at = 0; at < size; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, size - at))
      const got = readSync(fd, chunk, 0, chunk.length, at)
      if (got === 0) break
      at += got
      const lines = splitLines(Buffer.concat([rest, chunk.subarray(0, got)]))
      rest = Buffer.from(lines.pop() ?? '')
      yield* lines
      if (rest.length <= CHUNK_BYTES) continue
      yield rest
      rest = Buffer.alloc(0)
    }
    if (rest.length > 0) yield rest
  } finally {
    closeSync(fd)
  }
}
