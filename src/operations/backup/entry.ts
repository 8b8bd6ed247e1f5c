import * as z from 'zod'
import { BACKUP_ID, certificateSchema } from './certificate.ts'

/**
 * The life of a backup. `partial`: being made, under a name that ends in `.partial`. `made`: under its final name,
 * its digest and decoding checked. `verified`: restored, and the copy held the same. `damaged`: a later check found
 * it bad; it is kept, and counts as none. `deleted`: its files are gone; the entry says why, and its sequence is
 * never used again.
 */
export const STATES = ['partial', 'made', 'verified', 'damaged', 'deleted'] as const

/**
 * A backup in the catalogue: a document `state_dir/backups/ID.json`, mode 0600, written before the first byte of the
 * backup and after every change of its state. What is not in the catalogue is not ours, wherever it lies: nothing is
 * found by the pattern of a name.
 *
 *     state_dir/backups/ID.json                 the entry
 *     FOLDER/DATABASE/ID.partial/               while it is made; renamed in one step when it is whole and on the disk
 *     FOLDER/DATABASE/ID/certificate.json       as it was made
 *                       data.dump | data.sqlite
 *                       roles.sql, tablespaces.sql   PostgreSQL: what belongs to the server and not to the database
 *
 * FOLDER is the database's `folder`, else `state_dir/backups`.
 */
const fields = z.strictObject({
  id: z.string().regex(BACKUP_ID),
  sequence: z.int().min(1),
  database: z.string(),
  kind: z.enum(['postgres', 'sqlite']),
  label: z.string().optional(),
  operation: z.string(),
  state: z.enum(STATES),
  /** Epoch milliseconds, of a clock that may have jumped: `sequence` is the order. */
  started_at: z.int(),
  /** The machine's boot, and the milliseconds since it, at the same moment: no setting of a clock moves these. */
  uptime: z.strictObject({ boot: z.string(), ms: z.int().min(0) }).optional(),
  /** FOLDER/DATABASE/ID, absolute: where its files are, or will be. */
  path: z.string(),
  /** A pinned one is never deleted by retention. */
  pin: z.strictObject({ by: z.string(), at: z.int(), why: z.string() }).optional(),
  /** Of a deleted one, and of a partial that came to nothing. */
  end: z.strictObject({ at: z.int(), why: z.string() }).optional(),
  /** From `made` on; of a deleted one too. */
  certificate: certificateSchema.optional(),
})

/** A state that somebody wrote by hand proves nothing: the last restore in its certificate must have been good. */
export const entrySchema = fields.refine(
  ({ state, certificate }) => state !== 'verified' || isProved(certificate),
  {
    path: ['state'],
  },
)

function isProved(certificate: z.output<typeof certificateSchema> | undefined): boolean {
  return certificate?.checks.findLast(({ level }) => level === 'restore')?.ok === true
}

export type Entry = z.output<typeof entrySchema>

/** What there is to say of a backup before it is made. */
export type NewEntry = Pick<Entry, 'id' | 'database' | 'kind' | 'label' | 'operation' | 'path'>

/** A pin that is undefined is taken away. */
type Change = Partial<Pick<Entry, 'state' | 'end' | 'certificate'>> & { pin?: Entry['pin'] | undefined }

/** All backups of a state folder. Each write is on the disk before it returns, also when that is full. */
export interface Catalogue {
  /**
   * Writes a partial down and gives it the next sequence of its database. Called under the database's lease. An entry
   * that is there already (its worker died) is answered as it is.
   */
  add(entry: NewEntry): Entry
  /** Undefined: there is none. Throws `unavailable` for one that is damaged. */
  get(id: string): Entry | undefined
  /** Throws `not_found`. Keeps `id`, `sequence` and `database`. */
  update(id: string, change: Change): Entry
  /** Newest first by sequence; of one database, or of all. Entries that cannot be read are in `damaged()`, not here. */
  list(database?: string): Entry[]
  /** In sentences, for `operator doctor` and the resource. */
  damaged(): string[]
}
