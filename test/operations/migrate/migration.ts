import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../../../src/core/clock.ts'
import type { WorkVerdict } from '../../../src/journal/works.ts'
import type { Entry } from '../../../src/operations/backup/entry.ts'
import { FRESH_MS } from '../../../src/operations/migrate/backup-first.ts'
import type { Memory, Migrated, MigrationRun } from '../../../src/operations/migrate/parts.ts'
import type { WorkBook } from '../../../src/operations/work/book.ts'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { createMigrationRunner } from '../../../src/systems/migration/client.ts'
import { certificate, newEntry } from '../backup/certificates.ts'

/** What a book was told. */
export interface Told {
  phases: string[]
  notes: string[]
  blockers: string[]
  checks: string[]
  result: Record<string, unknown>
  verdict?: WorkVerdict
}

/** A migration with a real command and a real database; its backups are entries about the real state. */
export function migration(
  folder: string,
  migrated: Migrated,
  argv: readonly string[],
  more: Partial<MigrationRun> = {},
) {
  mkdirSync(folder, { recursive: true })
  const told: Told = { phases: [], notes: [], blockers: [], checks: [], result: {} }
  const entries: Entry[] = []
  const memory = join(folder, 'memory.json')
  const backUp = async () => {
    const { schemaHash, revision } = await migrated.state(signal)
    const rows = Object.entries(await migrated.rows(signal)).map(([table, rows]) => ({
      table,
      rows,
      fingerprint: 'f',
    }))
    const n = entries.length + 1
    const taken = {
      taken_at: new Date().toISOString(),
      source: await migrated.source(),
      schema_hash: schemaHash,
      ...(revision !== undefined && { revision }),
    }
    const contents = { tables: rows, objects: { counts: {}, fingerprint: 'g' }, not_compared: [] }
    entries.unshift({
      ...newEntry(n),
      sequence: n,
      state: 'verified',
      started_at: 0,
      certificate: certificate(n, { ...taken, contents }),
    })
    return true
  }
  const { signal } = new AbortController()
  const run: MigrationRun = {
    operation: 'op_1',
    database: 'main',
    command: { argv, cwd: folder, env: {} },
    freshMs: FRESH_MS,
    limitMs: 120_000,
    mayBackUp: true,
    driver: { hold: async () => ({ lost: signal, release: async () => {} }) },
    migrated,
    runner: createMigrationRunner(),
    now: () => ({ at: Date.now(), uptime: undefined }),
    backups: () => entries,
    backUp: async (book) => {
      book.enter('dumping')
      book.end('completed')
      return await backUp()
    },
    intact: async () => true,
    clearTrial: async () => {},
    files: {
      log: join(folder, 'log'),
      passfile: join(folder, 'pass'),
      remove: async (path) => rmSync(path, { force: true }),
    },
    memory: {
      keep: (value) => writeFileSync(memory, JSON.stringify(value)),
      read: () => readIfThere(memory),
    },
    health: async () => ({ checked: 2, bad: {} }),
    act: (_effect, act) => act(),
    redact: createRedactor().text,
    book: bookOf(told),
    document: async () => {},
    recheck: async () => {},
    clock: systemClock,
    signal,
    ...more,
  }
  return { run, told, entries, backUp }
}

function readIfThere(file: string): Memory | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memory
  } catch {
    return undefined
  }
}

function bookOf(told: Told): WorkBook {
  return {
    enter: (phase) => void told.phases.push(phase),
    progress: () => {},
    check: (check, result) => void told.checks.push(`${check}: ${result}`),
    note: (line) => void told.notes.push(line),
    block: (line) => void told.blockers.push(line),
    result: (more) => void Object.assign(told.result, more),
    end: (verdict) => void Object.assign(told, { verdict }),
    page: () => ({
      id: 'op_1',
      kind: 'migrate',
      target: 'main',
      actor: 'ops',
      phase: told.phases.at(-1) ?? 'starting',
      since: 0,
      startedAt: 0,
      attempts: 1,
      report: undefined,
    }),
  }
}
