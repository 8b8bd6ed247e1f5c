import type { RecordCount } from '../../core/record-count.ts'

/**
 * An append-only log on disk and the archives it was rotated into. There is no way to overwrite, edit or
 * delete what is in it: a power that is not a method does not exist.
 */
export interface LogFile {
  /** Where the log is, as the configuration names it. */
  readonly path: string
  /**
   * Runs `work` while no other process of ours appends or rotates. The lock is the kernel's and dies with its
   * holder. What a dead writer left half-written is completed first. Busy for too long: OperatorError `busy`.
   */
  exclusive<T>(work: (held: HeldLog) => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Names of the files beside the log that share its stem and ending. Which are archives is the caller's to say. */
  siblings(): Promise<readonly string[]>
  /** The log, or one of its siblings; undefined when there is none. Refuses what is not a regular file. */
  open(sibling?: string): Promise<Volume | undefined>
}

/** What only the holder of the lock may do. */
export interface HeldLog {
  /** Bytes in the log; 0 when there is none yet. */
  size(): Promise<number>
  /**
   * Adds the text in one write at the end, on a line of its own, and returns when it is on the disk. A write
   * that could not be finished is taken back: the error then says `applied: no`.
   */
  append(text: string): Promise<void>
  /** Moves the whole log to a sibling name that is free; the next append starts a new file. */
  rotate(sibling: string): Promise<void>
}

/** An open file, as long as it was when it was opened. */
export interface Volume {
  /** The same file under another name has the same id. */
  readonly id: string
  readonly size: number
  /** Wall clock, milliseconds. */
  readonly modifiedAt: number
  /** The bytes from `offset`; fewer than `length` only at the end. */
  read(offset: number, length: number): Promise<Uint8Array>
  close(): Promise<void>
}

export interface FolderRecords {
  /** Files in a folder and below it, and when the newest was changed, in ISO. At most 100,000. Throws `not_found`. */
  count(folder: string, signal: AbortSignal): Promise<RecordCount>
}
