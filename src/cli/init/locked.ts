import { readFileSync } from 'node:fs'
import { createConnection } from 'node:net'

/** A Redis as a compose file or Docker declares it. Of what may hold the password only that it is there is told. */
interface Declared {
  command?: unknown
  /** `{ NAME: value }` or `NAME=value` lines. */
  environment?: unknown
  /** Files of this machine that are mounted into it. */
  mounts?: readonly string[]
}

/** The images of Bitnami and of Redis Stack take it from these. */
const PASSWORD_VARIABLE = /^(REDIS|VALKEY)_PASSWORD(_FILE)?=./
const ARGUMENTS_VARIABLE = /^(REDIS|VALKEY)_ARGS=.*--requirepass\b/
/** Redis's own setting; an empty one is none. */
const SETTING = /^\s*requirepass\s+(?!""\s*$|''\s*$)\S/im
const FLAG = /--requirepass\b/

/** Whether it is started with a password, by its command, its environment or its configuration file. */
export function asksForPassword({ command, environment, mounts = [] }: Declared): boolean {
  return (
    FLAG.test(Array.isArray(command) ? command.join(' ') : String(command ?? '')) ||
    linesOf(environment).some((line) => PASSWORD_VARIABLE.test(line) || ARGUMENTS_VARIABLE.test(line)) ||
    mounts.filter((file) => file.endsWith('.conf')).some((file) => SETTING.test(textOf(file)))
  )
}

function linesOf(environment: unknown): string[] {
  if (Array.isArray(environment)) return environment.map(String)
  if (typeof environment !== 'object' || environment === null) return []
  return Object.entries(environment).map(([name, value]) => `${name}=${value ?? ''}`)
}

/** One that is not ours to read says nothing. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** One that cannot answer in this time is not what keeps a person waiting. */
const PATIENCE_MS = 1_000
const REFUSED = /^-(NOAUTH|ERR operation not permitted)/

/**
 * Whether the Redis that listens there refuses a PING without a password: its configuration file is often not
 * ours to read. False also where nothing answers.
 */
export function refusesStrangers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = createConnection({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) })
    const answer = (text: string) => {
      socket.destroy()
      resolve(REFUSED.test(text))
    }
    socket.setTimeout(PATIENCE_MS, () => answer(''))
    socket.on('error', () => answer(''))
    socket.on('end', () => answer(''))
    socket.on('connect', () => socket.write('PING\r\n'))
    socket.once('data', (bytes) => answer(bytes.toString('latin1')))
  })
}
