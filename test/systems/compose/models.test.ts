import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createComposeModels } from '../../../src/systems/compose/models.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operator-models-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

it('keeps a model where only this user can read it, and leaves nothing half written', async () => {
  const models = createComposeModels({ folder: join(folder, 'shop') })
  await models.write('op_1', { services: { web: { image: 'x' } } })
  expect(JSON.parse(await readFile(models.path('op_1'), 'utf8'))).toEqual({
    services: { web: { image: 'x' } },
  })
  expect((await stat(models.path('op_1'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'shop'))).mode & 0o777).toBe(0o700)
  expect(await readdir(join(folder, 'shop'))).toEqual(['op_1.json'])
})

it('drops one twice without harm', async () => {
  const models = createComposeModels({ folder })
  await models.write('op_1', { services: {} })
  await models.drop('op_1')
  await models.drop('op_1')
  expect(await readdir(folder)).toEqual([])
})

it('takes no name that leads out of its folder', () => {
  expect(() => createComposeModels({ folder }).path('../x')).toThrow('no name of a model')
})
