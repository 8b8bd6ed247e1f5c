import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../../../core/errors.ts'
import type { WorkVerdict } from '../../../journal/works.ts'
import type { WorkBook } from '../../work/book.ts'
import type { Certificate } from '../certificate.ts'
import { differences } from '../compare.ts'
import { BackupDamaged, type Held } from '../driver.ts'
import { said, untilEnd, type Whole } from '../ending.ts'
import { reporter, reread } from '../run.ts'
import type { Built } from './driver.ts'
import { proved, refuseUnfit } from './fit.ts'
import type { RestoreMemory, RestoreRun } from './parts.ts'

/** A worker that dies again and again in the same restore must not go on for ever. */
const MAX_ATTEMPTS = 3
/** A backup of what is there that is older than this is not of what is there any more. Milliseconds. */
const FRESH_MS = 3_600_000

/** The whole restore. Its end is in the book; nothing is thrown. */
export async function runRestore(run: RestoreRun): Promise<void> {
  await untilEnd(run, () => restore(run))
}

/** From wherever an earlier worker left it: a copy that has its name is told of, and everything else begins anew. */
async function restore(run: RestoreRun): Promise<WorkVerdict> {
  const { book, operation } = run
  const memory = run.memory.read()
  const left = await whereIs(run, memory)
  if (memory && left === 'final') return done(run, memory)
  if (left === 'unknown') return unknown(run)
  try {
    await again(run)
    return await bringBack(run)
  } catch (error) {
    if (error instanceof Unknown) return unknown(run)
    await clear(run)
    if (!(error instanceof BackupDamaged)) throw error
    // The backup is at fault; what is there was not touched.
    book.block(said(error, operation))
    return 'failed'
  }
}

const ASKS = 10
const ASK_EVERY_MS = 3_000

/** A server that was just restarted is asked again. */
async function whereIs({ restore, place, signal }: RestoreRun, memory: RestoreMemory | undefined) {
  if (!memory) return 'gone'
  for (let left = ASKS; left > 0; left -= 1) {
    const answer = await restore.where(memory.id, place, signal).catch(() => undefined)
    if (answer !== undefined) return answer
    await sleep(ASK_EVERY_MS, undefined, { signal })
  }
  return 'unknown'
}

async function again({ book, clearTrial }: RestoreRun): Promise<void> {
  const { attempts, phase } = book.page()
  if (attempts <= 1) return
  await clearTrial()
  book.note(`Its worker died while ${phase}; another took over and began anew.`)
  if (attempts > MAX_ATTEMPTS)
    throw new OperatorError('unavailable', `${attempts - 1} workers died in it.`, {
      hint: 'See worker.log in state_dir and the memory of this machine, then repeat the call.',
    })
}

/** Nothing is made before the backup is known to be whole, and nothing is exchanged before the copy is proved. */
async function bringBack(run: RestoreRun): Promise<WorkVerdict> {
  const { place, book, restore: driver, signal } = run
  book.enter('checking')
  book.result({ backup: run.backup, restored_as: place.name })
  const entry = proved(run.catalogue, run.backup)
  await intact(run, entry)
  await fit(run, entry)
  await run.recheck()
  if (place.over) await backUpFirst(run)
  const held = await driver.hold(signal)
  try {
    const memory = await built({ ...run, signal: AbortSignal.any([signal, held.lost]) }, entry)
    return await named(run, memory, held)
  } finally {
    await held.release()
  }
}

async function fit({ restore, place, book, signal }: RestoreRun, entry: Whole): Promise<void> {
  const looked = await restore.look({ path: entry.path, files: entry.certificate.files }, place, signal)
  refuseUnfit(entry, place, looked)
  for (const note of looked.notes) book.note(note)
}

/** Byte for byte what was written, and all of it can be read. */
async function intact(run: RestoreRun, entry: Whole): Promise<void> {
  const check = await reread(run, entry)
  if (check.ok) return run.book.check('decode', `good: ${check.how}`)
  throw new BackupDamaged(`Backup ${entry.id} is damaged: nothing is restored from it.`, check.differences)
}

/** Of what is there now; one that this operation made before its worker died will do while it is young. */
async function backUpFirst(run: RestoreRun): Promise<void> {
  const { book, freshId } = run
  if (!isFresh(run)) {
    book.note('What is there is backed up first, and that backup is proved by a restore.')
    if (!(await run.backUp(within(book)))) throw unproved()
  }
  if (!isFresh(run)) throw tooOld()
  book.result({ fresh_backup: freshId })
}

