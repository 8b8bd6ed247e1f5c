import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own, in memory. */
export interface SmallDisk {
  folder: string
  /** Bytes free. */
  free(): number
  /** Fills it up to these bytes with a file of somebody else's; `clear` removes that again. */
  fill(leaving: number): void
  clear(): void
  remove(): void
}

/** Undefined where this user may not mount one: that takes root. `size` as mount has it: 16m. */
export function smallDisk(size: string): SmallDisk | undefined {
  const root = mkdtempSync(join(tmpdir(), 'operator-disk-'))
  // A server of another user has to come through.
  chmodSync(root, 0o755)
  const folder = join(root, 'disk')
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', folder], {
      stdio: 'ignore',
    })
  } catch {
    rmSync(root, { recursive: true })
    return undefined
  }
  const filler = join(folder, 'filler')
  const free = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  return {
    folder,
    free,
    fill: (leaving) => write(filler, free() - leaving),
    clear: () => rmSync(filler, { force: true }),
    remove() {
      execFileSync('umount', [folder])
      rmSync(root, { recursive: true })
    },
  }
}

const BLOCK = Buffer.alloc(1_048_576, 1)

function write(file: string, bytes: number): void {
  const fd = openSync(file, 'w')
  try {
    for (let left = bytes; left > 0; left -= BLOCK.length)
      writeSync(fd, left < BLOCK.length ? BLOCK.subarray(0, left) : BLOCK)
  } finally {
    closeSync(fd)
  }
}
