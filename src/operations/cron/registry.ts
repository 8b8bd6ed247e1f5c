import { scheduleProblem } from '../../core/schedule.ts'
import type { Evidence } from './report.ts'
import { openSchedule, type Schedule } from './slots.ts'
import type { AskedJob, Scheduled, SourceLook } from './source.ts'
import { fields } from './sources/recognise.ts'
import { ownZone } from './zone.ts'

/** As many times in a row have to be the same for two schedules to be. */
const COMPARED = 20

/** Where what the owner declared and what the source runs differ. */
export function registryFindings(
  job: AskedJob,
  schedule: Schedule,
  look: SourceLook,
  called: string,
  now: number,
): Evidence[] {
  if (!look.keepsList) return []
  const scheduled = look.scheduled(job)
  if (!scheduled) return [finding('registry', `${called} has no job of that name: nothing starts it.`)]
  const { id, name, enabled, guessed, twins } = scheduled
  const others =
    twins.length === 1 ? `another (${twins[0]})` : `${twins.length} others (${twins.slice(0, 5).join(', ')})`
  return [
    ...(twins.length === 0
      ? []
      : [
          finding(
            'registry',
            `${called} has ${others} called "${name}" beside this one (${id}): remove what is not wanted, or write automation: "${id}".`,
          ),
        ]),
    ...(enabled ? [] : [finding('enabled', `"${name}" is switched off in ${called}.`)]),
    ...drift(schedule, scheduled, called, now),
    ...(guessed === undefined
      ? []
      : [
          {
            rule: 'registry',
            passed: true,
            found: `Taken for "${name}" of ${called}, since ${guessed}; to be sure write automation: "${name}".`,
          },
        ]),
  ]
}

function drift(
  schedule: Schedule,
  { cron, schedule: said }: Scheduled,
  called: string,
  now: number,
): Evidence[] {
  const isSame = cron !== undefined && sameTimes(schedule, cron, now)
  if (isSame) return []
  return [
    finding(
      'schedule',
      `Declared here as ${schedule.expression} (${schedule.zone}), and ${called} runs it ${said}${cron && cron.zone === undefined ? ` (${ownZone()}, its own zone)` : ''}.`,
    ),
  ]
}

function sameTimes(
  schedule: Schedule,
  { expression, zone = ownZone() }: NonNullable<Scheduled['cron']>,
  now: number,
): boolean {
  if (zone === schedule.zone && fields(expression) === fields(schedule.expression)) return true
  if (scheduleProblem(expression, zone) !== undefined) return false
  const other = openSchedule(expression, zone)
  let [one, two]: [number | undefined, number | undefined] = [now, now]
  for (let i = 0; i < COMPARED && one !== undefined && one === two; i++) {
    ;[one, two] = [schedule.next(one), other.next(two)]
  }
  return one === two
}

function finding(rule: string, found: string): Evidence {
  return { rule, passed: false, found }
}

/** What the source runs and nobody declared: one sentence. */
export function undeclaredFinding({ undeclared }: SourceLook, called: string): string[] {
  if (undeclared.length === 0) return []
  const shown = undeclared.slice(0, 20).map((name) => `"${name}"`)
  const rest = undeclared.length > shown.length ? ` and ${undeclared.length - shown.length} more` : ''
  return [
    `${called} runs ${shown.join(', ')}${rest}, not declared under cron.jobs: nobody says what a valid output is.`,
  ]
}
