import type { Digested } from '../../core/digest.ts'

/**
 * The folders in which backups lie. Nothing has its final name before all of it is on the disk, and nothing keeps it
 * while it is removed: a name without `.partial` is a whole backup, whatever died when.
 */
export interface Vault {
  /**
   * Makes the folder `PATH.partial` anew, mode 0700, with the folders above it, and answers its path. What a dead
   * process had left there is removed. Throws `config_invalid` when a folder above is another user's or open to
   * others, `unavailable` when it cannot be written.
   */
  begin(path: string): Promise<string>
  /** Bytes that can still be written below the folder, or the nearest one above that exists. */
  free(path: string): Promise<number>
  /** Which part of that disk is free, 0 to 1. */
  freeShare(path: string): Promise<number>
  /** Reads every byte. Throws `not_found` when there is no such plain file. */
  digest(file: string, signal: AbortSignal, onBytes?: (bytes: number) => void): Promise<Digested>
  /** Writes a small text file into a folder, mode 0600. */
  write(folder: string, name: string, text: string): Promise<void>
  /** Puts `PATH.partial` on the disk, file by file, and renames it to `PATH`. Harmless when that was done already. */
  publish(path: string): Promise<void>
  /** Whether there is something under the final name. */
  exists(path: string): Promise<boolean>
  /** Whether anything is left of it, be it half made or half removed. */
  left(path: string): Promise<boolean>
  /** Takes the final name away first, then the files; also what is left of an earlier attempt. Harmless when nothing is there. */
  remove(path: string): Promise<void>
}
