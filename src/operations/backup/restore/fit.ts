import { OperatorError } from '../../../core/errors.ts'
import { type Whole, whole } from '../ending.ts'
import type { Catalogue } from '../entry.ts'
import type { Looked, Place } from './driver.ts'

/** What the original took, and a little more for the order in which a restore writes. */
const OF_ORIGINAL = 1.2

/** The backup, if it was restored and compared. Throws `not_found`, or `denied` for one that counts as none. */
export function proved(catalogue: Pick<Catalogue, 'get'>, id: string): Whole {
  const entry = whole(catalogue.get(id), id)
  if (entry.state === 'verified') return entry
  const why =
    entry.state === 'damaged' ? 'was found damaged' : 'was only decoded, and never restored and compared'
  throw new OperatorError('denied', `Backup ${id} ${why}: nothing is restored from it.`, {
    hint:
      entry.state === 'damaged'
        ? 'Choose another verified one: operator://backups.'
        : `Prove it first: verify_backup ${id}.`,
    applied: 'no',
  })
}

/** Throws why the backup cannot be restored there, before anything is made. */
export function refuseUnfit({ certificate, id }: Whole, place: Place, looked: Looked): void {
  const obstacles = [...looked.obstacles, ...(place.over ? overObstacles(certificate.source, looked) : [])]
  if (obstacles.length > 0)
    throw new OperatorError(
      'unavailable',
      `Backup ${id} cannot be restored as ${place.name}: ${obstacles.join(' ')}`,
      {
        hint: 'Nothing was made. Mend what is named, or restore with another `into`.',
        applied: 'no',
        details: { obstacles },
      },
    )
  refuseWithoutRoom(certificate.database_bytes, looked)
}

function overObstacles(source: string, looked: Looked): string[] {
  if (!looked.current)
    return ['There is no database to restore over; leave `into` out or give it a new name.']
  return looked.source === source
    ? []
    : [`It is a backup of another database: of ${source}, and the configured one is ${looked.source}.`]
}

function refuseWithoutRoom(bytes: number, { free }: Looked): void {
  const needed = Math.ceil(bytes * OF_ORIGINAL)
  if (free === undefined || free >= needed) return
  throw new OperatorError(
    'unavailable',
    `The restored copy needs about ${needed} bytes and ${free} are free.`,
    {
      hint: 'Free space where the database lies, then repeat the call.',
      applied: 'no',
      details: { needed, free },
    },
  )
}
