import type { Digested } from '../../core/digest.ts'

/** What a server says of itself and of the database that was asked for. */
export interface ServerFacts {
  /** host:port/database; never a user or a password. */
  source: string
  /** "15.18". */
  version: string
  major: number
  /** pg_database_size. */
  bytes: number
  encoding: string
  collate: string
  ctype: string
  /** Whose server it is: grants of superusers are his, and a copy has to begin with the same one. */
  superuser: string
}

/** What the database holds at one moment. Names as the server quotes them. */
export interface PostgresContents {
  tables: { table: string; rows: number; fingerprint: string }[]
  large_objects: { count: number; fingerprint: string }
  objects: { counts: Record<string, number>; fingerprint: string }
  not_compared: string[]
}

/** What a copy of a server has to share with it, since a dump does not tell. */
export type Original = Pick<ServerFacts, 'major' | 'encoding' | 'collate' | 'ctype' | 'superuser'>

/** One moment of a database, held by a transaction of ours: whoever names it sees the same rows. */
export interface Snapshot {
  /** For `pg_dump --snapshot`. */
  name: string
  /** SHA-256, hex; comparable between servers of one major version. */
  schemaHash: string
  /** The revision that alembic has written down, where there is one. */
  revision: string | undefined
  contents(report: (done: number, total: number) => void, signal: AbortSignal): Promise<PostgresContents>
  close(): Promise<void>
}

/** One database of one server. Every method throws OperatorErrors without secrets: `unavailable`, `not_found`, `timeout`. */
export interface PostgresSource {
  facts(signal: AbortSignal): Promise<ServerFacts>
  /** The schema as it is now. */
  schema(signal: AbortSignal): Promise<{ hash: string; revision: string | undefined }>
  /** An advisory lock for the whole of a backup, restore or migration. Throws `busy` when another session has it. */
  hold(signal: AbortSignal): Promise<{ lost: AbortSignal; release(): Promise<void> }>
  /** Locks every table against being dropped, rewritten or emptied; a lock that is not had in 30 s throws `busy`. */
  snapshot(signal: AbortSignal): Promise<Snapshot>
}

/** PostgreSQL's own programs, of one version, for one source. */
export interface PostgresPrograms {
  /** "15.18". */
  version: string
  /** The version, and where they run if not on this machine: "15.18 in the container pg (image sha256:…)". */
  label: string
  /** The custom format, lightly compressed, into a new file that is on the disk when this returns. */
  dump(
    snapshot: string,
    file: string,
    onBytes: (bytes: number) => void,
    signal: AbortSignal,
  ): Promise<Digested>
  /** Roles without their passwords where this user may not read those. */
  globals(what: 'roles' | 'tablespaces', file: string, signal: AbortSignal): Promise<Digested>
  /** Writes down what of the server a restore has to know. */
  note(file: string, original: Original): Promise<Digested>
}

/** What needs no source: reading a dump, and a server to try it on. */
export interface PostgresWorkshop {
  /**
   * Reads all of a dump of a server of `major` (0: unknown) as a restore would. Answers what pg_restore complained of;
   * empty: nothing.
   */
  decode(file: string, major: number, signal: AbortSignal): Promise<readonly string[]>
  /** What `note` wrote. Throws `unavailable` when it is not that any more. */
  read(file: string): Promise<Original>
  /**
   * A cluster of its own below `folder` (made anew): a Unix socket in a private folder, no TCP port, no fsync. Throws
   * `not_configured` where there is no server program of at least that version.
   */
  start(folder: string, like: Original, signal: AbortSignal): Promise<Cluster>
  /** Ends the cluster that a dead process left below `folder`, and removes the folder. Idempotent. */
  sweep(folder: string): Promise<void>
}

export interface Cluster {
  /** "15.18". */
  version: string
  /** What it is, for the certificate: "a throw-away cluster". */
  how: string
  source: PostgresSource
  /** Makes an empty database for the dump. Answers what of the original's locale could not be had; empty: nothing. */
  create(like: Original, signal: AbortSignal): Promise<string>
  /** Runs the statements of a roles file. Answers what the server refused; empty: nothing. */
  roles(file: string, signal: AbortSignal): Promise<string>
  /**
   * Answers what pg_restore complained of; empty: all of it was restored. Throws `unavailable` when it lacks what says
   * nothing of the dump: an extension, a right.
   */
  restore(file: string, signal: AbortSignal): Promise<readonly string[]>
  /** Ends the server and removes all of it. Idempotent. */
  stop(): Promise<void>
}
