import { readFileSync } from 'node:fs'
import type { Step } from '../stage.ts'

/** A viewer tries to write: refused by its role and by a rule of the configuration, both said at once. */
export const showDenial: Step = async ({ show, connect, sandbox }) => {
  await show.title('A call that is denied, with all its reasons')
  const guest = await connect('guest')
  const before = readFileSync(sandbox.agentLog, 'utf8')
  await show.say('the actor "guest" (role viewer) calls write_agent_log:')
  const answer = await guest.call('write_agent_log', { task: 'I was never here', status: 'COMPLETED' })
  await show.quote(answer.text)
  const { code, applied } = (answer.meta['error'] ?? {}) as { code?: string; applied?: string }
  await show.check(answer.isError && code === 'denied' && applied === 'no', 'denied, and applied: no')
  await show.check(answer.text.includes('role-permits'), 'one reason is the role')
  await show.check(
    answer.text.includes('guests-look-only'),
    'the other one is the rule in operator.yaml, in the same answer',
  )
  await show.check(readFileSync(sandbox.agentLog, 'utf8') === before, 'the log is as it was')
  const look = await guest.call('health_check', { services: ['reactor'] })
  await show.check(!look.isError, 'looking is still allowed to the same actor')
}
