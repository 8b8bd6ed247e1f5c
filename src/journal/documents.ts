import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../core/errors.ts'
import { refuseUnlessOurs } from './ownership.ts'

/** A folder of small JSON documents, each written whole or not at all. Names are the caller's to keep harmless. */
export interface Documents {
  readonly path: string
  /** The names of what is there, without `.json`, sorted. */
  names(): string[]
  /** The document; undefined when there is none. Throws `config_invalid` when it is not ours, `unavailable` when it is no JSON. */
  read(name: string): unknown
  /** Writes a new document. Answers false, and changes nothing, when the name is taken. */
  add(name: string, value: unknown): boolean
  /** Writes the document over what may be there. */
  put(name: string, value: unknown): void
  /** Takes the document away. Harmless when there is none. */
  remove(name: string): void
}

interface Options {
  /** How a refusal calls the folder. */
  folder: string
  /** Whether what only root can write is trusted too. */
  orRoots?: boolean
  /** The mode of new files. */
  mode?: number
  /** What is longer is neither written nor read; 4 MiB when absent. */
  maxBytes?: number
}

const SUFFIX = '.json'
const MAX_BYTES = 4_194_304

/** Opens nothing yet: the folder is made by the first write, with mode 0700. */
export function openDocuments(path: string, options: Options): Documents {
  const { mode = 0o600, maxBytes = MAX_BYTES } = options
  const text = (value: unknown) => textOf(value, maxBytes, options.folder)
  return {
    path,
    names: () => namesIn(path, options),
    read: (name) => readDocument(join(path, name + SUFFIX), options),
    add(name, value) {
      makeFolder(path, options)
      return addWhole(path, join(path, name + SUFFIX), text(value), mode)
    },
    put(name, value) {
      makeFolder(path, options)
      putWhole(path, join(path, name + SUFFIX), text(value), mode)
    },
    remove: (name) => rmSync(join(path, name + SUFFIX), { force: true }),
  }
}

/** What could not be read again is not written: it would count as damaged. */
function textOf(value: unknown, maxBytes: number, folder: string): string {
  const text = `${JSON.stringify(value, null, 2)}\n`
  const bytes = Buffer.byteLength(text)
  if (bytes <= maxBytes) return text
  throw new OperatorError('too_large', `A document of ${bytes} bytes is too large for ${folder}.`, {
    hint: `The limit is ${maxBytes} bytes.`,
    applied: 'no',
  })
}

/** A power cut after this does not undo what was renamed or linked in the folder. */
export function syncFolder(path: string): void {
  const fd = openSync(path, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

function makeFolder(path: string, options: Options): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  refuseUnlessOurs(path, lstatSync(path), options)
}

function namesIn(path: string, options: Options): string[] {
  const there = lstatSync(path, { throwIfNoEntry: false })
  if (!there) return []
  refuseUnlessOurs(path, there, options)
  return readdirSync(path)
    .filter((name) => name.endsWith(SUFFIX) && !name.startsWith('.'))
    .map((name) => name.slice(0, -SUFFIX.length))
    .sort()
}

function readDocument(file: string, options: Options): unknown {
  const fd = openIfThere(file)
  if (fd === undefined) return undefined
  try {
    const stats = fstatSync(fd)
    refuseUnlessOurs(file, stats, options)
    if (stats.size > (options.maxBytes ?? MAX_BYTES)) throw new Error('it is too large')
    return JSON.parse(readFileSync(fd, 'utf8'))
  } catch (cause) {
    if (cause instanceof OperatorError) throw cause
    throw new OperatorError('unavailable', `${file} cannot be read: it is damaged.`, {
      hint: 'Find out who changed it, and move it away.',
      applied: 'no',
      cause,
    })
  } finally {
    closeSync(fd)
  }
}

/** Never through a link: what it pointed at would be somebody else's choice. */
function openIfThere(file: string): number | undefined {
  try {
    return openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new OperatorError('unavailable', `${file} cannot be read (${code}).`, {
      hint: 'It has to be a plain file that this user can read.',
      applied: 'no',
      cause,
    })
  }
}

function addWhole(folder: string, file: string, text: string, mode: number): boolean {
  const draft = writeDraft(folder, text, mode)
  try {
    linkSync(draft, file)
    syncFolder(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

function putWhole(folder: string, file: string, text: string, mode: number): void {
  const draft = writeDraft(folder, text, mode)
  try {
    renameSync(draft, file)
    syncFolder(folder)
  } finally {
    rmSync(draft, { force: true })
  }
}

function writeDraft(folder: string, text: string, mode: number): string {
  const draft = join(folder, `.${process.pid}.${randomBytes(6).toString('hex')}`)
  const fd = openSync(draft, 'wx', mode)
  try {
    writeFileSync(fd, text)
    fsyncSync(fd)
    return draft
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
}
