import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** A socket in LISTEN, and the process it belongs to where we may see it. */
export interface Listener {
  /** As it stands in a URL: what listens on every address is asked on loopback. */
  host: string
  port: number
  pid?: number
  /** The process's short name; its arguments, which may hold secrets, are never read. */
  process?: string
  /** The systemd unit that runs it. */
  unit?: string
}

const LISTEN = '0A'

/** Reads the kernel's socket tables (Linux). Throws where there are none. */
export function readListeners(proc: string): Listener[] {
  const rows = ['tcp', 'tcp6'].flatMap((table) => rowsOf(join(proc, 'net', table)))
  const owners = ownersOf(proc, new Set(rows.map(({ inode }) => inode)))
  const byPort = new Map<number, Listener>()
  for (const { host, port, inode } of rows) {
    const pid = owners.get(inode)
    if (!byPort.has(port)) byPort.set(port, { host, port, ...(pid !== undefined && ownerAt(proc, pid)) })
  }
  return [...byPort.values()].sort((a, b) => a.port - b.port)
}

interface Row {
  host: string
  port: number
  inode: string
}

function rowsOf(file: string): Row[] {
  const text = file.endsWith('6') ? readOr(file, '') : readFileSync(file, 'utf8')
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
      const [address = '', port = ''] = local.split(':')
      return state === LISTEN ? [{ host: hostOf(address), port: Number.parseInt(port, 16), inode }] : []
    })
}

/** Hexadecimal in the machine's byte order, four bytes at a time; little-endian on all that Node runs on today but s390x. */
function hostOf(hex: string): string {
  const words = hex.match(/.{8}/g) ?? []
  const bytes = words.flatMap((word) =>
    (word.match(/../g) ?? []).reverse().map((pair) => Number.parseInt(pair, 16)),
  )
  if (bytes.every((byte) => byte === 0)) return '127.0.0.1'
  if (bytes.length === 4) return bytes.join('.')
  if (bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255) return bytes.slice(12).join('.')
  const groups = Array.from({ length: 8 }, (_, at) =>
    (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16),
  )
  return new URL(`http://[${groups.join(':')}]`).hostname
}

/** Which process holds each socket; those of other users stay unknown unless we are root. */
function ownersOf(proc: string, inodes: ReadonlySet<string>): Map<string, number> {
  const owners = new Map<string, number>()
  for (const pid of readdirSync(proc).filter((name) => /^\d+$/.test(name))) {
    for (const fd of namesIn(join(proc, pid, 'fd'))) {
      const inode = /^socket:\[(\d+)\]$/.exec(linkOr(join(proc, pid, 'fd', fd)))?.[1]
      if (inode !== undefined && inodes.has(inode) && !owners.has(inode)) owners.set(inode, Number(pid))
    }
  }
  return owners
}

function ownerAt(proc: string, pid: number): Partial<Listener> {
  const name = readOr(join(proc, String(pid), 'comm'), '').trim()
  const unit = /\/([A-Za-z0-9][A-Za-z0-9_.-]{0,55})\.service$/m.exec(
    readOr(join(proc, String(pid), 'cgroup'), ''),
  )?.[1]
  return { pid, ...(name !== '' && { process: name }), ...(unit !== undefined && { unit }) }
}

/** A process may end while we look; then it holds nothing. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function linkOr(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}

function readOr(file: string, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}
