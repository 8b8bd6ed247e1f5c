import type { RecordCount } from '../../../core/record-count.ts'

/** What one rule says of one output. */
export interface Finding {
  /** `json`, `sections`, `garbage.refusals` … */
  rule: string
  passed: boolean
  /** True when it could not be told: a store that did not answer. `passed` is false then. */
  unknown?: true
  /** One sentence, with numbers. */
  found: string
  /** Whole lines of the output where they fit, at most 200 characters; empty when there is nothing to show. */
  excerpt: string
}

/** An output as its source gave it. */
export interface Output {
  /** What was read of it; at most MAX_JUDGED bytes are looked at. */
  bytes: Uint8Array
  /** Bytes of the whole, also of the part that was not read. */
  size: number
  /** True when `bytes` is not the whole. */
  truncated: boolean
  /** Milliseconds since 1970, where it is known. */
  writtenAt?: number
}

/** Readers give no more than this, 1 MB: what is judged keeps the server from answering, up to some 3 µs a byte. */
export const MAX_JUDGED = 1_048_576

export type StoreState = RecordCount

/** What a judge knows beside the output. */
export interface Context {
  /** Milliseconds since 1970. */
  now: number
  /** The day the run is for, in the job's time zone: 2026-11-21. */
  day: string
  /** When that day began there, milliseconds since 1970; without it, it began at midnight UTC. */
  dayBegan?: number
  /** When the run began, where it is known. */
  startedAt?: number
  /** The fingerprint (see `fingerprint`) of the run before. */
  previous?: string
  /** The store now, or why it could not be asked. Absent: nobody asked. */
  store?: StoreState | { problem: string }
  /** The store before this run. */
  earlier?: StoreState
}

const EXCERPT = 200

/**
 * The line, or its first words where it is longer: never a part of a word, which a redactor would no longer know for
 * what it is.
 */
export function excerptOf(line: string | undefined): string {
  const text = (line ?? '').trim()
  if (text.length <= EXCERPT) return text
  const blank = text.lastIndexOf(' ', EXCERPT)
  return blank > 0 ? text.slice(0, blank) : ''
}

export function passed(rule: string, found: string, excerpt = ''): Finding {
  return { rule, passed: true, found, excerpt: excerptOf(excerpt) }
}

export function failed(rule: string, found: string, excerpt = ''): Finding {
  return { rule, passed: false, found, excerpt: excerptOf(excerpt) }
}

export function unknown(rule: string, found: string, excerpt = ''): Finding {
  return { rule, passed: false, unknown: true, found, excerpt: excerptOf(excerpt) }
}
