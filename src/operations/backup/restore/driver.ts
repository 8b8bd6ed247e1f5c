import type { Certificate, Contents } from '../certificate.ts'
import type { Copy, Held, Report } from '../driver.ts'

/** Where a backup is to be restored to, as the call says it. */
export interface Into {
  /** Over the configured database, and not beside it. */
  over: boolean
  /** The name of the new one; absent: one is made up. */
  name?: string
}

/** The names of one restore; they follow from the operation, so that whoever takes over has the same. */
export interface Place {
  over: boolean
  /** What it is called in the end: the new database, or the configured one. */
  name: string
  /** What it is called while it is made. */
  temp: string
  /** What the old one is called afterwards, where there is one. */
  kept: string
}

/** What there is before a restore. Looking changes nothing. */
export interface Looked {
  /** As a certificate names it. */
  source: string
  /** "PostgreSQL 15.18". */
  server: string
  /** The configured database, where it is there: its identity, and the bytes it takes. */
  current?: { id: string; bytes: number }
  /** Who would be disconnected, "app as web: 3". */
  connections: readonly string[]
  /** Bytes free where the copy would lie; undefined: that cannot be seen from here. */
  free?: number
  /** Why it cannot be restored there, a sentence each. */
  obstacles: readonly string[]
  /** What a reader should know, a sentence each. */
  notes: readonly string[]
}

/** A restored copy under its name for the meantime. */
export interface Built {
  /** What tells it from every other, whatever its name. */
  id: string
  contents: Contents
  /** Where it can be compared with the original's. */
  schemaHash?: string
  notes: readonly string[]
  /** Until all data was back. */
  recoverySeconds: number
}

/**
 * How one kind of database comes back. Every method may be called again by another process after a crash in the
 * middle of it. Errors are OperatorErrors whose words hold no secret. The order of things is `run.ts`'s.
 */
export interface RestoreDriver {
  kind: Certificate['kind']
  place(into: Into, operation: string): Promise<Place>
  look(copy: Copy, place: Place, signal: AbortSignal): Promise<Looked>
  /** Rows by table of the configured database now, as certificates name them; throws where that takes too long. */
  rows(signal: AbortSignal): Promise<Readonly<Record<string, number>>>
  /** Fingerprints of those tables now, as certificates have them; those that are not had in seconds are left out. */
  fingerprints(tables: readonly string[], signal: AbortSignal): Promise<Readonly<Record<string, string>>>
  /** Keeps other operators away, also those of other hosts. Throws `busy`. */
  hold(signal: AbortSignal): Promise<Held>
  /**
   * Restores all of it under `place.temp`, in place of what a dead process left there, and looks at what came. The
   * folder `folder` is private. Throws BackupDamaged when it cannot be restored.
   */
  build(copy: Copy, place: Place, folder: string, report: Report, signal: AbortSignal): Promise<Built>
  /**
   * Gives the copy its name at once: a new one, or that of the configured database, which is `kept` from then on.
   * Whoever dies in it has changed both names or none. Never replaces anything else. `letGo` ends what `hold` has.
   */
  finish(place: Place, letGo: () => Promise<void>, signal: AbortSignal): Promise<void>
  /** Which of its names the copy has by now. */
  where(id: string, place: Place, signal: AbortSignal): Promise<'temp' | 'final' | 'gone'>
  /** Removes the copy that has its name for the meantime. Harmless when there is none. */
  sweep(place: Place, signal: AbortSignal): Promise<void>
  /** How a person goes back, and what to do with the old one, a sentence each. */
  wayBack(place: Place): readonly string[]
}
