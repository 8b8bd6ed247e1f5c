import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Certificate } from '../../src/operations/backup/certificate.ts'
import { differences } from '../../src/operations/backup/compare.ts'
import type { Copy } from '../../src/operations/backup/driver.ts'
import type { Place, RestoreDriver } from '../../src/operations/backup/restore/driver.ts'

/** A kind of database, a backup of it, and a row that came later. */
export interface RestoreWorld {
  driver: RestoreDriver
  copy: Copy
  contents: Certificate['contents']
  /** The table of the rows, as certificates name it. */
  table: string
  /** How many rows it has in the database of this name. */
  rows(name: string): Promise<number>
  /** A new private folder. */
  folder(): string
  close(): Promise<void>
}

const { signal } = new AbortController()
const quiet = () => {}
let operations = 0
function operation(): string {
  operations += 1
  return `op_contract${String(operations).padStart(6, '0')}`
}

/** What every driver of restores promises. */
export function restoreDriverContract(title: string, open: () => Promise<RestoreWorld>): void {
  describe(title, () => {
    let world: RestoreWorld
    let then = 0
    beforeAll(async () => {
      world = await open()
      then = world.contents.tables.find(({ table }) => table === world.table)?.rows ?? 0
    })
    afterAll(async () => world?.close())

    const build = async (place: Place) => world.driver.build(world.copy, place, world.folder(), quiet, signal)
    const beside = (name: string) => world.driver.place({ over: false, name }, operation())

    it('makes its names of the operation, so that whoever takes over has the same', async () => {
      const id = operation()
      expect(await world.driver.place({ over: true }, id)).toEqual(
        await world.driver.place({ over: true }, id),
      )
      const other = await world.driver.place({ over: true }, operation())
      expect(other.temp).not.toBe((await world.driver.place({ over: true }, id)).temp)
    })

    it('looks at what is there, and sees nothing in the way', async () => {
      const looked = await world.driver.look(world.copy, await beside('looked'), signal)
      expect(looked.obstacles).toEqual([])
      expect(looked.current).toMatchObject({ id: expect.stringMatching(/./), bytes: expect.any(Number) })
    })

    it('counts the rows of now, and knows by fingerprint what is as it was', async () => {
      expect((await world.driver.rows(signal))[world.table]).toBe(then + 1)
      const prints = await world.driver.fingerprints([world.table], signal)
      const was = world.contents.tables.find(({ table }) => table === world.table)?.fingerprint
      expect(prints[world.table]).toMatch(/./)
      expect(prints[world.table]).not.toBe(was)
      expect(await world.driver.fingerprints(['none'], signal)).toEqual({})
    })

    it('builds a copy that holds what the backup held, also over what a dead one left, and sweeps it', async () => {
      const place = await beside('built')
      await build(place)
      const built = await build(place)
      expect(differences(world.contents, built.contents)).toEqual([])
      expect(await world.driver.where(built.id, place, signal)).toBe('temp')
      await world.driver.sweep(place, signal)
      await world.driver.sweep(place, signal)
      expect(await world.driver.where(built.id, place, signal)).toBe('gone')
    })

    it('gives a copy a new name, and never one that is taken', async () => {
      const place = await beside('named')
      const { id } = await build(place)
      await world.driver.finish(place, async () => {}, signal)
      expect(await world.driver.where(id, place, signal)).toBe('final')
      expect(await world.rows(place.name)).toBe(then)
      const again = await beside('named')
      const second = await build(again)
      await expect(world.driver.finish(again, async () => {}, signal)).rejects.toThrow(/already/)
      expect(await world.driver.where(second.id, again, signal)).toBe('temp')
      await world.driver.sweep(again, signal)
      expect(await world.rows(place.name)).toBe(then)
    })

    it('is had by one at a time, and again by the next', async () => {
      const first = await world.driver.hold(signal)
      await expect(world.driver.hold(signal)).rejects.toMatchObject({ code: 'busy' })
      await first.release()
      await (await world.driver.hold(signal)).release()
    })

    it('exchanges the database for the copy, keeps the old one, and says the way back', async () => {
      const place = await world.driver.place({ over: true }, operation())
      const { id } = await build(place)
      expect(await world.rows(place.name)).toBe(then + 1)
      await world.driver.finish(place, async () => {}, signal)
      expect(await world.driver.where(id, place, signal)).toBe('final')
      expect([await world.rows(place.name), await world.rows(place.kept)]).toEqual([then, then + 1])
      await world.driver.sweep(place, signal)
      expect([await world.rows(place.name), await world.rows(place.kept)]).toEqual([then, then + 1])
      expect(world.driver.wayBack(place).join()).toContain(place.kept)
    })
  })
}
