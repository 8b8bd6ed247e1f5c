import { hash } from 'node:crypto'

/** What the very first line names as its predecessor. */
export const NOTHING = '0'.repeat(64)

/** The event that opens every file of the trail. */
export const GENESIS = 'audit.genesis'
/** The event that closes a tear: what stands between the line `after` and this one is the rest of a write that was cut short. */
export const TORN = 'audit.torn'

/** The event that a start writes when the trail lacks a line that the journal remembers. */
export const CUT = 'audit.cut'

const NEWLINE = 0x0a

/** Where a trail stands: the number of its last line and that line's hash. `seq` 0 is an empty trail. */
export interface Position {
  seq: number
  head: string
}

export const EMPTY: Position = { seq: 0, head: NOTHING }

/** The parts of a line that the chain consists of. */
export interface Link {
  seq: number
  prev: string
  event: string
  torn: Tear | undefined
}

/** What a `audit.torn` line says of the bytes before it: how many, their SHA-256, and the head they follow. */
export interface Tear {
  bytes: number
  digest: string
  after: string
}

/** SHA-256, lower-case hex, of a line's raw bytes without its newline: `head -n 7 FILE | tail -n 1 | tr -d '\n' | sha256sum`. */
export function hashLine(raw: Uint8Array | string): string {
  return hash('sha256', raw, 'hex')
}

/** One line without its newline. `fields` is a JSON object; the chain's own fields come first. */
export function formatLine(last: Position, at: number, fields: string): string {
  return `{"seq":${last.seq + 1},"prev":"${last.head}","at":"${new Date(at).toISOString()}",${fields.slice(1)}`
}

/** Reads what the chain needs of a line; undefined when it is not a line of ours. */
export function parseLine(raw: Uint8Array): Link | undefined {
  const value = parseJson(raw)
  if (typeof value !== 'object' || value === null) return undefined
  const { seq, prev, event, torn } = value as Record<string, unknown>
  if (!Number.isSafeInteger(seq) || typeof prev !== 'string' || typeof event !== 'string') return undefined
  return { seq: seq as number, prev, event, torn: event === TORN ? (torn as Tear) : undefined }
}

/**
 * Whether `raw` can be what a cut-short write left behind `last`: the beginning of the line that was due, or
 * the NUL bytes that some file systems put in place of data that never reached the disk.
 */
export function looksTorn(raw: Uint8Array, last: Position): boolean {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 100)).toString('latin1')
  const due = `{"seq":${last.seq + 1},"prev":"`
  const written = text.replace(/\0+$/, '')
  return written.startsWith(due) || due.startsWith(written)
}

/** Splits at newlines. What follows the last newline is the last item; it is empty when the text ends in one. */
export function splitLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = []
  let start = 0
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, end))
    start = end + 1
  }
  return [...lines, bytes.subarray(start)]
}

function parseJson(raw: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('utf8'))
  } catch {
    return undefined
  }
}
