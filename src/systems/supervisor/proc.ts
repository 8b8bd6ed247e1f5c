import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { codeOf } from '../../core/faults.ts'

/** proc(5). A process that ends while it is read, or belongs to somebody else, is as good as none. */
const UNSEEN: readonly string[] = ['ENOENT', 'ESRCH', 'EACCES', 'EPERM', 'ENOTDIR']

function seen<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (UNSEEN.includes(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/** Every process id; none where there is no /proc. */
export function allPids(): number[] {
  const names = seen(() => readdirSync('/proc')) ?? []
  return names.filter((name) => /^\d+$/.test(name)).map(Number)
}

/** The variables a process was started with, `NAME=value` each. They may hold secrets. */
export function environOf(pid: number): readonly string[] {
  return (seen(() => readFileSync(`/proc/${pid}/environ`, 'utf8')) ?? '').split('\0')
}

export function argvOf(pid: number): readonly string[] {
  return (seen(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '').split('\0').slice(0, -1)
}

/** The folder it runs in, without links; undefined also when that folder was removed. */
export function cwdOf(pid: number): string | undefined {
  const path = seen(() => readlinkSync(`/proc/${pid}/cwd`))
  return path?.endsWith(' (deleted)') ? undefined : path
}

/** What its file descriptor `fd` is open on. */
export function openOn(pid: number, fd: number): string | undefined {
  return seen(() => readlinkSync(`/proc/${pid}/fd/${fd}`))
}

/** Its parent and its session; undefined for a zombie too, which no signal reaches. */
export function kinOf(pid: number): { parent: number; session: number } | undefined {
  const stat = seen(() => readFileSync(`/proc/${pid}/stat`, 'latin1'))
  const [state, parent, , session] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? []
  if (state === undefined || state === 'Z' || state === 'X') return undefined
  return { parent: Number(parent), session: Number(session) }
}

/** Inodes of the sockets that it holds; none when its descriptors may not be seen. */
export function socketsOf(pid: number): readonly string[] {
  const fds = seen(() => readdirSync(`/proc/${pid}/fd`)) ?? []
  return fds.flatMap((fd) => /^socket:\[(\d+)\]$/.exec(openOn(pid, Number(fd)) ?? '')?.[1] ?? [])
}

/** Every listening TCP socket, by inode; undefined where there is no /proc. */
export function listening(): ReadonlyMap<string, number> | undefined {
  const tables = ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => seen(() => readFileSync(file, 'latin1')))
  if (tables[0] === undefined) return undefined
  const rows = tables.flatMap((table) => table?.split('\n').slice(1) ?? [])
  return new Map(rows.flatMap(socketOf))
}

/** One line of /proc/net/tcp: local address, state (0A listens) and inode are its fields 1, 3 and 9. */
function socketOf(row: string): [string, number][] {
  const fields = row.trim().split(/\s+/)
  const [local, state, inode] = [fields[1], fields[3], fields[9]]
  if (state !== '0A' || local === undefined || inode === undefined) return []
  return [[inode, Number.parseInt(local.slice(local.lastIndexOf(':') + 1), 16)]]
}
