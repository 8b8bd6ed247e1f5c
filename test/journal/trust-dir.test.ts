import { chmodSync, chownSync, mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configName, openKeyDir, openTrustDir, trustPaths } from '../../src/journal/trust-dir.ts'
import { tempFolder } from './processes.ts'

const asRoot = process.getuid?.() === 0
const refused = (what: RegExp) =>
  expect.objectContaining({
    code: 'config_invalid',
    message: expect.stringMatching(what),
    hint: expect.any(String),
  })

describe('the trust folder', () => {
  test('is where the environment says, else in the user’s configuration', () => {
    const none = join(tempFolder(), 'none')
    expect(trustPaths({ HOME: '/home/a' }, none)).toEqual({
      trust: '/home/a/.config/operator/trust',
      keys: '/home/a/.config/operator/keys',
    })
    expect(trustPaths({ HOME: '/home/a', XDG_CONFIG_HOME: '/x' }, none).trust).toBe('/x/operator/trust')
    expect(trustPaths({ HOME: '/home/a', OPERATOR_TRUST_DIR: '/t' }, none)).toEqual({
      trust: '/t',
      keys: '/t/private',
    })
  })

  test.runIf(asRoot)(
    'of root wins over everything that the environment says, and no other user’s does',
    () => {
      const system = tempFolder()
      const env = { HOME: '/home/a', OPERATOR_TRUST_DIR: '/t' }
      expect(trustPaths(env, system)).toEqual({ trust: system, keys: '/home/a/.config/operator/keys' })
      chownSync(system, 1234, 1234)
      expect(trustPaths(env, system).trust).toBe('/t')
    },
  )

  test('need not be there, and is made by the first key', () => {
    const path = join(tempFolder(), 'config', 'trust')
    const { keys } = openTrustDir(path, { outside: [] })
    expect(keys.names()).toEqual([])
    expect(keys.add('anna', { name: 'anna' })).toBe(true)
    expect(keys.add('anna', { name: 'mallory' })).toBe(false)
    expect(openTrustDir(path, { outside: [] }).keys.read('anna')).toEqual({ name: 'anna' })
    expect(statSync(path).mode & 0o777).toBe(0o700)
  })

  test.each([0o770, 0o702, 0o777])('is refused with mode %o', (mode) => {
    const path = join(tempFolder(), 'trust')
    mkdirSync(path)
    chmodSync(path, mode)
    expect(() => openTrustDir(path, { outside: [] })).toThrow(refused(/trust folder is not safe.*written by/))
  })

  test('is refused below a folder that others can write, and as a link', () => {
    const above = join(tempFolder(), 'above')
    mkdirSync(join(above, 'trust'), { recursive: true })
    chmodSync(above, 0o777)
    expect(() => openTrustDir(join(above, 'trust'), { outside: [] })).toThrow(refused(/above can be written/))
    chmodSync(above, 0o700)
    symlinkSync(join(above, 'trust'), join(above, 'link'))
    expect(() => openTrustDir(join(above, 'link'), { outside: [] })).toThrow(refused(/symbolic link/))
  })

  test.runIf(asRoot)('is refused when it is a stranger’s, and so is a key in it', () => {
    const path = join(tempFolder(), 'trust')
    const { keys } = openTrustDir(path, { outside: [] })
    keys.add('anna', {})
    chownSync(join(path, 'keys', 'anna.json'), 1234, 1234)
    expect(() => keys.read('anna')).toThrow(refused(/belongs to user 1234/))
    chownSync(path, 1234, 1234)
    expect(() => openTrustDir(path, { outside: [] })).toThrow(refused(/belongs to user 1234/))
  })

  test('is refused inside what it judges, links followed, unless that is the home folder itself', () => {
    const project = tempFolder()
    const outside = [project, join(project, '.operator')]
    const home = tempFolder()
    const inside = join(project, 'trust')
    expect(openTrustDir(inside, { outside, home }).keys.names()).toEqual([])
    expect(() => openTrustDir(inside, { outside, home, toWrite: true })).toThrow(refused(/lies inside/))
    mkdirSync(inside)
    expect(() => openTrustDir(inside, { outside, home })).toThrow(refused(/lies inside/))
    expect(() => openTrustDir(project, { outside, home })).toThrow(refused(/lies inside/))
    const link = join(tempFolder(), 'link')
    symlinkSync(project, link)
    expect(() => openTrustDir(join(link, 'trust'), { outside, home })).toThrow(refused(/lies inside/))
    openTrustDir(`${project}-trust`, { outside, home })
    openTrustDir(join(project, '.config', 'trust'), { outside: [project], home: project })
    const inState = { outside, home: project, toWrite: true }
    expect(() => openTrustDir(join(project, '.operator', 'trust'), inState)).toThrow(refused(/lies inside/))
  })

  test('keeps one entry for each configuration file', () => {
    expect(configName('/a/operator.yaml')).toMatch(/^[0-9a-f]{64}$/)
    expect(configName('/a/operator.yaml')).not.toBe(configName('/b/operator.yaml'))
  })

  test('private keys can be read by their owner alone', () => {
    const path = join(tempFolder(), 'keys')
    openKeyDir(path).add('anna', {})
    expect(statSync(join(path, 'anna.json')).mode & 0o777).toBe(0o600)
    expect(statSync(path).mode & 0o777).toBe(0o700)
  })
})
