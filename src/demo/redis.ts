import { join } from 'node:path'
import { folderWith } from '../cli/programs.ts'
import { freePort } from './machine.ts'
import type { Place } from './place.ts'
import { AS_ASKED } from './service.ts'

export type Redis = { real: true; label: string; url: string } | { real: false; why: string }

/** A Redis of the demo's own where the machine has the program. */
export async function startRedis(place: Place, password: string): Promise<Redis> {
  if (place.standIns) return { real: false, why: AS_ASKED }
  const bin = folderWith(['redis-server'], place.path)
  if (bin === undefined) return { real: false, why: 'not on this machine' }
  try {
    return await start(place, bin, password)
  } catch (error) {
    return { real: false, why: error instanceof Error ? error.message : 'it did not start' }
  }
}

/** Its password goes in by stdin: arguments are public. */
async function start({ household, env, folder }: Place, bin: string, password: string): Promise<Redis> {
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
  return {
    real: true,
    label: `Redis (${bin}), on port ${port}`,
    url: `redis://:${password}@127.0.0.1:${port}`,
  }
}
