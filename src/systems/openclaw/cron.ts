import { type Applied, OperatorError } from '../../core/errors.ts'
import { excerpt } from '../../core/look.ts'
import { LIST, ownJobs } from './automations.ts'
import { askCli, failed, isRecord, jsonOf, type Trouble } from './cli.ts'
import type { Automation, AutomationRun, OpenclawCron } from './port.ts'

/** The command starts a Node of its own, which takes seconds on a busy machine. */
const DEADLINE_MS = 20_000
/** The command is to answer by itself when the wait is over; this is for one that does not. */
const GRACE_MS = 10_000
/** Characters of a summary: more than any report, and bounded. */
const SUMMARY_CHARS = 4 * 1_048_576

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
      const jobs = ownJobs(await ask(LIST, DEADLINE_MS, signal, 'no'))
      if (!jobs) throw unavailable(failed(cli, LIST, 'printed no list'), 'no')
      return jobs.map(automation)
    },
    async runs(id, limit, signal) {
      const args = ['automations', 'runs', id, '--json', '--limit', String(limit)]
      const said = jsonOf(await ask(args, DEADLINE_MS, signal, 'no'))
      const entries = said?.['entries']
      if (!Array.isArray(entries)) throw unavailable(failed(cli, args, 'printed no runs'), 'no')
      const runs = entries.filter(isRecord).filter(isFinished).map(runOf)
      return { runs: runs.sort((a, b) => a.startedAt - b.startedAt), more: said?.['hasMore'] === true }
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
    summary: text(entry['summary'])?.slice(0, SUMMARY_CHARS),
    error: said(entry['error']),
    undelivered: undelivered(entry),
    manual: id.startsWith('manual:'),
  }
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