function isFresh({ catalogue, freshId, clock }: RestoreRun): boolean {
  const entry = catalogue.get(freshId)
  if (entry?.state !== 'verified' || !entry.certificate) return false
  const age = clock.now() - Date.parse(entry.certificate.taken_at)
  return age >= 0 && age <= FRESH_MS
}

/** The book of a backup within a restore: its phases are steps of ours, and its end and result are not ours. */
function within(book: WorkBook): WorkBook {
  const enter = (phase: string) => book.enter(`backing up first: ${phase}`)
  return { ...book, enter, result: () => {}, end: () => {} }
}

function unproved(): OperatorError {
  return new OperatorError('unavailable', 'What is there could not be backed up and proved first.', {
    hint: 'The blockers say why. Restore into a new database, and let a person exchange the two.',
    applied: 'no',
  })
}

function tooOld(): OperatorError {
  return new OperatorError('unavailable', 'The backup of what is there is more than an hour old by now.', {
    hint: 'Repeat the call: it takes another.',
    applied: 'no',
  })
}

/** A copy under its name for the meantime that holds exactly what the certificate says. */
async function built(run: RestoreRun, { path, certificate, id }: Whole): Promise<RestoreMemory> {
  const { book, act, restore, place, signal } = run
  book.enter('restoring')
  const folder = await run.folder.make()
  const copy = { path, files: certificate.files }
  const made = await act({ action: 'restore', target: place.temp, intent: { backup: id } }, () =>
    restore.build(copy, place, folder, reporter(run), signal),
  )
  const found = differing(certificate, made)
  if (found.length > 0) throw notTheSame(found)
  const { tables } = certificate.contents
  book.check('restore', `good: ${tables.length} tables counted and compared with the certificate`)
  for (const note of made.notes) book.note(note)
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const memory = { id: made.id, recoverySeconds: made.recoverySeconds, tables: tables.length, rows }
  run.memory.keep(memory)
  return memory
}

function differing(certificate: Certificate, { contents, schemaHash }: Built): string[] {
  const other = schemaHash !== undefined && schemaHash !== certificate.schema_hash
  return [...differences(certificate.contents, contents), ...(other ? ['the schema is not the same'] : [])]
}

function notTheSame(found: readonly string[]): OperatorError {
  return new OperatorError(
    'unavailable',
    `What was restored is not what the backup holds: ${found.join('; ')}.`,
    {
      hint: 'It was removed again. Prove the backup with verify_backup, and compare the settings of the two servers.',
      applied: 'no',
    },
  )
}

/** The names change at once. What came of it is asked of the database where the answer was lost. */
async function named(run: RestoreRun, memory: RestoreMemory, held: Held): Promise<WorkVerdict> {
  const { act, book, restore, place, signal } = run
  await run.recheck()
  if (held.lost.aborted) throw held.lost.reason
  book.enter(place.over ? 'exchanging' : 'naming')
  try {
    await act({ action: place.over ? 'exchange' : 'name', target: place.name }, () =>
      restore.finish(place, () => letGo(held), signal),
    )
  } catch (error) {
    const now = await whereIs(run, memory)
    if (now === 'unknown') throw new Unknown()
    if (now !== 'final') throw error
  }
  return done(run, memory)
}

/** Whoever was cut off meanwhile may have another at work on it. */
async function letGo({ lost, release }: Held): Promise<void> {
  if (lost.aborted) throw lost.reason
  await release()
}

/** Whether the names were exchanged could not be asked. */
class Unknown extends Error {
  override readonly name = 'Unknown'
}

function unknown({ book, place, restore }: RestoreRun): WorkVerdict {
  book.block(
    `Whether ${place.name} is the restored one or the old one could not be asked: look for ${place.over ? place.kept : place.temp}.`,
  )
  for (const line of restore.wayBack(place)) book.note(line)
  return 'needs_human'
}

async function done(run: RestoreRun, { recoverySeconds, tables, rows }: RestoreMemory): Promise<WorkVerdict> {
  const { book, place, restore, freshId } = run
  const { over, name, kept } = place
  book.result({ restored_as: name, ...(over && { kept_as: kept, fresh_backup: freshId }) })
  book.check(
    'restored',
    `${name} has ${tables} tables with ${rows} rows; the data was back in ${recoverySeconds} s`,
  )
  for (const line of restore.wayBack(place)) book.note(line)
  await clear(run)
  return 'completed'
}

/** Nothing half-made stays; what cannot be removed is named. */
async function clear({ restore, place, folder, book, signal, operation }: RestoreRun): Promise<void> {
  try {
    await restore.sweep(place, signal)
    await folder.remove()
  } catch (error) {
    book.note(`${place.temp}, which was half made, is left and can be removed: ${said(error, operation)}`)
  }
}
