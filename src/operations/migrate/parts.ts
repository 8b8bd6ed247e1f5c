import type { Clock } from '../../core/clock.ts'
import type { Act } from '../../core/steps.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import type { Exit, MigrationCommand, MigrationRunner } from '../../systems/migration/port.ts'
import type { BackupDriver } from '../backup/driver.ts'
import type { Entry } from '../backup/entry.ts'
import type { WorkBook } from '../work/book.ts'
import type { Now } from './backup-first.ts'
import type { State } from './outcome.ts'

/** What a migration has to see of its database. */
export interface Migrated {
  state(signal: AbortSignal): Promise<State>
  /** Which database it is, as certificates name it. */
  source(): Promise<string>
  /** Rows by table, as backups name them. */
  rows(signal: AbortSignal): Promise<Readonly<Record<string, number>>>
  /** The variables by which the command reaches the database; a password among them is in the file `passfile`. */
  reach(
    passfile: string,
    limits: { lock: string; statement: string },
  ): Promise<Readonly<Record<string, string>>>
}

/** What a migration remembers for whoever takes it over. Private: schemas may hold anything. */
export interface Memory {
  before: State
  /** The backup that it rests on. */
  backup: string
  /** The revisions it is to end at, where a tool says. */
  goal?: readonly string[]
  /** The revisions among them that may commit rows by themselves; see plan.ts. */
  loose?: readonly string[]
  /** The services that were unhealthy before. */
  unhealthy: readonly string[]
  /** Written when the command was seen to end. */
  exit?: Exit
}

export interface Health {
  checked: number
  bad: Readonly<Record<string, string>>
}

/** One migration of one database and all that it needs. Milliseconds. */
export interface MigrationRun {
  operation: string
  database: string
  command: Pick<MigrationCommand, 'argv' | 'cwd' | 'env'>
  freshMs: number
  limitMs: number
  now(): Now
  /** Whether a missing backup is made, or stops the migration. */
  mayBackUp: boolean
  driver: Pick<BackupDriver, 'hold'>
  migrated: Migrated
  runner: MigrationRunner
  /** Newest first. */
  backups(): readonly Entry[]
  /** Makes a backup of this database within this operation and proves it. Answers whether it is proved. */
  backUp(book: WorkBook): Promise<boolean>
  /** Reads all of a backup once more. Answers whether it is as it was written; one that is not counts no more. */
  intact(backup: Entry, book: WorkBook): Promise<boolean>
  /** Removes what the trial of such a backup has left behind, whose worker died. */
  clearTrial(): Promise<void>
  /** The files of this operation, in a private folder: the command's output, and its password for a while. */
  files: { log: string; passfile: string; remove(path: string): Promise<void> }
  memory: { keep(memory: Memory): void; read(): Memory | undefined }
  /** All services, and a sentence for each that is unhealthy, by its name. */
  health(signal: AbortSignal): Promise<Health>
  act: Act
  /** Without the secrets. Throws `redaction_failed` for what cannot be judged. */
  redact(text: string): string
  book: WorkBook
  /** Documents the end where agents read it. Throws when it could not. */
  document(verdict: WorkVerdict): Promise<void>
  /** The rules once more, right before the first effect. Throws the refusal. */
  recheck(): Promise<void>
  clock: Clock
  signal: AbortSignal
}
