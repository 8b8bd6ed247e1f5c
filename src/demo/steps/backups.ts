import { join } from 'node:path'
import type { Session } from '../../mcp/client.ts'
import { flipBit, openBackups } from '../backups.ts'
import type { Step } from '../stage.ts'

/** What the demo reads of the report of a work on a database. */
interface Report {
  status?: string
  blockers: string[]
  details: {
    operation: string
    verdict?: string
    backup?: string
    path?: string
    applied?: string
    old_code?: string
    certificate?: {
      files: { name: string; bytes: number; sha256: string }[]
      contents: { tables: { table: string; rows: number }[] }
      recovery_seconds?: number
      checks: { level: string; how: string }[]
    }
  }
}

/** A backup counts when it was restored; a migration rests on one; a damaged one is found, whatever a list says. */
export const showBackups: Step = async (stage) => {
  const { show } = stage
  await show.title('A backup that is proved, and a migration that cannot run without one')
  const { session, label, usual } = await openBackups(stage)
  await show.say(`${label}; again with the guard's lines RAISED FOR THE DEMO`)
  const migrate = () => work(session, 'run_migration', { database: 'crm', backup: 'require' })

  const refused = await migrate()
  for (const line of refused.blockers) await show.quote(line)
  await show.check(refused.status === 'blocked', 'run_migration is refused: there is nothing to come back to')

  const { details: made } = await work(session, 'pg_backup', { database: 'crm', verify: 'restore' })
  const { files = [], contents, checks = [] } = made.certificate ?? {}
  const [data] = files
  for (const { table, rows } of contents?.tables ?? [])
    await show.say(`${table}: ${rows} rows, restored and compared`)
  await show.say(`${data?.name}: ${data?.bytes} bytes, SHA-256 ${data?.sha256}`)
  await show.check(
    made.verdict === 'completed' && checks.some(({ level }) => level === 'restore'),
    `pg_backup is proved by a restore into ${checks.at(-1)?.how}`,
  )

  const passed = await migrate()
  await show.say(passed.details.old_code ?? '')
  await show.check(
    passed.status === 'completed' && passed.details.applied === 'all',
    `the migration runs now, resting on ${passed.details.backup}`,
  )

  const file = join(made.path ?? '', data?.name ?? '')
  await show.say(`one bit of ${data?.name} is flipped, at byte ${flipBit(file)}`)
  await show.check(await usual.passes(file), `${usual.name} calls the damaged copy good`)
  const found = await work(session, 'verify_backup', { id: made.backup })
  for (const line of found.blockers) await show.quote(line)
  await show.check(
    found.details.verdict === 'damaged',
    'verify_backup finds it: it counts for nothing from now on',
  )
}

/** Its report when it has ended, as an agent would get it; the demo's own limit ends a wait that is too long. */
async function work(session: Session, tool: string, input: Record<string, unknown>): Promise<Report> {
  let report = (await session.call(tool, input)).data as Report
  while (report.status === undefined) {
    const { operation: id } = report.details
    report = (await session.call('get_operation', { id, wait: 45 })).data as Report
  }
  return report
}
