import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { backupDriver, restoreDriver } from '../../../src/compose/backup-drivers.ts'
import type { Config } from '../../../src/config/schema.ts'
import { systemClock } from '../../../src/core/clock.ts'
import type { Act } from '../../../src/core/steps.ts'
import { createBooks } from '../../../src/journal/books.ts'
import { newOperationId } from '../../../src/journal/id.ts'
import { openPrivateFiles } from '../../../src/journal/private-files.ts'
import type { Work } from '../../../src/journal/works.ts'
import { createCatalogue } from '../../../src/operations/backup/catalogue.ts'
import { backupIdOf } from '../../../src/operations/backup/certificate.ts'
import type { BackupDriver } from '../../../src/operations/backup/driver.ts'
import type { Catalogue, Entry } from '../../../src/operations/backup/entry.ts'
import type { BackupRun } from '../../../src/operations/backup/parts.ts'
import type { Into, Place } from '../../../src/operations/backup/restore/driver.ts'
import type { RestoreMemory, RestoreRun } from '../../../src/operations/backup/restore/parts.ts'
import { runRestore } from '../../../src/operations/backup/restore/run.ts'
import { backUp, runBackup, runVerify } from '../../../src/operations/backup/run.ts'
import type { WorkNotes } from '../../../src/operations/work/book.ts'
import { openWorkBook } from '../../../src/operations/work/book.ts'
import { createVault } from '../../../src/systems/vault/client.ts'
import { tempFolder } from '../../journal/processes.ts'

/** How a work on backups ended, and everything it said. */
export interface Ended {
  work: Work
  entry: Entry | undefined
  /** The whole report as one text: no secret may be in it. */
  said: string
  blockers: readonly string[]
}

type Database = Config['databases'][string]

/** For what is not about the proof: a made backup counts as restored, without the half minute that this takes. */
export function callProved(catalogue: Pick<Catalogue, 'get' | 'update'>, id: string | undefined): void {
  const certificate = catalogue.get(id ?? '')?.certificate
  if (!certificate) throw new Error('no such backup was made')
  const good = { at: certificate.taken_at, how: 'a test says so', ok: true, differences: [], seconds: 0 }
  const checks = [...certificate.checks, { level: 'restore' as const, ...good }]
  catalogue.update(certificate.id, { state: 'verified', certificate: { ...certificate, checks } })
}

/** A state folder of its own, over the real journal, catalogue and vault. */
export function aBackupPlace({ folder, docker }: { folder?: string; docker?: { socket: string } } = {}) {
  const root = tempFolder()
  const around = docker ? { docker } : {}
  const books = createBooks({ stateDir: join(root, 'state'), version: '1', policyDigest: 'p'.repeat(64) })
  onTestFinished(() => books.close())
  const clock = systemClock
  const vault = createVault()
  const catalogue = createCatalogue(openPrivateFiles(books.stateDir(), 'backups'), {
    clock,
    uptime: () => undefined,
  })
  const at = folder ?? join(root, 'backups')
  const act: Act = (_effect, run) => run()

  function parts(kind: 'backup' | 'verify' | 'restore', driver: BackupDriver) {
    const operation = newOperationId(clock.now())
    const { works, operations } = books.journal()
    const known = {
      tool: 'pg_backup',
      kind: 'backup',
      target: `database/main-${operation}`,
      actor: 'operator',
    }
    operations.begin({ id: operation, ...known, inputDigest: 'd', redactedInput: {} })
    works.add({ id: operation, kind, target: 'main', actor: 'operator' })
    works.update(operation, { attempts: 1 })
    const book = openWorkBook(operation, { works, redact: (value) => value, clock })
    const common = { operation, driver, vault, catalogue, act, book, clock, document: async () => {} }
    return {
      ...common,
      scratch: join('/var/tmp', `operator-test-${operation}`),
      signal: new AbortController().signal,
    }
  }

  function ended(operation: string, id: string): Ended {
    const work = books.journal().works.get(operation)
    if (!work) throw new Error('no such work')
    const entry = catalogue.get(id)
    const { blockers } = work.report as WorkNotes
    return {
      work,
      entry,
      blockers,
      said: JSON.stringify([work, entry, books.journal().operations.steps(operation)]),
    }
  }

  return {
    at,
    vault,
    catalogue,
    async backup(
      database: Database | BackupDriver,
      { level = 'decode' as 'decode' | 'restore', more = {} as Partial<BackupRun>, lockWaitMs = 1_000 } = {},
    ): Promise<Ended> {
      const driver = driverOf(database, lockWaitMs)
      const common = parts('backup', driver)
      const id = backupIdOf(common.operation)
      await runBackup({
        ...common,
        entry: {
          id,
          database: 'main',
          kind: driver.kind,
          operation: common.operation,
          path: join(at, 'main', id),
        },
        level,
        keeping: { keepMs: 90 * 86_400_000, weeklyMs: undefined },
        retain: async () => [],
        recheck: async () => {},
        ...more,
      })
      return ended(common.operation, id)
    },
    async verify(database: Database | BackupDriver, id: string): Promise<Ended> {
      const common = parts('verify', driverOf(database, 1_000))
      await runVerify(common, id)
      return ended(common.operation, id)
    },
    /** Over it only as the procedure does it: approvals are the door's. */
    async restore(
      database: Database,
      id: string,
      into: Into = { over: false },
      { quick = false, ...more }: Partial<RestoreRun> & { quick?: boolean } = {},
    ): Promise<Ended & { place: Place }> {
      const driver = driverOf(database, 1_000)
      const common = { ...parts('restore', driver), ...more }
      const { operation } = common
      const restore = more.restore ?? restoreDriver(database, { clock, env: process.env, ...around })
      const place = await restore.place(into, operation)
      const freshId = backupIdOf(operation)
      const folder = join(root, `${operation}.restore`)
      const memory: { kept?: RestoreMemory } = {}
      await runRestore({
        ...common,
        restore,
        backup: id,
        database: 'main',
        place,
        freshId,
        async backUp(book) {
          const path = join(at, 'main', freshId)
          const entry = { id: freshId, database: 'main', kind: driver.kind, operation, path }
          const keeping = { keepMs: 90 * 86_400_000, weeklyMs: undefined }
          const verdict = await backUp({
            ...{ ...common, book, entry, level: quick ? 'decode' : 'restore', keeping },
            ...{ retain: async () => [], recheck: async () => {} },
          })
          if (quick) callProved(catalogue, freshId)
          return verdict === 'completed'
        },
        clearTrial: async () => {},
        folder: {
          async make() {
            mkdirSync(folder, { mode: 0o700 })
            return folder
          },
          remove: async () => rmSync(folder, { recursive: true, force: true }),
        },
        memory: {
          keep: (value) => {
            memory.kept = value
          },
          read: () => memory.kept,
        },
        recheck: async () => {},
        ...more,
      })
      return { ...ended(operation, id), place }
    },
  }

  function driverOf(database: Database | BackupDriver, lockWaitMs: number): BackupDriver {
    if ('survey' in database) return database
    return backupDriver(database, { vault, clock, env: process.env, lockWaitMs, ...around })
  }
}
