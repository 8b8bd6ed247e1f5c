import type { Operator, Request } from '../call.ts'
import { formatDuration } from '../core/duration.ts'
import { OperatorError } from '../core/errors.ts'
import type { GuardReport } from '../guard/report.ts'
import type { CronReport } from '../operations/cron/report.ts'
import type { HealthReport, ServiceReport } from '../operations/health/report.ts'
import type { OperationSummary } from '../resources/sources.ts'
import { ACTOR, CONFIG, JSON_OUT } from './args.ts'
import { cronLine } from './cron-line.ts'
import { exitOfError, exitOfStatus } from './exit.ts'
import { type Printer, plain, type Style, table } from './print.ts'
import { verb, withSetup } from './verb.ts'

/** What operator://status holds. */
interface StatusPage {
  environment: string
  services: HealthReport
  guard: GuardReport | { unknown: string }
  operations: readonly OperationSummary[]
  blockers: readonly string[]
  disabled: readonly { section: string; name: string; why: string; hint: string }[]
  /** The scheduled jobs of today, judged for this page; absent where none are configured. */
  cron?: CronReport | { unknown: string }
}

/** A page for somebody who looks now: a scheduler that hangs must not keep the rest from him. Milliseconds. */
const JOBS_WITHIN_MS = 10_000

/** Services, guard, last operations and open blockers in one screen; the exit code is the stack's verdict. */
export const run = verb(
  {
    usage: `operator status [--json] [--actor NAME] [--config F]
  exit code 0: healthy; 10: degraded; 11: unknown; 12: down`,
    flags: { ...JSON_OUT, ...ACTOR, ...CONFIG },
  },
  async ({ values, io, out }) =>
    withSetup({ io, out, config: values.config }, async (setup) => {
      if (setup.problem) throw setup.problem
      const caller = setup.identify.byLaunch(values.actor)
      const request = { tool: 'read_resource', input: { uri: 'operator://status' }, caller }
      const door = await setup.door()
      const hasJobs = Object.keys(setup.loaded?.config.cron?.jobs ?? {}).length > 0
      const [result, cron] = await Promise.all([
        door.call(request),
        hasJobs ? jobsOfNow(door, caller) : undefined,
      ])
      if (!result.ok) {
        await out.fail(result.error)
        return exitOfError(result.error.code)
      }
      const status = parsePage((result.data as { text: string }).text)
      const page = { ...status, ...(cron && { cron }) }
      if (values.json) await out.json(page)
      else await out.say(render(page, out.style))
      return exitOfStatus(page.services.verdict)
    }),
)

function parsePage(text: string): StatusPage {
  try {
    return JSON.parse(text) as StatusPage
  } catch (cause) {
    throw new OperatorError('internal', 'The status is not JSON after it was checked for secrets.', {
      cause,
      applied: 'no',
    })
  }
}

/** Jobs that cannot be judged now take nothing from the rest of the page. */
async function jobsOfNow(door: Operator, caller: Request['caller']): Promise<StatusPage['cron']> {
  const signal = AbortSignal.timeout(JOBS_WITHIN_MS)
  const result = await door.call({ tool: 'validate_cron_output', input: {}, caller, signal })
  if (result.ok) return result.data as CronReport
  const late = `the scheduler did not answer within ${formatDuration(JOBS_WITHIN_MS)}; operator call validate_cron_output waits longer.`
  return { unknown: signal.aborted ? late : result.error.message }
}

function render(page: StatusPage, style: Style): string {
  const { environment, services, guard, operations, blockers, disabled, cron } = page
  const paint = painter(style)
  return [
    `${style.bold(plain(environment))}: ${paint(services.verdict)}. ${plain(services.summary)}`,
    table(
      services.services.map((service) => serviceRow(service, paint)),
      '  ',
    ),
    '',
    `${style.bold('Guard')}: ${plain('unknown' in guard ? `unknown: ${guard.unknown}` : guardLine(guard))}`,
    ...(cron
      ? [
          `${style.bold('Scheduled jobs')}: ${plain('unknown' in cron ? `unknown: ${cron.unknown}` : cronLine(cron))}`,
        ]
      : []),
    ...section('Last operations', operations.map(operationRow), style),
    ...section(
      'Open blockers',
      blockers.map((blocker) => [blocker]),
      style,
    ),
    ...section(
      'Disabled',
      disabled.map(({ section: kind, name, why, hint }) => [`${kind}.${name}`, `${why}; ${hint}`]),
      style,
    ),
  ].join('\n')
}

function painter({ good, bad, odd }: Style): (status: string) => string {
  const paints: Readonly<Record<string, (text: string) => string>> = {
    healthy: good,
    down: bad,
    degraded: odd,
    unknown: odd,
  }
  return (status) => paints[status]?.(status) ?? plain(status)
}

function serviceRow(
  { name, kind, status, latency_ms, findings, affects, root, hint }: ServiceReport,
  paint: (status: string) => string,
): string[] {
  const origin = root === null ? '' : root === name ? 'root' : `from ${root}`
  const reach = affects.length > 0 ? `affects ${affects.join(', ')}` : ''
  const words = [origin, findings.join('; '), reach, hint && `next: ${hint}`].filter(Boolean).join('; ')
  return [
    paint(status),
    plain(name),
    plain(kind),
    latency_ms === null ? '-' : `${latency_ms} ms`,
    plain(words),
  ]
}

function guardLine({ why, hint, findings }: GuardReport): string {
  return [why, hint, ...findings.map((finding) => `\n  - ${finding}`)].filter(Boolean).join(' ')
}

function operationRow({ id, tool, target, actor, status, started_at }: OperationSummary): string[] {
  return [started_at, status, tool, target, actor, id]
}

function section(title: string, rows: readonly string[][], { bold }: Printer['style']): string[] {
  return rows.length === 0
    ? []
    : [
        '',
        bold(title),
        table(
          rows.map((row) => row.map(plain)),
          '  ',
        ),
      ]
}
