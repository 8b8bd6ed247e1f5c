import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RESERVE_BYTES } from '../../src/journal/reserve.ts'
import { openStateDir } from '../../src/journal/state-dir.ts'
import { tempFolder } from './processes.ts'

const asRoot = process.getuid?.() === 0
if (!asRoot)
  console.warn(
    'SKIPPED: the tests with foreign owners need root: sudo npx vitest run test/journal/state-dir.test.ts',
  )

const refused = (what: RegExp) =>
  expect.objectContaining({
    code: 'config_invalid',
    message: expect.stringMatching(what),
    hint: expect.any(String),
  })

describe('a state folder', () => {
  test('is made with mode 0700, with the folders above it, and holds its reserve in bytes that do not compress', () => {
    const path = join(tempFolder(), 'a', '.operator')
    const dir = openStateDir(path)
    expect(statSync(path).mode & 0o777).toBe(0o700)
    expect(dir.file('x')).toBe(join(path, 'x'))
    const reserve = readFileSync(dir.file('reserve'))
    expect(reserve.length).toBe(RESERVE_BYTES)
    expect(new Set(reserve.subarray(0, 4096)).size).toBeGreaterThan(200)
    expect(statSync(dir.file('reserve')).mode & 0o777).toBe(0o600)
    expect(dir.findings()).toEqual([])
  })

  test('is opened again as it is', () => {
    const path = join(tempFolder(), 'state')
    openStateDir(path)
    const before = readFileSync(join(path, 'reserve'))
    openStateDir(path)
    expect(readFileSync(join(path, 'reserve')).equals(before)).toBe(true)
    expect(readdirSync(path)).toEqual(['reserve'])
  })

  test.each([0o770, 0o720, 0o702, 0o777, 0o1777])('is refused with mode %o', (mode) => {
    const path = join(tempFolder(), 'state')
    mkdirSync(path)
    chmodSync(path, mode)
    expect(() => openStateDir(path)).toThrow(refused(/can be written by/))
  })

  test('that others can read is a finding and no refusal', () => {
    const path = join(tempFolder(), 'state')
    mkdirSync(path)
    chmodSync(path, 0o755)
    expect(openStateDir(path).findings()).toEqual([expect.stringContaining(`chmod 700 ${path}`)])
  })

  test('is refused when a file in it can be written by others', () => {
    const path = join(tempFolder(), 'state')
    openStateDir(path)
    writeFileSync(join(path, 'journal.db'), '')
    chmodSync(join(path, 'journal.db'), 0o666)
    expect(() => openStateDir(path)).toThrow(refused(/journal\.db can be written/))
  })

  test('is refused when it, or a file in it, is a link', () => {
    const folder = tempFolder()
    openStateDir(join(folder, 'real'))
    symlinkSync(join(folder, 'real'), join(folder, 'link'))
    expect(() => openStateDir(join(folder, 'link'))).toThrow(refused(/link is a symbolic link/))
    symlinkSync('/etc/passwd', join(folder, 'real', 'audit.jsonl'))
    expect(() => openStateDir(join(folder, 'real'))).toThrow(refused(/audit\.jsonl is a symbolic link/))
  })

  test('is refused when a folder above it can be written by everybody, also behind a link', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'open'))
    openStateDir(join(folder, 'open', 'state'))
    chmodSync(join(folder, 'open'), 0o777)
    expect(() => openStateDir(join(folder, 'open', 'state'))).toThrow(
      refused(/open can be written by everybody/),
    )
    symlinkSync(join(folder, 'open'), join(folder, 'way'))
    expect(() => openStateDir(join(folder, 'way', 'state'))).toThrow(
      refused(/open can be written by everybody/),
    )
    chmodSync(join(folder, 'open'), 0o755)
    expect(openStateDir(join(folder, 'way', 'state')).path).toBe(join(folder, 'way', 'state'))
  })

  test('may lie in a sticky folder such as /tmp', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'tmp'))
    chmodSync(join(folder, 'tmp'), 0o1777)
    expect(openStateDir(join(folder, 'tmp', 'state')).findings()).toEqual([])
  })

  test.each(['/proc/nothing/here', '/dev/null/state', 'bad\0name'])(
    'that cannot be made is refused with the reason: %j',
    (path) => {
      expect(() => openStateDir(path)).toThrow(refused(/cannot be created/))
    },
  )

  test('that is a file is refused', () => {
    const path = join(tempFolder(), 'file')
    writeFileSync(path, '')
    expect(() => openStateDir(path)).toThrow(refused(/cannot be created \(EEXIST\)/))
  })
})

