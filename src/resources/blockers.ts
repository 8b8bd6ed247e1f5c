import type { OperationSummary } from './sources.ts'

interface Entry {
  at: string
  agent: string
  status: string
  task: string
}

/**
 * What is open: operations that a dead process left in doubt, unless one on the same target ended well since;
 * and agents' BLOCKED entries, unless the same agent wrote something else since. Newest first.
 */
export function openBlockers(operations: readonly OperationSummary[], entries: readonly Entry[]): string[] {
  const settled = new Set<string>()
  const doubts: string[] = []
  for (const { id, tool, target, actor, status, started_at } of operations) {
    if (status === 'completed') settled.add(target)
    else if (status === 'interrupted' && !settled.has(target)) {
      doubts.push(
        `${started_at} ${tool} on ${target} by ${actor} was interrupted; whether it was applied is unknown (${id})`,
      )
    }
  }
  const heard = new Set<string>()
  const blocked = entries.filter(({ agent, status }) => {
    const first = !heard.has(agent)
    heard.add(agent)
    return first && status === 'BLOCKED'
  })
  return [...doubts, ...blocked.map(({ at, agent, task }) => `${at} ${agent} is blocked: ${task}`)]
}
