import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { UNTIL_GONE } from './folder.ts'

const execute = promisify(execFile)

export interface Pm2Server {
  /** PM2_HOME. */
  home: string
  env: Record<string, string>
  /** Runs the pm2 command in this home and gives its output. */
  pm2(...args: string[]): Promise<string>
  /** Writes a script into the home and gives its path. */
  script(name: string, text: string): Promise<string>
  daemonPid(): number
  stop(): Promise<void>
}

/** The path of the pm2 command that the tests may use, or undefined. */
export function findPm2(): string | undefined {
  const here = join(import.meta.dirname, 'pm2', 'node_modules', '.bin', 'pm2')
  return [process.env['OPERATOR_TEST_PM2'], here].find((path) => path !== undefined && existsSync(path))
}

/** A pm2 daemon in a home of its own. */
export async function startPm2(): Promise<Pm2Server> {
  const command = findPm2()
  if (command === undefined) throw new Error('no pm2 on this machine')
  const home = await mkdtemp(join(tmpdir(), 'operator-pm2-'))
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
    HOME: home,
    PM2_HOME: home,
  }
  const pm2 = async (...args: string[]) => (await execute(command, args, { env, cwd: home })).stdout
  await pm2('ping')
  const daemonPid = () => Number(readFileSync(join(home, 'pm2.pid'), 'utf8'))
  return {
    home,
    env,
    pm2,
    daemonPid,
    script: async (name, text) => {
      await writeFile(join(home, name), text)
      return join(home, name)
    },
    stop: async () => {
      if (existsSync(join(home, 'pm2.pid'))) await pm2('kill')
      await rm(home, UNTIL_GONE)
    },
  }
}
