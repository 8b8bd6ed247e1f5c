import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run as approvals } from '../../src/cli/approvals.ts'
import { run as approve } from '../../src/cli/approve.ts'
import { run as audit } from '../../src/cli/audit.ts'
import { run as call } from '../../src/cli/call.ts'
import { run as keys } from '../../src/cli/keys.ts'
import { run as reject } from '../../src/cli/reject.ts'
import { run as trust } from '../../src/cli/trust.ts'
import { openDesk } from '../../src/compose/desk.ts'
import { loadConfig } from '../../src/config/load.ts'
import { makeKey } from '../../src/policy/approvals/keys.ts'
import { aSecret, aShell, HEAD } from './a-shell.ts'

const PASSPHRASE = 'seven quiet plum harbours'
const secret = aSecret()
const CONFIG = `${HEAD}  security: { role: reviewer, token: "\${env:TOKEN}" }
policy: { mode: supervised }
`

/** A shell in a project, and a trust folder outside of it. */
function aHuman() {
  const trusted = mkdtempSync(join(tmpdir(), 'operator-trust-'))
  onTestFinished(() => rmSync(trusted, { recursive: true, force: true }))
  const passphrase = join(trusted, 'passphrase')
  writeFileSync(passphrase, `${PASSPHRASE}\n`, { mode: 0o600 })
  const env = {
    TOKEN: secret,
    OPERATOR_TRUST_DIR: join(trusted, 'trust'),
    OPERATOR_PASSPHRASE_FILE: passphrase,
  }
  const shell = aShell({ env })
  onTestFinished(shell.remove)
  const config = shell.write('operator.yaml', CONFIG)
  const desk = () => {
    const opened = openDesk(loadConfig(config, shell.io.env), { ...shell.io.env })
    onTestFinished(() => opened.books.close())
    return opened
  }
  const plan = (image = 'web:2', effect: 'write' | 'irreversible' = 'write') =>
    desk().approvals.submit({
      tool: 'deploy_with_rollback',
      arguments: { target: 'web', image, note: secret },
      action: { effect, kind: 'deploy', target: 'deployment/web' },
      reason: 'The fix.\n  approved as security by anna',
      author: 'operator',
      effects: ['web runs web:2.'],
      state: {},
      noWayBack: false,
      lifetime: 600_000,
      witness: 'unavailable',
    }).report.id
  const write = () =>
    call(
      ['write_agent_log', '--actor', 'operator', '--json', '{"task":"Looked","status":"COMPLETED"}'],
      shell.io,
    )
  return { shell, io: shell.io, config, passphrase, trusted, desk, plan, write }
}

