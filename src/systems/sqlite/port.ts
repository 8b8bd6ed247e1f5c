import type { RecordCount } from '../../core/record-count.ts'

/** What an SQLite database is, without its rows. */
export interface SqliteFacts {
  /** The version of the library that reads it. */
  version: string
  /** Pages in use and free ones, in bytes. */
  bytes: number
  /** SHA-256 of its schema's statements, its user_version and its application_id, hex. */
  schemaHash: string
  /** What a migration tool has written down: alembic's revision. */
  revision?: string
}

/** What a database holds at one moment. Names as they stand in a statement. */
export interface SqliteContents {
  tables: { table: string; rows: number; fingerprint: string }[]
  objects: { counts: Record<string, number>; fingerprint: string }
  not_compared: string[]
}

/** Told while rows are read. */
export type OnTable = (table: string, done: number, total: number) => void

/**
 * One moment of a database, held by a read transaction. With a write-ahead log nobody waits for it; in the other
 * journal modes whoever writes waits until it is closed.
 */
export interface SqliteSnapshot {
  facts: SqliteFacts
  contents(onTable: OnTable, signal: AbortSignal): Promise<SqliteContents>
  /** Copies every page, as it is in the snapshot, into a new file. `onBytes` is told what is there of how much. */
  copy(file: string, onBytes: (bytes: number, total: number) => void, signal: AbortSignal): Promise<void>
  close(): void
}

/**
 * SQLite databases on this machine, never a copy of their files: what is in a write-ahead log is not in the main
 * file. Throws `not_found` (no such file), `busy` (locked for 30 s), `unavailable` (no database, damaged, unreadable).
 */
export interface Sqlite {
  snapshot(path: string, signal: AbortSignal): Promise<SqliteSnapshot>
  /** A lock beside the database that other operators see and that dies with this process. Throws `busy`. */
  hold(path: string): Promise<{ release(): void }>
  /** Reads every page of a file that nobody writes, and leaves nothing beside it. Answers what is wrong with it. */
  check(file: string, signal: AbortSignal): Promise<readonly string[]>
  /** Copies a backup into a new folder, opens it there as an application would, and reads it. */
  tryOut(file: string, folder: string, onTable: OnTable, signal: AbortSignal): Promise<SqliteTrial>
}

export interface SqliteTrial {
  /** Until the copy could be opened. */
  recoverySeconds: number
  /** What is wrong with it; empty: nothing, and what it held is there. */
  complaints: readonly string[]
  held?: { schemaHash: string; contents: SqliteContents }
}

export interface SqliteTable {
  path: string
  table: string
  /** The column whose highest value is the newest record. */
  newest?: string
}

export interface SqliteRecords {
  /** Counts a table, up to 5 million rows. Throws as `Sqlite` does; `not_found` also for a table or column. */
  count(of: SqliteTable): Promise<RecordCount>
}
