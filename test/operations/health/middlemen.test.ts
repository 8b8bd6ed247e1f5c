import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serviceSchema } from '../../../src/config/services.ts'
import { systemClock } from '../../../src/core/clock.ts'
import { ProbeError } from '../../../src/core/probe.ts'
import { Secret } from '../../../src/core/secret.ts'
import { createHealth } from '../../../src/operations/health/health.ts'
import { createMemoryLooks } from '../../../src/operations/health/history.ts'
import type { Probes } from '../../../src/operations/health/kinds.ts'
import { createDockerProbe } from '../../../src/systems/docker/client.ts'
import { createOpenclawProbe } from '../../../src/systems/openclaw/client.ts'
import { createPm2Probe, createSystemdProbe } from '../../../src/systems/process/client.ts'
import { hang, probesWith } from '../../fakes/probes.ts'
import { startCli, startOpenclawDouble } from '../../servers/openclaw.ts'
import { answering, type UnixSockets, unixSockets } from '../../servers/unix.ts'

const never = new AbortController().signal

let sockets: UnixSockets
beforeAll(async () => {
  sockets = await unixSockets()
  await sockets.listen('rpc.sock', () => undefined)
})
afterAll(async () => sockets.close())

/** Looks at the services with the given probes; the first one's report and all of them. */
async function check(services: Record<string, object>, probes: Partial<Probes>) {
  const parsed = Object.entries(services).map(([name, one]) => [name, serviceSchema.parse(one)] as const)
  const health = createHealth({
    services: Object.fromEntries(parsed),
    probes: probesWith(probes),
    looks: createMemoryLooks(),
    clock: systemClock,
  })
  const report = await health.check({}, never)
  return { ...report, first: report.services[0] }
}

/** An executable of this text in place of a command. */
async function executable(name: string, text: string): Promise<string> {
  const path = join(sockets.folder, name)
  await writeFile(path, `#!/bin/sh\n${text}\n`)
  await chmod(path, 0o700)
  return path
}

const WAYS = [
  ['hangs', 'sleep 1000', 'did not answer within 500 ms', '500ms'],
  ['hangs in a child of its own', 'sleep 1000 & wait', 'did not answer within 500 ms', '500ms'],
  ['fails', 'echo "PASSWORD=hunter2"; exit 1', '', '30s'],
  ['prints 100 MB', 'head -c 100000000 /dev/zero | tr "\\0" x', 'gave no answer that can be used', '30s'],
  ['prints something else', 'echo hello', 'gave no answer that can be used', '30s'],
] as const

describe('dockerd', () => {
  const web = { kind: 'container', container: 'web', timeout: '60s' }
  const hasty = { ...web, timeout: '500ms' }
  const behind = (socket: string, one = web) =>
    check({ web: one }, { container: createDockerProbe({ socket }) })
  const inspected = (Status: string) => JSON.stringify({ Id: 'a', State: { Status, ExitCode: 3 } })

  test('that accepts and sleeps says nothing about its containers, and is named', async () => {
    const { first } = await behind(await sockets.listen('sleeps', () => undefined), hasty)
    expect(first).toMatchObject({
      status: 'unknown',
      findings: ['dockerd did not answer within 500 ms; that says nothing about web'],
      hint: expect.stringContaining('dockerd'),
    })
  })

  test('that sleeps is not made the root of what fails behind its container', async () => {
    const socket = await sockets.listen('sleeps-too', () => undefined)
    const shop = { kind: 'tcp', host: '127.0.0.1', port: 1, depends_on: ['web'] }
    const tcp = { look: () => Promise.reject(new ProbeError('refused', 'TCP', 'ECONNREFUSED')) }
    const { services } = await check({ web: hasty, shop }, { container: createDockerProbe({ socket }), tcp })
    expect(services.map(({ name, status, root }) => [name, status, root])).toEqual(
      expect.arrayContaining([
        ['shop', 'down', 'shop'],
        ['web', 'unknown', null],
      ]),
    )
  })

  test.each([
    ['fails', answering(500, '{"message":"layer store is corrupt"}')],
    ['is a web server', answering(404, '<h1>Not Found</h1>')],
    ['is a proxy that forbids', answering(403, '{"message":"forbidden"}')],
    ['hangs up', (socket: { destroy(): unknown }) => void socket.destroy()],
  ])('that %s says nothing about its containers', async (name, behave) => {
    const { first } = await behind(await sockets.listen(name.replaceAll(' ', '-'), behave))
    expect(first?.status).toBe('unknown')
    expect(first?.findings[0]).toMatch(/^dockerd .*; that says nothing about web$/)
  })

  test('that is dead says nothing about its containers, which outlive it', async () => {
    expect((await behind(await sockets.deserted('dead'))).first).toMatchObject({
      status: 'unknown',
      findings: ['dockerd could not be reached; that says nothing about web'],
    })
  })

  test('is believed when it says that a container ended, or is none of its own', async () => {
    const ended = await behind(await sockets.listen('ended', answering(200, inspected('exited'))))
    expect(ended.first).toMatchObject({ status: 'down', root: 'web' })
    const missing = await behind(await sockets.listen('none', answering(404, '{"message":"no such"}')))
    expect(missing.first).toMatchObject({ status: 'down', findings: ['it does not exist'] })
  })
})