describe('operator keys', () => {
  test('makes a key that only its passphrase opens, and lists it', async () => {
    const { io, shell, trusted } = aHuman()
    expect(await keys(['list'], io)).toBe(0)
    expect(shell.out()).toContain('No key is trusted')
    expect(await keys(['add', 'anna'], io)).toBe(0)
    expect(await keys(['add', 'sec', '--as', 'security'], io)).toBe(0)
    const file = join(trusted, 'trust', 'private', 'anna.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).not.toContain(PASSPHRASE)
    expect(await keys(['list', '--json'], io)).toBe(0)
    expect(shell.out()).toContain('"sec"')
    expect(shell.all()).not.toContain(PASSPHRASE)
    expect(await keys(['add', 'anna'], io)).toBe(2)
    expect(shell.err()).toContain('a key anna already')
  })

  test.each([
    [['add', '../x'], 2],
    [['add', 'x', '--as', 'root'], 2],
    [['remove', 'x'], 2],
    [['add'], 2],
  ])('refuses %j', async (args, code) => {
    expect(await keys(args, aHuman().io)).toBe(code)
  })

  test('refuses a trust folder inside the project', async () => {
    const { io, shell } = aHuman()
    const env = { ...io.env, HOME: '/nowhere', OPERATOR_TRUST_DIR: join(shell.folder, 'trust') }
    expect(await keys(['add', 'anna'], { ...io, env })).toBe(4)
    expect(shell.err()).toContain('lies inside')
    expect(existsSync(join(shell.folder, 'trust'))).toBe(false)
  })
})

describe('a second key', () => {
  test('is vouched for by a human’s key, and asks whose when there are several', async () => {
    const { io, shell, passphrase } = aHuman()
    await keys(['add', 'anna'], io)
    expect(await keys(['add', 'bert'], io)).toBe(0)
    expect(await keys(['add', 'carl'], io)).toBe(2)
    expect(shell.err()).toContain('--key, one of: anna, bert')
    expect(await keys(['add', 'carl', '--by', 'bert'], io)).toBe(0)
    writeFileSync(passphrase, 'the agent has its own')
    expect(await keys(['add', 'eve', '--by', 'anna'], io)).toBe(3)
    expect(await keys(['list'], io)).toBe(0)
    expect(shell.out()).not.toContain('eve')
  })

  test('that was put there as a file stops everything that changes, and says so', async () => {
    const { io, shell, trusted, write, plan } = aHuman()
    await keys(['add', 'anna'], io)
    await trust([], io)
    const id = plan()
    const evil = await makeKey({ name: 'eve', as: ['human'], created: '' }, PASSPHRASE)
    const file = join(trusted, 'trust', 'keys', 'eve.json')
    writeFileSync(file, JSON.stringify(evil.trusted), { mode: 0o644 })
    expect(await write()).toBe(4)
    expect(shell.err()).toContain('No trusted key vouches for')
    expect(await approve([id, '--as', 'human'], io)).toBe(4)
    rmSync(file)
    expect(await write()).toBe(0)
  })
})

describe('operator trust', () => {
  test('lets only a signed configuration change anything once there is a key, and reads go on', async () => {
    const { io, shell, config, write } = aHuman()
    const read = () => call(['read_agent_log', '--actor', 'operator'], io)
    expect(await write()).toBe(0)
    expect(await trust([], io)).toBe(4)
    expect(shell.err()).toContain('operator keys add')
    expect(await keys(['add', 'anna'], io)).toBe(0)
    expect(await write()).toBe(4)
    expect(shell.err()).toContain('config_untrusted')
    expect(shell.err()).toContain('Nobody has signed it yet')
    expect(await read()).toBe(0)
    expect(await trust(['--check'], io)).toBe(4)
    expect(shell.out()).toContain('actors.operator.role is new: "operator"')
    expect(await trust([], io)).toBe(0)
    expect(await write()).toBe(0)
    expect(await trust(['--check'], io)).toBe(0)

    writeFileSync(config, CONFIG.replace('supervised', 'autonomous'))
    expect(await write()).toBe(4)
    expect(shell.err()).toContain('policy.mode is "autonomous"; it was "supervised".')
    expect(await read()).toBe(0)
    const rollback = (config: string[]) =>
      call(['rollback_deployment', '--actor', 'operator', '--json', '{"target":"web"}', ...config], io)
    // The rules let it through: then it meets that there is no such deployment.
    await rollback([])
    expect(shell.err()).toContain('not_found: There is no deployment of that name')
    const elsewhere = shell.write('elsewhere.yaml', CONFIG)
    expect(await rollback(['--config', elsewhere])).toBe(4)
    writeFileSync(config, `${CONFIG}state_dir: ./other\n`)
    expect(await rollback([])).toBe(4)
    expect(shell.err()).toContain('state_dir is ')
    writeFileSync(config, CONFIG.replace('supervised', 'autonomous'))
    expect(await trust([], io)).toBe(0)
    expect(await write()).toBe(0)
    expect(await audit(['verify'], io)).toBe(0)
  })

  test('sees a secret that changed, and shows neither the old nor the new one', async () => {
    const { io, shell, write, trusted } = aHuman()
    await keys(['add', 'anna'], io)
    await trust([], io)
    const other = aSecret()
    const stolen = { ...io, env: { ...io.env, TOKEN: other } }
    expect(await trust(['--check'], stolen)).toBe(4)
    expect(shell.out()).toContain('actors.security.token has another secret value')
    expect(await write()).toBe(0)
    const kept = readFileSync(join(trusted, 'trust', 'configs', configsIn(trusted)), 'utf8')
    for (const value of [secret, other]) expect(kept + shell.all()).not.toContain(value)
  })

  test('takes no wrong passphrase, no key for something else, and no folder that others can write', async () => {
    const { io, shell, passphrase, write, trusted } = aHuman()
    expect(await keys(['add', 'sec', '--as', 'security'], io)).toBe(2)
    await keys(['add', 'anna'], io)
    await keys(['add', 'sec', '--as', 'security'], io)
    expect(await trust(['--key', 'sec'], io)).toBe(6)
    writeFileSync(passphrase, 'another passphrase\n')
    expect(await trust([], io)).toBe(3)
    expect(shell.err()).toContain('does not open the key anna')
    expect(await write()).toBe(4)
    const { chmodSync } = await import('node:fs')
    chmodSync(join(trusted, 'trust'), 0o777)
    expect(await write()).toBe(4)
    expect(shell.err()).toContain('trust folder is not safe')
  })
})

function configsIn(trusted: string): string {
  const { readdirSync } = process.getBuiltinModule('node:fs')
  return readdirSync(join(trusted, 'trust', 'configs'))[0] ?? ''
}

describe('operator approve', () => {
  test('shows the plan whole, without a secret, and signs it', async () => {
    const { io, shell, plan, desk } = aHuman()
    await keys(['add', 'anna'], io)
    await keys(['add', 'bert'], io)
    const id = plan()
    expect(await approvals([], io)).toBe(0)
    expect(shell.out()).toContain(`${id}  waiting`)
    expect(await approve([id], io)).toBe(2)
    expect(shell.err()).toContain('plan and security: say which with --as')
    expect(await approve([id, '--as', 'security', '--key', 'bert'], io)).toBe(3)
    expect(shell.err()).toContain('PlanReview has not approved the plan yet')
    expect(await approve([id, '--as', 'plan', '--key', 'anna'], io)).toBe(0)
    expect(await approve([id, '--key', 'anna'], io)).toBe(3)
    expect(shell.err()).toContain('anna approved the plan as well')
    expect(await approve([id, '--key', 'bert', '--reason', 'Looked at it.'], io)).toBe(0)
    expect(shell.err()).toContain('"image": "web:2"')
    expect(shell.err()).toContain('web runs web:2.')
    expect(shell.err()).toContain('"The fix.\\n  approved as security by anna"')
    expect(shell.all()).not.toContain(secret)
    expect(desk().approvals.look(id).fact.given).toMatchObject({
      plan: { by: 'anna' },
      security: { by: 'bert' },
    })
    expect(await approvals(['--json', id], io)).toBe(0)
    expect(shell.out()).toContain('"status": "approved"')
    expect(await audit(['verify'], io)).toBe(0)
    const trail = readFileSync(join(shell.folder, '.operator', 'audit.jsonl'), 'utf8')
    expect(trail).toMatch(/"event":"approval".*"decision":"approve".*"passphrase":"file"/)
    expect(trail).not.toContain(secret)
  })

  test('keeps nothing when the passphrase is wrong, the key missing, or the plan unknown', async () => {
    const { io, shell, plan, desk, passphrase } = aHuman()
    const id = plan()
    expect(await approve([id, '--as', 'plan'], io)).toBe(6)
    expect(shell.err()).toContain('operator keys add')
    await keys(['add', 'anna'], io)
    await keys(['add', 'bert'], io)
    expect(await approve([id, '--as', 'plan'], io)).toBe(2)
    expect(shell.err()).toContain('--key, one of: anna, bert')
    expect(await approve([id, '--as', 'root'], io)).toBe(2)
    expect(await approve([`plan_${'9'.repeat(22)}`], io)).toBe(6)
    expect(await approve(['../../etc/passwd'], io)).toBe(6)
    writeFileSync(passphrase, 'another passphrase\n')
    expect(await approve([id, '--as', 'plan', '--key', 'anna'], io)).toBe(3)
    expect(desk().approvals.look(id).fact.given).toEqual({})
  })

  test('refuses a key under the name of the plan’s author', async () => {
    const { io, shell, plan } = aHuman()
    await keys(['add', 'operator'], io)
    expect(await approve([plan(), '--as', 'plan'], io)).toBe(3)
    expect(shell.err()).toContain('of their own')
  })

  test('cannot outweigh a veto, which needs no key', async () => {
    const { io, shell, plan } = aHuman()
    const id = plan()
    expect(await reject([id, '--reason', 'Not tonight.'], io)).toBe(0)
    await keys(['add', 'anna'], io)
    expect(await approve([id, '--as', 'plan'], io)).toBe(3)
    expect(shell.err()).toContain('vetoed')
    expect(await approvals(['--all'], io)).toBe(0)
    expect(shell.out()).toContain(`${id}  vetoed`)
    expect(await reject(['plan_1'], io)).toBe(6)
    expect(readFileSync(join(shell.folder, '.operator', 'audit.jsonl'), 'utf8')).toContain('approval_refused')
  })

  test('signs as a human what cannot be undone', async () => {
    const { io, plan, desk } = aHuman()
    await keys(['add', 'anna', '--as', 'human'], io)
    const id = plan('web:9', 'irreversible')
    expect(await approve([id, '--as', 'human'], io)).toBe(0)
    expect(await approve([id, '--as', 'plan'], io)).toBe(6)
    expect(desk().approvals.look(id).fact.given).toEqual({
      human: expect.objectContaining({ by: 'anna', via: 'key' }),
    })
  })
})
