import { excerpt } from '../../core/look.ts'
import { askCli, failed, isRecord, jsonOf } from './cli.ts'
import type { OpenclawAutomations } from './port.ts'

/** Without `--all` it keeps silent about those that are switched off. */
export const LIST = ['automations', 'list', '--all', '--json']

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
  return allJobs(output)
    ?.filter(isOwn)
    .map(({ name, id, enabled }) => ({
      name: excerpt(String(name ?? id ?? 'unnamed')),
      enabled: enabled !== false,
    }))
}

/** All of them, the gateway's too, whole. */
export function allJobs(output: string): Record<string, unknown>[] | undefined {
  const jobs = jsonOf(output)?.['jobs']
  return Array.isArray(jobs) ? jobs.filter(isRecord) : undefined
}

/** A user may give an automation a declaration key too, and nothing tells whose it is: those are left to be named. */
export function isOwn({ declarationKey, payload }: Record<string, unknown>): boolean {
  return (declarationKey ?? '') === '' && !(isRecord(payload) && payload['kind'] === 'heartbeat')
}
