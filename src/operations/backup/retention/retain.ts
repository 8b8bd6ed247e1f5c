import type { Lease } from '../../../core/books.ts'
import type { Clock } from '../../../core/clock.ts'
import { OperatorError } from '../../../core/errors.ts'
import type { Act } from '../../../core/steps.ts'
import type { Vault } from '../../../systems/vault/port.ts'
import { type Decision, type Keeping, type Retain, readPin } from '../decision.ts'
import type { Catalogue, Entry } from '../entry.ts'
import { type Candidate, decide } from './decide.ts'

/** What removing takes, within one operation. */
export interface Retaining {
  catalogue: Catalogue
  vault: Pick<Vault, 'exists' | 'left' | 'remove'>
  /** Takes a target for this operation, or throws `busy` with who has it. */
  lease(target: string): Lease
  /** The operation of a living process that holds a target. */
  holder(target: string): string | undefined
  act: Act
  clock: Clock
}

/** See Retain. What could not be removed is kept, and its decision says why. */
export function createRetain(parts: Retaining): Retain {
  return async (database, keeping, produced, signal) => {
    await finishRemovals(parts, database)
    const decisions: Decision[] = []
    for (const { id, keep, why } of await judge(parts, database, keeping, produced)) {
      signal.throwIfAborted()
      const objection = keep ? undefined : await removed(parts, id, produced, why)
      decisions.push(objection === undefined ? { id, keep, why } : { id, keep: true, why: objection })
    }
    return decisions
  }
}

/** What the next verified backup would let retention do with each backup of the database, newest first. Changes nothing. */
export async function foresee(
  parts: Pick<Retaining, 'catalogue' | 'vault' | 'holder' | 'clock'>,
  database: string,
  keeping: Keeping,
): Promise<Decision[]> {
  const newest = parts.catalogue.list(database).find(({ state }) => state === 'verified')
  const judgements = await judge(parts, database, keeping, newest?.id)
  return judgements.map(({ id, keep, why }) => ({ id, keep, why })).reverse()
}

type Looking = Pick<Retaining, 'catalogue' | 'vault' | 'holder' | 'clock'>

/** Oldest first. A backup whose files are not there counts as none, and stays in the catalogue: a disk may come back. */
async function judge(parts: Looking, database: string, keeping: Keeping, produced: string | undefined) {
  const candidates: Candidate[] = []
  const absent: Decision[] = []
  for (const entry of parts.catalogue.list(database)) {
    if (entry.state === 'partial' || entry.state === 'deleted') continue
    if (await parts.vault.exists(entry.path))
      candidates.push(candidate(entry, parts.holder(readPin(entry.id))))
    else absent.push({ id: entry.id, keep: true, why: `It counts as no backup: ${entry.path} is not there.` })
  }
  return [...absent.reverse(), ...decide(candidates, keeping, parts.clock.now(), produced)]
}

function candidate(entry: Entry, readBy: string | undefined): Candidate {
  const { id, sequence, started_at, uptime, state, pin } = entry
  return {
    id,
    sequence,
    takenAt: started_at,
    verified: state === 'verified',
    ...(uptime && { uptime }),
    ...(pin && { pinned: `by ${pin.by}: ${pin.why}` }),
    ...(readBy !== undefined && { readBy }),
  }
}

/** Removes one backup, alone with it. Answers why it was not; undefined: it is gone. */
async function removed(
  parts: Retaining,
  id: string,
  produced: string,
  why: string,
): Promise<string | undefined> {
  const pin = taken(parts, id)
  if (typeof pin === 'string') return pin
  try {
    const changed = await changedSince(parts, id, produced)
    if (changed !== undefined) return changed
    await remove(parts, id, why)
    return undefined
  } finally {
    pin.release()
  }
}

function taken({ lease }: Retaining, id: string): Lease | string {
  try {
    return lease(readPin(id))
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'busy') throw error
    return `Kept: ${error.message}`
  }
}

/** The decision is older than the pin that protects what it rests on: what may have changed in between is asked again. */
async function changedSince(
  { catalogue, vault }: Retaining,
  id: string,
  produced: string,
): Promise<string | undefined> {
  const good = catalogue.get(produced)
  if (good?.state !== 'verified' || !(await vault.exists(good.path)))
    return `Kept: the verified backup ${produced} is not there any more.`
  const entry = catalogue.get(id)
  return entry?.pin && `Kept: pinned by ${entry.pin.by}: ${entry.pin.why}.`
}

/** The entry says that it is deleted before the first file goes: never is a backup called good that has none. */
async function remove({ catalogue, vault, act, clock }: Retaining, id: string, why: string): Promise<void> {
  const path = catalogue.get(id)?.path ?? ''
  await act({ action: 'backup.delete', target: id, intent: { path, why } }, async () => {
    catalogue.update(id, { state: 'deleted', end: { at: clock.now(), why } })
    await vault.remove(path)
  })
}

/** Ends what a crash cut short: entries that say deleted, and whose files are there yet. */
async function finishRemovals({ catalogue, vault, act }: Retaining, database: string): Promise<void> {
  for (const { id, path, state, end } of catalogue.list(database)) {
    if (state !== 'deleted' || !(await vault.left(path))) continue
    const why = `a removal that was cut short: ${end?.why ?? ''}`
    await act({ action: 'backup.delete', target: id, intent: { path, why } }, () => vault.remove(path))
  }
}
