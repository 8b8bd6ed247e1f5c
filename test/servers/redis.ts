import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort, type Owned, own } from './child.ts'
import { UNTIL_GONE } from './folder.ts'

export interface RedisServer extends Owned {
  url: string
  port: number
  /** Its working folder, where a dump would be. */
  folder: string
}

export interface RedisOptions {
  password?: string
  /** Further arguments, `--maxmemory 10mb` and such. */
  args?: readonly string[]
  /** Where its data is; a fresh temporary folder when absent. Only a fresh one is removed at the end. */
  folder?: string
  /** Resolve as soon as it listens, also while it still loads its data. */
  whileLoading?: boolean
}

/** The path of redis-server, or undefined. */
export function findRedis(): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/opt/homebrew/bin',
  ]
  return folders.map((folder) => join(folder, 'redis-server')).find((path) => existsSync(path))
}

/** A Redis on a free port of 127.0.0.1 that keeps nothing unless told to. */
export async function startRedis({
  password,
  args = [],
  folder,
  whileLoading,
}: RedisOptions = {}): Promise<RedisServer> {
  const path = findRedis()
  if (path === undefined) throw new Error('no redis-server on this machine')
  const dir = folder ?? (await mkdtemp(join(tmpdir(), 'operator-redis-')))
  const port = await freePort()
  const base = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    dir,
  ]
  const secret = password === undefined ? [] : ['--requirepass', password]
  const ready = whileLoading === true ? /Server initialized/ : /Ready to accept connections/
  const server = await own(path, [...base, ...secret, ...args], ready)
  return {
    ...server,
    url: `redis://${password === undefined ? '' : `:${password}@`}127.0.0.1:${port}`,
    port,
    folder: dir,
    stop: async () => {
      await server.stop()
      if (folder === undefined) await rm(dir, UNTIL_GONE)
    },
  }
}
