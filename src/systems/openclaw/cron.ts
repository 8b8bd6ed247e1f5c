import { type Applied, OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import { allJobs, isOwn, LIST } from './automations.ts'
import { askCli, failed, isRecord, jsonOf, type Trouble } from './cli.ts'
import type { Automation, AutomationRun, NewestRuns, OpenclawCron } from './port.ts'

/** The command starts a Node of its own, which takes seconds on a busy machine. */
const DEADLINE_MS = 20_000
/** The command is to answer by itself when the wait is over; this is for one that does not. */
const GRACE_MS = 10_000
/** Characters of a summary: more than any report, and bounded. */
const SUMMARY_CHARS = 4 * 1_048_576

/** 200 is the most that a gateway gives. */
const NEWEST = ['gateway', 'call', 'cron.runs', '--json', '--timeout', String(DEADLINE_MS)]
const OF_ALL = ['--params', '{"scope":"all","limit":200}']

/** `cli`: one word or path, never split. */
export function createOpenclawCron(cli: string): OpenclawCron {
  const ask = async (args: readonly string[], limit: number, signal: AbortSignal, applied: Applied) => {
    const answer = await askCli(cli, args, limit, signal)
    signal.throwIfAborted()
    if ('why' in answer) throw unavailable(answer, applied)
    return answer.output
  }
  return {
    async list(signal) {
      const jobs = allJobs(await ask(LIST, DEADLINE_MS, signal, 'no'))
      if (!jobs) throw unavailable(failed(cli, LIST, 'printed no list'), 'no')
      return jobs.map(automation)
    },
    async runs(id, limit, signal) {
      const args = ['automations', 'runs', id, '--json', '--limit', String(limit)]
      const said = jsonOf(await ask(args, DEADLINE_MS, signal, 'no'))
      const entries = finishedIn(said)
      if (!entries) throw unavailable(failed(cli, args, 'printed no runs'), 'no')
      return { runs: inOrder(entries.map(runOf)), more: said?.['hasMore'] === true }
    },
    async newest(signal) {
      const answer = await askCli(cli, [...NEWEST, ...OF_ALL], DEADLINE_MS, signal)
      signal.throwIfAborted()
      return 'why' in answer ? undefined : newestOf(jsonOf(answer.output))
    },
    async run(id, waitMs, signal) {
      const seconds = Math.max(1, Math.floor(waitMs / 1_000))
      const args = ['automations', 'run', id, '--wait', '--wait-timeout', `${seconds}s`, '--json']
      const answer = await askCli(cli, args, waitMs + GRACE_MS, signal)
      if (!('why' in answer)) return { ended: true }
      if (isMissing(answer)) throw unavailable(answer, 'no')
      // A wait that is over, and a payload that failed, end with a code as well: the list of runs tells.
      return { ended: false, why: answer.why }
    },
  }
}

function isMissing({ why }: Trouble): boolean {
  return why.startsWith('the command ')
}

function unavailable({ why, hint }: Trouble, applied: Applied): OperatorError {
  return new OperatorError('unavailable', `OpenClaw cannot be asked: ${why}.`, { hint, applied })
}

function automation(job: Record<string, unknown>): Automation {
  const { id, name, enabled, agentId, effectiveAgentId, schedule, state, status } = job
  const since = isRecord(state) ? number(state['runningAtMs']) : undefined
  return {
    id: String(id ?? name),
    name: excerpt(String(name ?? id ?? 'unnamed')),
    enabled: enabled !== false,
    own: isOwn(job),
    agent: text(agentId) ?? text(effectiveAgentId),
    schedule: isRecord(schedule) ? scheduleOf(schedule) : undefined,
    createdAt: number(job['createdAtMs']),
    runningSince: since ?? (status === 'running' ? number(job['updatedAtMs']) : undefined),
  }
}

function scheduleOf(schedule: Record<string, unknown>): Automation['schedule'] {
  const { kind, expr, tz, everyMs, at } = schedule
  if (kind === 'cron' && typeof expr === 'string') return { kind, expression: expr, zone: text(tz) }
  if (kind === 'every' && typeof everyMs === 'number') return { kind, everyMs }
  return kind === 'at' ? { kind: 'once', at: String(at ?? '') } : undefined
}

function finishedIn(said: Record<string, unknown> | undefined): Record<string, unknown>[] | undefined {
  const entries = said?.['entries']
  return Array.isArray(entries) ? entries.filter(isRecord).filter(isFinished) : undefined
}

function newestOf(said: Record<string, unknown> | undefined): NewestRuns | undefined {
  const entries = finishedIn(said)
  if (!entries) return undefined
  const byJob = Map.groupBy(entries, ({ jobId }) => String(jobId))
  const of = new Map([...byJob].map(([id, all]) => [id, inOrder(all.map(runOf))]))
  const ends = entries.flatMap(({ ts }) => number(ts) ?? [])
  return { of, since: said?.['hasMore'] === false ? undefined : Math.min(...ends) }
}

function inOrder(runs: AutomationRun[]): AutomationRun[] {
  return runs.sort((a, b) => a.startedAt - b.startedAt)
}

/** Older gateways write a line when a run begins as well. */
function isFinished({ action, runAtMs, ts }: Record<string, unknown>): boolean {
  return (action === undefined || action === 'finished') && number(runAtMs ?? ts) !== undefined
}

function runOf(entry: Record<string, unknown>): AutomationRun {
  const startedAt = number(entry['runAtMs']) ?? number(entry['ts']) ?? 0
  const durationMs =
    number(entry['durationMs']) ?? Math.max(0, (number(entry['ts']) ?? startedAt) - startedAt)
  const id = text(entry['runId']) ?? `${text(entry['jobId']) ?? 'run'}:${startedAt}`
  return {
    id,
    status: oneOf(['ok', 'error', 'skipped'], entry['status']),
    completion: oneOf(['succeeded', 'failed'], entry['completionStatus']),
    startedAt,
    endedAt: startedAt + durationMs,
    durationMs,
    ...outputOf(entry),
    error: said(entry['error']),
    undelivered: undelivered(entry),
    manual: id.startsWith('manual:'),
  }
}

const STDOUT = 'stdout:\n'
const STDERR = '\n\nstderr:\n'

/**
 * What it said. Of a command that wrote to both of its outputs the gateway keeps both in one text: what it was to say
 * is the first. Of a long output the gateway keeps the end, and says so in the diagnostics.
 */
function outputOf(entry: Record<string, unknown>): Pick<AutomationRun, 'summary' | 'complaint' | 'cut'> {
  const whole = text(entry['summary'])?.slice(0, SUMMARY_CHARS)
  const ran = commandOf(entry)
  const cut = ran?.['truncated'] === true
  const at = ran && whole?.startsWith(STDOUT) ? whole.indexOf(STDERR) : -1
  if (whole === undefined || at < 0) return { summary: whole, complaint: undefined, cut }
  return { summary: whole.slice(STDOUT.length, at), complaint: said(whole.slice(at + STDERR.length)), cut }
}

/** What the gateway noted of the command that it ran; undefined where no command was run. */
function commandOf({ diagnostics }: Record<string, unknown>): Record<string, unknown> | undefined {
  const entries = isRecord(diagnostics) ? diagnostics['entries'] : undefined
  return Array.isArray(entries) ? entries.filter(isRecord).find(({ source }) => source === 'exec') : undefined
}

function undelivered({
  delivered,
  deliveryStatus,
  deliveryError,
}: Record<string, unknown>): string | undefined {
  if (delivered !== false || deliveryStatus === 'not-requested') return undefined
  const why = text(deliveryError)
  return why === undefined && deliveryStatus === undefined
    ? undefined
    : excerpt(why ?? String(deliveryStatus))
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | 'unknown' {
  return known.find((one) => one === value) ?? 'unknown'
}

/** Foreign words as one line. */
function said(value: unknown): string | undefined {
  const words = text(value)
  return words === undefined ? undefined : excerpt(words)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
