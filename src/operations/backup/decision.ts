/** What retention said of one backup, in a sentence with the dates it rests on. */
export interface Decision {
  id: string
  keep: boolean
  why: string
}

/** How long the backups of a database are kept. Milliseconds. */
export interface Keeping {
  keepMs: number
  weeklyMs: number | undefined
}

/**
 * Removes what may go, after a run that produced the verified backup `produced`; without one nothing is ever removed.
 * Each removal: the lease `backup/ID` (whoever restores or proves it holds that), the entry's `deleted` with the
 * reason, then the files. Called under the database's lease; a removal that a crash cut short is finished by the next.
 */
export type Retain = (
  database: string,
  keeping: Keeping,
  produced: string,
  signal: AbortSignal,
) => Promise<readonly Decision[]>

/** The lease of whatever changes a database, or takes a backup of it. */
export const databaseTarget = (name: string): string => `database/${name}`

/** The lease that says a backup is being read: retention leaves alone what it cannot get. */
export const readPin = (id: string): string => `backup/${id}`
