import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Applied } from '../core/errors.ts'
import { CURRENT, fullFiles, linesOf, seqOf } from './audit-files.ts'
import { CUT, parseLine } from './audit-line.ts'

const APPLIED: readonly Applied[] = ['no', 'yes', 'unknown']
const CALL = Buffer.from('"call":"')

/** A line that says that lines before it were cut off. `event` is among a line's first members; texts come after it. */
const CUT_LINE = Buffer.from(`"event":"${CUT}"`)
const EVENT_WITHIN = 200

/** What the trail tells of one call. */
export interface Trace {
  /** Whether its intent stands there; undefined when lines that could hold it are not there any more, or were cut off. */
  intended: boolean | undefined
  outcome?: { status: 'completed' | 'failed'; applied: Applied }
}

/** A call, and the number of a line that the trail had before any of its own. */
export interface Traced {
  id: string
  trailSeq: number
}

/**
 * What the trail in `folder` tells of these calls. Reads every line from where the oldest of them began, however
 * far back that is, once for all of them. Only complete lines count; what is torn tells nothing.
 */
export function readTraces(folder: string, calls: readonly Traced[]): ReadonlyMap<string, Trace> {
  const told = new Map<string, Line[]>(calls.map(({ id }) => [id, []]))
  const reach: Reach = { first: undefined, last: undefined, cut: false }
  for (const raw of linesSince(folder, Math.min(...calls.map(({ trailSeq }) => trailSeq)))) {
    reach.first ??= parseLine(raw)?.seq
    reach.last = raw
    reach.cut ||= saysCut(raw)
    told.get(callIn(raw))?.push(parsed(raw))
  }
  return new Map(calls.map((call) => [call.id, traceOf(call, told.get(call.id) ?? [], reach)]))
}

type Line = Record<string, unknown> | undefined

/** How far the lines went that were read: the number of the first, and the last. */
interface Reach {
  first: number | undefined
  last: Uint8Array | undefined
  /** Whether one of them says that lines are lost: then what is not there proves nothing. */
  cut: boolean
}

function saysCut(raw: Uint8Array): boolean {
  return Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, EVENT_WITHIN)).includes(CUT_LINE)
}

function traceOf({ id, trailSeq }: Traced, told: Line[], reach: Reach): Trace {
  const own = told.filter((line) => line?.['call'] === id)
  const outcome = own.map(outcomeOf).find((found) => found !== undefined)
  const intended =
    own.some((line) => line?.['event'] === 'intent') || (isWhole(trailSeq, reach) ? false : undefined)
  return { intended, ...(outcome && { outcome }) }
}

/** Whether nothing is missing between the line that was there before and the end. */
function isWhole(trailSeq: number, { first, last, cut }: Reach): boolean {
  if (cut) return false
  if (first === undefined) return trailSeq === 0
  const end = last && parseLine(last)?.seq
  return first <= trailSeq + 1 && (end === undefined || end >= trailSeq)
}

/** The first `call` of a line is the trail's own; those in the arguments come after it. */
function callIn(raw: Uint8Array): string {
  const line = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const start = line.indexOf(CALL)
  return start < 0
    ? ''
    : line.toString('latin1', start + CALL.length, line.indexOf(0x22, start + CALL.length))
}

function outcomeOf(line: Line): Trace['outcome'] {
  if (line?.['event'] !== 'outcome') return undefined
  const applied = APPLIED.find((known) => known === line['applied'])
  return applied && { status: line['status'] === 'ok' ? 'completed' : 'failed', applied }
}

function parsed(raw: Uint8Array): Line {
  try {
    const value: unknown = JSON.parse(Buffer.from(raw).toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** A full file is named after its last line: those that end before `seq` hold nothing of ours. */
function* linesSince(folder: string, seq: number): Generator<Uint8Array> {
  const full = fullFiles(folder).filter((name) => seqOf(name) > seq)
  for (const file of [...full, CURRENT].map((name) => join(folder, name)))
    if (existsSync(file)) yield* linesOf(file, statSync(file).size)
}
