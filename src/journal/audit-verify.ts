import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OperatorError } from '../core/errors.ts'
import { CURRENT, fullFiles, linesOf, seqOf } from './audit-files.ts'
import { CUT, EMPTY, hashLine, type Link, looksTorn, type Position, parseLine, TORN } from './audit-line.ts'
import { openMutex } from './mutex.ts'

/** A line by its file and its number in that file, from 1. */
export interface Place {
  file: string
  line: number
}

/**
 * What a walk over the whole trail found. `torn` lists the places where a write was cut short (power, kill -9,
 * a full disk) and the trail accounts for it: nothing is hidden there, and nothing was recorded. `cut` lists
 * the lines that say that lines before them were cut off: those are lost.
 */
export type AuditVerdict =
  | ({ ok: true; lines: number; torn: Place[]; cut: Place[] } & Position)
  | ({ ok: false; why: string } & Place)

export interface VerifyOptions {
  /** A head somebody kept (every result carries one), with its `seq` when that was kept too. */
  head?: string
  seq?: number
  /**
   * Where an archived older part of the trail ended: what goes before is not looked at, and files that end there
   * or earlier are passed over. Absent, the trail must begin at line 1.
   */
  start?: Position
}

/**
 * Reads the trail at `path` (the state folder, or its audit.jsonl) from its first line to its last and names
 * the first broken one, or the file that is missing. Without a `head` an end that was cut off cannot be seen: that is the nature of a
 * chain. Throws `not_found` when there is no such folder.
 */
export function verifyAudit(path: string, options: VerifyOptions = {}): AuditVerdict {
  const start = options.start?.seq ?? 0
  const files = snapshot(folderOf(path)).filter(({ file }) => !(seqOf(basename(file)) <= start))
  try {
    return walkOver(files, new Walk(options))
  } catch (error) {
    if (error instanceof BrokenLine) return { ok: false, ...error.place, why: error.message }
    throw error
  }
}

function walkOver(files: Extent[], walk: Walk): AuditVerdict {
  for (const { file, size } of files) {
    walk.enter(file)
    for (const raw of linesOf(file, size)) walk.take(raw)
    walk.leave()
  }
  return walk.finish()
}

class BrokenLine extends Error {
  readonly place: Place

  constructor(place: Place, message: string) {
    super(message)
    this.place = place
  }
}

class Walk {
  readonly #witness: { head: string | undefined; seq: number | undefined }
  #position: Position
  #place: Place = { file: CURRENT, line: 0 }
  #before: Place | undefined
  #lines = 0
  #seen: boolean
  readonly #torn: Place[] = []
  readonly #cut: Place[] = []
  #pending: { place: Place; lines: Uint8Array[] } | undefined

  constructor({ head, seq, start }: VerifyOptions) {
    this.#witness = { head, seq }
    this.#position = start ?? EMPTY
    this.#seen = head === undefined || head === this.#position.head
  }

  enter(file: string): void {
    this.#place = { file: basename(file), line: 0 }
  }

  take(raw: Uint8Array): void {
    this.#place = { ...this.#place, line: this.#place.line + 1 }
    this.#lines += 1
    const link = parseLine(raw)
    if (link) this.#chain(link, raw)
    else this.#hold(raw)
  }

  /** A full file is named after its last line. */
  leave(): void {
    const { file, line } = this.#place
    const { seq } = this.#position
    if (Number.isNaN(seqOf(file)) || seqOf(file) === seq) return
    const why = `is missing: the file should end with number ${seqOf(file)} and ends with ${seq}.`
    throw this.#broken(why, { file, line: line + 1 })
  }

  #chain(link: Link, raw: Uint8Array): void {
    if (this.#pending) this.#close(link, this.#pending)
    else this.#follow(link)
    if (link.event === CUT) this.#cut.push(this.#place)
    this.#accept(link, hashLine(raw))
  }

