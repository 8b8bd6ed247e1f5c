import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { Act } from '../core/steps.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Adopted } from '../journal/succession.ts'
import type { Work, WorkVerdict } from '../journal/works.ts'
import { backupIdOf } from '../operations/backup/certificate.ts'
import type { BackupDriver } from '../operations/backup/driver.ts'
import { whole } from '../operations/backup/ending.ts'
import type { Entry } from '../operations/backup/entry.ts'
import type { BackupParts, BackupRun } from '../operations/backup/parts.ts'
import { createRetain } from '../operations/backup/retention/retain.ts'
import { clearTrial, reread, runBackup, runVerify } from '../operations/backup/run.ts'
import { openWorkBook, type WorkBook } from '../operations/work/book.ts'
import type { Redactor } from '../policy/redact/redactor.ts'
import type { Vault } from '../systems/vault/port.ts'
import { type BackupCall, type Backups, backupPath, scratchPath } from './backups.ts'
import { pagedWork } from './paged-work.ts'
import { type Judging, keptCall, type LongCall, recheck } from './recheck.ts'
import type { LongWork } from './worker.ts'

export interface BackupWorkParts extends Judging {
  loaded: Loaded
  books: StateBooks
  backups: Pick<Backups, 'catalogue' | 'files' | 'power'>
  vault: Vault
  driverOf(database: string): BackupDriver
  redactor: Redactor
  /** Documents the end in the agents' log, once however often it is asked. */
  documentWork(work: Work, verdict: WorkVerdict): Promise<void>
  clock: Clock
}

/** Backups and their proofs, as their worker does them. */
export function backupWork(parts: BackupWorkParts): LongWork {
  return pagedWork(parts, {
    kinds: ['backup', 'verify'],
    async carryOut(adopted, act) {
      const call = keptCall<BackupCall>(parts.backups.files, 'works', adopted.operation.id)
      const common = partsOf(parts, adopted, act, call)
      if (call.work === 'verify') await runVerify(common, call.backup)
      else await runBackup(runOf(parts, adopted, common, call))
    },
  })
}

/** What every work on a database needs of this process. */
export function partsOf(
  parts: BackupWorkParts,
  { operation }: Adopted,
  act: Act,
  call: { database: string },
): BackupParts {
  const { loaded, books, backups, vault, redactor, clock } = parts
  const { id } = operation
  const book = openWorkBook(id, { works: books.journal().works, redact: redactor.value, clock })
  return {
    operation: id,
    driver: parts.driverOf(call.database),
    vault,
    catalogue: backups.catalogue,
    scratch: scratchPath(loaded, call.database, id),
    act,
    book,
    document: (verdict) => parts.documentWork(book.page(), verdict),
    clock,
    // Nobody cancels it: it ends by itself, and what it made until then counts for nothing.
    signal: new AbortController().signal,
  }
}

/** A proved backup that another work takes first, within its operation: written into its book, not documented by itself. */
export function backingUp(
  parts: BackupWorkParts,
  adopted: Adopted,
  act: Act,
  call: LongCall & { database: string },
  before: string,
) {
  const common = partsOf(parts, adopted, act, call)
  return {
    async backUp(book: WorkBook): Promise<boolean> {
      const ended: { verdict?: WorkVerdict } = {}
      const end = (verdict: WorkVerdict) => {
        ended.verdict = verdict
      }
      const backup = { ...call, level: 'restore' as const, label: `${before} ${adopted.operation.id}` }
      const within = { ...common, book: { ...book, end }, document: async () => {} }
      await runBackup(runOf(parts, adopted, within, backup))
      return ended.verdict === 'completed'
    },
    async intact(entry: Entry, book: WorkBook): Promise<boolean> {
      const shown = { ...book, result: () => {} }
      return (await reread({ ...common, book: shown }, whole(entry, entry.id))).ok
    },
    clearTrial: () => clearTrial(common),
  }
}

/** A backup within an operation: its own, or that of another work. */
export function runOf(
  parts: BackupWorkParts,
  { operation }: Adopted,
  common: BackupParts,
  call: LongCall & { database: string; level: 'decode' | 'restore'; label?: string },
): BackupRun {
  const { loaded, books, backups, clock } = parts
  const { database, level, label } = call
  const { kind, keepMs, weeklyMs } = backups.power.database(database)
  const id = backupIdOf(operation.id)
  const { act, catalogue, vault } = common
  const lease = (target: string) => books.lease(target, { operation: operation.id, actor: operation.actor })
  return {
    ...common,
    entry: {
      id,
      database,
      kind,
      ...(label !== undefined && { label }),
      operation: operation.id,
      path: backupPath(loaded, database, id),
    },
    level,
    keeping: { keepMs, weeklyMs },
    retain: createRetain({ catalogue, vault, lease, holder: books.holder, act, clock }),
    recheck: () => recheck(parts, operation.id, call),
  }
}

/** For a database that is gone from the configuration while a worker has it. */
export function noDatabase(name: string): never {
  throw new OperatorError('not_found', `There is no database ${name} in the configuration any more.`, {
    applied: 'no',
  })
}
