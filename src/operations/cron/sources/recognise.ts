import type { Automation } from '../../../systems/openclaw/port.ts'
import type { AskedJob } from '../source.ts'

export interface Recognised {
  automation: Automation
  guessed: string | undefined
  /** Ids of others of the same name. */
  twins: readonly string[]
}

/**
 * Which automation each job is: the one that the configuration names, else the one of the job's own name, else the
 * only one left of the user's own that has its schedule and its agent. One that is switched off is taken where there
 * is no other. No automation is two jobs'.
 */
export function recognise(
  jobs: readonly AskedJob[],
  automations: readonly Automation[],
): Map<string, Recognised> {
  const found = new Map<string, Recognised>()
  const free = new Set(automations.toSorted((a, b) => rank(b) - rank(a)))
  const take = (job: AskedJob, one: Automation | undefined, guessed?: string) => {
    if (one === undefined) return
    free.delete(one)
    const isTwin = ({ id, name }: Automation) => id !== one.id && name === one.name
    const twins = job.automation === one.id ? [] : automations.filter(isTwin).map(({ id }) => id)
    found.set(job.name, { automation: one, guessed, twins })
  }
  for (const job of jobs) take(job, byName(job, [...free]))
  for (const job of jobs) {
    if (found.has(job.name) || job.automation !== undefined) continue
    const all = [...free].filter((one) => one.own && isAlike(job, one))
    const on = all.filter(({ enabled }) => enabled)
    const alike = on.length > 0 ? on : all
    if (alike.length === 1) take(job, alike[0], 'it has the schedule and the agent of this job')
  }
  return found
}

/** Of several with one name the user's own goes first, and of those one that is switched on. */
function rank({ own, enabled }: Automation): number {
  return 2 * Number(own) + Number(enabled)
}

function byName({ name, automation }: AskedJob, free: readonly Automation[]): Automation | undefined {
  const wanted = automation ?? name
  const called = free.filter((one) => one.name === wanted)
  return (
    free.find((one) => one.id === wanted) ??
    called.find(({ enabled }) => enabled) ??
    called[0] ??
    free.find((one) => plain(one.name) === plain(wanted))
  )
}

function isAlike({ expression, agent }: AskedJob, { name, agent: runs, schedule }: Automation): boolean {
  if (agent === undefined || schedule?.kind !== 'cron') return false
  const isAgents = plain(runs ?? '') === plain(agent) || plain(name).split('-').includes(plain(agent))
  return isAgents && fields(schedule.expression) === fields(expression)
}

export function fields(expression: string): string {
  return expression.trim().split(/\s+/).join(' ')
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
