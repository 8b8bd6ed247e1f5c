import type { WorkBook } from '../../work/book.ts'
import type { BackupParts } from '../parts.ts'
import type { Place, RestoreDriver } from './driver.ts'

/** What a restore remembers for whoever takes it over. */
export interface RestoreMemory {
  /** The proved copy, as its driver tells it from every other. */
  id: string
  recoverySeconds: number
  tables: number
  rows: number
}

/** One restore of one backup and all that it needs. */
export interface RestoreRun
  extends Pick<
    BackupParts,
    'operation' | 'vault' | 'catalogue' | 'act' | 'book' | 'document' | 'clock' | 'signal'
  > {
  /** Reads the backup itself: its bytes, and whether they can be decoded. */
  driver: BackupParts['driver']
  restore: RestoreDriver
  backup: string
  database: string
  place: Place
  /** Makes a backup of what is there within this operation and proves it. Answers whether it is proved. */
  backUp(book: WorkBook): Promise<boolean>
  /** Removes what the trial of such a backup has left behind, whose worker died. */
  clearTrial(): Promise<void>
  /** A private folder of this operation, made anew; and gone again. */
  folder: { make(): Promise<string>; remove(): Promise<void> }
  /** The id that such a backup has. */
  freshId: string
  memory: { keep(memory: RestoreMemory): void; read(): RestoreMemory | undefined }
  /** The rules once more. Throws the refusal. */
  recheck(): Promise<void>
}
