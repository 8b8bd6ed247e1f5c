import { basename, isAbsolute, parse } from 'node:path'
import type { Clock } from '../../core/clock.ts'
import { OperatorError } from '../../core/errors.ts'
import type { PrivateFiles } from '../../journal/private-files.ts'
import { BACKUP_ID } from './certificate.ts'
import { type Catalogue, type Entry, entrySchema, type NewEntry } from './entry.ts'

interface Options {
  clock: Clock
  /** The machine's boot and the milliseconds since it; undefined where they cannot be had. */
  uptime(): Entry['uptime']
}

/** The catalogue in `files`, the folder `backups` of the state folder. Opens nothing before it is asked. */
export function createCatalogue(files: PrivateFiles, options: Options): Catalogue {
  const get = (id: string) => (BACKUP_ID.test(id) ? parsed(id, files.read(id)) : undefined)
  return {
    get,
    add: (entry) => get(entry.id) ?? write(files, begun(entry, readAll(files), options)),
    update(id, change) {
      const entry = get(id)
      if (!entry) throw missing(id)
      return write(files, { ...entry, ...change })
    },
    list: (database) =>
      readAll(files)
        .entries.filter((entry) => database === undefined || entry.database === database)
        .sort((a, b) => b.sequence - a.sequence),
    damaged: () => readAll(files).damaged,
  }
}

/** A number that cannot be read may be one of the last: those are stepped over. */
function begun(entry: NewEntry, others: ReturnType<typeof readAll>, { clock, uptime }: Options): Entry {
  const used = others.entries
    .filter(({ database }) => database === entry.database)
    .map(({ sequence }) => sequence)
  const boot = uptime()
  return {
    ...entry,
    sequence: Math.max(0, ...used) + others.damaged.length + 1,
    state: 'partial',
    started_at: clock.now(),
    ...(boot && { uptime: boot }),
  }
}

/** What would not be read again is not written. */
function write(files: PrivateFiles, entry: Entry): Entry {
  const whole = entrySchema.parse(entry)
  files.keep(whole.id, whole)
  return whole
}

/** In this folder lie other things too, such as the backups themselves. */
function readAll(files: PrivateFiles): { entries: Entry[]; damaged: string[] } {
  const entries: Entry[] = []
  const damaged: string[] = []
  for (const id of files.names().filter((name) => BACKUP_ID.test(name))) {
    try {
      const entry = parsed(id, files.read(id))
      if (entry) entries.push(entry)
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error
      damaged.push(error.message)
    }
  }
  return { entries, damaged }
}

function parsed(id: string, document: unknown): Entry | undefined {
  if (document === undefined) return undefined
  const { data, error } = entrySchema.safeParse(document)
  const where = data ? misplaced(id, data) : error?.issues[0]?.path.join('.')
  if (data && where === undefined) return data
  throw new OperatorError(
    'unavailable',
    `The entry of backup ${id} cannot be read: ${where} is not as it was written.`,
    {
      hint: `Its files are not touched. Mend or move away ${id}.json in the folder backups of state_dir.`,
      applied: 'no',
    },
  )
}

/** What retention removes is this path: one that anything else could be under is not ours. */
function misplaced(id: string, entry: Entry): string | undefined {
  if (entry.id !== id) return 'id'
  const { base, dir } = parse(entry.path)
  const ours = isAbsolute(entry.path) && base === id && basename(dir) === entry.database
  return ours ? undefined : 'path'
}

function missing(id: string): OperatorError {
  return new OperatorError('not_found', `There is no backup ${JSON.stringify(id)}.`, {
    hint: 'operator://backups lists them.',
    applied: 'no',
  })
}
