import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, watch, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createPm2Probe } from '../../../src/systems/process/client.ts'
import type { Pm2Look } from '../../../src/systems/process/port.ts'
import { pm2Contract } from '../../contract/pm2.ts'
import { failure, type World } from '../../contract/probe.ts'
import { createFakePm2 } from '../../fakes/process.ts'
import { findPm2, type Pm2Server, startPm2 } from '../../servers/pm2.ts'
import { whenAvailable } from '../../servers/require.ts'
import { type UnixSockets, unixSockets } from '../../servers/unix.ts'

const patient = () => new AbortController().signal

pm2Contract('the fake pm2', async () => {
  const probe = createFakePm2()
  const instance = {
    id: 0,
    status: 'online',
    pid: 7,
    restarts: 0,
    unstableRestarts: 0,
    startedAt: Date.now(),
  }
  probe.behave('crm', { look: { instances: [instance] } })
  probe.behave('silent', 'hang')
  const faults = ['missing', 'no_way', 'protocol'] as const
  for (const fault of faults) probe.behave(fault, { fault })
  return {
    probe,
    healthy: 'crm',
    silent: 'silent',
    faults: { ...Object.fromEntries(faults.map((fault) => [fault, fault])), refused: 'nobody' },
    secrets: ['hunter2'],
    close: async () => undefined,
  }
})

whenAvailable('pm2', findPm2())('a real pm2', () => {
  let server: Pm2Server
  const command = findPm2() ?? 'pm2'
  const look = (name: string, signal = patient()) =>
    createPm2Probe({ command, env: server.env }).look(name, signal)

  beforeAll(async () => {
    server = await startPm2()
    const idle = await server.script('idle.js', 'setInterval(() => {}, 1000)')
    await server.pm2('start', idle, '--name', 'crm', '--', '--token', 'hunter2')
  })
  afterAll(async () => server?.stop())

  pm2Contract('keeps the contract', () => worldOf(server))

  it('sees the restart count of a crash loop rise', async () => {
    const loop = await server.script('loop.js', 'setTimeout(() => process.exit(3), 50)')
    // Pm2 gives a loop up after sixteen times, which on a slow machine may be before the first look.
    await server.pm2('start', loop, '--name', 'loop', '--max-restarts', '100000')
    const first = await look('loop')
    for (;;) {
      const later = await look('loop')
      if ((later.instances[0]?.restarts ?? 0) > (first.instances[0]?.restarts ?? 0)) break
    }
    await server.pm2('delete', 'loop')
  })

  it('sees all instances of a cluster, and a stopped one as pm2 calls it', async () => {
    await server.pm2('start', join(server.home, 'idle.js'), '--name', 'pair', '-i', '2')
    expect((await look('pair')).instances.map(({ status }) => status)).toEqual(['online', 'online'])
    await server.pm2('stop', 'pair')
    const stopped = await look('pair')
    expect(stopped.instances.map(({ status }) => status)).toEqual(['stopped', 'stopped'])
  })

  it('names what pm2 does run when a process is missing', async () => {
    expect(await failure(look('crmm'))).toMatchObject({
      fault: 'missing',
      hint: expect.stringContaining('crm'),
    })
  })

  it('gives up on a frozen daemon, which still accepts', async () => {
    const daemon = server.daemonPid()
    process.kill(daemon, 'SIGSTOP')
    const error = await failure(look('crm', AbortSignal.timeout(1_500)))
    process.kill(daemon, 'SIGCONT')
    expect(error).toMatchObject({ fault: 'timeout' })
    expect((await look('crm')).instances[0]?.status).toBe('online')
  })

  it('never starts a daemon where there is none', async () => {
    const home = await mkdtemp(join(tmpdir(), 'operator-no-pm2-'))
    const probe = createPm2Probe({ command, env: { ...server.env, PM2_HOME: home } })
    expect(await failure(probe.look('crm', patient()))).toMatchObject({ fault: 'refused' })
    expect(existsSync(join(home, 'pm2.pid'))).toBe(false)
    await rm(home, { recursive: true })
  })
})

/** The real daemon, and beside it commands and sockets that fail in each way. The target names the way. */
async function worldOf(server: Pm2Server): Promise<World<string, Pm2Look>> {
  const homes = await unixSockets()
  const doubles = await commands(homes)
  const real = { command: findPm2() ?? 'pm2', env: server.env }
  const empty = await mkdtemp(join(homes.folder, 'home-'))
  const ways: Record<string, { command: string; env: Record<string, string> }> = {
    refused: { ...real, env: { ...server.env, PM2_HOME: empty } },
    no_way: { ...real, env: { ...server.env, PM2_HOME: join(homes.folder, 'none') } },
    protocol: doubles.env('banner'),
    silent: doubles.env('sleeper'),
  }
  const { silent: _, ...faults } = Object.fromEntries(Object.keys(ways).map((way) => [way, way]))
  return {
    probe: { look: (target, signal) => createPm2Probe(ways[target] ?? real).look(target, signal) },
    healthy: 'crm',
    silent: 'silent',
    faults: { ...faults, missing: 'nobody' },
    secrets: ['hunter2'],
    close: homes.close,
  }
}

