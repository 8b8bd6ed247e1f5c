import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Secret } from '../../../src/core/secret.ts'
import { ownAutomations } from '../../../src/systems/openclaw/automations.ts'
import { createOpenclawProbe } from '../../../src/systems/openclaw/client.ts'
import type { OpenclawLook, OpenclawTarget } from '../../../src/systems/openclaw/port.ts'
import { openclawContract } from '../../contract/openclaw.ts'
import { failure, type World } from '../../contract/probe.ts'
import { fakeWorld } from '../../fakes/faulty.ts'
import { createFakeOpenclaw } from '../../fakes/openclaw.ts'
import { freePort } from '../../servers/child.ts'
import { type OpenclawDouble, recordedJobs, startCli, startOpenclawDouble } from '../../servers/openclaw.ts'
import { startWeb } from '../../servers/web.ts'

const at = (url: string, rest: Partial<OpenclawTarget> = {}): OpenclawTarget => ({
  url: new Secret(url),
  cli: 'no-such-openclaw',
  ...rest,
})
const look = (target: OpenclawTarget) => createOpenclawProbe().look(target, new AbortController().signal)

openclawContract('the fake gateway', async () =>
  fakeWorld<OpenclawTarget, OpenclawLook>(
    createFakeOpenclaw(),
    (port) => at(`http://me:hunter2@127.0.0.1:${port}`),
    (port) => `127.0.0.1:${port}`,
    {
      ready: true,
      failing: [],
      uptimeMs: 12_345,
      automations: { counted: true, own: [{ name: 'Offer packaging', enabled: true }] },
    },
    ['refused', 'auth', 'protocol', 'forbidden'],
  ),
)

openclawContract(
  'a protocol double of the gateway',
  async (): Promise<World<OpenclawTarget, OpenclawLook>> => {
    const double = await startOpenclawDouble()
    const locked = await startOpenclawDouble()
    locked.readiness = 'unauthorized'
    const page = await startOpenclawDouble()
    page.readiness = 'page'
    const silent = await startWeb(() => undefined)
    return {
      probe: createOpenclawProbe(),
      healthy: at(double.url, { cli: double.cli, jobs: 1 }),
      silent: at(silent.url),
      faults: {
        refused: at(`http://me:hunter2@127.0.0.1:${await freePort()}`),
        auth: at(locked.url.replace('//', '//me:hunter2@')),
        protocol: at(page.url),
        forbidden: at('http://100.100.100.200/'),
      },
      secrets: ['hunter2'],
      close: async () => {
        await Promise.all([double, locked, page, silent].map((each) => each.stop()))
      },
    }
  },
)

describe('a gateway', () => {
  let double: OpenclawDouble | undefined
  const start = async (jobs?: object[]) => {
    double = await startOpenclawDouble(jobs)
    return double
  }
  afterEach(async () => double?.stop())

  it('that is not ready says what fails', async () => {
    const gateway = await start()
    gateway.readiness = 'failing'
    expect(await look(at(gateway.url))).toMatchObject({ ready: false, failing: ['channels', 'cron'] })
  })

  it('that shows its Control UI proves nothing, and the error says so', async () => {
    const gateway = await start()
    gateway.readiness = 'page'
    expect(await failure(look(at(gateway.url)))).toMatchObject({
      fault: 'protocol',
      answered: expect.stringContaining('Control UI'),
    })
  })

  it('names those that are switched off too', async () => {
    const off = { id: 'd', name: 'Old offers', enabled: false, payload: { kind: 'command' } }
    const gateway = await start([...recordedJobs(), off])
    const { automations } = await look(at(gateway.url, { cli: gateway.cli, jobs: 1 }))
    expect(automations).toEqual({
      counted: true,
      own: [
        { name: 'Offer packaging', enabled: true },
        { name: 'Old offers', enabled: false },
      ],
    })
  })

  it('is not asked for its automations when no number is expected', async () => {
    const gateway = await start()
    expect((await look(at(gateway.url, { cli: gateway.cli }))).automations).toBeNull()
  })

  it('whose command line is missing is ready, with its automations uncounted', async () => {
    const gateway = await start()
    expect(await look(at(gateway.url, { jobs: 1 }))).toMatchObject({
      ready: true,
      automations: { counted: false, why: expect.stringContaining('not on this machine') },
    })
  })

  it('hands its command line no shell', async () => {
    const gateway = await start()
    const cli = 'openclaw; echo {}'
    expect(await look(at(gateway.url, { cli, jobs: 1 }))).toMatchObject({ automations: { counted: false } })
  })
})

