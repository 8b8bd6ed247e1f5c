import type { DatabaseSync } from 'node:sqlite'
import { explained } from './faults.ts'
import { fingerprint, tablesOf } from './rows.ts'
import { quoted } from './schema.ts'

/** A look waits for a writer; a migration that writes is over when it is looked at. */
const PATIENCE_MS = 5_000

/** One look at the database as it is, by a connection of its own. */
export async function looking<T>(path: string, look: (db: DatabaseSync) => T | Promise<T>): Promise<T> {
  const { DatabaseSync } = await import('node:sqlite')
  let db: DatabaseSync | undefined
  try {
    db = new DatabaseSync(path, { readOnly: true, timeout: PATIENCE_MS })
    return await look(db)
  } catch (error) {
    throw explained(path, error)
  } finally {
    db?.close()
  }
}

/** Where there is no write-ahead log, whoever writes waits for whoever reads. Milliseconds. */
const FINGERPRINTS_MS = 2_000

/** Of the tables by these names, as backups have them. What is not had in two seconds is left out. */
export function fingerprintsIn(
  path: string,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Record<string, string>> {
  return looking(path, async (db) => {
    const late = AbortSignal.timeout(FINGERPRINTS_MS)
    const found: Record<string, string> = {}
    for (const name of tablesOf(db).filter((one) => names.includes(quoted(one)))) {
      const print = await unlessLate(late, () => fingerprint(db, name, AbortSignal.any([signal, late])))
      if (print) found[quoted(name)] = print.fingerprint
    }
    return found
  })
}

async function unlessLate<T>(late: AbortSignal, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return late.aborted ? undefined : await read()
  } catch (error) {
    if (error !== late.reason) throw error
    return undefined
  }
}
