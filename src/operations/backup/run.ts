import { OperatorError } from '../../core/errors.ts'
import type { WorkVerdict } from '../../journal/works.ts'
import type { Certificate } from './certificate.ts'
import { BackupDamaged, type Report } from './driver.ts'
import { isWhole, said, untilEnd, type Whole, whole } from './ending.ts'
import type { Entry } from './entry.ts'
import { make } from './make.ts'
import type { BackupParts, BackupRun } from './parts.ts'
import { checkCopy, proveCopy } from './prove.ts'
import { shortened } from './shortened.ts'

/** A worker that dies again and again in the same backup must not go on for ever. */
const MAX_ATTEMPTS = 3

/** The whole backup. Its end is in the book; nothing is thrown. */
export async function runBackup(run: BackupRun): Promise<void> {
  await untilEnd(run, () => backUp(run))
}

/**
 * A backup from wherever an earlier worker left it: what has its final name is kept and proved, what has not is made
 * anew. For other work too that needs one first. Throws where none came of it, and then nothing of it is left.
 */
export async function backUp(run: BackupRun): Promise<WorkVerdict> {
  const made = run.catalogue.get(run.entry.id)
  try {
    await again(run, made)
    show(run, isWhole(made) ? made : await make(run))
  } catch (error) {
    await discard(run, error)
    throw error
  }
  if (run.level === 'decode') return 'completed'
  const verdict = await prove(run, run.entry.id)
  if (verdict === 'completed') await tidy(run)
  return verdict
}

/** Proves a backup again that is there. */
export async function runVerify(run: BackupParts, id: string): Promise<void> {
  await untilEnd(run, async () => {
    const entry = whole(run.catalogue.get(id), id)
    await again(run, entry)
    run.book.enter('checking')
    const { path, certificate } = entry
    const check = await run.act({ action: 'check', target: id }, () =>
      checkCopy(run, { path, files: certificate.files }, reporter(run)),
    )
    remember(run, entry, check, check.ok ? undefined : 'damaged')
    if (!check.ok) throw new BackupDamaged(`Backup ${id} is damaged.`, check.differences)
    return prove(run, id)
  })
}

/** Taken over from a dead worker: its trial server is ended first, and there is an end to trying. */
async function again(run: BackupParts, made: Entry | undefined): Promise<void> {
  const { book } = run
  const { attempts, phase } = book.page()
  if (attempts <= 1) return
  await endTrial(run)
  book.note(`Its worker died while ${phase}; another took over${isWhole(made) ? '' : ' and began anew'}.`)
  if (attempts > MAX_ATTEMPTS)
    throw new OperatorError('unavailable', `${attempts - 1} workers died in it.`, {
      hint: 'See worker.log in state_dir and the memory of this machine, then repeat the call.',
    })
}

/** Restores it into a place of its own and compares. A backup that could not be tried is there, and unproved. */
async function prove(run: BackupParts, id: string): Promise<WorkVerdict> {
  const { catalogue, book, act } = run
  const entry = whole(catalogue.get(id), id)
  book.enter('restoring')
  try {
    await roomToProve(run, entry)
    const check = await act({ action: 'restore', target: id }, () => proveCopy(run, entry, reporter(run)))
    remember(run, entry, check, check.ok ? 'verified' : 'damaged')
    for (const line of check.differences) book.block(line)
    return check.ok ? 'completed' : 'damaged'
  } catch (error) {
    book.block(`It could not be restored to prove it: ${said(error, run.operation)}`)
    return 'unproved'
  } finally {
    await clearTrial(run)
  }
}

/** For whoever takes over what made a backup on its way: also a proof that was finished may have left its trial. */
export async function clearTrial(run: BackupParts): Promise<void> {
  await endTrial(run).catch(() => run.book.note(`What a trial left in ${run.scratch} could not be removed.`))
}

/** What a trial restore left running, and then its files. */
async function endTrial({ driver, vault, scratch, signal }: BackupParts): Promise<void> {
  await driver.sweep(scratch, signal)
  await vault.remove(scratch)
}

