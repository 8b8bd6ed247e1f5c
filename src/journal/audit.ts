import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs'
import type { AuditRecord } from '../core/books.ts'
import type { Clock } from '../core/clock.ts'
import { systemClock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import {
  CURRENT,
  fullFiles,
  openTrail,
  readTail,
  setFullFileAside,
  syncFolder,
  type Tail,
} from './audit-files.ts'
import { EMPTY, formatLine, GENESIS, hashLine, type Position, type Tear, TORN } from './audit-line.ts'
import { guarded } from './audit-unavailable.ts'
import { boundedJson } from './bounded-json.ts'
import { type Mutex, openMutex } from './mutex.ts'
import { BRIEF_MS, DURABLE_MS, type Patience } from './patience.ts'
import type { StateDir } from './state-dir.ts'

/** Longer records are cut; the chain's own fields come on top. */
export const MAX_RECORD_BYTES = 64 * 1024
const LOCK = 'audit.lock'
const DEFAULT_MAX_FILE_BYTES = 64 * 1024 * 1024

/**
 * The audit trail: `audit.jsonl`, one JSON object a line, and each line's `prev` is the SHA-256 of the raw bytes
 * of the line before it without its newline. A full file becomes `audit.<seq of its last line>.jsonl`, and the
 * chain goes on in a new one. Several processes may append at once.
 *
 * The chain proves that what is there is whole and in order. That nothing was cut off at the end is proved
 * only by a position somebody kept elsewhere, which is why every result carries one.
 */
export interface Audit {
  /**
   * Appends one record, which the caller has redacted, and answers where the trail stands. `seq`, `prev` and
   * `at` are the trail's own: a record cannot set them. With `durable` (the default) the line is on the
   * disk on return; reads may do without, and hardly wait for a process that holds the trail. Throws `audit_unavailable` when the record is not in the trail for
   * certain: then the thing it records must not happen.
   */
  append(record: AuditRecord, options?: { durable?: boolean }): Position
  /** Where the trail stands now, other processes' lines included. Throws `audit_unavailable`. */
  head(): Position
  close(): void
}

export interface AuditOptions {
  /** Named in the first line of every file: the product's version and the policy's digest. */
  version: string
  policyDigest: string
  clock?: Clock
  /** A file of this size is set aside before the next line. */
  maxFileBytes?: number
}

/** Opens the trail of a state folder. Touches nothing until the first record. */
export function openAudit(dir: StateDir, options: AuditOptions): Audit {
  return new Trail(dir, options)
}

class Trail implements Audit {
  readonly #dir: StateDir
  readonly #clock: Clock
  readonly #maxFileBytes: number
  readonly #origin: { version: string; policyDigest: string }
  readonly #mutex: Mutex
  readonly #patience: Patience
  #fd: number | undefined
  /** The last position this process saw, and the file's identity and size then: unchanged means still true. */
  #known: Position = EMPTY
  #stamp = ''

  constructor(dir: StateDir, { version, policyDigest, clock, maxFileBytes }: AuditOptions) {
    this.#dir = dir
    this.#clock = clock ?? systemClock
    this.#maxFileBytes = maxFileBytes ?? DEFAULT_MAX_FILE_BYTES
    this.#origin = { version, policyDigest }
    this.#mutex = openMutex(dir.file(LOCK))
    this.#patience = dir.patience(LOCK)
  }

  append(record: AuditRecord, { durable = true }: { durable?: boolean } = {}): Position {
    return guarded(() => {
      const fields = fieldsOf(record)
      const add = () => this.#alone(durable, () => this.#add(fields))
      if (!durable) return this.#dir.withoutReserve(add)
      const position = this.#dir.withReserve(add)
      this.#dir.withReserve(() => fsyncSync(this.#open()))
      return position
    })
  }

  head(): Position {
    return guarded(() => this.#alone(false, () => this.#position()))
  }

  close(): void {
    this.#drop()
    this.#mutex.close()
  }

  #alone<T>(durable: boolean, fn: () => T): T {
    const attempt = (waitMs: number) => this.#mutex.hold(fn, waitMs)
    return this.#patience.wait(durable ? DURABLE_MS : BRIEF_MS, attempt, () => this.#stampNow())
  }

  #add(fields: string): Position {
    this.#position()
    if (this.#isFull()) this.#rotate()
    if (fstatSync(this.#open()).size === 0) this.#write([this.#genesis()])
    return this.#write([fields])
  }

  /** Learns where the trail stands; mends a torn end, so that what follows starts on a line of its own. */
  #position(): Position {
    if (this.#fd !== undefined && this.#stampNow() !== this.#stamp) this.#drop()
    if (this.#fd !== undefined) return this.#known
    const tail = existsSync(this.#dir.file(CURRENT)) ? readTail(this.#open()) : undefined
    const last = tail?.last ?? this.#lastOfFullFiles()
    this.#refuseIfCut(last)
    this.#known = last
    this.#stamp = this.#stampNow()
    if (tail) this.#mend(tail)
    return this.#known
  }

  /** Lets what follows start on a line of its own. */
  #mend(tail: Tail): void {
    const end = tail.newline || (tail.rest === undefined && tail.last === undefined) ? '' : '\n'
    if (tail.rest !== undefined) this.#account(tail.rest, tail.lastRaw, end)
    else if (end !== '') this.#put(end)
  }

  /** The torn bytes stay where they are, as evidence; a line of our own says what they are and binds them. */
  #account(rest: Buffer, lastRaw: string, end: string): void {
    const torn: Tear = { bytes: rest.length, digest: hashLine(rest), after: this.#known.head }
    const before = { seq: this.#known.seq, head: lastRaw }
    const line = formatLine(before, this.#clock.now(), JSON.stringify({ event: TORN, torn }))
    this.#put(`${end}${line}\n`)
    this.#known = { seq: before.seq + 1, head: hashLine(line) }
  }

  #lastOfFullFiles(): Position {
    const name = fullFiles(this.#dir.path).at(-1)
    if (name === undefined) return EMPTY
    const fd = openSync(this.#dir.file(name), 'r')
    try {
      return readTail(fd).last ?? EMPTY
    } finally {
      closeSync(fd)
    }
  }

  /** A trail that ends before a line this process has seen was cut or swapped. Going on would bury that. */
  #refuseIfCut({ seq, head }: Position): void {
    const { seq: seenSeq, head: seenHead } = this.#known
    if (seq > seenSeq || (seq === seenSeq && head === seenHead)) return
    throw new OperatorError(
      'audit_unavailable',
      `The audit trail was cut or replaced: line ${seenSeq} is gone, it ends at ${seq}.`,
      {
        hint: `Run \`operator audit verify --head ${seenHead}\`, put the trail back or move its files away, then restart the server.`,
      },
    )
  }

  #isFull(): boolean {
    return this.#fd !== undefined && fstatSync(this.#fd).size >= this.#maxFileBytes
  }

  #rotate(): void {
    setFullFileAside(this.#dir.path, this.#open(), this.#known)
    this.#drop()
  }

  #genesis(): string {
    syncFolder(this.#dir.path)
    return JSON.stringify({
      event: GENESIS,
      ...this.#origin,
      chain: 'prev = SHA-256 of the previous line without its newline',
    })
  }

  #write(records: string[]): Position {
    let position = this.#known
    for (const fields of records) {
      const line = formatLine(position, this.#clock.now(), fields)
      this.#put(`${line}\n`)
      position = { seq: position.seq + 1, head: hashLine(line) }
      this.#known = position
    }
    return position
  }

  /** All or nothing: what a full disk cut short is taken back. */
  #put(text: string): void {
    const fd = this.#open()
    const bytes = Buffer.from(text)
    const { size } = fstatSync(fd)
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done)
    } catch (error) {
      ftruncateSync(fd, size)
      throw error
    } finally {
      this.#stamp = this.#stampNow()
    }
  }

  #open(): number {
    this.#fd ??= openTrail(this.#dir.file(CURRENT))
    return this.#fd
  }

  #drop(): void {
    if (this.#fd !== undefined) closeSync(this.#fd)
    this.#fd = undefined
  }

  #stampNow(): string {
    const stats = statSync(this.#dir.file(CURRENT), { throwIfNoEntry: false })
    return stats ? `${stats.dev}:${stats.ino}:${stats.size}` : 'none'
  }
}

function fieldsOf(record: AuditRecord): string {
  return boundedJson({ ...record, seq: undefined, prev: undefined, at: undefined }, MAX_RECORD_BYTES)
}
