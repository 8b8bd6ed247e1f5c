import type { AuditRecord } from '../core/books.ts'
import type { Clock } from '../core/clock.ts'
import { OperatorError } from '../core/errors.ts'
import type { StateBooks } from '../journal/books.ts'
import { newOperationId } from '../journal/id.ts'
import { databaseTarget, readPin } from '../operations/backup/decision.ts'
import type { Catalogue, Entry } from '../operations/backup/entry.ts'
import { abandonedIn } from './long-works.ts'
import { guarded } from './upkeep.ts'

interface Parts {
  catalogue: Catalogue
  books: StateBooks
  clock: Clock
  record(line: AuditRecord): void
}

/** Pins a backup, or takes its pin away where there is none given. Throws `not_found`, `busy`, `audit_unavailable`. */
export function pinBackup(
  parts: Parts,
  { id, pin, by }: { id: string; pin: Entry['pin']; by: string },
): Entry {
  return alone(parts, there(parts, id), by, () => {
    // What has been deleted while we waited for it is not pinned.
    there(parts, id)
    parts.record({ event: 'backup_pin', backup: id, by, pin: pin ?? null })
    return parts.catalogue.update(id, { pin })
  })
}

function there({ catalogue }: Parts, id: string): Entry {
  const entry = catalogue.get(id)
  if (entry && entry.state !== 'deleted') return entry
  throw new OperatorError('not_found', `There is no backup ${id}${entry ? ' any more' : ''}.`, {
    hint: 'operator backups lists them.',
    applied: 'no',
  })
}

/** Whoever makes, proves or deletes it writes its entry too, also who takes that over from a dead worker. */
function alone<T>({ books: all, clock }: Parts, { id, database }: Entry, actor: string, body: () => T): T {
  const books = guarded(all, { abandoned: abandonedIn(all) })
  const holder = { operation: newOperationId(clock.now()), actor }
  const leases = []
  try {
    for (const target of [databaseTarget(database), readPin(id)]) leases.push(books.lease(target, holder))
    return body()
  } finally {
    for (const lease of leases) lease.release()
  }
}
