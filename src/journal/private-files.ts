import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '../core/errors.ts'
import type { StateDir } from './state-dir.ts'

/**
 * JSON that no one but us may read (mode 0600): the way back of a deploy holds whole environments. It is never
 * shown, logged or put into the journal.
 */
export interface PrivateFiles {
  /** Whole or not at all, and on the disk before it returns. Replaces what was there. */
  keep(name: string, value: object): void
  /** Undefined: there is none. Throws `unavailable` for one that is damaged. */
  read(name: string): unknown
  remove(name: string): void
  names(): string[]
  /** The folder's path, for what others must read as a file. */
  readonly path: string
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$/

/** A folder (mode 0700) inside the state folder. */
export function openPrivateFiles(dir: StateDir, folder: string): PrivateFiles {
  const path = dir.file(folder)
  mkdirSync(path, { mode: 0o700, recursive: true })
  const fileOf = (name: string) => {
    if (!NAME.test(name)) throw new Error(`not a name of ours: ${JSON.stringify(name.slice(0, 40))}`)
    return join(path, `${name}.json`)
  }
  return {
    path,
    keep: (name, value) => dir.withReserve(() => write(path, fileOf(name), JSON.stringify(value))),
    read: (name) => read(fileOf(name)),
    remove: (name) => rmSync(fileOf(name), { force: true }),
    names: () => readdirSync(path).flatMap((file) => (file.endsWith('.json') ? [file.slice(0, -5)] : [])),
  }
}

function write(folder: string, file: string, text: string): void {
  const aside = `${file}.${process.pid}.partial`
  try {
    const fd = openSync(aside, 'w', 0o600)
    try {
      writeSync(fd, text)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(aside, file)
    syncFolder(folder)
  } finally {
    rmSync(aside, { force: true })
  }
}

/** The rename itself lies in the folder; without this a power cut could undo it. */
function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

function read(file: string): unknown {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new OperatorError('unavailable', `The saved state ${file} cannot be read.`, {
      hint: 'It was changed from outside or its disk fails; the way back it held has to be made by hand.',
      cause,
    })
  }
}
