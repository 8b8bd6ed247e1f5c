import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Loaded } from '../config/load.ts'
import { toFailure } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { isAlive } from '../journal/identity.ts'
import type { Operation } from '../journal/operation.ts'
import { createLauncher } from '../systems/worker/client.ts'
import { packageRoot } from './package-root.ts'

/** Work that outlives its call: who does it, and who takes it over. */
export interface LongWorks {
  /** Starts a worker for the operation and gives it to that. When it returns, the work needs nothing of this process. */
  launch(id: string, handOver: (pid: number) => void): Promise<void>
  /** Whether the operation is one that a worker does: then nobody else ends it. */
  isLong(id: string): boolean
  /** Starts a worker for every long work whose own died. Answers how many. Of processes that do so at once one gets each. */
  resume(): Promise<number>
  /** The long work on this lease target that has no end and no living worker. */
  abandoned(leaseTarget: string): string | undefined
}

export function composeLongWorks({
  loaded,
  books,
  log,
}: {
  loaded: Loaded
  books: StateBooks
  log: Logger
}): LongWorks {
  const launcher = createLauncher({
    main: join(packageRoot(), 'dist', 'main.js'),
    config: loaded.file,
    log: join(loaded.config.state_dir, 'worker.log'),
    env: process.env,
  })
  return {
    launch: async (id, handOver) => handOver(await launcher.launch(id)),
    isLong(id) {
      const { deployments, works } = books.journal()
      return deployments.get(id) !== undefined || works.get(id) !== undefined
    },
    abandoned: abandonedIn(books),
    async resume() {
      const found = orphans(books)
      for (const { id, tool, target } of found) {
        log.warn({ call: id, tool, target }, 'the worker of this operation died; another takes over')
        await launcher.launch(id).catch((error: unknown) => {
          log.error(
            { call: id, failure: toFailure(error, 'unknown', id) },
            'no worker could be started for it',
          )
        })
      }
      return found.length
    },
  }
}

/** See LongWorks, for whoever starts none. */
export function abandonedIn(books: StateBooks): LongWorks['abandoned'] {
  return (leaseTarget) => {
    const taker = books.journal().leases.taker(leaseTarget)?.operation
    return orphans(books).find(({ id, target }) => leaseTarget === target || id === taker)?.id
  }
}

/** Without an end, and without a process that works on them. */
function orphans(books: StateBooks): Operation[] {
  const { operations, deployments, works } = books.journal()
  return [...deployments.open(), ...works.open()].flatMap(({ id }) => {
    const operation = operations.get(id)
    return operation && !operation.outcome && !isAlive(operation.owner) ? [operation] : []
  })
}
