import { existsSync, lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { systemClock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import { refuseOpenParents, refuseUnlessOurs } from './ownership.ts'
import { createPatience, type Patience } from './patience.ts'
import { ensureReserve, isDiskFull, releaseReserve } from './reserve.ts'

/** The folder in which The Operator keeps its books. Whoever holds one knows that nobody else can write there. */
export interface StateDir {
  /** Absolute. */
  readonly path: string
  /** The absolute path of an entry. */
  file(name: string): string
  /**
   * Runs `write`. When the disk is full it gives up the reserve and runs `write` once more, so `write` must be
   * one that left nothing behind when it failed. The reserve comes back when there is room again.
   */
  withReserve<T>(write: () => T): T
  /**
   * Runs a `write` that may be lost (samples, the trace of reads). It never touches the reserve: while that is
   * gone and cannot be had back, it throws ENOSPC instead, so that reads do not use up what writes will need.
   */
  withoutReserve<T>(write: () => T): T
  /** How long to wait for whoever holds the lock of this entry: one memory for all that ask for it here. */
  patience(name: string): Patience
  /** What is not wrong enough to refuse, in sentences, for `operator doctor`. */
  findings(): string[]
}

const RESERVE = 'reserve'
const RESERVE_RETRY_MS = 10_000

/**
 * Opens the state folder and creates it with mode 0700. Throws `config_invalid` with a hint when someone else
 * could write to it, to a file in it or to a folder above it, when it is a link, or when it cannot be made.
 */
export function openStateDir(path: string, { clock = systemClock }: { clock?: Clock } = {}): StateDir {
  const folder = resolve(path)
  create(folder)
  refuseOpenParents(folder)
  refuseUnlessOurs(folder, lstatSync(folder))
  for (const name of readdirSync(folder))
    refuseUnlessOurs(join(folder, name), statOf(join(folder, name), folder))
  return new Folder(folder, clock)
}

function create(folder: string): void {
  try {
    makeFolder(folder)
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown reason'
    throw new OperatorError(
      'config_invalid',
      `state_dir ${JSON.stringify(folder)} cannot be created (${reason}).`,
      {
        hint: 'Set state_dir to a folder that the user who runs The Operator can write to.',
        applied: 'no',
        cause,
      },
    )
  }
}

/** Not mkdir's own `recursive`: below a folder that takes no entries, such as /proc, Node then loops for ever. */
function makeFolder(folder: string): void {
  const there = lstatSync(folder, { throwIfNoEntry: false })
  if (there?.isFile()) throw Object.assign(new Error('a file is in its place'), { code: 'EEXIST' })
  if (there) return
  makeFolder(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (error) {
    // Another process that starts at the same moment may have been first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Another process may remove a file of its own while we look; then the folder speaks for it. */
function statOf(path: string, folder: string): Stats {
  return lstatSync(path, { throwIfNoEntry: false }) ?? lstatSync(folder)
}

class Folder implements StateDir {
  readonly path: string
  readonly #clock: Clock
  readonly #patience = new Map<string, Patience>()
  #reserved: boolean
  #lastTry: number

  constructor(path: string, clock: Clock) {
    this.path = path
    this.#clock = clock
    this.#reserved = ensureReserve(this.file(RESERVE))
    this.#lastTry = clock.monotonic()
  }

  file(name: string): string {
    return join(this.path, name)
  }

  withReserve<T>(write: () => T): T {
    if (!this.#reserved) this.#refill()
    try {
      return write()
    } catch (error) {
      if (!isDiskFull(error)) throw error
      releaseReserve(this.file(RESERVE))
      this.#reserved = false
      this.#lastTry = this.#clock.monotonic()
      return write()
    }
  }

  withoutReserve<T>(write: () => T): T {
    this.#reserved &&= existsSync(this.file(RESERVE))
    if (!this.#reserved) this.#refill()
    if (!this.#reserved) throw Object.assign(new Error('what room is left is for writes'), { code: 'ENOSPC' })
    return write()
  }

  patience(name: string): Patience {
    const patience = this.#patience.get(name) ?? createPatience(this.#clock)
    this.#patience.set(name, patience)
    return patience
  }

  findings(): string[] {
    const findings: string[] = []
    if (!ensureReserve(this.file(RESERVE))) {
      findings.push(
        `${this.path} has no reserve: the disk is full or read-only, and the next write may be refused.`,
      )
    }
    if (process.getuid !== undefined && (lstatSync(this.path).mode & 0o055) !== 0) {
      findings.push(`${this.path} can be read by others: \`chmod 700 ${this.path}\`.`)
    }
    return findings
  }

  #refill(): void {
    if (this.#clock.monotonic() - this.#lastTry < RESERVE_RETRY_MS) return
    this.#lastTry = this.#clock.monotonic()
    this.#reserved = ensureReserve(this.file(RESERVE))
  }
}