/** Stand-ins for the pm2 command: shell scripts behind a daemon socket that accepts. */
async function commands(homes: UnixSockets) {
  await homes.listen('rpc.sock', () => undefined)
  const script = async (name: string, text: string) => {
    await writeFile(join(homes.folder, name), `#!/bin/sh\n${text}\n`)
    await chmod(join(homes.folder, name), 0o700)
  }
  await script('banner', 'echo ">>>> In-memory PM2 is out-of-date"; echo "PASSWORD=hunter2"')
  await script(
    'sleeper',
    `sleep 1000 & echo $! > ${homes.folder}/sleeping; mv ${homes.folder}/sleeping ${homes.folder}/slept; wait`,
  )
  return {
    script,
    env: (name: string) => ({
      command: join(homes.folder, name),
      env: { PATH: process.env['PATH'] ?? '', HOME: homes.folder, PM2_HOME: homes.folder },
    }),
  }
}

describe('the output of pm2', () => {
  let homes: UnixSockets
  let doubles: Awaited<ReturnType<typeof commands>>
  beforeAll(async () => {
    homes = await unixSockets()
    doubles = await commands(homes)
  })
  afterAll(async () => homes.close())
  afterEach(() => void vi.unstubAllEnvs())

  const entry = {
    name: 'crm',
    pm_id: 4,
    pid: 99,
    pm2_env: {
      status: 'online',
      restart_time: 2,
      unstable_restarts: 1,
      exit_code: 1,
      pm_uptime: 5,
      PASSWORD: 'hunter2',
    },
  }
  const printing = async (...lines: string[]) => {
    await writeFile(join(homes.folder, 'output'), lines.join('\n'))
    await doubles.script('print', `echo run >> ${homes.folder}/runs; cat ${homes.folder}/output`)
    return createPm2Probe(doubles.env('print'))
  }

  it('is found between banners, and only a few fields of it are kept', async () => {
    const probe = await printing(
      '[PM2][WARN] Current process list is not synchronized',
      JSON.stringify([entry]),
      '>>>> bye',
    )
    const { instances } = await probe.look('crm', patient())
    expect(instances).toEqual([
      { id: 4, status: 'online', pid: 99, restarts: 2, unstableRestarts: 1, exitCode: 1, startedAt: 5 },
    ])
  })

  it('is read past entries that are none', async () => {
    const junk = [null, 7, 'x', {}, { name: 'crm' }, { name: 'crm', pm2_env: null }, { name: 3, pm2_env: {} }]
    const probe = await printing(
      JSON.stringify([...junk, { name: 'crm', pm2_env: { restart_time: 'many' } }]),
    )
    expect((await probe.look('crm', patient())).instances).toEqual([
      { id: 0, status: 'unknown', pid: 0, restarts: 0, unstableRestarts: 0 },
    ])
  })

  it.each([[''], ['[]x'], ['{"name":"crm"}'], ['not json'], ['[1,']])(
    'is no list when it is %j',
    async (text) => {
      const error = await failure((await printing(text)).look('crm', patient()))
      expect(error).toMatchObject({ fault: 'protocol' })
    },
  )

  it('is asked for once by all who look at the same moment', async () => {
    const probe = await printing(JSON.stringify([entry]))
    await rm(join(homes.folder, 'runs'), { force: true })
    const looks = await Promise.all(Array.from({ length: 20 }, () => probe.look('crm', patient())))
    expect(looks).toHaveLength(20)
    expect(await readFile(join(homes.folder, 'runs'), 'utf8')).toBe('run\n')
  })

  it('that fails is told by its last words, never by what it printed', async () => {
    await doubles.script('fail', 'echo "PASSWORD=hunter2"; echo "spawn error" >&2; exit 7')
    const error = await failure(createPm2Probe(doubles.env('fail')).look('crm', patient()))
    expect(error).toMatchObject({
      fault: 'protocol',
      answered: expect.stringContaining('exit code 7: spawn error'),
    })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('hunter2')
  })

  it('that does not come is not waited for, and nothing it started is left behind', async () => {
    const caller = new AbortController()
    const look = failure(createPm2Probe(doubles.env('sleeper')).look('crm', caller.signal))
    for await (const { filename } of watch(homes.folder)) if (filename === 'slept') break
    const grandchild = Number(await readFile(join(homes.folder, 'slept'), 'utf8'))
    expect(process.kill(grandchild, 0)).toBe(true)
    caller.abort(new Error('enough'))
    expect(await look).toMatchObject({ message: 'enough' })
    await expect.poll(() => isGone(grandchild)).toBe(true)
  })

  it('that never stops is cut off', async () => {
    await doubles.script('flood', 'yes hunter2')
    expect(await failure(createPm2Probe(doubles.env('flood')).look('crm', patient()))).toMatchObject({
      fault: 'protocol',
      answered: 'more than 16 MB of output',
    })
  })

  it('is not waited for when there is no such command', async () => {
    const { env } = doubles.env('print')
    const probe = createPm2Probe({ command: 'pm2-that-is-not-here', env })
    expect(await failure(probe.look('crm', patient()))).toMatchObject({ fault: 'no_way' })
  })

  it('takes nothing of our own environment along', async () => {
    await doubles.script('spy', `env > ${homes.folder}/env; echo '[]'`)
    vi.stubEnv('OPERATOR_TEST_SECRET', 'hunter2')
    const { command, env } = doubles.env('spy')
    const probe = createPm2Probe({ command, env: { ...env, DATABASE_URL: 'hunter2' } })
    expect(await failure(probe.look('crm', patient()))).toMatchObject({ fault: 'missing' })
    expect(await readFile(join(homes.folder, 'env'), 'utf8')).not.toContain('hunter2')
  })
})

/** Gone, or dead and waiting for a parent that collects it. */
async function isGone(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat === undefined || stat.includes(') Z ')
}
