import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError, toFailure } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { databaseTarget, readPin } from '../operations/backup/decision.ts'
import { type Whole, whole } from '../operations/backup/ending.ts'
import type { Looked, RestoreDriver } from '../operations/backup/restore/driver.ts'
import { alike, lostSince } from '../operations/backup/restore/lost.ts'
import type { Lost, RestorePower, StartRestore } from '../operations/backup/restore/restores.ts'
import { restoreDriver } from './backup-drivers.ts'
import { noDatabase } from './backup-work.ts'
import type { Backups } from './backups.ts'
import { callName } from './deploy-files.ts'
import type { LongWorks } from './long-works.ts'
import type { LongCall } from './recheck.ts'
import { worksFolder } from './work-files.ts'

/** What a worker needs to know of a restore. */
export type RestoreCall = LongCall & {
  work: 'restore'
  database: string
  backup: string
  over: boolean
  name?: string
}

interface Parts {
  loaded: Loaded
  books: StateBooks
  backups: Pick<Backups, 'catalogue' | 'files' | 'power'>
  longWorks: Pick<LongWorks, 'launch' | 'abandoned'>
  env: NodeJS.ProcessEnv
  clock: Clock
}

export function composeRestores(parts: Parts): RestorePower {
  const { backups } = parts
  return {
    async forecast(asked, signal) {
      const { entry, database } = known(parts, asked)
      const { certificate } = entry
      const driver = restoreOf(parts.loaded, database, parts)
      const place = await driver.place(intoOf(asked), NOT_BEGUN)
      const looked = await driver.look({ path: entry.path, files: certificate.files }, place, signal)
      return {
        database,
        backup: entry.id,
        sha256: certificate.files[0]?.sha256 ?? '',
        takenAt: certificate.taken_at,
        state: entry.state,
        place,
        looked,
        ...(place.over && { lost: await lostOf(driver, entry, looked, signal) }),
        wayBack: driver.wayBack(place),
      }
    },
    async start(options) {
      const { entry, database } = known(parts, options)
      const { operation, tool, input, actor, backup, name } = options
      lease(parts, operation.id, actor, [databaseTarget(database), readPin(entry.id)])
      const call: RestoreCall = {
        ...{ tool, input, actor, work: 'restore', database, backup, over: options.over !== undefined },
        ...(name !== undefined && { name }),
      }
      backups.files.keep(callName(operation.id), call)
      parts.books.journal().works.add({ id: operation.id, kind: 'restore', target: database, actor })
      await parts.longWorks.launch(operation.id, operation.handOver)
    },
  }
}

/** What the names of a restore that was not begun end in. */
const NOT_BEGUN = 'op_xxxxxx'

export const intoOf = ({ over, name }: { over?: string | boolean | undefined; name?: string }) => ({
  over: over !== undefined && over !== false,
  ...(name !== undefined && { name }),
})

/** Throws `not_found` for a backup that is not there, `invalid_input` for one of another database. */
function known(
  { backups }: Pick<Parts, 'backups'>,
  { backup, over }: Pick<StartRestore, 'backup' | 'over'>,
): { entry: Whole; database: string } {
  const entry = whole(backups.catalogue.get(backup), backup)
  const { name } = backups.power.database(entry.database)
  if (over !== undefined && over !== name) throw ofAnother(entry, over)
  return { entry, database: name }
}

function ofAnother({ id, database }: Whole, over: string): OperatorError {
  return new OperatorError('invalid_input', `Backup ${id} is of ${database}, and not of ${over}.`, {
    hint: `over:${database} restores it over its own database; without \`into\` it goes into a new one.`,
    applied: 'no',
  })
}

async function lostOf(
  driver: RestoreDriver,
  { certificate }: Whole,
  { server }: Looked,
  signal: AbortSignal,
): Promise<Lost> {
  try {
    const { tables } = certificate.contents
    const now = await driver.rows(signal)
    // Another major version may write the same value as another text.
    const comparable = certificate.server.startsWith(server.split('.')[0] ?? '')
    const names = comparable ? alike(tables, now).map(({ table }) => table) : []
    return lostSince(tables, now, await driver.fingerprints(names, signal))
  } catch (error) {
    signal.throwIfAborted()
    return { unknown: toFailure(error, 'no', '').message.replace(/\.$/, '') }
  }
}

/** The database and the backup that is read: the call itself holds one of the two, and gets the other. */
function lease(
  { books, longWorks }: Parts,
  operation: string,
  actor: string,
  targets: readonly string[],
): void {
  const own = books.journal().operations.get(operation)?.target
  for (const target of targets) {
    if (target === own) continue
    const left = longWorks.abandoned(target)
    if (left !== undefined) throw abandoned(target, left)
    books.lease(target, { operation, actor })
  }
}

function abandoned(target: string, left: string): OperatorError {
  return new OperatorError('busy', `The worker of ${left} died; its work on ${target} is being taken over.`, {
    hint: `Follow ${left} with get_operation, and repeat the call when it has ended.`,
    applied: 'no',
    details: { target, operation: left },
  })
}

export function restoreOf(
  { config }: Loaded,
  database: string,
  { clock, env }: Pick<Parts, 'clock' | 'env'>,
): RestoreDriver {
  return restoreDriver(config.databases[database] ?? noDatabase(database), {
    clock,
    env,
    docker: config.docker,
  })
}

/** A folder of one operation, mode 0700, for what a program needs for a while. */
export function operationFolder(books: StateBooks, operation: string) {
  const folder = join(worksFolder(books), `${operation}.restore`)
  const remove = () => rm(folder, { recursive: true, force: true })
  return {
    remove,
    async make() {
      await remove()
      await mkdir(folder, { mode: 0o700 })
      return folder
    },
  }
}
