/**
 * A worker of backups that dies where it is told. With `begin` it begins a backup as the door does and carries it
 * out; without it the process starts as any does after a crash: it recovers, and takes over what dead workers left.
 *
 *     node worker.ts '{"config":"…","record":"…","begin":true,"kill":{"at":3,"when":"before"}}'
 */
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { backupDriver, restoreDriver } from '../../../src/compose/backup-drivers.ts'
import { backupWork } from '../../../src/compose/backup-work.ts'
import { type BackupCall, composeBackups } from '../../../src/compose/backups.ts'
import { callName } from '../../../src/compose/deploy-files.ts'
import { createIdentify } from '../../../src/compose/identity.ts'
import { openLog } from '../../../src/compose/log.ts'
import { migrationWork } from '../../../src/compose/migration-work.ts'
import type { MigrationCall } from '../../../src/compose/migrations.ts'
import type { LongCall } from '../../../src/compose/recheck.ts'
import { restoreWork } from '../../../src/compose/restore-work.ts'
import type { RestoreCall } from '../../../src/compose/restores.ts'
import { documentWorkIn, sleep } from '../../../src/compose/upkeep.ts'
import { workOn } from '../../../src/compose/worker.ts'
import { loadConfig } from '../../../src/config/load.ts'
import type { Config } from '../../../src/config/schema.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { createBooks } from '../../../src/journal/books.ts'
import { newOperationId } from '../../../src/journal/id.ts'
import { createAgentLog } from '../../../src/operations/agent-log/agent-log.ts'
import { createPostgresRestore } from '../../../src/operations/backup/postgres/restore.ts'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { openLogFile } from '../../../src/systems/files/client.ts'
import { openPostgresServer } from '../../../src/systems/postgres/server.ts'
import { createPostgresWorkshop } from '../../../src/systems/postgres/workshop.ts'
import { createVault } from '../../../src/systems/vault/client.ts'
import { counted, countedBooks, createCounter, type Kill } from '../counted.ts'
import type { Begun } from './place.ts'

type Entry = Config['databases'][string]

export interface BackupOrder {
  config: string
  /** The file that gets the name of every counted call. */
  record: string
  /**
   * A restore is over the database, of a backup that is made before and after which a row is added. A migration rests
   * on such a backup.
   */
  begin?: Begun
  kill?: Kill
}

const ACTOR = 'operator'
const clock = systemClock
const order = JSON.parse(process.argv[2] ?? '{}') as BackupOrder
const loaded = loadConfig(order.config, {})
const { config } = loaded
const counter = createCounter(order.record, order.kill)
const redactor = createRedactor()
const real = createBooks({ stateDir: config.state_dir, version: 'test', policyDigest: 'sha256:test', clock })
const books = countedBooks(real, counter)
const composed = composeBackups({ loaded, books, longWorks: { launch: async () => {} }, clock, sleep })
const backups = {
  ...composed,
  files: counted(counter, 'files', composed.files, ['read', 'names']),
  catalogue: counted(counter, 'catalogue', composed.catalogue, ['get', 'list', 'damaged']),
}
const vault = counted(counter, 'vault', createVault(), ['free', 'freeShare', 'digest', 'exists', 'left'])
const path = config.agent_log ?? 'AGENT_LOG.md'
const agentLog = createAgentLog({
  file: openLogFile({ path, root: dirname(loaded.file) }),
  redact: redactor.text,
})
const document = documentWorkIn(agentLog, (actor) => actor)
const common = {
  loaded,
  books,
  backups,
  vault,
  driverOf(name: string) {
    const entry = config.databases[name]
    if (!entry) throw new Error(`no database ${name}`)
    const driver = backupDriver(entry, { vault, clock, env: process.env })
    return counted(counter, 'driver', driver, ['survey', 'schema', 'decode'])
  },
  restoreOf(name: string) {
    const entry = config.databases[name]
    if (!entry) throw new Error(`no database ${name}`)
    const driver =
      entry.kind === 'postgres' ? inPostgres(entry) : restoreDriver(entry, { clock, env: process.env })
    return counted(counter, 'restore', driver, ['place', 'look', 'rows', 'fingerprints', 'where', 'wayBack'])
  },
  operator: { explain: async () => ({ decision: { verdict: 'allowed' } }) as never },
  identify: createIdentify(config.actors, 'autonomous'),
  redactor,
  documentWork: (...ended: Parameters<typeof document>) =>
    counter.around('document', () => document(...ended)),
  clock,
  env: process.env,
  health: { check: async () => ({ services: [] }) } as never,
}
const parts = {
  books,
  works: [backupWork(common), restoreWork(common), migrationWork(common)],
  approvals: { giveBack: () => false },
  redactor,
  clock,
  log: openLog(redactor),
  sleep,
}

