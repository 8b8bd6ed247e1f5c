import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSystemdSupervisor } from '../../../src/systems/supervisor/client.ts'
import { failure } from '../../contract/probe.ts'
import { supervisorContract } from '../../contract/supervisor.ts'
import { createDeployment, type Deployment, idle } from '../../servers/deployment.ts'
import { createSystemctl, type SystemctlDouble } from '../../servers/systemctl.ts'

const patient = () => new AbortController().signal

/** There is no systemd where these tests run: the command is a double (test/servers/systemctl.ts). */
describe('a unit of systemd, by a double of its command', () => {
  let deployment: Deployment
  let systemctl: SystemctlDouble
  const supervisorOf = () => {
    const { command, env } = systemctl
    return createSystemdSupervisor({ unit: 'crm', dir: deployment.dir, command, journal: command, env })
  }
  const open = () => {
    deployment = createDeployment()
    for (const version of ['v1', 'v2']) deployment.release(version, idle(deployment.dir, version))
    deployment.release('deaf', idle(deployment.dir, 'deaf', { deaf: true }))
    systemctl = createSystemctl(deployment.dir)
  }
  const close = async () => {
    systemctl.remove()
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

  describe('in its states', () => {
    beforeEach(open)
    afterEach(close)
    const changes = () => systemctl.calls().filter(([verb]) => verb !== 'show')

    it('is started and stopped by its name after a double dash', async () => {
      deployment.point('deaf')
      await supervisorOf().start(patient())
      await deployment.ready()
      await supervisorOf().stop(200, patient())
      expect(changes()).toEqual([
        ['start', '--', 'crm'],
        ['stop', '--no-block', '--', 'crm'],
        ['kill', '--kill-who=all', '--signal=SIGKILL', '--', 'crm'],
      ])
    })

    it('is started again after it crashed too often', async () => {
      deployment.point('v1')
      systemctl.set({ active: 'failed', sub: 'failed', result: 'exit-code', restarts: 5 })
      await supervisorOf().start(patient())
      expect(await supervisorOf().look(patient())).toMatchObject({ restarts: 0 })
      expect(changes()[0]).toEqual(['reset-failed', '--', 'crm'])
    })

    it('is seen crashing, and stopping', async () => {
      deployment.point('v1')
      await supervisorOf().start(patient())
      systemctl.set({ restarts: 3 })
      expect(await supervisorOf().look(patient())).toMatchObject({ restarts: 3, stopping: false })
      systemctl.set({ active: 'deactivating', sub: 'stop-sigterm' })
      expect(await supervisorOf().look(patient())).toMatchObject({ stopping: true })
    })

    it('that does not exist is not found, and without systemd there is none', async () => {
      deployment.point('v1')
      systemctl.set({ load: 'not-found' })
      expect(await failure(supervisorOf().start(patient()))).toMatchObject({ code: 'not_found' })
      const none = createSystemdSupervisor({ unit: 'crm', dir: deployment.dir, command: '/no/systemctl' })
      expect(await failure(none.look(patient()))).toMatchObject({ code: 'unavailable' })
      expect(await none.lastWords(patient())).toBe('')
    })
  })
})
