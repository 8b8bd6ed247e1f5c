import type { StatsFs } from 'node:fs'
import { statfs } from 'node:fs/promises'
import type { DiskUse } from '../../core/machine.ts'
import type { DiskReading } from './port.ts'

/** How a file system is asked for its space; a test passes its own. */
export type StatFs = (
  mount: string,
) => Promise<Pick<StatsFs, 'bsize' | 'blocks' | 'bfree' | 'bavail' | 'files' | 'ffree'>>

/** A local disk answers at once; one that takes longer is broken, and its thread is lost to us already. */
const DISK_DEADLINE_MS = 2_000

/** Remote file systems hang for minutes when their server is gone, and each hang would pin a thread. */
const REMOTE =
  /^(nfs\d?|cifs|smb3?|smbfs|ncpfs|afs|ceph|glusterfs|lustre|9p|davfs|fuse\.(sshfs|s3fs|rclone|glusterfs|gcsfuse|goofys|davfs))/
/** Kernel interfaces, and images that are full by nature. */
const UNREAL =
  /^(proc|sysfs|devtmpfs|devpts|cgroup2?|pstore|bpf|tracefs|debugfs|securityfs|configfs|mqueue|hugetlbfs|autofs|binfmt_misc|rpc_pipefs|nsfs|fusectl|efivarfs|selinuxfs|squashfs|iso9660|udf|erofs|ramfs|fuse\.(lxcfs|portal|gvfsd-fuse|snapfuse))$/

/** A mount as `/proc/self/mountinfo` has it. */
export interface Mount {
  device: string
  mount: string
  type: string
}

/** Every mount that can be full: of mounts stacked on one path the top one, of paths to one device the shortest. */
export function parseMountinfo(text: string): Mount[] {
  const visible = new Map(
    text
      .split('\n')
      .flatMap((line) => parseMount(line) ?? [])
      .map((one) => [one.mount, one]),
  )
  const byDevice = new Map<string, Mount>()
  for (const found of visible.values()) {
    const known = byDevice.get(found.device)
    if (!known || found.mount.length < known.mount.length) byDevice.set(found.device, found)
  }
  return [...byDevice.values()].sort((a, b) => (a.mount < b.mount ? -1 : 1))
}

function parseMount(line: string): Mount | undefined {
  const [, device, path, options, type] = /^\d+ \d+ (\S+) \S+ (\S+) (\S+) .*?- (\S+) /.exec(line) ?? []
  if (device === undefined || path === undefined || type === undefined || UNREAL.test(type)) return undefined
  if (options?.split(',').includes('ro') || /^\/(proc|sys|dev)(?!\/shm)(\/|$)/.test(path)) return undefined
  return { device, mount: unescapeOctal(path), type }
}

/** mountinfo writes blanks and backslashes in a path as octal. */
function unescapeOctal(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}

/** Asks every local mount at the same time. One that fails is named, and does not take the others with it. */
export async function readDisks(mounts: readonly Mount[], ask: StatFs = statfs): Promise<DiskReading> {
  const reading: DiskReading = { disks: [], unread: [] }
  const looked = await Promise.all(
    mounts.map((one) => (REMOTE.test(one.type) ? 'a remote file system' : look(one.mount, ask))),
  )
  for (const [i, result] of looked.entries()) {
    if (typeof result === 'object') reading.disks.push(result)
    else if (result !== 'empty') reading.unread.push({ mount: mounts[i]?.mount ?? '', why: result })
  }
  return reading
}

async function look(mount: string, ask: StatFs): Promise<DiskUse | string> {
  const late = Promise.withResolvers<string>()
  const timer = setTimeout(() => late.resolve('no answer within 2 s'), DISK_DEADLINE_MS)
  const use = ask(mount).then(
    (stats) => toUse(mount, stats),
    (error: NodeJS.ErrnoException) => `statfs failed (${error.code ?? 'unknown'})`,
  )
  return Promise.race([use, late.promise]).finally(() => clearTimeout(timer))
}

function toUse(mount: string, stats: Awaited<ReturnType<StatFs>>): DiskUse | 'empty' {
  if (stats.blocks === 0) return 'empty'
  return {
    mount,
    size: stats.blocks * stats.bsize,
    used: (stats.blocks - stats.bfree) * stats.bsize,
    available: Math.max(0, stats.bavail) * stats.bsize,
    inodes: stats.files > 0 ? { total: stats.files, used: stats.files - stats.ffree } : null,
  }
}
