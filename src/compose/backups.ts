import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { openPrivateFiles, type PrivateFiles } from '../journal/private-files.ts'
import type { NewWork } from '../journal/works.ts'
import type { BackupPower, Database, StartBackup, StartVerify } from '../operations/backup/backups.ts'
import { createCatalogue } from '../operations/backup/catalogue.ts'
import type { Catalogue } from '../operations/backup/entry.ts'
import { KEEP_MS } from '../operations/backup/retention/decide.ts'
import type { Sleep } from '../operations/deploy/persist.ts'
import { followWork } from '../operations/work/follow.ts'
import { callName } from './deploy-files.ts'
import type { LongWorks } from './long-works.ts'
import type { LongCall } from './recheck.ts'
import { sinceBoot } from './since-boot.ts'

/** What a worker needs to know of a work on backups. */
export type BackupCall = LongCall &
  (
    | { work: 'backup'; database: string; level: 'decode' | 'restore'; label?: string }
    | { work: 'verify'; database: string; backup: string }
  )

export interface Backups {
  power: BackupPower
  catalogue: Catalogue
  files: PrivateFiles
}

interface Parts {
  loaded: Loaded
  books: StateBooks
  longWorks: Pick<LongWorks, 'launch'>
  clock: Clock
  sleep: Sleep
}

/** A certificate names every table: some 200 bytes each, and there are databases with a hundred thousand. */
const LARGEST_ENTRY = 64 * 1024 * 1024

/** As often as the runbook wants a restore test. */
const PROVE_EVERY_MS = 31 * 86_400_000

export function openCatalogue(books: Pick<StateBooks, 'stateDir'>, clock: Clock): Catalogue {
  const files = openPrivateFiles(books.stateDir(), 'backups', { maxBytes: LARGEST_ENTRY })
  return createCatalogue(files, { clock, uptime: sinceBoot })
}

export function composeBackups({ loaded, books, longWorks, clock, sleep }: Parts): Backups {
  const files = openPrivateFiles(books.stateDir(), 'works')
  const catalogue = openCatalogue(books, clock)
  const works = () => books.journal().works
  const start = async ({ operation }: StartBackup | StartVerify, work: NewWork, call: BackupCall) => {
    files.keep(callName(operation.id), call)
    works().add(work)
    await longWorks.launch(operation.id, operation.handOver)
  }
  const power: BackupPower = {
    database: (name) => databaseIn(loaded, name),
    async backup(options) {
      const { operation, tool, input, actor, level, label } = options
      const database = databaseIn(loaded, options.database).name
      const call = {
        tool,
        input,
        actor,
        work: 'backup' as const,
        database,
        level,
        ...(label !== undefined && { label }),
      }
      await start(options, { id: operation.id, kind: 'backup', target: database, actor }, call)
    },
    async verify(options) {
      const { operation, tool, input, actor, id } = options
      const { name: database } = databaseIn(loaded, entryOf(catalogue, id).database)
      const call = { tool, input, actor, work: 'verify' as const, database, backup: id }
      await start(options, { id: operation.id, kind: 'verify', target: id, actor }, call)
    },
    has: (id) => works().get(id) !== undefined,
    follow: (id, options) =>
      followWork({ works: works(), operations: books.journal().operations, clock, sleep }, id, options),
    list: catalogue.list,
    damaged: catalogue.damaged,
  }
  return { power, catalogue, files }
}

function entryOf(catalogue: Catalogue, id: string) {
  const entry = catalogue.get(id)
  if (entry) return entry
  throw new OperatorError('not_found', `There is no backup ${id}.`, {
    hint: 'operator://backups lists them.',
    applied: 'no',
  })
}

function databaseIn({ config, disabled }: Loaded, name: string): Database {
  const entry = Object.hasOwn(config.databases, name) ? config.databases[name] : undefined
  if (!entry) throw unknownDatabase(config.databases, disabled, name)
  const { kind, keep = KEEP_MS, weekly, verify = PROVE_EVERY_MS } = entry
  return { name, kind, keepMs: keep, weeklyMs: weekly, proveEveryMs: verify }
}

function unknownDatabase(known: object, disabled: Loaded['disabled'], name: string): OperatorError {
  const off = disabled.find((entry) => entry.section === 'databases' && entry.name === name)
  if (off)
    return new OperatorError('not_configured', `The database ${name} is disabled: ${off.why}.`, {
      hint: off.hint,
      applied: 'no',
    })
  const names = Object.keys(known).join(', ')
  return new OperatorError('not_found', 'There is no database of that name.', {
    hint: names === '' ? 'Add it under databases in operator.yaml.' : `The databases are: ${names}.`,
    applied: 'no',
  })
}

/** Where the files of a backup lie: see `entry.ts`. */
export function backupPath({ config }: Loaded, database: string, id: string): string {
  const folder = config.databases[database]?.folder ?? join(config.state_dir, 'backups')
  return join(folder, database, id)
}

/** As long as a path may be, a socket in it has to be shorter: sockaddr_un holds 107 bytes. */
const LONGEST_SCRATCH = 80
/** A server that runs as another user cannot go through folders that are ours alone. */
const FOR_EVERYBODY = '/var/tmp'

/** A path for the trial restore of one operation: where the backups lie, if a server can be there. */
export function scratchPath(loaded: Loaded, database: string, operation: string): string {
  const name = `operator-trial-${operation}`
  const beside = join(backupPath(loaded, database, ''), name)
  if (process.getuid?.() !== 0 && beside.length <= LONGEST_SCRATCH) return beside
  return join(existsSync(FOR_EVERYBODY) ? FOR_EVERYBODY : tmpdir(), name)
}
