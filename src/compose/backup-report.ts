import type { Loaded } from '../config/load.ts'
import type { Clock } from '../core/clock.ts'
import { isoSeconds } from '../core/clock.ts'
import { formatDuration } from '../core/duration.ts'
import type { StateBooks } from '../journal/books.ts'
import type { Entry } from '../operations/backup/entry.ts'
import { foresee } from '../operations/backup/retention/retain.ts'
import type { Vault } from '../systems/vault/port.ts'
import type { Backups } from './backups.ts'

interface Parts {
  loaded: Loaded
  books: StateBooks
  backups: Pick<Backups, 'catalogue' | 'power'>
  vault: Vault
  clock: Clock
}

/** The page operator://backups: databases, their backups, and what retention would say of each. */
export function backupReport({ loaded, books, backups, vault, clock }: Parts) {
  const { catalogue, power } = backups
  return async (): Promise<unknown> => {
    const databases = await Promise.all(
      Object.keys(loaded.config.databases).map(async (name) => {
        const { kind, keepMs, weeklyMs, proveEveryMs } = power.database(name)
        const parts = { catalogue, vault, holder: books.holder, clock }
        const said = await foresee(parts, name, { keepMs, weeklyMs })
        const entries = catalogue.list(name)
        const newest = await newestThere(entries, vault)
        return {
          name,
          kind,
          keep: formatDuration(keepMs),
          newest_verified: newest?.id ?? null,
          prove_again_after: newest ? dueAt(newest, proveEveryMs) : null,
          backups: entries
            .filter(({ state }) => state !== 'deleted')
            .map((entry) => ({
              ...line(entry),
              retention: said.find(({ id }) => id === entry.id)?.why ?? null,
            })),
        }
      }),
    )
    return { databases, damaged: catalogue.damaged() }
  }
}

/** Whose files are gone counts as no backup, as retention has it: nobody is to rely on it. */
async function newestThere(
  entries: readonly Entry[],
  vault: Pick<Vault, 'exists'>,
): Promise<Entry | undefined> {
  for (const entry of entries)
    if (entry.state === 'verified' && (await vault.exists(entry.path))) return entry
  return undefined
}

/** The certificate without its tables: whoever needs those calls verify_backup or reads it beside the data. */
function line({ id, sequence, state, label, operation, started_at, path, pin, certificate }: Entry) {
  const check = certificate?.checks.findLast(({ level }) => level === 'restore')
  return {
    id,
    sequence,
    state,
    ...(label !== undefined && { label }),
    operation,
    started_at: isoSeconds(started_at),
    path,
    ...(pin && { pinned: `${pin.by}: ${pin.why}` }),
    ...(certificate && {
      taken_at: certificate.taken_at,
      server: certificate.server,
      bytes: certificate.files.reduce((sum, { bytes }) => sum + bytes, 0),
      tables: certificate.contents.tables.length,
      rows: certificate.contents.tables.reduce((sum, { rows }) => sum + rows, 0),
      schema_hash: certificate.schema_hash,
      proved: check
        ? { at: check.at, ok: check.ok, how: check.how, recovery_seconds: check.recovery_seconds }
        : null,
    }),
  }
}

function dueAt({ certificate }: Entry, proveEveryMs: number): string | null {
  const check = certificate?.checks.findLast(({ level }) => level === 'restore')
  return check ? isoSeconds(Date.parse(check.at) + proveEveryMs) : null
}
