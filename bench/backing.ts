import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { backupDriver } from '../src/compose/backup-drivers.ts'
import { systemClock } from '../src/core/clock.ts'
import { Secret } from '../src/core/secret.ts'
import { createBooks } from '../src/journal/books.ts'
import { newOperationId } from '../src/journal/id.ts'
import { openPrivateFiles } from '../src/journal/private-files.ts'
import type { Work, WorkVerdict } from '../src/journal/works.ts'
import { createCatalogue } from '../src/operations/backup/catalogue.ts'
import { backupIdOf } from '../src/operations/backup/certificate.ts'
import type { BackupDriver } from '../src/operations/backup/driver.ts'
import type { Entry } from '../src/operations/backup/entry.ts'
import type { BackupRun } from '../src/operations/backup/parts.ts'
import { runBackup } from '../src/operations/backup/run.ts'
import type { WorkBook } from '../src/operations/work/book.ts'
import { createVault } from '../src/systems/vault/client.ts'
import { findPostgres, type PostgresServer } from '../test/servers/postgres.ts'

const exec = promisify(execFile)

/** As the tests have it: a server's programs in one folder. */
export const BIN = findPostgres()

export const signal = new AbortController().signal

/** Environment of PostgreSQL's programs for this server. */
export function envOf({ port, password }: Pick<PostgresServer, 'port' | 'password'>): NodeJS.ProcessEnv {
  const known = { PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'operator', PGPASSWORD: password }
  return { ...process.env, ...known, PGDATABASE: 'postgres' }
}

/** Runs one of PostgreSQL's programs to its end, output unread. Answers its exit code. */
export function program(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const child = spawn(join(BIN ?? '', name), args, { env, stdio: 'ignore' })
  child.once('error', reject).once('exit', (code) => resolve(code ?? 1))
  return promise
}

export async function mustRun(name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> {
  const code = await program(name, args, env)
  if (code !== 0) throw new Error(`${name} ended with exit code ${code}`)
}

/** Fills a database with pgbench's tables, a jsonb table and large objects, of about so many megabytes in all. */
export async function fill(server: PostgresServer, megabytes: number): Promise<number> {
  // Measured: a scale is some 15 MB, a jsonb row with its key some 260 bytes.
  const scale = Math.max(1, Math.round((megabytes * 0.6) / 15))
  const rows = Math.round((megabytes * 0.38 * 1_048_576) / 260)
  await mustRun('pgbench', ['-i', '-q', '-s', String(scale)], envOf(server))
  await server.sql(`CREATE TABLE document (id bigint PRIMARY KEY, body jsonb NOT NULL);
    INSERT INTO document SELECT g, jsonb_build_object('id', g, 'name', md5(g::text), 'tags', jsonb_build_array(g % 7, md5((g % 1000)::text)), 'note', repeat(md5((g / 3)::text), 3)) FROM generate_series(1, ${rows}) g;
    SELECT count(lo_from_bytea(0, decode(repeat(md5(g::text), 1000), 'hex'))) FROM generate_series(1, ${Math.max(10, Math.round(megabytes / 2))}) g;
    CHECKPOINT`)
  return Number(await server.sql('SELECT pg_database_size(current_database())'))
}

/** How one backup ended. */
export interface Taken {
  verdict: WorkVerdict | undefined
  entry: Entry | undefined
  blockers: readonly string[]
  seconds: number
}

/** Where backups of one server lie: the real catalogue, vault and procedure, in a folder of their own. */
export function backupPlace({ folder = '' } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'operator-bench-backup-'))
  const books = createBooks({ stateDir: join(root, 'state'), version: '1', policyDigest: 'p'.repeat(64) })
  const clock = systemClock
  const vault = createVault()
  const catalogue = createCatalogue(openPrivateFiles(books.stateDir(), 'backups'), {
    clock,
    uptime: () => undefined,
  })
  const at = folder === '' ? join(root, 'backups') : folder
  const driverOf = (url: string, more: { lockWaitMs?: number; programs?: string } = {}): BackupDriver => {
    const { programs, ...wait } = more
    const entry = {
      kind: 'postgres' as const,
      url: new Secret(url),
      ...(programs !== undefined && { programs }),
    }
    return backupDriver(entry, { vault, clock, env: process.env, ...wait })
  }

  async function backup(
    driver: BackupDriver,
    level: 'decode' | 'restore',
    more: Partial<BackupRun> = {},
  ): Promise<Taken> {
    const operation = newOperationId(clock.now())
    const id = backupIdOf(operation)
    const told = { blockers: [] as string[], verdict: undefined as WorkVerdict | undefined }
    const start = performance.now()
    await runBackup({
      operation,
      driver,
      vault,
      catalogue,
      clock,
      signal,
      scratch: join('/var/tmp', `operator-bench-${operation}`),
      act: (_effect, run) => run(),
      book: bookOf(operation, told),
      document: async () => {},
      entry: { id, database: 'main', kind: driver.kind, operation, path: join(at, 'main', id) },
      level,
      keeping: { keepMs: 90 * 86_400_000, weeklyMs: undefined },
      retain: async () => [],
      recheck: async () => {},
      ...more,
    })
    return { ...told, entry: catalogue.get(id), seconds: (performance.now() - start) / 1_000 }
  }

  const close = () => {
    books.close()
    rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  }
  return { root, at, vault, catalogue, driverOf, backup, close }
}

function bookOf(id: string, told: { blockers: string[]; verdict: WorkVerdict | undefined }): WorkBook {
  const page: Work = {
    id,
    kind: 'backup',
    target: 'main',
    actor: 'bench',
    phase: 'starting',
    since: 0,
    startedAt: 0,
    attempts: 1,
    report: undefined,
  }
  return {
    enter: () => {},
    progress: () => {},
    check: () => {},
    note: () => {},
    block: (line) => void told.blockers.push(line),
    result: () => {},
    end: (verdict) => {
      told.verdict = verdict
    },
    page: () => page,
  }
}

/** The seconds that it takes. */
export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return (performance.now() - start) / 1_000
}

export async function sha256sum(file: string): Promise<void> {
  await exec('sha256sum', [file])
}

/** What most tools call verification. */
export const listed = async (file: string): Promise<boolean> =>
  (await program('pg_restore', ['-l', file])) === 0
