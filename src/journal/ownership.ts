import { lstatSync, readFileSync, readlinkSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { OperatorError } from '../core/errors.ts'

const GROUP_OR_WORLD_WRITE = 0o022
const WORLD_WRITE = 0o002
const STICKY = 0o1000
/** As the configuration calls the folder that most of this is about. */
const STATE_DIR = 'state_dir'

/**
 * Throws `config_invalid` when anyone but us (and root) could replace `path` or what lies on the way to it:
 * every directory up to the root, along the path as written and along the targets of its symbolic links.
 * A sticky directory such as /tmp passes: others can add to it and not touch what is ours.
 * Windows has no such bits; access there is the business of the folder's ACL.
 */
export function refuseOpenParents(path: string, folder = STATE_DIR): void {
  if (process.getuid === undefined) return
  for (const parent of chain(dirname(path))) refuseIf(parent, parentFault(lstatSync(parent)), folder)
}

/**
 * Throws `config_invalid` when `path` is not ours alone to write, or not of the sort we keep: no links, no
 * devices. What only root can write is as good as ours where `orRoots` says so.
 */
export function refuseUnlessOurs(
  path: string,
  stats: Stats,
  { folder = STATE_DIR, orRoots = false } = {},
): void {
  if (process.getuid === undefined) return
  const uid = orRoots && stats.uid === 0 ? 0 : process.getuid()
  refuseIf(path, ownFault(stats, uid), folder)
}

/** Every directory and symbolic link that is passed on the way from the root to `path`, `path` itself included. */
function chain(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  if (dirname(path) !== path) chain(dirname(path), seen)
  seen.add(path)
  if (lstatSync(path).isSymbolicLink()) chain(resolve(dirname(path), readlinkSync(path)), seen)
  return seen
}

interface Fault {
  what: string
  hint: string
}

function parentFault(stats: Stats): Fault | undefined {
  const uid = process.getuid?.()
  if (stats.uid !== uid && stats.uid !== 0) return foreign(stats.uid)
  if (stats.isSymbolicLink() || stats.mode & STICKY) return undefined
  if (stats.mode & WORLD_WRITE) return writable('everybody')
  if (stats.mode & GROUP_OR_WORLD_WRITE && !isPrivateGroup(stats.gid, uid))
    return writable(`group ${stats.gid}`)
  return undefined
}

function ownFault(stats: Stats, uid: number): Fault | undefined {
  if (stats.isSymbolicLink()) {
    return {
      what: 'is a symbolic link',
      hint: 'Name the real path, or replace the link by what it points to.',
    }
  }
  if (!stats.isFile() && !stats.isDirectory())
    return { what: 'is neither a file nor a folder', hint: 'Remove it.' }
  if (stats.uid !== uid) return foreign(stats.uid)
  return stats.mode & GROUP_OR_WORLD_WRITE ? writable('its group or everybody') : undefined
}

function foreign(uid: number): Fault {
  return {
    what: `belongs to user ${uid}`,
    hint: `Run as that user, or choose another folder, which only user ${process.getuid?.()} and root can reach.`,
  }
}

function writable(by: string): Fault {
  return {
    what: `can be written by ${by}`,
    hint: 'Take that away with `chmod go-w`, or choose another folder.',
  }
}

function refuseIf(path: string, fault: Fault | undefined, folder: string): void {
  if (!fault) return
  throw new OperatorError('config_invalid', `${folder} is not safe: ${path} ${fault.what}.`, {
    hint: fault.hint,
    applied: 'no',
  })
}

/**
 * Many Linux systems give each user a group of their own and make folders group-writable: that lets nobody
 * else in. True when /etc says that this group has no member but us. Unreadable files say no.
 */
function isPrivateGroup(gid: number, uid: number | undefined): boolean {
  const users = rows('/etc/passwd').filter((row) => row[3] === String(gid))
  const group = rows('/etc/group').find((row) => row[2] === String(gid))
  const [user] = users
  if (users.length !== 1 || user?.[2] !== String(uid) || !group) return false
  return (group[3] ?? '').split(',').every((name) => name === '' || name === user[0])
}

function rows(path: string): string[][] {
  try {
    return readFileSync(path, 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
  } catch {
    return []
  }
}
