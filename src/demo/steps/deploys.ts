import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { connectStdio, type Session } from '../../mcp/client.ts'
import type { Place } from '../place.ts'
import type { Sandbox } from '../sandbox.ts'
import type { Show } from '../show.ts'
import type { Step } from '../stage.ts'

/** What the demo reads of a deploy's report. */
interface Report {
  status?: string
  blockers: string[]
  details: { operation: string; phase: string; verdict?: string; from?: string; to?: string }
}

/** A version that falls ill this long after its start: the watch has to see it. */
const ILL_AFTER_MS = 1_500

/** A good deploy, and one that fails only when it has been verified: both end in one healthy version. */
export const showDeploys: Step = async ({ show, place, sandbox }) => {
  await show.title('A good deploy, and a broken one that comes back by itself')
  await show.say('no deploy begins on a busy machine; so that this one may be busy with other things,')
  await show.say("for this part the guard's lines are raised to 100 % (RAISED FOR THE DEMO)")
  const port = await freePort()
  writeReleases(sandbox.folder, port)
  const session = await openSession(place, writeConfig(sandbox, port))
  place.household.defer('the deployed sample app', () => endApp(sandbox.folder))
  const serving = async () => (await fetch(`http://127.0.0.1:${port}/`)).text()

  await deploy(session, show, 'v1', 'completed')
  const planned = await session.call('deploy_with_rollback', { target: 'app', version: 'v2', dry_run: true })
  await show.quote(planned.text, 4)
  await show.check((await serving()) === 'v1', 'a dry run shows the plan, and v1 still serves')

  const good = await deploy(session, show, 'v2', 'completed')
  await show.check(
    good.details.phase === 'ended' && (await serving()) === 'v2',
    'v2 serves, watched to the end',
  )

  await show.say(`v3 is healthy when it starts and answers 500 after ${ILL_AFTER_MS / 1_000} s:`)
  const bad = await deploy(session, show, 'v3', 'rolled_back')
  for (const line of bad.blockers) await show.say(`because: ${line}`)
  await show.check(bad.status === 'blocked', 'the report says blocked, and by what')
  await show.check((await serving()) === 'v2', 'v2 serves again; nothing had to be done for it')
}

/** Deploys and follows to the end, as an agent would. */
async function deploy(session: Session, show: Show, version: string, verdict: string): Promise<Report> {
  const begun = await session.call('deploy_with_rollback', { target: 'app', version })
  if (begun.isError) await show.quote(begun.text)
  await show.check(!begun.isError, `deploy_with_rollback app ${version} answers`)
  const { details } = begun.data as Report
  await show.say(`${details.operation}: ${details.phase}`)
  const ended = await session.call('get_operation', { id: details.operation, wait: 45 })
  const report = ended.data as Report
  if (report.details?.verdict !== verdict) await show.quote(ended.text)
  await show.check(report.details?.verdict === verdict, `it ends as ${verdict}`)
  return report
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

/** Releases as a build would leave them: a folder each, with a service that says its version. */
function writeReleases(folder: string, port: number): void {
  for (const [version, ill] of [
    ['v1', false],
    ['v2', false],
    ['v3', true],
  ] as const) {
    const release = join(folder, 'app', 'releases', version)
    mkdirSync(release, { recursive: true })
    writeFileSync(join(release, 'server.cjs'), serviceText(version, port, ill))
  }
}

function serviceText(version: string, port: number, ill: boolean): string {
  return `const started = Date.now()
require('node:http').createServer((_request, response) => {
  if (${ill} && Date.now() - started > ${ILL_AFTER_MS}) response.statusCode = 500
  response.end('${version}')
}).listen(${port}, '127.0.0.1')
process.on('SIGTERM', () => process.exit(0))
`
}

const RAISED = [
  'guard:',
  ...['warn', 'critical', 'emergency'].map((level) => `  ${level}: { cpu: 100, ram: 100 }`),
  '  predictive: { above: 100 }',
]

/** The same state folder, whose samples the guard needs; other actors than the operator are not wanted here. */
function writeConfig({ folder }: Sandbox, port: number): string {
  const file = join(folder, 'deploys.yaml')
  const lines = [
    'version: 1',
    'environment: demo',
    'state_dir: state',
    'agent_log: AGENT_LOG.md',
    'actors: { operator: { role: operator, names: [Operator] } }',
    ...RAISED,
    'deployments:',
    '  app:',
    '    kind: process',
    '    dir: app',
    `    start: [${JSON.stringify(process.execPath)}, server.cjs]`,
    `    health: { http: "http://127.0.0.1:${port}/" }`,
    '    drain: 2s',
    '    verify: 15s',
    '    watch: 4s',
  ]
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 })
  return file
}

function openSession({ entry, folder, household }: Place, config: string): Promise<Session> {
  const args = [entry, 'mcp', '--config', config, '--actor', 'operator']
  return connectStdio({ command: process.execPath, args, cwd: folder }, (end) =>
    household.defer('the server of the deploys', end),
  )
}

/** It outlives its server on purpose, as a deployed process must; the demo ends what it started. */
function endApp(folder: string): void {
  const note = join(folder, 'app', '.process.json')
  if (!existsSync(note)) return
  const { pid } = JSON.parse(readFileSync(note, 'utf8')) as { pid: number }
  process.kill(pid, 'SIGTERM')
}
