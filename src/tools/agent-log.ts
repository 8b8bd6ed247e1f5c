import * as z from 'zod'
import { OperatorError } from '../core/errors.ts'
import type { LogEntry } from '../operations/agent-log/entry.ts'
import { LOG_STATUSES } from '../operations/agent-log/entry.ts'
import type { Powers } from './powers.ts'

export const entrySchema = z.object({
  at: z.string(),
  agent: z.string(),
  status: z.enum(LOG_STATUSES),
  task: z.string(),
  files: z.array(z.string()),
  notes: z.string(),
})

/** The log, or the error that names the key which would give one. */
export function configured({ agentLog }: Powers): NonNullable<Powers['agentLog']> {
  if (agentLog) return agentLog
  throw new OperatorError('not_configured', 'No agent log is configured.', {
    hint: 'Set agent_log in operator.yaml, for example agent_log: .claude/AGENT_LOG.md',
    applied: 'no',
  })
}

/**
 * An entry as text: its head, then those of its parts that are there. Only a head starts at the left margin,
 * so that a value with line breaks cannot look like another entry.
 */
export function renderEntry({ at, agent, status, task, files, notes }: LogEntry): string {
  const parts = [
    `Task: ${task}`,
    ...(files.length > 0 ? [`Files: ${files.join(', ')}`] : []),
    ...(notes === '' ? [] : [`Notes: ${notes}`]),
  ]
  return [
    `${at} | ${agent} | ${status}`,
    ...parts
      .join('\n')
      .split('\n')
      .map((line) => `  ${line}`),
  ].join('\n')
}
