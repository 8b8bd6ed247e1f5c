import type { Certificate, Contents } from './certificate.ts'

/** All that is to be known before a backup begins. Looking changes nothing. */
export interface Survey {
  /** As the certificate names it; never a user or a password. */
  source: string
  /** "PostgreSQL 15.18", "SQLite 3.50.4". */
  server: string
  /** "pg_dump 15.18", "VACUUM INTO". */
  tool: string
  /** What the database takes on its disk. */
  bytes: number
}

/** The schema as it is now: what a migration starts from. */
export interface SchemaNow {
  schemaHash: string
  revision?: string
}

/** Told while a step goes on: bytes where `total` is known or expected, else a sentence alone. */
export type Report = (step: { message: string; bytes?: number; total?: number }) => void

/** Held on the server itself for as long as a backup, restore or migration lasts: other hosts see it too. */
export interface Held {
  /** Fires when the server has dropped it: whoever has it must stop. */
  lost: AbortSignal
  release(): Promise<void>
}

/** A file of a backup as it was written; the digest is taken in the moment of writing, before any check. */
export type FileProof = Certificate['files'][number]

/** What a dump says of itself. */
export interface Dumped
  extends Pick<Certificate, 'taken_at' | 'server' | 'tool' | 'snapshot' | 'schema_hash' | 'revision'> {
  /** The data first. */
  files: FileProof[]
  contents: Contents
  seconds: Record<string, number>
}

/** A backup as it lies on the disk. */
export interface Copy {
  /** The folder with its files. */
  path: string
  files: readonly FileProof[]
}

/** A copy that was restored, and what it held. */
export interface Restored {
  /** "a throw-away cluster of PostgreSQL 15.18". */
  how: string
  contents: Contents
  /** Where it can be compared with the original's: a newer server writes expressions differently. */
  schemaHash?: string
  /** What was not as at home and does no harm, a sentence each. */
  notes: readonly string[]
  /** Until all data was back, without the looking that followed. */
  recoverySeconds: number
}

/**
 * How one kind of database is backed up. Every method may be called again by another process after a crash in the
 * middle of it; nothing is remembered in memory. Errors are OperatorErrors whose words hold no secret. The order of
 * things, the names of files while they are made, the catalogue and the journal are `run.ts`'s and not the driver's.
 */
export interface BackupDriver {
  kind: Certificate['kind']
  /** Throws `unavailable` (cannot be reached), `not_configured` (no program that can, both versions named). */
  survey(signal: AbortSignal): Promise<Survey>
  /** Throws `unavailable`, and `busy` when a table is locked for too long. */
  schema(signal: AbortSignal): Promise<SchemaNow>
  /** Throws `busy` when another host has it. */
  hold(signal: AbortSignal): Promise<Held>
  /**
   * Writes the data, and what belongs to it, as files into the folder `into` (there, private, empty), and takes the
   * contents at the very moment of the data. Leaves no process behind when it throws.
   */
  dump(into: string, report: Report, signal: AbortSignal): Promise<Dumped>
  /** Reads all of the data as a restore would. Answers what is wrong with it, a sentence each; empty: nothing. */
  decode(copy: Copy, report: Report, signal: AbortSignal): Promise<readonly string[]>
  /**
   * Restores into a place of its own below `scratch` (a path that does not exist yet, removed by the caller), looks at what came, and ends
   * it. Never touches the source. Throws BackupDamaged when it cannot be restored.
   */
  restore(copy: Copy, scratch: string, report: Report, signal: AbortSignal): Promise<Restored>
  /** Ends what a dead process's `restore` left running below `scratch`. Idempotent. */
  sweep(scratch: string, signal: AbortSignal): Promise<void>
}

/** The backup itself is bad, whoever asks: `differences` say how that is known. Safe for a model. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged'
  readonly differences: readonly string[]

  constructor(message: string, differences: readonly string[] = []) {
    super(message)
    this.differences = differences
  }
}