describe('the command line', () => {
  it.each<[string, string, RegExp]>([
    ['fails', 'echo "no gateway token" >&2; exit 3', /exit code 3: no gateway token/],
    ['prints no list', 'echo hello', /printed no list/],
    ['prints too much', 'yes "{" | head -c 20000000', /printed more than a list can be/],
    ['prints nothing but empty lines', 'yes "" | head -c 4000000', /printed no list/],
    ['complains without end', 'yes no >&2', /no no no/],
    ['kills itself', 'kill -9 $$', /SIGKILL/],
  ])('that %s leaves the automations uncounted', async (_, body, why) => {
    const gateway = await startOpenclawDouble()
    const cli = await startCli(body)
    const seen = await look(at(gateway.url, { cli: cli.path, jobs: 1 }))
    expect(seen.automations).toMatchObject({ counted: false, why: expect.stringMatching(why) })
    await Promise.all([gateway.stop(), cli.remove()])
  })

  it('that is slower than the deadline leaves the automations uncounted, and the gateway ready', async () => {
    const gateway = await startOpenclawDouble()
    const cli = await startCli('sleep 600')
    const seen = await look(at(gateway.url, { cli: cli.path, jobs: 1, timeout: 4_000 }))
    expect(seen).toMatchObject({
      ready: true,
      automations: { counted: false, why: expect.stringContaining('did not end') },
    })
    await Promise.all([gateway.stop(), cli.remove()])
  })

  it('that leaves a process behind with its output open is not waited for', async () => {
    const gateway = await startOpenclawDouble()
    const cli = await startCli(
      'cd "$(dirname "$0")"; setsid sh -c \'echo $$ > child.pid; exec sleep 600\' & wait',
    )
    const target = at(gateway.url, { cli: cli.path, jobs: 1, timeout: 4_000 })
    expect(await look(target)).toMatchObject({ ready: true, automations: { counted: false } })
    process.kill(Number(await readFile(join(cli.folder, 'child.pid'), 'utf8')), 'SIGKILL')
    await Promise.all([gateway.stop(), cli.remove()])
  })

  it('that hangs is killed with its children when the look is abandoned', async () => {
    const gateway = await startOpenclawDouble()
    const cli = await startCli('cd "$(dirname "$0")"; sleep 600 & echo $! > child.pid; wait')
    const caller = new AbortController()
    const pending = failure(
      createOpenclawProbe().look(at(gateway.url, { cli: cli.path, jobs: 1 }), caller.signal),
    )
    const pid = async () => Number(await readFile(join(cli.folder, 'child.pid'), 'utf8'))
    await expect.poll(pid).toBeGreaterThan(0)
    const child = await pid()
    const reason = new Error('the caller left')
    caller.abort(reason)
    expect(await pending).toBe(reason)
    await expect.poll(() => isRunning(child)).toBe(false)
    await Promise.all([gateway.stop(), cli.remove()])
  })
})

describe('the list of automations', () => {
  it('is cleared of what the gateway owns itself', () => {
    expect(ownAutomations(JSON.stringify({ jobs: recordedJobs() }))).toEqual([
      { name: 'Offer packaging', enabled: true },
    ])
  })

  it('is found behind warnings', () => {
    expect(
      ownAutomations(`Config warning: {old}\n${JSON.stringify({ jobs: recordedJobs() }, null, 2)}`),
    ).toHaveLength(1)
  })

  it('keeps names bounded and on one line', () => {
    const name = `Evil\n\u001b[31m${'x '.repeat(50_000)}`
    const [job] = ownAutomations(JSON.stringify({ jobs: [{ name }] })) ?? []
    expect(job?.name).toMatch(/^Evil (x )+…$/)
    expect(job?.name.length).toBeLessThanOrEqual(4_096)
  })

  it.each(['', 'hello', '[]', '{"jobs":{}}', '{"jobs":', 'null'])('is none in %j', (output) => {
    expect(ownAutomations(output)).toBeUndefined()
  })

  it('passes over entries that are no jobs', () => {
    expect(ownAutomations('{"jobs":[null,1,"x",{"name":"a","enabled":false}]}')).toEqual([
      { name: 'a', enabled: false },
    ])
  })
})

/** False for a zombie too: it has ended, and only its parent has not looked yet. */
async function isRunning(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat !== undefined && !/\) Z /.test(stat)
}