describe.skipIf(!asRoot)('owners', () => {
  const NOBODY = 65_534

  test('another user’s folder, file or parent is refused', () => {
    const folder = tempFolder()
    const path = join(folder, 'his', 'state')
    openStateDir(path)
    chownSync(join(path, 'reserve'), NOBODY, NOBODY)
    expect(() => openStateDir(path)).toThrow(refused(/reserve belongs to user 65534/))
    chownSync(join(path, 'reserve'), 0, 0)
    chownSync(path, NOBODY, NOBODY)
    expect(() => openStateDir(path)).toThrow(refused(/state belongs to user 65534/))
    chownSync(path, 0, 0)
    chownSync(join(folder, 'his'), NOBODY, NOBODY)
    expect(() => openStateDir(path)).toThrow(refused(/his belongs to user 65534/))
  })

  test('a parent that a group with other members can write is refused', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'shared'))
    chownSync(join(folder, 'shared'), 0, 12_345)
    chmodSync(join(folder, 'shared'), 0o775)
    expect(() => openStateDir(join(folder, 'shared', 'state'))).toThrow(
      refused(/can be written by group 12345/),
    )
  })

  test('a parent of the user’s own private group is not', () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'own'))
    chmodSync(join(folder, 'own'), 0o775)
    expect(openStateDir(join(folder, 'own', 'state')).findings()).toEqual([])
  })
})

describe('withReserve', () => {
  const full = () => Object.assign(new Error('no space'), { code: 'ENOSPC' })

  test('gives the reserve up and tries once more, then throws', () => {
    const dir = openStateDir(join(tempFolder(), 'state'))
    let calls = 0
    expect(() =>
      dir.withReserve(() => {
        calls++
        throw full()
      }),
    ).toThrow('no space')
    expect(calls).toBe(2)
    expect(existsSync(dir.file('reserve'))).toBe(false)
  })

  test('leaves the reserve alone for any other error', () => {
    const dir = openStateDir(join(tempFolder(), 'state'))
    let calls = 0
    expect(() =>
      dir.withReserve(() => {
        calls++
        throw new Error('other')
      }),
    ).toThrow('other')
    expect(calls).toBe(1)
    expect(existsSync(dir.file('reserve'))).toBe(true)
  })

  test('makes the reserve again after a while, not at every write', () => {
    let passed = 0
    const dir = openStateDir(join(tempFolder(), 'state'), {
      clock: { now: () => 0, monotonic: () => passed },
    })
    let attempts = 0
    expect(
      dir.withReserve(() => {
        if (attempts++ === 0) throw full()
        return 'written'
      }),
    ).toBe('written')
    dir.withReserve(() => undefined)
    expect(existsSync(dir.file('reserve'))).toBe(false)
    passed = 10_000
    dir.withReserve(() => undefined)
    expect(statSync(dir.file('reserve')).size).toBe(RESERVE_BYTES)
  })
})

test('nothing of a refused folder is left behind in the one above', () => {
  const folder = mkdtempSync(join(tempFolder(), 'x-'))
  chmodSync(folder, 0o777)
  expect(() => openStateDir(join(folder, 'state'))).toThrow(refused(/everybody/))
  expect(existsSync(join(folder, 'state', 'reserve'))).toBe(false)
  rmSync(folder, { recursive: true })
})
