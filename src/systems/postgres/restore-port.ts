import type { Original, PostgresSource } from './backup-port.ts'

/** What a restore has to know of the server, and of the database that has the name already. */
export interface ServerLook {
  /** host:port/database; never a user or a password. */
  source: string
  /** "15.18". */
  version: string
  major: number
  /** The database of the configuration; undefined: the server has none of that name. */
  target: TargetLook | undefined
  /** Whether the name for the copy is taken. */
  taken: boolean
  /** Whether this user may make databases. */
  creates: boolean
  roles: readonly string[]
  tablespaces: readonly string[]
  extensions: readonly string[]
  /** Bytes free where the server keeps its data; undefined: that cannot be seen from this machine. */
  free: number | undefined
}

export interface TargetLook {
  /** The server's own number of it, which a new name does not change. */
  oid: string
  bytes: number
  /** Whether this user may rename it. */
  owned: boolean
  /** Who is connected, "app as web: 3". */
  connections: readonly string[]
  /** What would stay behind with the old one: slots, subscriptions, prepared transactions. A sentence each. */
  bound: readonly string[]
}

/** How the copy is filled from a dump. */
export interface Filling {
  file: string
  /** A private folder for the password's file. */
  folder: string
  /** Whether tables go to the tablespaces that the dump names. */
  tablespaces: boolean
}

export interface Needs {
  roles: readonly string[]
  tablespaces: readonly string[]
  extensions: readonly string[]
}

/** Databases beside one another on the server of a configured one. Throws OperatorErrors without secrets. */
export interface PostgresServer {
  /** The name of the configured database. */
  target: string
  /** `copy`: the name that a copy is to have. */
  look(copy: string, signal: AbortSignal): Promise<ServerLook>
  /** What the definitions of a dump name that the server has to have. `roles`: the file with all roles of its server. */
  needs(files: { data: string; roles: string }, signal: AbortSignal): Promise<Needs>
  /** Makes an empty database, removing one that a dead worker left under that name. Answers its number. */
  create(name: string, like: Original, signal: AbortSignal): Promise<string>
  /** Restores a dump into it. Answers what pg_restore complained of; empty: all of it is there. */
  fill(name: string, filling: Filling, signal: AbortSignal): Promise<readonly string[]>
  /** Statistics, without which the first hour is slow. */
  analyze(name: string, signal: AbortSignal): Promise<void>
  /** What is in it. */
  source(name: string): PostgresSource
  /** pg_database_size. */
  bytes(name: string, signal: AbortSignal): Promise<number>
  /** Which part of the server's disk is free, 0 to 1; undefined: that cannot be seen from this machine. */
  freeShare(signal: AbortSignal): Promise<number | undefined>
  /** Owner, grants, settings, comment and limit of connections of the configured database, which no dump holds. */
  dress(name: string, signal: AbortSignal): Promise<void>
  /** Rows by table of the configured database; throws where they cannot be had in `withinMs`. */
  rows(withinMs: number, signal: AbortSignal): Promise<Readonly<Record<string, number>>>
  /** Fingerprints of those tables of the configured database, as backups have them; what is not had in `withinMs` is left out. */
  fingerprints(
    tables: readonly string[],
    withinMs: number,
    signal: AbortSignal,
  ): Promise<Readonly<Record<string, string>>>
  /** The advisory lock of backups; in another database of the server where the configured one is gone. */
  hold(signal: AbortSignal): Promise<{ lost: AbortSignal; release(): Promise<void> }>
  /** The name that the database of this number has now. */
  nameOf(oid: string, signal: AbortSignal): Promise<string | undefined>
  rename(from: string, to: string, signal: AbortSignal): Promise<void>
  /**
   * In one transaction the configured database becomes `kept`, and `copy` takes its name. Whoever connects meanwhile
   * waits; whoever is connected is disconnected. `letGo` is called when nobody new comes in, to end our own session.
   */
  swap(names: { copy: string; kept: string }, letGo: () => Promise<void>, signal: AbortSignal): Promise<void>
  /** Removes a database of ours. Harmless when there is none. */
  drop(name: string, signal: AbortSignal): Promise<void>
}
