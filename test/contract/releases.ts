import { beforeEach, describe, expect, it } from 'vitest'
import type { Releases } from '../../src/systems/releases/port.ts'
import { failure } from './probe.ts'

export interface ReleasesWorld {
  releases: Releases
  /** Makes something to add, under a name, and gives its path. */
  source(name: string, content: string): Promise<string>
  /** The folder in which release `version` lies or would lie. */
  folder(version: string): string
}

const patient = () => new AbortController().signal

/** What release folders promise, wherever they are. */
export function releasesContract(title: string, open: () => Promise<ReleasesWorld>): void {
  describe(title, () => {
    let world: ReleasesWorld
    let releases: Releases
    beforeEach(async () => {
      world = await open()
      releases = world.releases
    })
    const add = async (version: string, content = version) =>
      releases.add(version, await world.source('app', content), patient())

    it('are none before the first', async () => {
      expect(await releases.list()).toEqual([])
      expect(await releases.current()).toBeUndefined()
      expect(await releases.retired()).toEqual([])
    })

    it('are listed, the newest first', async () => {
      for (const version of ['v1', 'v3', 'v2']) await add(version)
      expect(await releases.list()).toEqual(['v2', 'v3', 'v1'])
    })

    it('are the same when their content is, and never otherwise', async () => {
      await add('v1', 'one')
      await add('again', 'one')
      await add('v2', 'two')
      expect(await releases.digest('again')).toBe(await releases.digest('v1'))
      expect(await releases.digest('v2')).not.toBe(await releases.digest('v1'))
      expect(await releases.digest('v1')).toMatch(/^sha256:[0-9a-f]+$/)
    })

    it('are pointed at, again and again, and not any more', async () => {
      await add('v1')
      await add('v2')
      for (const version of ['v1', 'v1', 'v2', 'v1']) {
        await releases.point(version)
        expect(await releases.current()).toBe(version)
      }
      await releases.unpoint()
      await releases.unpoint()
      expect(await releases.current()).toBeUndefined()
    })

    it('never change: a name that is there is taken', async () => {
      await add('v1', 'one')
      const digest = await releases.digest('v1')
      expect(await failure(add('v1', 'two'))).toMatchObject({ code: 'busy' })
      expect(await releases.digest('v1')).toBe(digest)
    })

    it('go when they are removed, once or twice, but not the one in use', async () => {
      await add('v1')
      await add('v2')
      await releases.point('v2')
      await releases.retire('v1', 'op-1')
      await releases.remove('v1')
      await releases.remove('v1')
      expect(await failure(releases.remove('v2'))).toMatchObject({ code: 'busy' })
      expect(await releases.list()).toEqual(['v2'])
      expect(await releases.retired()).toEqual([])
    })

    it('remember the deploy that replaced them, the latest first', async () => {
      await add('v1')
      await add('v2')
      await releases.retire('v2', 'op-1')
      await releases.retire('v1', 'op-2')
      await releases.retire('v1', 'op-3')
      expect(await releases.retired()).toEqual([
        { version: 'v1', change: 'op-3' },
        { version: 'v2', change: 'op-1' },
      ])
    })

    it('are claimed again and again by the process that deploys, which is no other to itself', async () => {
      for (const change of ['op-1', 'op-1', 'op-2']) await releases.claim(change)
      expect(await releases.claimed()).toBeUndefined()
      await releases.unclaim('op-2')
      await releases.unclaim('op-2')
    })

    it('are known by any path in them', async () => {
      await add('v1')
      expect(await releases.versionAt(world.folder('v1'))).toBe('v1')
      expect(await releases.versionAt(world.folder('v2'))).toBeUndefined()
      expect(await releases.versionAt('/')).toBeUndefined()
    })

    it('get their name from a source by its content', async () => {
      const first = await releases.identify(await world.source('crm', 'one'), patient())
      expect(first.name).toMatch(/^crm-[0-9a-f]{12}$/)
      expect(first.digest).toMatch(/^sha256:[0-9a-f]+$/)
      expect(await releases.identify(await world.source('crm', 'one'), patient())).toEqual(first)
      const other = await releases.identify(await world.source('crm', 'two'), patient())
      expect([other.name === first.name, other.digest === first.digest]).toEqual([false, false])
    })

    it('that are not there are not found', async () => {
      for (const call of [
        () => releases.digest('v9'),
        () => releases.pin('v9'),
        () => releases.point('v9'),
      ]) {
        expect(await failure(call())).toMatchObject({ code: 'not_found' })
      }
      expect(await failure(releases.identify('/nowhere/at-all', patient()))).toMatchObject({
        code: 'not_found',
      })
    })

    it.each(['../v1', 'a/b', '.hidden', '-rf', '', 'a\nb'])('are never called %j', async (name) => {
      const source = await world.source('app', 'x')
      for (const call of [() => releases.add(name, source, patient()), () => releases.digest(name)]) {
        expect(await failure(call())).toMatchObject({ code: 'invalid_input' })
      }
    })

    it('are not added for a caller who has left', async () => {
      const source = await world.source('app', 'x')
      const reason = new Error('left')
      expect(await failure(releases.add('v1', source, AbortSignal.abort(reason)))).toBe(reason)
      expect(await releases.list()).toEqual([])
    })
  })
}
