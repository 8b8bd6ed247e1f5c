import { once } from 'node:events'
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
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

/** Root must lend PostgreSQL another user, since it refuses to be root's. Undefined: nobody fits. */
export function unprivileged(passwd = readPasswd()): { uid: number; gid: number } | undefined {
  for (const name of ['postgres', 'nobody']) {
    const [, uid, gid] = new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm').exec(passwd) ?? []
    if (uid !== undefined && gid !== undefined && uid !== '0') return { uid: Number(uid), gid: Number(gid) }
  }
  return undefined
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}

/** A port that was free a moment ago, for programs that cannot choose one themselves. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('The machine gave no port.')
  return address.port
}
