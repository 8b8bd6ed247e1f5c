import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPrivateFiles } from '../../../src/journal/private-files.ts'
import { openStateDir } from '../../../src/journal/state-dir.ts'
import { createCatalogue } from '../../../src/operations/backup/catalogue.ts'
import { tempFolder } from '../../journal/processes.ts'
import { certificate, id, newEntry } from './certificates.ts'

function open() {
  const folder = join(tempFolder(), 'state')
  const time = { now: 1_700_000_000_000 }
  const files = openPrivateFiles(openStateDir(folder), 'backups')
  const clock = { now: () => time.now, monotonic: () => 0 }
  const catalogue = createCatalogue(files, { clock, uptime: () => ({ boot: 'b', ms: 5 }) })
  return { catalogue, time, file: (name: string) => join(folder, 'backups', name) }
}

test('counts the backups of each database, whatever the clock does', () => {
  const { catalogue, time } = open()
  expect(catalogue.add(newEntry(1))).toMatchObject({
    sequence: 1,
    state: 'partial',
    uptime: { boot: 'b', ms: 5 },
  })
  time.now -= 1e10
  expect(catalogue.add(newEntry(2)).sequence).toBe(2)
  expect(catalogue.add(newEntry(3, { database: 'crm' })).sequence).toBe(1)
  expect(catalogue.list('main').map((entry) => entry.id)).toEqual([id(2), id(1)])
  expect(catalogue.list()).toHaveLength(3)
})

test('answers an entry that is there already as it is', () => {
  const { catalogue } = open()
  catalogue.add(newEntry(1))
  catalogue.update(id(1), { state: 'made', certificate: certificate(1) })
  expect(catalogue.add(newEntry(1))).toMatchObject({ sequence: 1, state: 'made' })
})

test('never gives the number of a deleted backup again', () => {
  const { catalogue } = open()
  catalogue.add(newEntry(1))
  catalogue.update(id(1), { state: 'deleted', end: { at: 1, why: 'old' } })
  expect(catalogue.add(newEntry(2)).sequence).toBe(2)
  expect(catalogue.get(id(1))).toMatchObject({ state: 'deleted', end: { at: 1, why: 'old' } })
})

test('keeps its documents from everybody else', () => {
  const { catalogue, file } = open()
  catalogue.add(newEntry(1))
  expect(statSync(file(`${id(1)}.json`)).mode & 0o777).toBe(0o600)
})

test('says which entry is damaged, and goes on with the others', () => {
  const { catalogue, file } = open()
  catalogue.add(newEntry(1))
  catalogue.add(newEntry(2))
  const text = readFileSync(file(`${id(2)}.json`), 'utf8')
  writeFileSync(file(`${id(2)}.json`), text.replace('"partial"', '"perfect"'))
  writeFileSync(file(`${id(3)}.json`), '{', { mode: 0o600 })
  expect(catalogue.list().map((entry) => entry.id)).toEqual([id(1)])
  expect(catalogue.damaged()).toEqual([
    `The entry of backup ${id(2)} cannot be read: state is not as it was written.`,
    expect.stringContaining('is damaged'),
  ])
  expect(() => catalogue.get(id(2))).toThrow(/cannot be read/)
  // Mended later, it has to be the only one of its number.
  expect(catalogue.add(newEntry(4)).sequence).toBeGreaterThan(2)
})

test('does not take an entry under the name of another for it', () => {
  const { catalogue, file } = open()
  catalogue.add(newEntry(1))
  writeFileSync(file(`${id(2)}.json`), readFileSync(file(`${id(1)}.json`)), { mode: 0o600 })
  expect(() => catalogue.get(id(2))).toThrow(/id is not as it was written/)
})

test('does not touch what an entry does not say as it was written', () => {
  const { catalogue, file } = open()
  catalogue.add(newEntry(1))
  const text = readFileSync(file(`${id(1)}.json`), 'utf8')
  for (const path of ['/', `/nowhere/crm/${id(1)}`, `nowhere/main/${id(1)}`, `/nowhere/main/${id(1)}/..`]) {
    writeFileSync(file(`${id(1)}.json`), text.replace(`/nowhere/main/${id(1)}`, path))
    expect(() => catalogue.get(id(1)), path).toThrow(/path is not as it was written/)
  }
})

test('finds nothing by the look of a name', () => {
  const { catalogue, file } = open()
  catalogue.add(newEntry(1))
  writeFileSync(file('main.json'), '{}', { mode: 0o600 })
  mkdirSync(file('crm.json'))
  expect(catalogue.list()).toHaveLength(1)
  expect(catalogue.damaged()).toEqual([])
  expect(catalogue.get('../../etc/passwd')).toBeUndefined()
  expect(() => catalogue.update('x', {})).toThrow(/There is no backup "x"/)
})

test('believes no entry that was made verified by hand', () => {
  const { catalogue, file } = open()
  catalogue.add(newEntry(1))
  const [decode] = certificate(1).checks
  catalogue.update(id(1), { state: 'made', certificate: certificate(1, { checks: decode ? [decode] : [] }) })
  const text = readFileSync(file(`${id(1)}.json`), 'utf8')
  writeFileSync(file(`${id(1)}.json`), text.replace('"made"', '"verified"'))
  expect(catalogue.list()).toEqual([])
  expect(catalogue.damaged()).toEqual([expect.stringContaining('state is not as it was written')])
  expect(() => catalogue.update(id(1), { state: 'verified' })).toThrow(/state is not as it was written/)
})
