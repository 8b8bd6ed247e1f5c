import { existsSync, lstatSync } from 'node:fs'
import { connect } from 'node:net'
import { readSoul } from '../../compose/soul.ts'
import type { Config } from '../../config/schema.ts'
import { folderWith, postgresFolders } from '../programs.ts'
import { type Check, type Finding, fail, ok, warn } from './finding.ts'
import { obstacle } from './writable.ts'

/** The oldest Node that has what is used here; package.json says the same. */
const OLDEST_NODE = [22, 19] as const

export function nodeVersion(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldMajor, oldMinor] = OLDEST_NODE
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor))
    return ok(`Node ${version} (${process.execPath}).`)
  return fail(`Node ${version} is too old.`, `Use ${OLDEST_NODE.join('.')} or newer.`)
}

/** Programs that some entries are asked through, and which entries need them. */
const PROGRAMS: Readonly<Record<string, (config: Config) => readonly string[]>> = {
  pm2: (config) =>
    namesOf(config, ({ kind, recover }) => kind === 'pm2' || (recover !== undefined && 'pm2' in recover)),
  systemctl: (config) =>
    namesOf(
      config,
      ({ kind, recover }) => kind === 'systemd' || (recover !== undefined && 'systemd' in recover),
    ),
  openclaw: (config) =>
    namesOf(
      config,
      (service) => service.kind === 'openclaw' && service.jobs !== undefined && service.cli === 'openclaw',
    ),
  pg_dump: ({ databases }) => Object.keys(databases).filter((name) => databases[name]?.kind === 'postgres'),
}

function namesOf({ services }: Config, needs: (service: Config['services'][string]) => boolean): string[] {
  return Object.entries(services).flatMap(([name, service]) => (needs(service) ? [name] : []))
}

export const programs: Check = ({ loaded: { config }, env }) =>
  Object.entries(PROGRAMS).flatMap(([program, needing]) => {
    const names = needing(config)
    const folder = folderWith([program], env['PATH'] ?? '', program === 'pg_dump' ? postgresFolders() : [])
    if (folder !== undefined) return [ok(`${program} is in ${folder}.`)]
    return names.length > 0
      ? [
          warn(
            `${program} is not on PATH, and ${names.join(', ')} need it.`,
            `Install ${program}, or start with a PATH that holds it.`,
          ),
        ]
      : []
  })

const PATIENCE_MS = 2_000

export const docker: Check = async ({ loaded: { config } }) => {
  const needing = namesOf(
    config,
    ({ kind, recover }) => kind === 'container' || (recover !== undefined && 'container' in recover),
  )
  const { socket } = config.docker
  const why = await unreachable(socket)
  if (why === undefined) return [ok(`Docker's socket ${socket} answers.`)]
  if (needing.length === 0) return []
  return [
    fail(
      `Docker's socket ${socket} cannot be used (${why}), and ${needing.join(', ')} need it.`,
      'Start Docker, let this user use the socket, or mend docker.socket.',
    ),
  ]
}

/** Undefined when somebody accepts there. */
function unreachable(path: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ path, signal: AbortSignal.timeout(PATIENCE_MS) })
    socket.once('connect', () => {
      socket.destroy()
      resolve(undefined)
    })
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'no answer'))
  })
}

export const agentLog: Check = ({ loaded: { config } }) => {
  const path = config.agent_log
  if (path === undefined)
    return [warn('agent_log is not configured: agents cannot hand over.', 'agent_log: .claude/AGENT_LOG.md')]
  if (existsSync(path) && !lstatSync(path).isFile())
    return [fail(`The agent log ${path} is not a regular file.`, 'Move away what is there.')]
  const { near, why } = obstacle(path)
  return why === undefined
    ? [ok(`The agent log ${path} can be written.`)]
    : [fail(`The agent log ${path} cannot be written: ${why}.`, `Mend ${near}, or name another place.`)]
}

export const soul: Check = ({ loaded: { config } }) => {
  const { full } = readSoul(config.soul)
  return [ok(`The soul can be read (${config.soul ?? 'the shipped one'}, ${full.length} characters).`)]
}