/** What the original took, and a little more for the order in which a restore writes. */
const OF_ORIGINAL = 1.2

async function roomToProve({ vault, scratch }: BackupParts, { certificate }: Whole): Promise<void> {
  const needed = Math.ceil(certificate.database_bytes * OF_ORIGINAL)
  const free = await vault.free(scratch)
  if (free >= needed) return
  throw new OperatorError(
    'unavailable',
    `A trial restore needs about ${needed} bytes and ${free} are free.`,
    {
      hint: `Free space at ${scratch}, then call verify_backup.`,
      details: { needed, free },
    },
  )
}

/** All of a backup read once more; what is not as it was written counts as no backup from then on. */
export async function reread(
  run: Pick<BackupParts, 'act' | 'driver' | 'vault' | 'clock' | 'signal' | 'catalogue' | 'book'>,
  entry: Whole,
): Promise<Certificate['checks'][number]> {
  const { path, certificate } = entry
  const check = await run.act({ action: 'check', target: entry.id }, () =>
    checkCopy(run, { path, files: certificate.files }, reporter(run)),
  )
  if (!check.ok) remember(run, entry, check, 'damaged')
  return check
}

const MOST_CHECKS = 20

/** Writes a check into the catalogue's certificate, and what the backup counts for from then on. */
export function remember(
  run: Pick<BackupParts, 'catalogue' | 'book'>,
  entry: Whole,
  check: Certificate['checks'][number],
  state?: Entry['state'],
): void {
  const { certificate } = run.catalogue.get(entry.id) ?? entry
  const checks = latest([...(certificate ?? entry.certificate).checks, check])
  const now = run.catalogue.update(entry.id, {
    certificate: { ...entry.certificate, checks },
    ...(state && { state }),
  })
  run.book.check(check.level, check.ok ? `good: ${check.how}` : `bad: ${check.differences.join('; ')}`)
  show(run, now)
}

/** The last restore stays, however often nobody could repeat it: it is what the state rests on, and from when. */
function latest(checks: Certificate['checks']): Certificate['checks'] {
  const recent = checks.slice(-MOST_CHECKS)
  const restored = checks.findLast(({ level }) => level === 'restore')
  return !restored || recent.includes(restored) ? recent : [restored, ...recent.slice(1)]
}

function show({ book }: Pick<BackupParts, 'book'>, { id, state, path, certificate }: Entry): void {
  book.result({ backup: id, state, path, ...(certificate && shortened(certificate)) })
}

/** What may go, now that there is a newer proved one. That it could not go spoils no backup. */
async function tidy({ retain, entry, keeping, book, operation, signal }: BackupRun): Promise<void> {
  book.enter('tidying')
  try {
    const decisions = await retain(entry.database, keeping, entry.id, signal)
    const gone = decisions.filter(({ keep }) => !keep)
    book.note(
      `${decisions.length - gone.length} backups of ${entry.database} are kept, ${gone.length} were removed.`,
    )
    book.result({ removed: gone.map(({ id, why }) => `${id}: ${why}`) })
  } catch (error) {
    book.note(`Old backups could not be removed: ${said(error, operation)}`)
  }
}

/** Nothing half-made stays, and the catalogue says why there is none. */
async function discard(
  { vault, catalogue, entry, book, clock, operation }: BackupRun,
  error: unknown,
): Promise<void> {
  const there = catalogue.get(entry.id)
  if (there?.state !== 'partial') return
  try {
    await vault.remove(there.path)
    catalogue.update(entry.id, { state: 'deleted', end: { at: clock.now(), why: said(error, operation) } })
  } catch (cause) {
    book.note(`${there.path}.partial is left and counts as no backup: ${said(cause, operation)}`)
  }
}

/** What a driver reports, as the book keeps it. */
export function reporter({ book }: Pick<BackupParts, 'book'>): Report {
  return ({ message, bytes, total }) =>
    book.progress({
      message,
      ...(bytes !== undefined && { done: bytes }),
      ...(total !== undefined && { total }),
    })
}