describe('systemctl', () => {
  test.each(WAYS)('that %s says nothing about a unit, and is named', async (way, text, lapse, timeout) => {
    const command = await executable(`systemctl ${way}`, text)
    const unit = { kind: 'systemd', unit: 'web.service', timeout }
    const { first } = await check({ web: unit }, { systemd: createSystemdProbe({ command }) })
    expect(first).toMatchObject({
      status: 'unknown',
      findings: [`systemctl ${lapse || 'cannot be asked from here'}; that says nothing about web`],
    })
  })

  test('is believed when it knows no such unit', async () => {
    const command = await executable('systemctl', 'echo LoadState=not-found; echo ActiveState=inactive')
    const unit = { kind: 'systemd', unit: 'web.service' }
    const { first } = await check({ web: unit }, { systemd: createSystemdProbe({ command }) })
    expect(first).toMatchObject({ status: 'down', findings: ['it does not exist'] })
  })
})

describe('pm2', () => {
  const env = (home: string) => ({ PATH: process.env['PATH'], HOME: home, PM2_HOME: home })

  test.each(WAYS)('that %s says nothing about a process, and is named', async (way, text, lapse, timeout) => {
    const pm2 = createPm2Probe({ command: await executable(`pm2 ${way}`, text), env: env(sockets.folder) })
    const report = await check({ crm: { kind: 'pm2', process: 'crm', timeout } }, { pm2 })
    expect(report.first).toMatchObject({
      status: 'unknown',
      root: null,
      findings: [`pm2 ${lapse || 'gave no answer that can be used'}; that says nothing about crm`],
    })
    expect(JSON.stringify(report)).not.toContain('hunter2')
  })

  test('without a daemon in its folder runs nothing: the process is down', async () => {
    const homes = await unixSockets()
    const pm2 = createPm2Probe({ command: 'pm2', env: env(homes.folder) })
    const { first } = await check({ crm: { kind: 'pm2', process: 'crm' } }, { pm2 })
    expect(first).toMatchObject({ status: 'down', hint: expect.stringContaining('pm2 resurrect') })
    await homes.close()
  })

  test('whose socket is there and cannot be used says nothing about a process', async () => {
    const home = await executable('no-folder', '')
    const pm2 = createPm2Probe({ command: 'pm2', env: env(home) })
    const { first } = await check({ crm: { kind: 'pm2', process: 'crm' } }, { pm2 })
    expect(first).toMatchObject({
      status: 'unknown',
      evidence: { answered: expect.stringContaining('ENOTDIR') },
    })
  })
})

describe('the openclaw command line', () => {
  const gateway = (url: string, cli: string, timeout: string) => ({
    kind: 'openclaw',
    url: new Secret(url),
    cli,
    jobs: 1,
    timeout,
  })

  test.each([
    ['hangs', 'sleep 1000', '4s'],
    ['fails', 'exit 1', '30s'],
    ['prints 100 MB', 'head -c 100000000 /dev/zero | tr "\\0" x', '30s'],
  ])('that %s says nothing about a gateway that is ready', async (_, text, timeout) => {
    const [double, cli] = await Promise.all([startOpenclawDouble(), startCli(text)])
    const services = { claw: gateway(double.url, cli.path, timeout) }
    const { first } = await check(services, { openclaw: createOpenclawProbe() })
    expect(first).toMatchObject({ status: 'unknown', root: null })
    expect(first?.findings[0]).toContain('could not be counted')
    await Promise.all([double.stop(), cli.remove()])
  })

  test('that is still asked when the deadline passes is named, and not the gateway', async () => {
    const openclaw = {
      look: (target: { listing?: (() => void) | undefined }) => {
        target.listing?.()
        return hang()
      },
    }
    const { first } = await check({ claw: gateway('http://claw.test', 'openclaw', '300ms') }, { openclaw })
    expect(first).toMatchObject({
      status: 'unknown',
      findings: ['the openclaw command line did not answer within 300 ms; that says nothing about claw'],
    })
  })

  test('is not what is late while the gateway itself does not answer', async () => {
    const services = { claw: gateway('http://claw.test', 'openclaw', '300ms') }
    expect((await check(services, { openclaw: { look: hang } })).first?.status).toBe('down')
  })

  test('is asked only once the gateway has answered, and not when that is not ready', async () => {
    const double = await startOpenclawDouble()
    const asked: string[] = []
    const target = {
      url: new Secret(double.url),
      cli: double.cli,
      jobs: 1,
      listing: () => asked.push('list'),
    }
    expect((await createOpenclawProbe().look(target, never)).automations).toMatchObject({ counted: true })
    double.readiness = 'failing'
    expect((await createOpenclawProbe().look(target, never)).automations).toBeNull()
    expect(asked).toEqual(['list'])
    await double.stop()
  })
})
