import { join } from 'node:path'
import type { Printer } from '../cli/print.ts'
import { connectStdio, type Session } from '../mcp/client.ts'
import type { Place } from './place.ts'
import type { Sandbox } from './sandbox.ts'
import type { Show } from './show.ts'
import { snippets } from './snippets.ts'
import type { Stage, Step } from './stage.ts'
import { showAudit } from './steps/audit.ts'
import { showBackups } from './steps/backups.ts'
import { showCron } from './steps/cron.ts'
import { showDenial } from './steps/denial.ts'
import { showDeploys } from './steps/deploys.ts'
import { showGuard } from './steps/guard.ts'
import { showHandoff } from './steps/handoff.ts'
import { showHealth } from './steps/health.ts'
import { showSecret } from './steps/secret.ts'
import { showSoul } from './steps/soul.ts'

const STEPS: readonly Step[] = [
  showSoul,
  showHealth,
  showSecret,
  showGuard,
  showDenial,
  showDeploys,
  showBackups,
  showCron,
  showHandoff,
  showAudit,
]

export async function sayWhatRuns(show: Show, { database, redis, container }: Sandbox): Promise<void> {
  const real = [database.real && database.label, redis.real && redis.label, container.real && container.label]
  const standIn = [!database.real && database.label]
  const missing = [!redis.real && `Redis (${redis.why})`, !container.real && `Docker (${container.why})`]
  const rows: [string, (string | false)[]][] = [
    ['real', real],
    ['stand-in', standIn],
    ['sample', ['crm and reactor, HTTP services of the demo']],
    ['left out', missing],
  ]
  for (const [kind, items] of rows) {
    const named = items.filter((item) => typeof item === 'string')
    if (named.length > 0) await show.say(`${kind.padEnd(9)} ${named.join('; ')}`)
  }
}

/** Connects as a host would and plays every step; the first sentence that is not true ends it. */
export async function play({
  place,
  sandbox,
  show,
}: Pick<Stage, 'place' | 'sandbox' | 'show'>): Promise<void> {
  const sessions: Session[] = []
  const connect = async (actor: string) => {
    const session = await openSession(place, sandbox, actor)
    sessions.push(session)
    return session
  }
  const operator = await connect('operator')
  const guard = operator.call('resource_guard')
  // Its step meets a failure; until then it is nobody's.
  guard.catch(() => undefined)
  for (const step of STEPS) await step({ show, place, sandbox, operator, connect, sessions, guard })
}

async function openSession(
  { entry, folder, household }: Place,
  { config }: Sandbox,
  actor: string,
): Promise<Session> {
  const args = [entry, 'mcp', '--config', config, '--actor', actor]
  return connectStdio({ command: process.execPath, args, cwd: folder }, (end) =>
    household.defer(`the server of ${actor}`, end),
  )
}

/** The last thing on the screen: how a host launches this very server. */
export async function sayHowToConnect(at: {
  place: Place
  sandbox: Sandbox
  out: Printer
  keep: boolean
  cwd: string
}): Promise<void> {
  const { place, sandbox, out, keep, cwd } = at
  const config = keep ? sandbox.config : join(cwd, 'operator.yaml')
  const args = keep ? ['--actor', 'operator'] : []
  await out.say(`\n${out.style.bold('Connect a host')}${keep ? '' : `; "operator init" writes ${config}`}`)
  for (const { host, where, text } of snippets({
    node: process.execPath,
    entry: place.entry,
    config,
    args,
  })) {
    await out.say(`\n${out.style.bold(host)}: ${where}\n${text}`)
  }
  if (keep) await out.say(`\nThe sandbox stays up. Ctrl-C, or kill ${process.pid}, stops everything.`)
}
