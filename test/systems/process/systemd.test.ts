import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSystemdProbe } from '../../../src/systems/process/client.ts'
import type { SystemdLook } from '../../../src/systems/process/port.ts'
import { failure, type World } from '../../contract/probe.ts'
import { systemdContract } from '../../contract/systemd.ts'
import { createFakeSystemd } from '../../fakes/process.ts'

/**
 * There is no systemd where these tests run. The command is a double that prints what systemd 252's `systemctl
 * show` prints, for units in the states that matter.
 */
const RECORDED: Readonly<Record<string, string>> = {
  reactor:
    'Result=success\nNRestarts=0\nExecMainStatus=0\nMainPID=812\nId=reactor.service\nLoadState=loaded\nActiveState=active\nSubState=running\n',
  crashing:
    'Result=exit-code\nNRestarts=14\nExecMainStatus=203\nMainPID=0\nId=crashing.service\nLoadState=loaded\nActiveState=activating\nSubState=auto-restart\n',
  backup: 'Result=success\nId=backup.timer\nLoadState=loaded\nActiveState=active\nSubState=waiting\n',
  missing:
    'Result=success\nNRestarts=0\nExecMainStatus=0\nMainPID=0\nId=missing.service\nLoadState=not-found\nActiveState=inactive\nSubState=dead\n',
  protocol: 'hunter2\n',
}

const patient = () => new AbortController().signal
let folder: string
let command: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operator-systemd-'))
  command = join(folder, 'systemctl')
  for (const [unit, output] of Object.entries(RECORDED)) await writeFile(join(folder, `${unit}.out`), output)
  await writeFile(command, DOUBLE)
  await chmod(command, 0o700)
})
afterAll(async () => rm(folder, { recursive: true, force: true }))

const DOUBLE = `#!/bin/sh
here=$(dirname "$0")
printf '%s\\n' "$@" > "$here/argv"
env > "$here/env"
for unit; do :; done
if [ "$unit" = silent ]; then sleep 1000; fi
if [ "$unit" = no_way ]; then
  echo "System has not been booted with systemd as init system (PID 1). Can't operate." >&2
  exit 1
fi
cat "$here/$unit.out"
`

const look = (unit: string) => createSystemdProbe({ command }).look(unit, patient())

systemdContract('the fake systemd', async () => {
  const probe = createFakeSystemd()
  const words = { id: 'reactor.service', load: 'loaded', active: 'active', sub: 'running', result: 'success' }
  probe.behave('reactor', { look: { ...words, restarts: 0, mainPid: 812, exitStatus: 0 } })
  return { ...world(probe), probe: silenced(probe) }

  function silenced(fake: ReturnType<typeof createFakeSystemd>) {
    fake.behave('silent', 'hang')
    for (const fault of ['missing', 'no_way', 'protocol'] as const) fake.behave(fault, { fault })
    return fake
  }
})

describe('systemd through its command', () => {
  systemdContract('keeps the contract', async () => world(createSystemdProbe({ command })))

  it('is asked for the few properties that a verdict needs, with the unit after a double dash', async () => {
    await look('reactor')
    expect((await readFile(join(folder, 'argv'), 'utf8')).trim().split('\n')).toEqual([
      'show',
      '--no-pager',
      '-p',
      'Id,LoadState,ActiveState,SubState,Result,NRestarts,MainPID,ExecMainStatus',
      '--',
      'reactor',
    ])
  })

  it('sees a crash loop between two runs', async () => {
    expect(await look('crashing')).toMatchObject({ sub: 'auto-restart', restarts: 14, exitStatus: 203 })
  })

  it('has no restart count for a unit without processes', async () => {
    expect(await look('backup')).not.toHaveProperty('restarts')
  })

  it('is no way to ask when it did not boot the machine, and gives its words', async () => {
    expect(await failure(look('no_way'))).toMatchObject({
      fault: 'no_way',
      answered: expect.stringContaining('System has not been booted with systemd'),
    })
  })

  it('is no way to ask when the command is not here', async () => {
    const probe = createSystemdProbe({ command: join(folder, 'none') })
    expect(await failure(probe.look('reactor', patient()))).toMatchObject({ fault: 'no_way' })
  })

  it('takes nothing of our own environment along', async () => {
    vi.stubEnv('OPERATOR_TEST_SECRET', 'hunter2')
    await createSystemdProbe({ command, env: { PATH: '/usr/bin:/bin', TOKEN: 'hunter2' } }).look(
      'reactor',
      patient(),
    )
    vi.unstubAllEnvs()
    expect(await readFile(join(folder, 'env'), 'utf8')).not.toContain('hunter2')
  })
})

function world(probe: World<string, SystemdLook>['probe']): World<string, SystemdLook> {
  return {
    probe,
    healthy: 'reactor',
    silent: 'silent',
    faults: { missing: 'missing', no_way: 'no_way', protocol: 'protocol' },
    secrets: ['hunter2'],
    close: async () => undefined,
  }
}
