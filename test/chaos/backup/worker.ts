/**
 * A worker of backups that dies where it is told. With `begin` it begins a backup as the door does and carries it
 * out; without it the process starts as any does after a crash: it recovers, and takes over what dead workers left.
 *
 *     node worker.ts '{"config":"…","record":"…","begin":true,"kill":{"at":3,"when":"before"}}'
 */
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backupDriver, restoreDriver } from '../../../src/compose/backup-drivers.ts'
import { backupWork } from '../../../src/compose/backup-work.ts'
import { type BackupCall, composeBackups } from '../../../src/compose/backups.ts'
import { callName } from '../../../src/compose/deploy-files.ts'
import { createIdentify } from '../../../src/compose/identity.ts'
import { openLog } from '../../../src/compose/log.ts'
import { restoreWork } from '../../../src/compose/restore-work.ts'
import type { RestoreCall } from '../../../src/compose/restores.ts'
import { documentWorkIn, sleep } from '../../../src/compose/upkeep.ts'
import { workOn } from '../../../src/compose/worker.ts'
import { loadConfig } from '../../../src/config/load.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { createBooks } from '../../../src/journal/books.ts'
import { newOperationId } from '../../../src/journal/id.ts'
import { createAgentLog } from '../../../src/operations/agent-log/agent-log.ts'
import { createRedactor } from '../../../src/policy/redact/redactor.ts'
import { openLogFile } from '../../../src/systems/files/client.ts'
import { createVault } from '../../../src/systems/vault/client.ts'
import { counted, countedBooks, createCounter, type Kill } from '../counted.ts'

export interface BackupOrder {
  config: string
  /** The file that gets the name of every counted call. */
  record: string
  /** A restore is over the database, of a backup that is made before and after which a row is added. */
  begin?: 'backup' | 'restore'
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
    const driver = restoreDriver(entry, { clock, env: process.env })
    return counted(counter, 'restore', driver, ['place', 'look', 'rows', 'where', 'wayBack'])
  },
  operator: { explain: async () => ({ decision: { verdict: 'allowed' } }) as never },
  identify: createIdentify(config.actors, 'autonomous'),
  redactor,
  documentWork: (...ended: Parameters<typeof document>) =>
    counter.around('document', () => document(...ended)),
  clock,
  env: process.env,
}
const parts = {
  books,
  works: [backupWork(common), restoreWork(common)],
  approvals: { giveBack: () => false },
  redactor,
  clock,
  log: openLog(redactor),
  sleep,
}

if (order.begin) await workOn(parts, begin())
if (order.begin === 'restore') await workOn(parts, beginRestore())
else await resume()
books.close()

/** In the door's order: the lease, the journal, the intent, and then what the worker reads. */
function begin(): string {
  const id = newOperationId(clock.now())
  const on = { id, tool: 'pg_backup', target: 'database/main', actor: ACTOR }
  books.lease(on.target, { operation: id, actor: ACTOR })
  books.begin({ ...on, kind: 'backup', inputDigest: books.digest(id), redactedInput: { database: 'main' } })
  books.audit(
    { event: 'intent', call: id, tool: on.tool, target: on.target, actor: ACTOR },
    { durable: true },
  )
  const call: BackupCall = {
    ...{ tool: on.tool, input: { database: 'main' }, actor: ACTOR },
    ...{ work: 'backup', database: 'main', level: 'restore' },
  }
  backups.files.keep(callName(id), call)
  books.journal().works.add({ id, kind: 'backup', target: 'main', actor: ACTOR })
  return id
}

/** Over the database as it is by then, with a row that the backup has not. */
function beginRestore(): string {
  const [backup] = composed.catalogue.list('main')
  if (config.databases['main']?.kind !== 'sqlite' || !backup) throw new Error('no backup of main')
  const db = new DatabaseSync(config.databases['main'].path)
  db.exec("insert into t values (3, 'c')")
  db.close()
  const id = newOperationId(clock.now())
  const on = { id, tool: 'restore_backup', target: 'database/main', actor: ACTOR }
  const input = { id: backup.id, into: 'over:main' }
  books.lease(on.target, { operation: id, actor: ACTOR })
  books.begin({ ...on, kind: 'restore', inputDigest: books.digest(id), redactedInput: input })
  books.audit(
    { event: 'intent', call: id, tool: on.tool, target: on.target, actor: ACTOR },
    { durable: true },
  )
  books.lease(`backup/${backup.id}`, { operation: id, actor: ACTOR })
  const call: RestoreCall = {
    ...{ tool: on.tool, input, actor: ACTOR },
    ...{ work: 'restore', database: 'main', backup: backup.id, over: true },
  }
  backups.files.keep(callName(id), call)
  books.journal().works.add({ id, kind: 'restore', target: 'main', actor: ACTOR })
  return id
}

async function resume(): Promise<void> {
  books.checkTrail()
  books.recover(({ id }) => books.journal().works.get(id) !== undefined)
  for (const { id } of books.journal().works.open()) await workOn(parts, id)
}
