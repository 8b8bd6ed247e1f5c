import { openDocuments } from './documents.ts'
import type { StateDir } from './state-dir.ts'

/**
 * JSON that no one but us may read (mode 0600): the way back of a deploy holds whole environments. It is never
 * shown, logged or put into the journal.
 */
export interface PrivateFiles {
  /** Whole or not at all, and on the disk before it returns, also when that is full. Replaces what was there. */
  keep(name: string, value: object): void
  /** Undefined: there is none. Throws `unavailable` for one that is damaged. */
  read(name: string): unknown
  names(): string[]
  /** Harmless when it is gone. */
  remove(name: string): void
}

/** A folder (mode 0700) inside the state folder, made by the first write. Names are ours: an operation's id and a word. */
export function openPrivateFiles(
  dir: StateDir,
  folder: string,
  limits: { maxBytes?: number } = {},
): PrivateFiles {
  const options = { folder: 'state_dir', ...limits }
  const { put, read, names, remove } = openDocuments(dir.file(folder), options)
  return { keep: (name, value) => dir.withReserve(() => put(name, value)), read, names, remove }
}
