import type { Clock } from '../../core/clock.ts'
import type { Act } from '../../core/steps.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import type { Vault } from '../../systems/vault/port.ts'
import type { WorkBook } from '../work/book.ts'
import type { Keeping, Retain } from './decision.ts'
import type { BackupDriver } from './driver.ts'
import type { Catalogue, NewEntry } from './entry.ts'

/** What every work on backups needs. */
export interface BackupParts {
  operation: string
  driver: BackupDriver
  vault: Vault
  catalogue: Catalogue
  /** Where a trial restore may put what it needs; removed when it is over. */
  scratch: string
  act: Act
  book: WorkBook
  /** Documents the end where agents read it. Throws when it could not. */
  document(verdict: WorkVerdict): Promise<void>
  clock: Clock
  signal: AbortSignal
}

/** A backup of one database, to be made and, where `level` says so, proved by a restore. */
export interface BackupRun extends BackupParts {
  entry: NewEntry
  level: 'decode' | 'restore'
  keeping: Keeping
  retain: Retain
  /** The rules once more, right before the first effect. Throws the refusal. */
  recheck(): Promise<void>
}
