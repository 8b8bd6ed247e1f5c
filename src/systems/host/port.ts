import type { DiskUse, MachineSample, ProcessUse } from '../../core/machine.ts'

/** What could be measured of the disks, and which mounts could not and why. */
export interface DiskReading {
  disks: DiskUse[]
  /** Mounts that are there and were not looked at: remote ones, or one that did not answer. */
  unread: { mount: string; why: string }[]
}

/** The machine the server runs on. Every method only reads. */
export interface Host {
  /**
   * One cheap look, made to be repeated every few seconds: on Linux a handful of reads from `/proc`, no fork.
   * Throws `unavailable` when CPU or memory cannot be read; what else a system lacks is null.
   */
  sample(): Promise<MachineSample>
  /** Space and inodes of each local file system once, however often it is mounted. Throws `unavailable`. */
  disks(signal: AbortSignal): Promise<DiskReading>
  /** The processes that use most CPU or memory, at most `limit`. Takes a quarter of a second; not for a loop. */
  top(limit: number, signal: AbortSignal): Promise<ProcessUse[]>
}