if (order.begin) await workOn(parts, begin())
if (order.begin === 'restore') await workOn(parts, await beginRestore())
else if (order.begin === 'migration') await workOn(parts, beginMigration())
else await resume()
books.close()

/** With every step on the server counted, and the one within the exchange. */
function inPostgres({ url, programs }: Extract<Entry, { kind: 'postgres' }>) {
  const looks = ['look', 'needs', 'source', 'bytes', 'freeShare', 'rows', 'fingerprints', 'nameOf']
  return createPostgresRestore({
    async server() {
      const server = await openPostgresServer({ url, programs, env: process.env })
      const swap: typeof server.swap = (names, letGo, signal) =>
        server.swap(names, () => counter.around('server.letGo', letGo), signal)
      return counted(counter, 'server', { ...server, swap }, looks)
    },
    workshop: createPostgresWorkshop({ programs, env: process.env }),
    clock,
  })
}

/** In the door's order: the lease, the journal, the intent, and then what the worker reads. */
function begun(kind: 'backup' | 'restore' | 'migrate', tool: string, input: object): string {
  const id = newOperationId(clock.now())
  const on = { id, tool, target: 'database/main', actor: ACTOR }
  books.lease(on.target, { operation: id, actor: ACTOR })
  books.begin({ ...on, kind, inputDigest: books.digest(id), redactedInput: input })
  books.audit({ event: 'intent', call: id, tool, target: on.target, actor: ACTOR }, { durable: true })
  return id
}

function added(id: string, kind: 'backup' | 'restore' | 'migrate', call: LongCall): string {
  backups.files.keep(callName(id), call)
  books.journal().works.add({ id, kind, target: 'main', actor: ACTOR })
  return id
}

function begin(): string {
  const input = { database: 'main' }
  const id = begun('backup', 'pg_backup', input)
  const asked = { tool: 'pg_backup', input, actor: ACTOR, database: 'main' }
  const call: BackupCall = { ...asked, work: 'backup', level: 'restore' }
  return added(id, 'backup', call)
}

/** Over the database as it is by then, with a row that the backup has not. */
async function beginRestore(): Promise<string> {
  const [backup] = composed.catalogue.list('main')
  if (!backup) throw new Error('no backup of main')
  await another("insert into t values (3, 'c')")
  const input = { id: backup.id, into: 'over:main' }
  const id = begun('restore', 'restore_backup', input)
  books.lease(`backup/${backup.id}`, { operation: id, actor: ACTOR })
  const asked = { tool: 'restore_backup', input, actor: ACTOR, database: 'main' }
  const call: RestoreCall = { ...asked, work: 'restore', backup: backup.id, over: true }
  return added(id, 'restore', call)
}

function beginMigration(): string {
  const input = { database: 'main' }
  const id = begun('migrate', 'run_migration', input)
  const asked = { tool: 'run_migration', input, actor: ACTOR, database: 'main' }
  const call: MigrationCall = { ...asked, work: 'migrate', mayBackUp: true }
  return added(id, 'migrate', call)
}

async function another(sql: string): Promise<void> {
  const entry = config.databases['main']
  if (entry?.kind === 'postgres') {
    const client = new pg.Client({ connectionString: entry.url.reveal() })
    await client.connect()
    await client.query(sql)
    return await client.end()
  }
  const db = new DatabaseSync(entry?.path ?? '')
  db.exec(sql)
  db.close()
}

async function resume(): Promise<void> {
  books.checkTrail()
  books.recover(({ id }) => books.journal().works.get(id) !== undefined)
  for (const { id } of books.journal().works.open()) await workOn(parts, id)
}
