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

/** Now, by the clock on the wall in epoch milliseconds, and by the time since the machine's boot. */
export interface Now {
  at: number
  uptime: Entry['uptime']
}

/** The backup that a migration may rest on, or why there is none. */
export type Rests = { backup: Entry } | { none: string }

/**
 * The newest backup of the database that was restored and held the same, was taken of this very one, within `freshMs`
 * and at the schema that the migration starts from. `entries` newest first. A clock that was set back makes no backup
 * younger: since one boot its own time counts, and a backup from the future is not fresh.
 */
export function restsOn(entries: readonly Entry[], start: Start, freshMs: number, now: Now): Rests {
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

function faultsOf({ certificate, uptime }: Entry, start: Start, freshMs: number, now: Now): string[] {
  const taken = Date.parse(certificate?.taken_at ?? '')
  const byClock = now.at - taken
  const age = Math.max(byClock, sinceThen(uptime, now.uptime))
  const faults: string[] = []
  if (certificate?.source !== start.source)
    faults.push(`is of ${certificate?.source}, and the database is ${start.source}`)
  if (!(byClock >= 0)) faults.push('was taken in the future, as the clock has it')
  else if (age > freshMs)
    faults.push(`is ${formatDuration(age)} old (the limit is ${formatDuration(freshMs)})`)
  if (certificate?.schema_hash === start.schemaHash) return faults
  const at =
    certificate?.revision === start.revision
      ? ''
      : ` (${certificate?.revision ?? 'no revision'}, now ${start.revision ?? 'none'})`
  return [...faults, `was taken at another schema${at}`]
}

/** What has gone by for certain, in milliseconds: since the backup began, or since a later boot of the machine. */
function sinceThen(then: Entry['uptime'], now: Entry['uptime']): number {
  if (!then || !now) return 0
  return then.boot === now.boot ? now.ms - then.ms : now.ms
}
