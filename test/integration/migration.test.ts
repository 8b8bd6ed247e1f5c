import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Peer } from '../mcp/clients.ts'
import { aFolder, type Folder, GREEN, HEAD } from './a-stack.ts'

interface Report {
  status?: string
  blockers: string[]
  notes: string
  details: Record<string, unknown> & { phase: string; operation: string; verdict?: string }
}

/** Does what lies in the file `next.sql`, statement by statement and each for itself, as a careless script would. */
const SCRIPT = `
const { DatabaseSync } = require('node:sqlite')
const { appendFileSync, existsSync, readFileSync } = require('node:fs')
if (existsSync('wait')) {
  appendFileSync('begun', 'once;')
  while (existsSync('wait')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
}
const db = new DatabaseSync('app.db')
for (const statement of readFileSync('next.sql', 'utf8').split(';')) db.exec(statement)
`
/** A machine that is busy with other tests takes longer than a person would wait. */
const TIMEOUT_MS = 180_000

describe('a client migrates an SQLite database', { timeout: TIMEOUT_MS }, () => {
  let folder: Folder
  let client: Peer
  let db: DatabaseSync

  beforeAll(async () => {
    folder = aFolder(`${HEAD}${GREEN}databases:
  app:
    kind: sqlite
    path: ./app.db
    migrate: { command: [${process.execPath}, migrate.cjs], fresh: 5m }
  bare: { kind: sqlite, path: ./app.db }
`)
    writeFileSync(join(folder.dir, 'migrate.cjs'), SCRIPT)
    db = new DatabaseSync(join(folder.dir, 'app.db'), { timeout: 5_000 })
    db.exec(`PRAGMA journal_mode = WAL; CREATE TABLE note (id INTEGER); INSERT INTO note VALUES (1), (2)`)
    client = await folder.connect()
  })
  afterAll(async () => {
    await client?.close()
    db?.close()
    folder?.remove()
  })

  const untilEnded = async (id: string): Promise<Report> => {
    for (;;) {
      const { structuredContent } = await client.call('get_operation', { id, wait: 45 })
      const report = structuredContent as unknown as Report
      if (report.details.phase !== 'running') return report
    }
  }
  const call = async (name: string, args: object): Promise<Report> => {
    const { structuredContent } = await client.call(name, { ...args })
    const report = structuredContent as unknown as Report
    return report.details?.phase === 'running' ? await untilEnded(report.details.operation) : report
  }
  const migrate = (sql: string, args: object = {}) => {
    writeFileSync(join(folder.dir, 'next.sql'), sql)
    return call('run_migration', { database: 'app', ...args })
  }
  const columns = () =>
    db
      .prepare(`SELECT name FROM pragma_table_info('note')`)
      .all()
      .map(({ name }) => name)

  it('is refused without a proved backup where it asks for one, and passes after one', async () => {
    const refused = await migrate('ALTER TABLE note ADD COLUMN a TEXT', { backup: 'require' })
    expect(refused.status).toBe('blocked')
    expect(refused.blockers).toEqual([
      'backup-first: There is no backup to come back to: there is no backup that was restored and compared.',
    ])
    expect(columns()).toEqual(['id'])
    const backup = await call('pg_backup', { database: 'app' })
    expect(backup).toMatchObject({ status: 'completed', details: { state: 'verified' } })
    const passed = await migrate('ALTER TABLE note ADD COLUMN a TEXT', { backup: 'require' })
    expect(passed, JSON.stringify(passed)).toMatchObject({
      status: 'completed',
      details: { applied: 'all', old_code_safe: true, backup: backup.details['backup'] },
    })
    expect(columns()).toEqual(['id', 'a'])
  })

  it('shows in a dry run what it would rest on, and changes nothing', async () => {
    const shown = await migrate('ALTER TABLE note ADD COLUMN never TEXT', { dry_run: true })
    expect(shown.details).toMatchObject({ phase: 'planned', kind: 'migrate' })
    expect(shown.notes).toContain('was taken at another schema')
    expect(columns()).not.toContain('never')
  })

  it('makes the backup itself where there is none of this schema, and says so', async () => {
    const report = await migrate('ALTER TABLE note ADD COLUMN b TEXT')
    expect(report.status, JSON.stringify(report)).toBe('completed')
    expect(report.notes).toContain(
      'A backup is made first and proved by a restore: the newest verified backup',
    )
    expect(report.details['certificate']).toMatchObject({
      label: expect.stringMatching(/^before migration op_/),
    })
  })

  it('leaves a report from which a person can decide when it fails half-way', async () => {
    const report = await migrate(
      'ALTER TABLE note DROP COLUMN b; INSERT INTO note (id) VALUES (3), (4); NONSENSE',
    )
    expect(report, JSON.stringify(report)).toMatchObject({
      status: 'blocked',
      blockers: ['The command ended with 1, and the schema is not what it was before.'],
      details: {
        verdict: 'needs_human',
        applied: 'part',
        old_code_safe: false,
        way_back: { rows_lost: 2, rows_lost_by_table: [{ table: '"note"', rows: 2 }] },
      },
    })
    expect((report.details['output'] as string[]).join()).toContain('syntax error')
    expect(report.notes).toContain('come back to backup ba_')
    expect(columns()).toEqual(['id', 'a'])
    expect(readFileSync(join(folder.dir, 'AGENT_LOG.md'), 'utf8')).toContain('migrate of app')
  })

  it('goes on after its worker is killed, and the command runs once', async () => {
    const at = (name: string) => join(folder.dir, name)
    writeFileSync(at('next.sql'), 'ALTER TABLE note ADD COLUMN late TEXT')
    writeFileSync(at('wait'), '')
    const asked = client.call('run_migration', { database: 'app' })
    while (!existsSync(at('begun'))) await sleep(50)
    const journal = new DatabaseSync(join(folder.dir, '.operator', 'journal.db'), {
      readOnly: true,
      timeout: 5_000,
    })
    const worker = journal
      .prepare(
        `SELECT id, owner_pid AS pid FROM operations WHERE tool = 'run_migration' ORDER BY started_at DESC`,
      )
      .get()
    journal.close()
    process.kill(Number(worker?.['pid']), 'SIGKILL')
    rmSync(at('wait'))
    await asked
    const report = await untilEnded(String(worker?.['id']))
    expect(report.notes).toContain('The command was not started again.')
    expect(report.blockers).toEqual([
      'Nobody saw how the command ended, and the schema is not what it was before.',
    ])
    expect(readFileSync(at('begun'), 'utf8')).toBe('once;')
    expect(columns()).toContain('late')
  })

  it('answers what is missing for a database without a migration command', async () => {
    const { structuredContent } = await client.call('run_migration', { database: 'bare' })
    expect(JSON.stringify(structuredContent)).toContain('has no migration command')
  })
})
