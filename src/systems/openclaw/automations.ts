import { excerpt } from '../../core/look.ts'
import { askCli, failed, isRecord, jsonOf } from './cli.ts'
import type { OpenclawAutomations } from './port.ts'

export const LIST = ['automations', 'list', '--json']

/** A list that cannot be had says nothing about the gateway: every trouble is an answer. */
export async function listAutomations(
  cli: string,
  limit: number,
  signal: AbortSignal,
): Promise<OpenclawAutomations> {
  const answer = await askCli(cli, LIST, limit, signal)
  if ('why' in answer) return { counted: false, ...answer }
  const own = ownAutomations(answer.output)
  return own ? { counted: true, own } : { counted: false, ...failed(cli, LIST, 'printed no list') }
}

/**
 * The user's own automations: the gateway's have a declaration key, and heartbeats are nobody's job. Undefined
 * when the output is no list.
 */
export function ownAutomations(output: string): { name: string; enabled: boolean }[] | undefined {
  return ownJobs(output)?.map(({ name, id, enabled }) => ({
    name: excerpt(String(name ?? id ?? 'unnamed')),
    enabled: enabled !== false,
  }))
}

/** The same, whole. */
export function ownJobs(output: string): Record<string, unknown>[] | undefined {
  const jobs = jsonOf(output)?.['jobs']
  return Array.isArray(jobs) ? jobs.filter(isOwn) : undefined
}

function isOwn(job: unknown): job is Record<string, unknown> {
  if (!isRecord(job)) return false
  const { declarationKey, payload } = job
  return (declarationKey ?? '') === '' && !(isRecord(payload) && payload['kind'] === 'heartbeat')
}
