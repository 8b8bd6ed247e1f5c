import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Running, Supervisor } from '../../src/systems/supervisor/port.ts'
import { failure } from './probe.ts'

export interface SupervisorWorld {
  supervisor: Supervisor
  /** Points `current` at one of the releases `v1`, `v2` (a service) and `deaf` (it ignores every polite signal). */
  point(version: 'v1' | 'v2' | 'deaf'): Promise<void>
  /** The folder of a release, through all links. */
  folder(version: string): string
  /** Resolves when the service of the release that runs has started, and set up how it takes signals. */
  ready(): Promise<void>
  close(): Promise<void>
}

const patient = () => new AbortController().signal

/** What every supervisor promises of the one process it keeps. */
export function supervisorContract(title: string, open: () => Promise<SupervisorWorld>): void {
  describe(title, () => {
    let world: SupervisorWorld
    let supervisor: Supervisor
    beforeEach(async () => {
      world = await open()
      supervisor = world.supervisor
    })
    afterEach(async () => world?.close())
    const look = () => supervisor.look(patient())
    const started = async (version: 'v1' | 'v2' | 'deaf'): Promise<Running> => {
      await world.point(version)
      await supervisor.start(patient())
      await world.ready()
      const running = await look()
      if (!running) throw new Error('It does not run.')
      return running
    }

    it('has a name, and starts nothing by being looked at', async () => {
      expect(supervisor.name).not.toBe('')
      await world.point('v1')
      expect(await look()).toBeUndefined()
      expect(await look()).toBeUndefined()
    })

    it('starts what current names, and tells the release it really runs from', async () => {
      const running = await started('v1')
      expect(running).toMatchObject({ release: world.folder('v1'), restarts: 0, stopping: false })
      expect(running.pid).toBeGreaterThan(0)
      expect(running.startTime).not.toBe('')
    })

    it('leaves the same process alone when it is started again', async () => {
      const running = await started('v1')
      await supervisor.start(patient())
      expect(await look()).toEqual(running)
    })

    it('stops it for good, once or twice', async () => {
      await started('v1')
      await supervisor.stop(5_000, patient())
      expect(await look()).toBeUndefined()
      await supervisor.stop(5_000, patient())
      expect(await look()).toBeUndefined()
    })

    it('goes from one release to the other, each life with no restarts', async () => {
      const first = await started('v1')
      await supervisor.stop(5_000, patient())
      const second = await started('v2')
      expect(second).toMatchObject({ release: world.folder('v2'), restarts: 0 })
      expect([second.pid, second.startTime]).not.toEqual([first.pid, first.startTime])
    })

    it('does not start a release beside another one, nor take the link for what runs', async () => {
      const running = await started('v1')
      await world.point('v2')
      expect(await look()).toEqual(running)
      expect(await failure(supervisor.start(patient()))).toMatchObject({ code: 'busy' })
      expect(await look()).toEqual(running)
    })

    it('ends one that will not, when its grace is over', async () => {
      await started('deaf')
      await supervisor.stop(300, patient())
      expect(await look()).toBeUndefined()
    })

    it('repeats the last words of the process', async () => {
      await started('v1')
      await expect.poll(() => supervisor.lastWords(patient())).toContain('v1 listens')
    })

    it('has nothing to start without a release', async () => {
      expect(await failure(supervisor.start(patient()))).toMatchObject({ code: 'not_found' })
    })

    it('does nothing for a caller who has left', async () => {
      await world.point('v1')
      const reason = new Error('left')
      const signal = AbortSignal.abort(reason)
      for (const call of [
        () => supervisor.start(signal),
        () => supervisor.stop(100, signal),
        () => supervisor.look(signal),
      ]) {
        expect(await failure(call())).toBe(reason)
      }
      expect(await look()).toBeUndefined()
    })
  })
}
