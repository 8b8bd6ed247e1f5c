import type { Act } from '../core/steps.ts'
import type { Adopted } from '../journal/succession.ts'
import { backupIdOf } from '../operations/backup/certificate.ts'
import { databaseTarget, readPin } from '../operations/backup/decision.ts'
import type { RestoreDriver } from '../operations/backup/restore/driver.ts'
import type { RestoreMemory, RestoreRun } from '../operations/backup/restore/parts.ts'
import { runRestore } from '../operations/backup/restore/run.ts'
import { type BackupWorkParts, backingUp, partsOf } from './backup-work.ts'
import { pagedWork } from './paged-work.ts'
import { keptCall, recheck } from './recheck.ts'
import { intoOf, operationFolder, type RestoreCall, restoreOf } from './restores.ts'
import type { LongWork } from './worker.ts'

export interface RestoreWorkParts extends BackupWorkParts {
  env: NodeJS.ProcessEnv
  /** How a database comes back; as configured, where it is absent. */
  restoreOf?(database: string): RestoreDriver
}

/** Restores, as their worker does them. */
export function restoreWork(parts: RestoreWorkParts): LongWork {
  return pagedWork(parts, {
    kinds: ['restore'],
    carryOut: async (adopted, act) => runRestore(await restoreRun(parts, adopted, act)),
  })
}

async function restoreRun(parts: RestoreWorkParts, adopted: Adopted, act: Act): Promise<RestoreRun> {
  const { id } = adopted.operation
  const { files } = parts.backups
  const call = keptCall<RestoreCall>(files, 'works', id)
  const { backup, database } = call
  const restore = parts.restoreOf?.(database) ?? restoreOf(parts.loaded, database, parts)
  const memory = `${id}.restored`
  return {
    ...partsOf(parts, adopted, checked(parts, adopted, act, call), call),
    restore,
    backup,
    database,
    place: await restore.place(intoOf(call), id),
    ...backingUp(parts, adopted, act, call, 'before restore'),
    folder: operationFolder(parts.books, id),
    freshId: backupIdOf(id),
    memory: {
      keep: (value) => files.keep(memory, value),
      read: () => files.read(memory) as RestoreMemory | undefined,
    },
    recheck: () => recheck(parts, id, call),
  }
}

/** A restore holds its database and its backup: without either there is no effect. */
function checked({ books }: RestoreWorkParts, { operation }: Adopted, act: Act, call: RestoreCall): Act {
  const targets = [databaseTarget(call.database), readPin(call.backup)]
  return async (effect, run) => {
    const lost = targets.find((target) => books.holder(target) !== operation.id)
    if (lost !== undefined) books.lease(lost, { operation: operation.id, actor: operation.actor })
    return await act(effect, run)
  }
}
