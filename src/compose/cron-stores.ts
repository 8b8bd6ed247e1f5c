import type { StoreConfig } from '../config/cron.ts'
import type { Config } from '../config/schema.ts'
import { OperatorError } from '../core/errors.ts'
import { ProbeError } from '../core/probe.ts'
import type { StoreState } from '../operations/cron/contract/finding.ts'
import { createChromaRecords } from '../systems/chroma/records.ts'
import { createFolderRecords } from '../systems/files/records.ts'
import { createPostgresRecords } from '../systems/postgres/records.ts'
import { createSqliteRecords } from '../systems/sqlite/records.ts'

type Known = Pick<Config, 'services' | 'databases'>
type Answer = StoreState | { problem: string }

/** A store that is slower is not known. */
const PATIENCE_MS = 20_000

/** Asks a store for its number of records and the newest one; whatever keeps it from answering is said, not thrown. */
export function createStores(known: Known): (store: StoreConfig, signal: AbortSignal) => Promise<Answer> {
  return async (store, signal) => {
    try {
      return await ask(known, store, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]))
    } catch (error) {
      if (error instanceof ProbeError || error instanceof OperatorError) return { problem: error.message }
      if (error instanceof Error && error.name === 'TimeoutError') return { problem: 'no answer within 20 s' }
      throw error
    }
  }
}

function ask({ services, databases }: Known, store: StoreConfig, signal: AbortSignal): Promise<Answer> {
  if ('folder' in store) return createFolderRecords().count(store.folder, signal)
  const newest = store.newest === undefined ? {} : { newest: store.newest }
  if ('service' in store) {
    const service = services[store.service]
    if (service?.kind !== 'chroma') return Promise.resolve({ problem: `${store.service} is not configured` })
    return createChromaRecords().count({ url: service.url, collection: store.collection, ...newest }, signal)
  }
  const database = databases[store.database]
  if (database?.kind === 'postgres')
    return createPostgresRecords().count({ url: database.url, table: store.table, ...newest }, signal)
  if (database?.kind === 'sqlite')
    return createSqliteRecords().count({ path: database.path, table: store.table, ...newest })
  return Promise.resolve({ problem: `${store.database} is not configured` })
}
