import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityOf } from '../../../src/core/process-identity.ts'
import { createOwnSupervisor } from '../../../src/systems/supervisor/client.ts'
import { failure } from '../../contract/probe.ts'
import { supervisorContract } from '../../contract/supervisor.ts'
import { createFakeSupervisor } from '../../fakes/supervisor.ts'
import { createDeployment, type Deployment, idle } from '../../servers/deployment.ts'

const patient = () => new AbortController().signal
const START = [process.execPath, 'server.js']

supervisorContract('the fake supervisor', async () => {
  const supervisor = createFakeSupervisor()
  const folder = (version: string) => `/releases/${version}`
  return {
    supervisor,
    folder,
    point: async (version) => {
      supervisor.current = folder(version)
    },
    ready: async () => undefined,
    close: async () => undefined,
  }
})

describe('our own supervisor', () => {
  let deployment: Deployment
  const own = (start: readonly string[] = START, env: Record<string, string> = {}) =>
    createOwnSupervisor({ dir: deployment.dir, start, env: { PATH: process.env['PATH'] ?? '', ...env } })
  const open = () => {
    deployment = createDeployment()
    for (const version of ['v1', 'v2']) deployment.release(version, idle(deployment.dir, version))
    deployment.release('deaf', idle(deployment.dir, 'deaf', { deaf: true }))
    return deployment
  }
  const close = async () => {
    await own().stop(0, patient())
    deployment.remove()
  }

  supervisorContract('keeps the contract', async () => {
    const { dir, point, ready } = open()
    return {
      supervisor: own(),
      point: async (version) => point(version),
      folder: (version) => join(dir, 'releases', version),
      ready,
      close,
    }
  })

  describe('in every life', () => {
    beforeEach(() => void open())
    afterEach(close)
    const life = () => join(deployment.dir, '.process.json')
    const started = async (version = 'v1', supervisor = own()) => {
      deployment.point(version)
      await supervisor.start(patient())
      await deployment.ready()
      const running = await supervisor.look(patient())
      if (!running) throw new Error('It does not run.')
      return running
    }

    it('finds a process again of which nothing was written down', async () => {
      const running = await started()
      rmSync(life())
      expect(await own().look(patient())).toEqual(running)
      deployment.point('v2')
      expect(await failure(own().start(patient()))).toMatchObject({ code: 'busy' })
      await own().stop(5_000, patient())
      expect(identityOf(running.pid)).toBeUndefined()
    })

    it('finds one again that overwrote its environment, by the log that it writes to', async () => {
      const without = ['env', '-u', 'OPERATOR_DEPLOYMENT', '-u', 'OPERATOR_RELEASE', ...START]
      const { pid } = await started('v1', own(without))
      rmSync(life())
      expect(await own().look(patient())).toMatchObject({ pid, release: join(deployment.dir, 'releases/v1') })
      const stranger = createOwnSupervisor({ dir: '/elsewhere', start: START })
      expect(await stranger.look(patient())).toBeUndefined()
    })

    it('is not taken in by a pid that was reused, nor by a note that is half-written', async () => {
      const dead = { pid: process.pid, startTime: '1', bootId: 'another', release: '/x', stopping: false }
      for (const text of [JSON.stringify(dead), '{"pid": 1', '{}', 'null']) {
        writeFileSync(life(), text)
        expect(await own().look(patient())).toBeUndefined()
        await own().stop(100, patient())
      }
      expect(existsSync(life())).toBe(false)
    })

    it('says of a process that was told to stop that it will not last', async () => {
      await started('deaf')
      const caller = new AbortController()
      const stopping = failure(own().stop(240_000, caller.signal))
      await expect.poll(() => own().look(patient())).toMatchObject({ stopping: true })
      caller.abort()
      await stopping
      expect(await own().look(patient())).toMatchObject({ stopping: true })
      expect(await failure(own().start(patient()))).toMatchObject({ code: 'busy' })
    })

    it('ends what the process started, also in sessions of their own', async () => {
      deployment.release(
        'family',
        `const { spawn } = require('node:child_process')
const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { detached: true, stdio: 'ignore' })
require('node:fs').writeFileSync(${JSON.stringify(join(deployment.dir, 'child'))}, String(child.pid))
${idle(deployment.dir, 'family')}`,
      )
      await started('family')
      const child = Number(readFileSync(join(deployment.dir, 'child'), 'utf8'))
      expect(identityOf(child)).toBeDefined()
      await own().stop(5_000, patient())
      expect(identityOf(child)).toBeUndefined()
    })

    it('gives it none of our secrets, and its output a private log', async () => {
      deployment.release('env', `console.log(JSON.stringify(process.env));${idle(deployment.dir, 'env')}`)
      await started('env', own(START, { DATABASE_URL: 'hunter2', LANG: 'C.UTF-8' }))
      const log = join(deployment.dir, 'process.log')
      const env = JSON.parse(readFileSync(log, 'utf8').split('\n')[0] ?? '')
      expect(Object.keys(env).sort()).toEqual([
        'LANG',
        'OPERATOR_DEPLOYMENT',
        'OPERATOR_RELEASE',
        'OPERATOR_START',
        'PATH',
        'PWD',
      ])
      expect(statSync(log).mode & 0o777).toBe(0o600)
    })

    it('says how a process ended, and only what this one wrote', async () => {
      deployment.release('crash', "console.error('cannot find the database'); process.exit(3)")
      await started('v1')
      const supervisor = own()
      await supervisor.stop(5_000, patient())
      deployment.point('crash')
      await supervisor.start(patient())
      await expect.poll(() => supervisor.lastWords(patient())).toContain('exit code 3')
      expect(await supervisor.look(patient())).toBeUndefined()
      const words = await supervisor.lastWords(patient())
      expect(words).toContain('cannot find the database')
      expect(words).not.toContain('v1 listens')
    })

    it('refuses a program that is not there, and nothing runs', async () => {
      deployment.point('v1')
      for (const start of [['no-such-program'], ['./server.js'], ['.']]) {
        const error = await failure(own(start).start(patient()))
        expect(error).toMatchObject({ code: 'not_found', message: expect.stringContaining(start[0] ?? '') })
      }
      expect(await own().look(patient())).toBeUndefined()
    })

    it('begins a new log when the old one is long', async () => {
      writeFileSync(join(deployment.dir, 'process.log'), Buffer.alloc(11 * 1_048_576))
      await started()
      expect(statSync(join(deployment.dir, 'process.log')).size).toBeLessThan(1_000)
      expect(existsSync(join(deployment.dir, 'process.log.1'))).toBe(true)
    })

    it('keeps a process that outlives whoever started it, even by SIGKILL', async () => {
      deployment.point('v1')
      const script = `
import { createOwnSupervisor } from ${JSON.stringify(join(import.meta.dirname, '../../../src/systems/supervisor/client.ts'))}
await createOwnSupervisor({ dir: ${JSON.stringify(deployment.dir)}, start: ${JSON.stringify(START)} })
  .start(new AbortController().signal)
console.log('started')
setInterval(() => undefined, 1000)`
      const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
      })
      await once(child.stdout, 'data')
      await deployment.ready()
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await once(child, 'exit')
      expect(await own().look(patient())).toMatchObject({ release: join(deployment.dir, 'releases/v1') })
    })
  })
})
