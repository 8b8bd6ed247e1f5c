import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Session } from '../../mcp/client.ts'
import type { HealthReport, ServiceReport } from '../../operations/health/report.ts'
import type { Step } from '../stage.ts'

/** Healthy, then a dependency dies: what is down, what it takes with it, what is at risk, what to do. */
export const showHealth: Step = async ({ show, operator, sandbox }) => {
  await show.title('A health check, before and after a dependency dies')
  const before = await healthOf(operator)
  await show.quote(before.text)
  await show.check(
    before.report.verdict === 'healthy',
    `all ${before.report.services.length} services are healthy`,
  )

  const { process, kill } = sandbox.database
  await process.end(kill)
  await show.say(
    `the demo ends its own ${process.name} (pid ${process.pid}, ${kill}); nobody tells The Operator`,
  )

  const after = await untilDown(operator, ['database', 'crm'])
  await show.quote(after.text, 30)
  const of = (name: string) => serviceOf(after.report, name)
  await show.check(
    of('database').status === 'down' && of('database').root === 'database',
    'the database is down, and it is the root',
  )
  await show.check(
    of('crm').status === 'down' && of('crm').root === 'database',
    'the crm is down, and named as a consequence of it',
  )
  await show.check(
    of('database').affects.join() === 'crm,reactor',
    'the reactor still answers, and is named as the next at risk',
  )
  await show.check(of('reactor').status === 'healthy', 'what is not affected yet stays healthy')
  await showWayOut(show, operator, of('database'))
}

async function showWayOut(
  show: Parameters<Step>[0]['show'],
  operator: Session,
  { hint, runbook }: ServiceReport,
): Promise<void> {
  if (hint !== undefined) await show.say(`what to do: ${hint}`)
  const text = await operator.read(`operator://runbooks/${runbook ?? 'none'}`)
  await show.quote(text, 8)
  await show.check(text.length > 200, `the runbook ${runbook} says what to do`)
}

const PAUSE_MS = 300
const MAX_TRIES = 20

/** Answers may be a second old, so that an agent in a loop hammers nothing: the demo asks again until the news is in. */
async function untilDown(
  operator: Session,
  names: readonly string[],
): Promise<{ report: HealthReport; text: string }> {
  for (let tries = 0; ; tries += 1) {
    const look = await healthOf(operator)
    const isIn = names.every((name) => serviceOf(look.report, name).status === 'down')
    if (isIn || tries === MAX_TRIES) return look
    await pause(PAUSE_MS)
  }
}

async function healthOf(operator: Session): Promise<{ report: HealthReport; text: string }> {
  const answer: Answer = await operator.call('health_check')
  if (answer.isError) throw new Error(`health_check failed: ${answer.text}`)
  return { report: answer.data as HealthReport, text: answer.text }
}

function serviceOf({ services }: HealthReport, name: string): ServiceReport {
  const found = services.find((service) => service.name === name)
  if (!found) throw new Error(`The report does not speak of ${name}.`)
  return found
}
