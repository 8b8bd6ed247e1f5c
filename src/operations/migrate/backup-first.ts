import { formatDuration } from '../../core/duration.ts'
import type { Entry } from '../backup/entry.ts'

/** Where the configuration says nothing of `fresh`. */
export const FRESH_MS = 3_600_000

/** What a migration starts from. */
export interface Start {
  schemaHash: string
  revision: string | undefined
  /** Which database it is, as certificates name it: a name in the configuration may lead elsewhere by now. */
  source: string
}

/** The backup that a migration may rest on, or why there is none. */
export type Rests = { backup: Entry } | { none: string }

/**
 * The newest backup of the database that was restored and held the same, was taken of this very one, within `freshMs`
 * and at the schema that the migration starts from. `entries` newest first. A backup from the future (a clock that was set back) is not
 * fresh.
 */
export function restsOn(entries: readonly Entry[], start: Start, freshMs: number, now: number): Rests {
  const newest = entries.find(({ state, certificate }) => state === 'verified' && certificate !== undefined)
  if (!newest) return { none: `there is no backup that was restored and compared${unproved(entries)}` }
  const faults = faultsOf(newest, start, freshMs, now)
  if (faults.length === 0) return { backup: newest }
  return { none: `the newest verified backup, ${newest.id}, ${faults.join(' and ')}` }
}

function unproved(entries: readonly Entry[]): string {
  const [made] = entries.filter(({ state }) => state === 'made')
  return made ? `; ${made.id} was only decoded` : ''
}

function faultsOf({ certificate }: Entry, start: Start, freshMs: number, now: number): string[] {
  const taken = Date.parse(certificate?.taken_at ?? '')
  const age = now - taken
  const faults: string[] = []
  if (certificate?.source !== start.source)
    faults.push(`is of ${certificate?.source}, and the database is ${start.source}`)
  if (!(age >= 0)) faults.push('was taken in the future, as the clock has it')
  else if (age > freshMs)
    faults.push(`is ${formatDuration(age)} old (the limit is ${formatDuration(freshMs)})`)
  if (certificate?.schema_hash === start.schemaHash) return faults
  const at =
    certificate?.revision === start.revision
      ? ''
      : ` (${certificate?.revision ?? 'no revision'}, now ${start.revision ?? 'none'})`
  return [...faults, `was taken at another schema${at}`]
}
