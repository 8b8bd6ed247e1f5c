import type { Act } from '../core/steps.ts'
import type { Adopted } from '../journal/succession.ts'
import { backupIdOf } from '../operations/backup/certificate.ts'
import { databaseTarget, readPin } from '../operations/backup/decision.ts'
import type { RestoreDriver } from '../operations/backup/restore/driver.ts'
import type { RestoreMemory, RestoreRun } from '../operations/backup/restore/parts.ts'
import { runRestore } from '../operations/backup/restore/run.ts'
import { type BackupWorkParts, backingUp, partsOf } from './backup-work.ts'
import { givesUp } from './give-up.ts'
import { OUTCOMES } from './outcomes.ts'
import { keptCall, recheck } from './recheck.ts'
import { intoOf, operationFolder, type RestoreCall, restoreOf } from './restores.ts'
import { forgetWorkFiles } from './work-files.ts'
import type { LongWork } from './worker.ts'

export interface RestoreWorkParts extends BackupWorkParts {
  env: NodeJS.ProcessEnv
  /** How a database comes back; as configured, where it is absent. */
  restoreOf?(database: string): RestoreDriver
}

/** Restores, as their worker does them. */
export function restoreWork(parts: RestoreWorkParts): LongWork {
  const works = () => parts.books.journal().works
  return {
    has: (id) => works().get(id)?.kind === 'restore',
    async carryOut(adopted, act) {
      const { id } = adopted.operation
      if (!works().get(id)?.verdict) {
        works().update(id, { attempts: (works().get(id)?.attempts ?? 0) + 1 })
        await runRestore(await restoreRun(parts, adopted, act))
      }
      const { verdict } = works().get(id) ?? {}
      if (!verdict) throw new Error(`restore ${id} stopped without an end`)
      return { verdict, ...OUTCOMES[verdict] }
    },
    givesUp: givesUp(parts),
    clearAway: () => forgetWorkFiles(parts.books),
  }
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
