import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { Applied } from '../core/errors.ts'
import { CURRENT, fullFiles, readEnd } from './audit-files.ts'
import { hashLine, parseLine, splitLines } from './audit-line.ts'

const APPLIED: readonly Applied[] = ['no', 'yes', 'unknown']
/** As far back as a recovery reads: some ten thousand lines. */
const TAIL_BYTES = 4 * 1024 * 1024

/** What the trail tells of one call. */
export interface Trace {
  /** Whether its intent stands there; undefined when that may be further back than was read. */
  intended: boolean | undefined
  outcome?: { status: 'completed' | 'failed'; applied: Applied }
}

/** The end of a trail, read once. Only complete lines count; what is torn tells nothing. */
export interface TrailTail {
  /** `since`: the wall clock, in milliseconds, when the call began. */
  trace(call: string, since: number): Trace
  /** The hash of this line; undefined when it is not in what was read. */
  hashAt(seq: number): string | undefined
}

/** Reads the last megabytes of the trail in `folder`, over file ends. */
export function readTrailTail(folder: string): TrailTail {
  const { chunks, whole } = lastBytes(folder)
  const lines = chunks.flatMap((chunk) => splitLines(chunk))
  const oldest = whole ? 0 : oldestOf(lines)
  return {
    hashAt(seq) {
      const raw = lines.find((line) => line.includes(`"seq":${seq},`) && parseLine(line)?.seq === seq)
      return raw && hashLine(raw)
    },
    trace(call, since) {
      const told = lines.filter((raw) => raw.includes(call)).map(parsed)
      const own = told.filter((line) => line?.['call'] === call)
      const outcome = own.map(outcomeOf).find((found) => found !== undefined)
      const intended =
        own.some((line) => line?.['event'] === 'intent') || (oldest < since ? false : undefined)
      return { intended, ...(outcome && { outcome }) }
    },
  }
}

/** The first one may be the end of a longer line. */
function oldestOf(lines: Buffer[]): number {
  const first = lines.find((raw) => parsed(raw) !== undefined)
  return first ? Date.parse(String(parsed(first)?.['at'])) : Number.NaN
}

/** Oldest first. The newest file first, and older ones while they fit. */
function lastBytes(folder: string): { chunks: Buffer[]; whole: boolean } {
  const chunks: Buffer[] = []
  let room = TAIL_BYTES
  for (const name of [CURRENT, ...fullFiles(folder).reverse()]) {
    if (room === 0) return { chunks, whole: false }
    const bytes = readLast(join(folder, name), room)
    room -= bytes.length
    chunks.unshift(bytes)
  }
  return { chunks, whole: room > 0 }
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

type Line = Record<string, unknown> | undefined

function outcomeOf(line: Line): Trace['outcome'] {
  if (line?.['event'] !== 'outcome') return undefined
  const applied = APPLIED.find((known) => known === line['applied'])
  return applied && { status: line['status'] === 'ok' ? 'completed' : 'failed', applied }
}

function parsed(raw: Buffer): Line {
  try {
    const value: unknown = JSON.parse(raw.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
