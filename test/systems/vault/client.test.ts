import { createHash } from 'node:crypto'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createVault } from '../../../src/systems/vault/client.ts'
import { tempFolder } from '../../journal/processes.ts'

const { signal } = new AbortController()

function open() {
  const folder = tempFolder()
  return {
    folder,
    path: join(folder, 'deep', 'main', 'ba_1'),
    vault: createVault(),
  }
}

test('gives a backup its final name only when it is published', async () => {
  const { vault, path } = open()
  const half = await vault.begin(path)
  expect(half).toBe(`${path}.partial`)
  expect(statSync(half).mode & 0o777).toBe(0o700)
  await vault.write(half, 'data', 'rows')
  expect(await vault.exists(path)).toBe(false)
  expect(await vault.left(path)).toBe(true)
  await vault.publish(path)
  expect(await vault.exists(path)).toBe(true)
  expect(readFileSync(join(path, 'data'), 'utf8')).toBe('rows')
  await vault.publish(path)
  expect(readdirSync(join(path, '..'))).toEqual(['ba_1'])
})

test('begins anew where a dead process had begun', async () => {
  const { vault, path } = open()
  await vault.write(await vault.begin(path), 'data', 'half')
  expect(readdirSync(await vault.begin(path))).toEqual([])
})

test('never replaces what has the final name', async () => {
  const { vault, path } = open()
  mkdirSync(path, { recursive: true, mode: 0o700 })
  writeFileSync(join(path, 'data'), 'old')
  await vault.write(await vault.begin(path), 'data', 'new')
  await expect(vault.publish(path)).rejects.toThrow('something has that name already')
  expect(readFileSync(join(path, 'data'), 'utf8')).toBe('old')
})

test('removes a backup, and what an earlier removal left', async () => {
  const { vault, path } = open()
  await vault.write(await vault.begin(path), 'data', 'rows')
  await vault.publish(path)
  mkdirSync(`${path}.partial`)
  writeFileSync(`${path}.partial/data`, 'rest')
  await vault.remove(path)
  expect(await vault.left(path)).toBe(false)
  await vault.remove(path)
  await vault.remove(join(path, 'never', 'was'))
})

test('digests what is in the file, and only in a plain one', async () => {
  const { vault, folder } = open()
  const file = join(folder, 'data')
  const data = 'x'.repeat(3_000_000)
  writeFileSync(file, data)
  symlinkSync(file, join(folder, 'link'))
  const seen: number[] = []
  expect(await vault.digest(file, signal, (bytes) => seen.push(bytes))).toEqual({
    bytes: 3_000_000,
    sha256: createHash('sha256').update(data).digest('hex'),
  })
  expect(seen.at(-1)).toBe(3_000_000)
  for (const other of ['link', 'none', '.']) {
    await expect(vault.digest(join(folder, other), signal)).rejects.toMatchObject({ code: 'not_found' })
  }
})

test('says why a folder cannot be used', async () => {
  const { vault, folder, path } = open()
  writeFileSync(join(folder, 'deep'), 'a file')
  await expect(vault.begin(path)).rejects.toMatchObject({ code: 'unavailable' })
  chmodSync(folder, 0o777)
  await expect(vault.begin(join(folder, 'main', 'ba_1'))).rejects.toMatchObject({ code: 'config_invalid' })
})

test('knows the room below a folder that is not there yet', async () => {
  const { vault, path } = open()
  expect(await vault.free(path)).toBeGreaterThan(1_000_000)
})
