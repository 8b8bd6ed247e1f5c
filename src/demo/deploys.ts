import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { connectStdio, type Session } from '../mcp/client.ts'
import type { Container } from './container.ts'
import { freePort } from './machine.ts'
import type { Place } from './place.ts'
import type { Sandbox } from './sandbox.ts'
import type { Stage } from './stage.ts'

/**
 * Ends what outlives its servers on purpose: the workers of deploys, and then what they deployed. To be called before
 * any server is started, so that it is undone after the last of them, who would take over for a dead worker.
 */
export function deferDeploys({ household }: Place, { folder, stateDir }: Sandbox): void {
  household.defer('the deployed sample app', () => endApp(folder))
  household.defer('the workers of the deploys', () => endWorkers(stateDir))
}

/** Releases, a configuration with what is deployed, and a client of a server that has it. */
export async function openDeploys(
  { place, sandbox }: Pick<Stage, 'place' | 'sandbox'>,
  illAfterMs: number,
): Promise<{ session: Session; url: string }> {
  const { folder, container } = sandbox
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/`
  for (const version of ['v1', 'v2', 'v3'])
    writeRelease(folder, version, serviceText(version, port, version === 'v3' ? illAfterMs : Infinity))
  const config = join(folder, 'deploys.yaml')
  writeFileSync(config, configText(url, container), { mode: 0o600 })
  const args = [place.entry, 'mcp', '--config', config, '--actor', 'operator']
  const session = await connectStdio({ command: process.execPath, args, cwd: folder }, (end) =>
    place.household.defer('the server of the deploys', end),
  )
  return { session, url }
}

/** A release as a build would leave it: a folder with a service that says its version. */
function writeRelease(folder: string, version: string, service: string): void {
  const release = join(folder, 'app', 'releases', version)
  mkdirSync(release, { recursive: true })
  writeFileSync(join(release, 'server.cjs'), service)
}

function serviceText(version: string, port: number, illAfterMs: number): string {
  return `const started = Date.now()
require('node:http').createServer((_request, response) => {
  if (Date.now() - started > ${illAfterMs}) response.statusCode = 500
  response.end('${version}')
}).listen(${port}, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
`
}

/** No line of the guard is ever crossed. */
export const RAISED = [
  'guard:',
  ...['warn', 'critical', 'emergency'].map((level) => `  ${level}: { cpu: 100, ram: 100 }`),
  '  predictive: { above: 100 }',
]

/** The same state folder, whose samples the guard needs; other actors than the operator are not wanted here. */
function configText(url: string, container: Container): string {
  const docker = container.real
    ? [`  ${container.name}: { kind: container, container: ${container.name}, verify: 30s, watch: 5s }`]
    : []
  const lines = [
    'version: 1',
    'environment: demo',
    'state_dir: state',
    'agent_log: AGENT_LOG.md',
    'actors: { operator: { role: operator, names: [Operator] } }',
    ...(container.real ? [`docker: { socket: ${container.docker.socket} }`] : []),
    ...RAISED,
    'deployments:',
    '  app:',
    '    kind: process',
    '    dir: app',
    `    start: [${JSON.stringify(process.execPath)}, server.cjs]`,
    `    health: { http: "${url}" }`,
    '    drain: 2s',
    '    verify: 15s',
    '    watch: 4s',
    ...docker,
  ]
  return `${lines.join('\n')}\n`
}

/** What a worker has asked of Docker is carried out though nobody waits for it: within this. Milliseconds. */
const CARRIED_OUT_MS = 1_000
/** A worker that is let go on for a moment takes its trial server away by itself. */
const LET_GO_ON_MS = 20_000
const LOOK_EVERY_MS = 100

async function endWorkers(stateDir: string): Promise<void> {
  if (!existsSync(stateDir)) return
  const { workersOf } = await import('../compose/workers.ts')
  const until = Date.now() + LET_GO_ON_MS
  while (workersOf(stateDir).length > 0 && Date.now() < until) await pause(LOOK_EVERY_MS)
  const workers = workersOf(stateDir)
  for (const pid of workers) end(pid, 'SIGKILL')
  if (workers.length > 0) await pause(CARRIED_OUT_MS)
}

function endApp(folder: string): void {
  const note = join(folder, 'app', '.process.json')
  if (!existsSync(note)) return
  const { pid } = JSON.parse(readFileSync(note, 'utf8')) as { pid: number }
  end(pid, 'SIGTERM')
}

/** One that has ended by itself is ended as well. */
function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
