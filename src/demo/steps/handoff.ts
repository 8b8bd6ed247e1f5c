import { readFileSync } from 'node:fs'
import type { LogPage } from '../../operations/agent-log/entry.ts'
import type { Step } from '../stage.ts'

const TASK = 'The database is gone; its cluster has to be started again'

/** One agent leaves work, another one, in a process of its own, finds it. */
export const showHandoff: Step = async ({ show, connect, operator, sandbox }) => {
  await show.title('A hand-off through the shared agent log')
  const written = await operator.call('write_agent_log', {
    task: TASK,
    status: 'HANDOFF',
    files: ['operator.yaml'],
    notes: 'crm is down with it, reactor is next. The runbook postgres-down has the steps.',
  })
  await show.check(!written.isError, 'the Operator hands over')
  await show.quote(readFileSync(sandbox.agentLog, 'utf8').trimEnd().split('\n').slice(-5).join('\n'))
  const builder = await connect('builder')
  const read = await builder.call('read_agent_log', { status: 'HANDOFF', limit: 1 })
  const [entry] = (read.data as LogPage).entries
  await show.check(
    entry?.task === TASK && entry.agent === 'Operator',
    'the Builder, in another process, reads who left what',
  )
  const taken = await builder.call('write_agent_log', {
    task: 'Took over the database',
    status: 'COMPLETED',
    agent: 'Builder',
  })
  await show.check(!taken.isError, 'and answers under its own name')
  const forged = await builder.call('write_agent_log', {
    task: 'All is well',
    status: 'COMPLETED',
    agent: 'Operator',
  })
  await show.check(forged.isError, "it cannot sign with the Operator's")
}
