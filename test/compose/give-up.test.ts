import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { type BackupWorkParts, backupWork, noDatabase } from '../../src/compose/backup-work.ts'
import { callName } from '../../src/compose/deploy-files.ts'
import { workOn } from '../../src/compose/worker.ts'
import { systemClock } from '../../src/core/clock.ts'
import { createBooks } from '../../src/journal/books.ts'
import { newOperationId } from '../../src/journal/id.ts'
import { openPrivateFiles } from '../../src/journal/private-files.ts'
import type { WorkNotes } from '../../src/operations/work/book.ts'
import { createRedactor } from '../../src/policy/redact/redactor.ts'
import { tempFolder } from '../journal/processes.ts'

/** A backup whose database has left the configuration since it was asked for. */
function aWorker() {
  const stateDir = join(tempFolder(), 'state')
  const books = createBooks({ stateDir, version: '1', policyDigest: 'p'.repeat(64) })
  onTestFinished(() => books.close())
  const id = newOperationId(Date.now())
  const target = 'database/main'
  books.lease(target, { operation: id, actor: 'operator' })
  const known = { tool: 'pg_backup', kind: 'backup', target, actor: 'operator' }
  books.begin({ id, ...known, inputDigest: 'd', redactedInput: {} })
  books.journal().works.add({ id, kind: 'backup', target: 'main', actor: 'operator' })
  const files = openPrivateFiles(books.stateDir(), 'works')
  const documented: string[] = []
  const parts = {
    ...{ books, clock: systemClock, redactor: createRedactor(), log: pino({ level: 'silent' }) },
    sleep: async () => {},
    approvals: { giveBack: () => false },
    backups: { files },
    driverOf: noDatabase,
    documentWork: async (_work: unknown, verdict: string) => void documented.push(verdict),
  }
  const works = [backupWork(parts as unknown as BackupWorkParts)]
  return { id, books, files, documented, run: () => workOn({ ...parts, works }, id) }
}

test('a work that no worker can take up ends after the third, says why, and leaves no lease', async () => {
  const { id, books, files, documented, run } = aWorker()
  files.keep(callName(id), { tool: 'pg_backup', work: 'backup', database: 'main', level: 'restore' })
  await expect(run()).rejects.toThrow('There is no database main')
  await expect(run()).rejects.toThrow('There is no database main')
  expect(books.holder('database/main')).toBe(id)
  await run()
  const work = books.journal().works.get(id)
  expect(work).toMatchObject({ verdict: 'failed', phase: 'ended' })
  expect((work?.report as WorkNotes | undefined)?.blockers).toEqual([
    '3 workers could not take it up: There is no database main in the configuration any more.',
  ])
  expect(books.journal().operations.get(id)?.outcome).toMatchObject({ status: 'failed', applied: 'no' })
  expect(books.holder('database/main')).toBeUndefined()
  expect(documented).toEqual(['failed'])
})

test('what had begun before is left to a person', async () => {
  const { id, books, documented, run } = aWorker()
  books.journal().works.update(id, { phase: 'dumping', attempts: 2 })
  await run()
  expect(books.journal().works.get(id)?.verdict).toBe('needs_human')
  expect(books.journal().operations.get(id)?.outcome).toMatchObject({ applied: 'unknown' })
  expect(documented).toEqual(['needs_human'])
})
