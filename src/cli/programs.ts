import { accessSync, constants, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first folder that holds all of these programs: those of PATH, then the others. */
export function folderWith(
  programs: readonly string[],
  path: string,
  others: readonly string[] = [],
): string | undefined {
  return [...path.split(delimiter), ...others].find(
    (folder) => folder !== '' && programs.every((name) => isExecutable(join(folder, name))),
  )
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Debian keeps each version of PostgreSQL in a folder of its own, outside PATH; the newest first. */
export function postgresFolders(root = '/usr/lib/postgresql'): string[] {
  try {
    const versions = readdirSync(root).filter((name) => /^\d+$/.test(name))
    return versions.sort((a, b) => Number(b) - Number(a)).map((version) => join(root, version, 'bin'))
  } catch {
    return []
  }
}