  finish(): AuditVerdict {
    if (this.#pending)
      throw this.#broken(
        'is torn: a write was cut short here. The next record will account for it.',
        this.#pending.place,
      )
    if (!this.#seen) throw this.#cutOff()
    return { ok: true, lines: this.#lines, torn: this.#torn, cut: this.#cut, ...this.#position }
  }

  /** No line of the trail: the rest of a torn write, when what follows says so, or something that was put here. */
  #hold(raw: Uint8Array): void {
    if (!looksTorn(raw, this.#position)) throw this.#broken('is not a line of this trail.')
    this.#pending ??= { place: this.#place, lines: [] }
    this.#pending.lines.push(Buffer.from(raw))
  }

  #close({ seq, prev, torn }: Link, { place, lines }: { place: Place; lines: Uint8Array[] }): void {
    const { seq: last, head } = this.#position
    const digest = hashLine(
      Buffer.concat(lines.flatMap((line, index) => (index > 0 ? [Buffer.from('\n'), line] : [line]))),
    )
    const accounted = torn?.after === head && torn.digest === digest && seq === last + 1
    if (!accounted || prev !== hashLine(lines.at(-1) ?? ''))
      throw this.#broken('was changed or torn, and no line accounts for it.', place)
    this.#torn.push(place)
    this.#pending = undefined
  }

  #follow({ seq, prev, event }: Link): void {
    const due = this.#position.seq + 1
    if (seq > due && this.#place.line === 1) throw missing(due, seq - 1)
    if (seq !== due)
      throw this.#broken(`should be number ${due} and is ${seq}: lines were deleted, moved or inserted here.`)
    if (prev === this.#position.head) return
    if (event === TORN) throw this.#broken('accounts for torn bytes that are no longer there.')
    if (!this.#before) throw this.#broken('does not begin this trail: it follows a line that is not here.')
    throw this.#broken('was changed: its SHA-256 is not the one the next line recorded.', this.#before)
  }

  #accept({ seq }: Link, head: string): void {
    const { head: kept, seq: keptSeq } = this.#witness
    if (head === kept) this.#seen = true
    else if (keptSeq === seq && kept !== undefined)
      throw this.#broken(`is not the line that was kept as ${kept}: the trail was rewritten.`)
    this.#position = { seq, head }
    this.#before = this.#place
  }

  #cutOff(): BrokenLine {
    const why = `is missing: the trail ends before the head ${this.#witness.head}. It was cut off or replaced.`
    return this.#broken(why, { ...this.#place, line: this.#place.line + 1 })
  }

  #broken(why: string, place = this.#place): BrokenLine {
    return new BrokenLine(place, `Line ${place.line} of ${place.file} ${why}`)
  }
}

/** A file begins with the line after that which the file before it is named after. */
function missing(from: number, to: number): BrokenLine {
  const file = `audit.${to}.jsonl`
  return new BrokenLine(
    { file, line: 1 },
    `Lines ${from} to ${to} are missing: they stood in ${file}, or in files before it, and it is not here.`,
  )
}

function folderOf(path: string): string {
  const stats =
    statSync(path, { throwIfNoEntry: false }) ?? statSync(dirname(path), { throwIfNoEntry: false })
  if (!stats)
    throw new OperatorError('not_found', `There is no audit trail at ${path}.`, {
      hint: 'Name the state_dir.',
    })
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path)
}

interface Extent {
  file: string
  size: number
}

/**
 * The files and how long they are at one moment. Taken under the writers' lock, so that a line which is just
 * being written does not look torn; an archived copy has no lock, and a read-only one cannot take it.
 */
function snapshot(folder: string): Extent[] {
  const list = () => extents(folder)
  const lock = join(folder, 'audit.lock')
  if (!existsSync(lock)) return list()
  const mutex = openMutex(lock)
  try {
    return mutex.hold(list)
  } catch {
    return list()
  } finally {
    mutex.close()
  }
}

function extents(folder: string): Extent[] {
  const names = [...fullFiles(folder), CURRENT]
  return names
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => ({ file, size: statSync(file).size }))
}
