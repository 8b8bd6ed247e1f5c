import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { identityOf, type ProcessIdentity, selfIdentity } from '../../../src/core/process-identity.ts'
import { createPm2Supervisor } from '../../../src/systems/supervisor/client.ts'
import { failure } from '../../contract/probe.ts'
import { supervisorContract } from '../../contract/supervisor.ts'
import { createDeployment, type Deployment, idle } from '../../servers/deployment.ts'
import { findPm2, type Pm2Server, startPm2 } from '../../servers/pm2.ts'
import { whenAvailable } from '../../servers/require.ts'

const patient = () => new AbortController().signal
const START = [process.execPath, 'server.js']

whenAvailable('pm2', findPm2())('a process of a real pm2', () => {
  let server: Pm2Server
  let deployment: Deployment
  beforeAll(async () => {
    server = await startPm2()
  })
  afterAll(async () => server?.stop())
  const supervisorOf = (process = 'crm') =>
    createPm2Supervisor({
      process,
      dir: deployment.dir,
      start: START,
      command: findPm2() ?? 'pm2',
      env: server.env,
    })
  const open = () => {
    deployment = createDeployment()
    for (const version of ['v1', 'v2']) deployment.release(version, idle(deployment.dir, version))
    deployment.release('deaf', idle(deployment.dir, 'deaf', { deaf: true }))
  }
  const close = async () => {
    await server.pm2('delete', 'crm').catch(() => undefined)
    rmSync(join(server.home, 'logs'), { recursive: true, force: true })
    deployment.remove()
  }

  supervisorContract('keeps the contract', async () => {
    open()
    return {
      supervisor: supervisorOf(),
      point: async (version) => deployment.point(version),
      folder: (version) => join(deployment.dir, 'releases', version),
      ready: deployment.ready,
      close,
    }
  })

  beforeEach(open)
  afterEach(close)
  const started = async (version: string) => {
    deployment.point(version)
    await supervisorOf().start(patient())
    await deployment.ready()
    return (await supervisorOf().look(patient()))!
  }

  it('is one that somebody else made, with their settings kept', async () => {
    deployment.point('v1')
    const where = ['--cwd', join(deployment.dir, 'current'), '--name', 'crm', '--kill-timeout', '1234']
    await server.pm2('start', join(deployment.dir, 'current', 'server.js'), ...where)
    await deployment.ready()
    await supervisorOf().stop(5_000, patient())
    deployment.point('v2')
    await supervisorOf().start(patient())
    expect(await supervisorOf().look(patient())).toMatchObject({
      release: join(deployment.dir, 'releases/v2'),
      restarts: 0,
    })
    expect(await server.pm2('jlist')).toContain('"kill_timeout":1234')
  })

  it('has its crashes counted from its start on, and starts again after too many of them', async () => {
    deployment.release('crash', 'setTimeout(() => process.exit(3), 50)')
    deployment.point('crash')
    await supervisorOf().start(patient())
    const restarts = async () => JSON.parse((await server.pm2('jlist')).trim())[0].pm2_env.restart_time
    const status = async () => JSON.parse((await server.pm2('jlist')).trim())[0].pm2_env.status
    await expect.poll(restarts).toBeGreaterThan(0)
    await expect.poll(status).toBe('errored')
    await supervisorOf().stop(5_000, patient())
    expect(await started('v1')).toMatchObject({ restarts: 0, release: join(deployment.dir, 'releases/v1') })
  })

  it('is seen restarting also by a look that has just seen it run', async () => {
    const supervisor = supervisorOf()
    const { pid } = await started('v1')
    expect(await supervisor.look(patient())).toMatchObject({ pid, restarts: 0 })
    process.kill(pid, 'SIGKILL')
    await expect.poll(async () => (await supervisor.look(patient()))?.restarts).toBe(1)
  })

  it('is stopping while a command of ours, whose caller died, may yet reach it; and that is ended first', async () => {
    const { pid } = await started('v1')
    const command = (caller: ProcessIdentity, home: string) =>
      spawn('/bin/sh', ['-c', 'sleep 100 & wait', 'stop', 'crm'], {
        env: {
          OPERATOR_COMMAND: `${caller.pid} ${caller.startTime} crm`,
          PM2_HOME: home,
          PATH: process.env['PATH'] ?? '',
        },
        detached: true,
        stdio: 'ignore',
      })
    const end = (one: ChildProcess) => process.kill(-(one.pid ?? 0), 'SIGKILL')
    const dead = { ...selfIdentity(), startTime: '1' }
    const home = server.env['PM2_HOME'] ?? ''
    // Of a caller that lives, which may be another Operator, or to another pm2: nobody's orphan.
    const others = [command(selfIdentity(), home), command(dead, deployment.dir)]
    expect(await supervisorOf().look(patient())).toMatchObject({ pid, stopping: false })
    const orphan = command(dead, home)
    // It carries its mark only from its exec on.
    await expect.poll(() => supervisorOf().look(patient())).toMatchObject({ pid, stopping: true })
    await supervisorOf().stop(5_000, patient())
    expect(identityOf(orphan.pid ?? 0)).toBeUndefined()
    for (const other of others) {
      expect(identityOf(other.pid ?? 0)).toBeDefined()
      end(other)
    }
  })

  it('does not carry our mark, nor anything of our environment', async () => {
    const { pid } = await started('v1')
    await supervisorOf().stop(5_000, patient())
    const again = await started('v2')
    const environ = readFileSync(`/proc/${again.pid}/environ`, 'utf8')
    expect(pid).not.toBe(again.pid)
    expect(environ).not.toContain('OPERATOR_COMMAND=')
  })

  it('cannot be had from a pm2 that does not run', async () => {
    const supervisor = createPm2Supervisor({
      process: 'crm',
      dir: deployment.dir,
      start: START,
      command: findPm2() ?? 'pm2',
      env: { ...server.env, PM2_HOME: deployment.dir },
    })
    deployment.point('v1')
    for (const call of [() => supervisor.look(patient()), () => supervisor.start(patient())]) {
      expect(await failure(call())).toMatchObject({
        code: 'unavailable',
        hint: expect.stringContaining('resurrect'),
      })
    }
  })
})
