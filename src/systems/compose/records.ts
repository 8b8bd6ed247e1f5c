import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OperatorError } from '../../core/errors.ts'
import { codeOf } from '../../core/faults.ts'
import type { ComposeRecords } from './port.ts'

/** The records of one target, in a folder that only this user can look into. */
export function createComposeRecords({ folder }: { folder: string }): ComposeRecords {
  return {
    put: (name, content) => put(folder, name, content),
    get: (name) => get(fileOf(folder, name)),
    names: () => names(folder),
    drop: (name) => rm(fileOf(folder, name), { force: true }),
  }
}

function fileOf(folder: string, name: string): string {
  if (!/^[\w][\w.-]{0,200}$/.test(name)) throw new Error(`no name of a record: ${name.slice(0, 50)}`)
  return join(folder, `${name}.json`)
}

async function put(folder: string, name: string, content: object): Promise<string> {
  const path = fileOf(folder, name)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const partial = `${path}.${process.pid}.partial`
  const file = await open(partial, 'w', 0o600)
  try {
    await file.writeFile(JSON.stringify(content))
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(partial, path)
  await syncFolder(folder)
  return path
}

async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r')
  try {
    await opened.sync()
  } finally {
    await opened.close()
  }
}

async function get(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    // The parser's own message quotes the text.
    throw new OperatorError('internal', `The record ${path} cannot be read.`, { applied: 'no' })
  }
}

async function names(folder: string): Promise<readonly string[]> {
  const files = (await listed(folder)).filter((file) => file.endsWith('.json'))
  const dated = await Promise.all(
    files.map(async (file) => ({ file, at: await writtenAt(join(folder, file)) })),
  )
  return dated.sort((a, b) => b.at - a.at).map(({ file }) => file.slice(0, -'.json'.length))
}

async function listed(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

async function writtenAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0
    throw error
  }
}
