import { join } from 'node:path'
import { folderWith } from '../cli/programs.ts'
import { freePort } from './machine.ts'
import type { Place } from './place.ts'

export interface Redis {
  label: string
  url: string
}

/** A Redis of the demo's own; undefined where the machine has none. Its password goes in by stdin: arguments are public. */
export async function startRedis(
  { household, path, env, folder }: Place,
  password: string,
): Promise<Redis | undefined> {
  const bin = folderWith(['redis-server'], path)
  if (bin === undefined) return undefined
  const port = await freePort()
  const settings = [
    `port ${port}`,
    'bind 127.0.0.1',
    'save ""',
    'appendonly no',
    `dir ${folder}`,
    `requirepass ${password}`,
  ]
  const server = household.start('Redis', join(bin, 'redis-server'), ['-'], {
    env,
    input: `${settings.join('\n')}\n`,
  })
  server.closeInput()
  await server.says('Ready to accept connections')
  return { label: `Redis (${bin}), on port ${port}`, url: `redis://:${password}@127.0.0.1:${port}` }
}
