import { readFileSync } from 'node:fs'
import { leaked } from '../leaks.ts'
import type { Step } from '../stage.ts'

/** A service prints a password in its health page, an agent pastes a token into the log: neither comes out. */
export const showSecret: Step = async ({ show, operator, sandbox }) => {
  await show.title('A planted secret does not come out')
  const { crm, secrets, database, agentLog } = sandbox
  const page = await (await fetch(crm.url, { headers: { 'x-token': secrets.crmToken } })).text()
  await show.check(
    page.includes(secrets.databasePassword),
    "asked directly, the crm's health page prints the database's address with its password",
  )

  const health = await operator.call('health_check', { services: ['crm'] })
  const quoted = health.text.split('\n').find((line) => line.includes('redacted')) ?? ''
  await show.say('the same page through health_check:')
  await show.quote(quoted.trim())
  await show.check(
    quoted !== '' && !leaked(JSON.stringify(health), secrets),
    'the evidence is there, the password is not',
  )

  const pasted = `token=${secrets.crmToken} base64=${Buffer.from(secrets.crmToken).toString('base64')} db=${database.url}`
  await show.say('an agent pastes the token (plain and in base64) and the address into the shared log:')
  const written = await operator.call('write_agent_log', {
    task: 'Read the log of the crm',
    status: 'BLOCKED',
    notes: pasted,
  })
  const file = readFileSync(agentLog, 'utf8')
  await show.quote(file.split('\n').find((line) => line.includes('redacted')) ?? '')
  await show.check(
    !written.isError && file.includes('redacted') && !leaked(file, secrets),
    'what is on the disk is masked',
  )
}
