import * as z from 'zod'
import { OperatorError } from '../core/errors.ts'
import { LOG_STATUSES } from '../operations/agent-log/entry.ts'
import { configured, entrySchema, renderEntry } from './agent-log.ts'
import { defineTool } from './define.ts'

const input = z.strictObject({
  task: z.string().trim().min(1).max(2_000).describe('What was done, in a sentence'),
  status: z.enum(LOG_STATUSES).describe('COMPLETED only when verified; BLOCKED says by what in notes'),
  files: z.array(z.string().trim().min(1).max(500)).max(200).optional().describe('Files created or modified'),
  notes: z.string().max(8_000).optional().describe('What the other agents need to know'),
  agent: z.string().min(1).max(80).optional().describe('A name you may sign with; default: your first'),
})

export const writeAgentLog = defineTool({
  name: 'write_agent_log',
  title: 'Write to the agent log',
  description:
    'Use after every task, and when you are blocked or hand work over: adds an entry to the log that all agents of this project share. Entries cannot be changed or removed. Secrets in the text are masked.',
  effect: 'write',
  kind: 'record',
  input,
  output: z.object({ entry: entrySchema, path: z.string() }),
  action: () => ({ target: 'agent-log' }),
  async run({ task, status, files, notes, agent }, { powers, actor, signal }) {
    return configured(powers).append({ agent: signatureOf(actor, agent), status, task, files, notes }, signal)
  },
  render: ({ entry, path }) => `Written to ${path}:\n${renderEntry(entry)}`,
})

/** An actor signs only with the names that its configuration gives it. */
function signatureOf(actor: { name: string; signs: readonly string[] }, wanted: string | undefined): string {
  const name = wanted === undefined ? actor.signs[0] : actor.signs.find((sign) => sign === wanted)
  if (name !== undefined) return name
  const names = actor.signs.map((sign) => JSON.stringify(sign)).join(', ')
  throw new OperatorError('denied', `The actor ${actor.name} may not sign the agent log with this name.`, {
    hint:
      names === '' ? `Give it one: actors.${actor.name}.names in operator.yaml.` : `It may sign as ${names}.`,
    applied: 'no',
  })
}
