import * as z from 'zod'

/** `ba_` and the 22 characters of the operation that made it: one operation never makes two backups. */
export const BACKUP_ID = /^ba_[0-9a-hjkmnp-tv-z]{22}$/

/** The id of the backup that an operation makes. */
export function backupIdOf(operation: string): string {
  return `ba_${operation.slice('op_'.length)}`
}

const count = () => z.int().min(0)
const sha256 = () => z.string().regex(/^[0-9a-f]{64}$/)
/** ISO 8601 in UTC. */
const time = () => z.iso.datetime()

/** What one table held. */
const table = z.strictObject({
  /** As the database writes the name itself, quoted where it has to be: `public."Order lines"`. */
  table: z.string(),
  rows: count(),
  /** Equal exactly when the rows are the same, in whatever order. Only compared; each kind has its own. */
  fingerprint: z.string(),
})

/** What a database held at one moment, and what its restored copy has to hold. */
export const contentsSchema = z.strictObject({
  /** Sorted by name. */
  tables: z.array(table),
  /** PostgreSQL only. */
  large_objects: z.strictObject({ count: count(), fingerprint: z.string() }).optional(),
  /** How many of each sort there are: `{ index: 12, view: 3 }`, and a digest of all their names. */
  objects: z.strictObject({ counts: z.record(z.string(), count()), fingerprint: z.string() }),
  /** What could not be compared, a sentence each: "public.spatial_ref_sys belongs to the extension postgis". */
  not_compared: z.array(z.string()),
})

export type Contents = z.output<typeof contentsSchema>

/** One check of a backup, good or bad. */
export const checkSchema = z.strictObject({
  /** `decode`: every byte is the one that was written, and all of it can be read. `restore`: it was, and held the same. */
  level: z.enum(['decode', 'restore']),
  at: time(),
  /** Where: "a throw-away cluster of PostgreSQL 15.18". */
  how: z.string(),
  ok: z.boolean(),
  /** What was wrong, a sentence each; empty when it is good. */
  differences: z.array(z.string()),
  seconds: z.number().min(0),
  /** Of a restore: how long until the data was back, which is what a recovery takes. */
  recovery_seconds: z.number().min(0).optional(),
})

export type Check = z.output<typeof checkSchema>

/**
 * What is known of a backup and how. It lies beside the data as certificate.json and in the catalogue, which counts
 * where they differ. It holds no secret and no row.
 */
export const certificateSchema = z.strictObject({
  version: z.literal(1),
  id: z.string().regex(BACKUP_ID),
  /** Counts up for each database: the order of backups, whatever the clock did. */
  sequence: z.int().min(1),
  database: z.string(),
  kind: z.enum(['postgres', 'sqlite']),
  label: z.string().optional(),
  operation: z.string(),
  /** The moment of the snapshot: what was committed before is in it. */
  taken_at: time(),
  /** What the database took on its disk. */
  database_bytes: count(),
  /** Which database exactly: "127.0.0.1:5432/main", or the path of the file. Never a user or a password. */
  source: z.string(),
  /** "PostgreSQL 15.18", "SQLite 3.50.4". */
  server: z.string(),
  /** What wrote it: "pg_dump 15.18", "VACUUM INTO". */
  tool: z.string(),
  /** The server's own name for the snapshot, where it has one. */
  snapshot: z.string().optional(),
  /** SHA-256 of the schema's text, normalised: equal schemas, equal digests. */
  schema_hash: sha256(),
  /** The revision that the migration tool has written into the database, where there is one. */
  revision: z.string().optional(),
  /** The data first. Names are relative to the backup's folder. */
  files: z.array(z.strictObject({ name: z.string(), bytes: count(), sha256: sha256() })).min(1),
  contents: contentsSchema,
  /** By step: `dump`, `contents`, `decode`. */
  seconds: z.record(z.string(), z.number().min(0)),
  /** Oldest first; the last of each level is how it stands. */
  checks: z.array(checkSchema),
})

export type Certificate = z.output<typeof certificateSchema>
