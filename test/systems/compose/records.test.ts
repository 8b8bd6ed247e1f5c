import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createComposeRecords } from '../../../src/systems/compose/records.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operator-records-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('keeps a record that only this user can read', async () => {
  const records = createComposeRecords({ folder: join(folder, 'shop') })
  const path = await records.put('model-1', { a: 1 })
  expect(await records.get('model-1')).toEqual({ a: 1 })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(dirname(path))).mode & 0o777).toBe(0o700)
})

it('lists them newest first, and drops one twice without harm', async () => {
  const records = createComposeRecords({ folder })
  await utimes(await records.put('old', {}), 1, 1)
  await records.put('new', {})
  expect(await records.names()).toEqual(['new', 'old'])
  await records.drop('old')
  await records.drop('old')
  expect(await records.names()).toEqual(['new'])
})

it('has nothing where nothing was written', async () => {
  const records = createComposeRecords({ folder: join(folder, 'none') })
  expect(await records.names()).toEqual([])
  expect(await records.get('x')).toBeUndefined()
})

it('says that a record is broken without quoting it', async () => {
  const records = createComposeRecords({ folder })
  await writeFile(join(folder, 'x.json'), '{"PASSWORD":"hunter2')
  const error = await records.get('x').catch((e: Error) => e)
  expect(error).toMatchObject({ code: 'internal' })
  expect(String(error)).not.toContain('hunter2')
})
