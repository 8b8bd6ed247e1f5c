import { isoSeconds } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { Certificate } from './certificate.ts'
import type { Dumped, Report, Survey } from './driver.ts'
import type { Entry } from './entry.ts'
import type { BackupRun } from './parts.ts'
import { checkCopy } from './prove.ts'

/** Makes the backup and gives it its final name. On the way it lies under `PATH.partial` and counts as none. */
export async function make(run: BackupRun): Promise<Entry> {
  const { catalogue, vault, act, book } = run
  const entry = begun(run)
  const certificate = entry.certificate ?? (await written(run, entry))
  book.enter('keeping')
  // The certificate stands in the catalogue before the name is final: whoever takes over can finish from it.
  catalogue.update(entry.id, { certificate })
  await act({ action: 'keep', target: entry.id }, () => vault.publish(entry.path))
  book.check('decode', `good: ${certificate.checks.at(-1)?.how ?? ''}`)
  return catalogue.update(entry.id, { state: 'made' })
}

function begun({ catalogue, entry }: BackupRun): Entry {
  const there = catalogue.add(entry)
  if (there.state === 'partial') return there
  throw new OperatorError('unavailable', `Backup ${entry.id} is ${there.state} already.`, {
    hint: 'Take another.',
    applied: 'no',
  })
}

/** All of it on the disk, read back and found good; the server keeps others away meanwhile. */
async function written(run: BackupRun, entry: Entry): Promise<Certificate> {
  const { driver, book } = run
  book.enter('preparing')
  const held = await driver.hold(run.signal)
  try {
    await sweep(run)
    const signal = AbortSignal.any([run.signal, held.lost])
    const survey = await driver.survey(signal)
    const expected = await room(run, survey)
    await run.recheck()
    return await dumped({ ...run, signal }, entry, survey, expected)
  } finally {
    await held.release()
  }
}

/** Under the lease of the database nobody else is at work on it: what is half made was left by a dead process. */
async function sweep({ catalogue, vault, entry, act, book, clock }: BackupRun): Promise<void> {
  for (const { id, path, state } of catalogue.list(entry.database)) {
    if (state !== 'partial' || id === entry.id) continue
    await act({ action: 'sweep', target: id }, () => vault.remove(path))
    catalogue.update(id, {
      state: 'deleted',
      end: { at: clock.now(), why: 'Its worker died, and nobody took it over.' },
    })
    book.note(`${id} was left unfinished by a process that died; its files were removed.`)
  }
}

async function dumped(run: BackupRun, entry: Entry, survey: Survey, expected: number): Promise<Certificate> {
  const { driver, vault, act, book, clock } = run
  book.enter('dumping')
  const report = told(run, expected)
  const { into, dump } = await oncePerLock(book, async () => {
    const into = await vault.begin(entry.path)
    const effect = { action: 'dump', target: entry.database, intent: { backup: entry.id } }
    const write = () => whileRoom(run, (until) => driver.dump(into, report, until))
    return { into, dump: await act(effect, write) }
  })
  book.enter('checking')
  const check = await checkCopy(run, { path: into, files: dump.files }, report)
  if (!check.ok) throw unreadable(check.differences)
  const certificate = certified(entry, survey, dump, check)
  await vault.write(into, 'certificate.json', `${JSON.stringify(certificate, null, 2)}\n`)
  book.note(`Taken at ${isoSeconds(clock.now())}: ${bytesOf(certificate)} bytes.`)
  return certificate
}

/** Others write to that disk too: from here on nothing of ours goes on filling it. */
const LEAST_FREE = 0.05
const LOOK_EVERY_MS = 2_000

/** Ends the work while there is still something left of the disk. */
async function whileRoom<T>(
  { vault, entry, signal }: BackupRun,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const full = new AbortController()
  const look = async () => {
    if ((await vault.freeShare(entry.path)) < LEAST_FREE) full.abort(tooFull(entry.path))
  }
  await look()
  full.signal.throwIfAborted()
  // A look that fails says nothing of the disk: the next write does.
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS)
  try {
    return await work(AbortSignal.any([signal, full.signal]))
  } finally {
    clearInterval(timer)
  }
}

function tooFull(path: string): OperatorError {
  return new OperatorError(
    'unavailable',
    `The backup was ended, since the disk is full but for less than ${LEAST_FREE * 100} %: ${path}.`,
    { hint: 'Free space where the backups lie, or name another `folder` for this database.', applied: 'no' },
  )
}

/** A table that was locked for too long may be free by now; a second time is no coincidence. */
async function oncePerLock<T>(book: BackupRun['book'], dump: () => Promise<T>): Promise<T> {
  try {
    return await dump()
  } catch (error) {
    if (!(error instanceof OperatorError) || error.code !== 'busy') throw error
    book.note(`${error.message} It is tried once more.`)
    return await dump()
  }
}

function unreadable(found: readonly string[]): OperatorError {
  return new OperatorError('unavailable', `What was written cannot be read back: ${found.join('; ')}.`, {
    hint: 'Look at the disk and the memory of this machine: dmesg.',
    applied: 'no',
  })
}

function certified(
  { id, sequence, database, kind, label, operation }: Entry,
  { source, bytes }: Survey,
  dump: Dumped,
  check: Certificate['checks'][number],
): Certificate {
  return {
    version: 1,
    id,
    sequence,
    database,
    kind,
    ...(label !== undefined && { label }),
    operation,
    source,
    database_bytes: bytes,
    ...dump,
    seconds: { ...dump.seconds, decode: check.seconds },
    checks: [check],
  }
}

/** A dump is as large as the last one and a little more; the first at most half of the database, compressed. */
const MORE_THAN_LAST = 1.2
const OF_DATABASE = 0.5

/** How many bytes it will be. Throws `unavailable` where they would not fit. */
async function room({ catalogue, vault, entry }: BackupRun, { bytes }: Survey): Promise<number> {
  const last = catalogue
    .list(entry.database)
    .find(({ certificate }) => certificate !== undefined)?.certificate
  const expected = Math.ceil(last ? bytesOf(last) * MORE_THAN_LAST : bytes * OF_DATABASE)
  const free = await vault.free(entry.path)
  if (free >= expected) return expected
  throw new OperatorError('unavailable', `The backup needs about ${expected} bytes and ${free} are free.`, {
    hint: 'Free space where the backups lie, or name another `folder` for this database.',
    applied: 'no',
    details: { expected, free },
  })
}

export function bytesOf({ files }: Pick<Certificate, 'files'>): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}

function told({ book }: BackupRun, expected: number): Report {
  return ({ message, bytes, total = expected }) =>
    book.progress({ message, ...(bytes !== undefined && { done: bytes, total: Math.max(bytes, total) }) })
}
