import type { OnTable, SqliteTrial } from './port.ts'

/** Files of SQLite databases beside one another. Throws `busy`, `not_found`, `unavailable`. */
export interface SqliteFiles {
  /** What tells a file from every other while it exists, whatever its name; undefined: there is none. */
  idOf(path: string): Promise<string | undefined>
  /** Bytes of a file with its log, and free ones beside it. The file need not be there. */
  room(path: string): Promise<{ bytes: number; free: number }>
  /** Logs and journals that lie under the name, which a file put there would take for its own. */
  strays(path: string): Promise<readonly string[]>
  /** Who has the file open, a sentence each. Throws `busy` where that cannot be known and others may write to it. */
  openedBy(path: string): Promise<readonly string[]>
  /** Copies a backup to `temp`, in place of what lies there, for the owner of `like`; opens and reads it. */
  build(file: string, temp: string, like: string, onTable: OnTable, signal: AbortSignal): Promise<SqliteTrial>
  /** Puts all of `temp` on the disk and gives it a name that nothing has. */
  name(temp: string, path: string): Promise<void>
  /**
   * Puts `temp` in place of the database `path`, whose file is `kept` from then on. Alone with it: its log is written
   * back and gone before, and a process that has it open is a refusal, before or right after.
   */
  swap(path: string, temp: string, kept: string): Promise<void>
  /** Removes a file of ours with what SQLite put beside it. Harmless when there is none. */
  remove(temp: string): Promise<void>
}
