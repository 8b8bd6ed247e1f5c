import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differences } from '../../src/operations/backup/compare.ts'
import type { BackupDriver, Copy } from '../../src/operations/backup/driver.ts'

/** A kind of database with some rows in it. */
export interface BackupWorld {
  driver: BackupDriver
  /** A new private folder. */
  into(): string
  /** A path that does not exist. */
  scratch(): string
  /** Adds a row. */
  change(): Promise<void>
  /** Texts that must be in nothing that a driver says. */
  secrets: readonly string[]
  close(): Promise<void>
}

const { signal } = new AbortController()
const quiet = () => {}

/** What every driver of backups promises. */
export function backupDriverContract(title: string, open: () => Promise<BackupWorld>): void {
  describe(title, () => {
    let world: BackupWorld
    beforeAll(async () => {
      world = await open()
    })
    afterAll(async () => world?.close())

    async function dumped() {
      const path = world.into()
      const dump = await world.driver.dump(path, quiet, signal)
      const copy: Copy = { path, files: dump.files }
      return { dump, copy, data: join(path, dump.files[0]?.name ?? '') }
    }

    it('says before a backup what it would be of, and by what', async () => {
      const survey = await world.driver.survey(signal)
      expect(survey).toEqual({
        source: expect.stringMatching(/./),
        server: expect.stringMatching(/^(PostgreSQL|SQLite) \d/),
        tool: expect.stringMatching(/./),
        bytes: expect.any(Number),
      })
      expect(survey.bytes).toBeGreaterThan(0)
      for (const secret of world.secrets) expect(JSON.stringify(survey)).not.toContain(secret)
    })

    it('is had by one at a time, and again by the next', async () => {
      const first = await world.driver.hold(signal)
      expect(first.lost.aborted).toBe(false)
      await expect(world.driver.hold(signal)).rejects.toMatchObject({ code: 'busy' })
      await first.release()
      await (await world.driver.hold(signal)).release()
    })

    it('writes files that are what it says of them, and nothing else', async () => {
      const { dump, copy } = await dumped()
      expect(readdirSync(copy.path).sort()).toEqual(dump.files.map(({ name }) => name).sort())
      for (const { name, bytes, sha256 } of dump.files) {
        const file = readFileSync(join(copy.path, name))
        expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256])
      }
      expect(dump.schema_hash).toBe((await world.driver.schema(signal)).schemaHash)
      for (const secret of world.secrets) expect(JSON.stringify(dump)).not.toContain(secret)
    })

    it('reads its own copy, and restores exactly what was there at that moment', async () => {
      const { dump, copy } = await dumped()
      await world.change()
      expect(await world.driver.decode(copy, quiet, signal)).toEqual([])
      const restored = await world.driver.restore(copy, world.scratch(), quiet, signal)
      expect(differences(dump.contents, restored.contents)).toEqual([])
      expect(restored.schemaHash).toBe(dump.schema_hash)
      expect(differences(dump.contents, (await dumped()).dump.contents)).toEqual([
        expect.stringMatching(/ has \d+ rows instead of \d+$/),
      ])
    })

    it('finds a copy bad that was cut off, and restores nothing of it', async () => {
      const { copy, data } = await dumped()
      truncateSync(data, Math.floor(readFileSync(data).length / 2))
      expect(await world.driver.decode(copy, quiet, signal)).not.toEqual([])
      const restored = world.driver.restore(copy, world.scratch(), quiet, signal)
      await expect(restored).rejects.toMatchObject({ name: 'BackupDamaged' })
    })

    it('does nothing for a caller that has gone', async () => {
      const gone = AbortSignal.abort(new Error('too late'))
      const path = world.into()
      await expect(world.driver.dump(path, quiet, gone)).rejects.toThrow('too late')
    })

    it('sweeps what is not there, and twice', async () => {
      const scratch = world.scratch()
      await world.driver.sweep(scratch, signal)
      await world.driver.sweep(scratch, signal)
    })
  })
}
