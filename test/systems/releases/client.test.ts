import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { identityOf } from '../../../src/core/process-identity.ts'
import { createReleases } from '../../../src/systems/releases/client.ts'
import { failure } from '../../contract/probe.ts'
import { releasesContract } from '../../contract/releases.ts'
import { createFakeReleases } from '../../fakes/releases.ts'

const patient = () => new AbortController().signal
let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'operator-releases-'))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const at = (...path: string[]) => join(home, ...path)
const folder = (name: string, files: Record<string, string>) => {
  rmSync(at(name), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(at(name), path, '..'), { recursive: true })
    writeFileSync(join(at(name), path), text)
  }
  return at(name)
}
const tar = (name: string, ...args: string[]) => {
  execFileSync('tar', ['-cf', at(name), ...args], { stdio: 'ignore' })
  return at(name)
}
const dir = () => at('crm')
const leftovers = () =>
  [dir(), join(dir(), 'releases')].flatMap((path) => (existsSync(path) ? readdirSync(path) : []))

releasesContract('fake releases', async () => {
  const releases = createFakeReleases()
  return {
    releases,
    folder: (version) => `/srv/fake/releases/${version}`,
    source: async (name, content) => {
      releases.sources.add(`${name}:${content}`)
      return `${name}:${content}`
    },
  }
})

describe('real releases', () => {
  releasesContract('from folders', async () => world(false))
  releasesContract('from archives', async () => world(true))

  /** Folders that are made within one tick of the clock have the same age: here each is a second younger. */
  function world(archives: boolean) {
    let tick = Date.now() / 1_000
    const releases = createReleases({ dir: dir() })
    return {
      releases: {
        ...releases,
        add: async (version: string, from: string, signal: AbortSignal) => {
          await releases.add(version, from, signal)
          tick += 1
          utimesSync(join(dir(), 'releases', version), tick, tick)
        },
      },
      folder: (version: string) => join(dir(), 'releases', version),
      source: async (name: string, text: string) => {
        const source = folder(`in/${name}`, { 'server.js': text, 'lib/a.js': 'same' })
        return archives ? tar(`${name}.tar.gz`, '-z', '--mtime=2020-01-01', '-C', source, '.') : source
      },
    }
  }
})

describe('a release', () => {
  const releases = () => createReleases({ dir: dir() })

  it('is a copy with its modes and links, and another one when a mode or a link differs', async () => {
    const source = folder('in', { 'bin/run': '#!/bin/sh\n', 'a.txt': 'a' })
    chmodSync(at('in/bin/run'), 0o755)
    symlinkSync('../a.txt', at('in/bin/a'))
    await releases().add('v1', source, patient())
    expect(statSync(at('crm/releases/v1/bin/run')).mode & 0o777).toBe(0o755)
    expect(readlinkSync(at('crm/releases/v1/bin/a'))).toBe('../a.txt')
    const digest = await releases().digest('v1')
    chmodSync(at('crm/releases/v1/bin/run'), 0o644)
    expect(await releases().digest('v1')).not.toBe(digest)
    chmodSync(at('crm/releases/v1/bin/run'), 0o755)
    rmSync(at('crm/releases/v1/bin/a'))
    expect(await releases().digest('v1')).not.toBe(digest)
  })

  it('stays the same when it writes caches beside what it was made of, and not when a file of it changes', async () => {
    mkdirSync(at('crm/releases/by-hand'), { recursive: true })
    writeFileSync(at('crm/releases/by-hand/server.js'), 'x')
    await releases().pin('by-hand')
    const digest = await releases().digest('by-hand')
    writeFileSync(at('crm/releases/by-hand/server.log'), 'started')
    await releases().pin('by-hand')
    expect(await releases().digest('by-hand')).toBe(digest)
    writeFileSync(at('crm/releases/by-hand/server.js'), 'y')
    expect(await releases().digest('by-hand')).not.toBe(digest)
    rmSync(at('crm/releases/by-hand/server.js'))
    expect(await releases().digest('by-hand')).not.toBe(digest)
  })

  it('survives names with blanks, quotes, line breaks and other alphabets, in folders and archives', async () => {
    const source = folder('in', { 'a "b"\n\\c ü': '1', ' -> x': '2' })
    symlinkSync('a "b"\n\\c ü', at('in/link -> to'))
    await releases().add('v1', source, patient())
    await releases().add('v2', tar('odd.tar', '-C', source, '.'), patient())
    expect(await releases().digest('v2')).toBe(await releases().digest('v1'))
  })

  it('is never seen half-made: what a dead process left is swept by the next', async () => {
    const dead = spawn('true')
    await once(dead, 'exit')
    const orphan = at(`crm/releases/.v1.${dead.pid}-12345.partial`)
    mkdirSync(join(orphan, 'sub'), { recursive: true })
    symlinkSync('releases/v0', at(`crm/.current.${dead.pid}-12345.partial`))
    const living = at(`crm/releases/.v9.${process.pid}-${startOf(process.pid)}.partial`)
    mkdirSync(living)
    expect(await releases().list()).toEqual([])
    await releases().add('v1', folder('in', { a: '1' }), patient())
    expect(existsSync(orphan)).toBe(false)
    expect(leftovers().filter((name) => name.endsWith('.partial'))).toEqual([living.split('/').at(-1)])
  })

  it("is not deployed by two operators at once, and a dead one stands in nobody's way", async () => {
    const other = spawn('sleep', ['100'])
    await once(other, 'spawn')
    mkdirSync(dir(), { recursive: true })
    const claim = { change: 'op-other', ...identityOf(other.pid ?? 0) }
    writeFileSync(at('crm/.deploy'), JSON.stringify(claim))
    expect(await releases().claimed()).toEqual({ change: 'op-other', pid: other.pid })
    expect(await failure(releases().claim('op-mine'))).toMatchObject({ code: 'busy' })
    await releases().unclaim('op-mine')
    expect(await releases().claimed()).toBeDefined()
    other.kill('SIGKILL')
    await once(other, 'exit')
    expect(await releases().claimed()).toBeUndefined()
    await releases().claim('op-mine')
    await releases().unclaim('op-mine')
    expect(existsSync(at('crm/.deploy'))).toBe(false)
  })

  it('is taken for what is running, also through the link and in a folder of it', async () => {
    await releases().add('v1', folder('in', { 'dist/a.js': '1' }), patient())
    await releases().point('v1')
    expect(await releases().versionAt(at('crm/current/dist'))).toBe('v1')
    expect(await releases().versionAt(at('crm'))).toBeUndefined()
  })

  it('is not named by a link that leads elsewhere, nor by a folder in its place', async () => {
    await releases().add('v1', folder('in', { a: '1' }), patient())
    symlinkSync('/etc', at('crm/current'))
    expect(await failure(releases().current())).toMatchObject({ code: 'unavailable' })
    expect(await failure(releases().point('v1'))).toMatchObject({ code: 'unavailable' })
    expect(readlinkSync(at('crm/current'))).toBe('/etc')
    rmSync(at('crm/current'))
    mkdirSync(at('crm/current'))
    expect(await failure(releases().point('v1'))).toMatchObject({ code: 'unavailable' })
    rmSync(at('crm/current'), { recursive: true })
    symlinkSync(at('crm/releases/v1'), at('crm/current'))
    expect(await releases().current()).toBe('v1')
  })
})

describe('what is refused leaves nothing behind:', () => {
  const releases = () => createReleases({ dir: dir() })
  const refusal = async (from: string) => {
    const error = await failure(releases().add('v1', from, patient()))
    expect(leftovers().filter((name) => name !== 'releases')).toEqual([])
    return error
  }

  it.each([
    ['a name that climbs', ['-P', '--transform=s,^a$,../../escaped,', 'a']],
    ['a name that climbs after it went down', ['-P', '--transform=s,^a$,x/../../escaped,', 'a']],
    ['an absolute name', ['-P', '--transform=s,^a$,/tmp/escaped,', 'a']],
    ['a link to an absolute path', ['absolute']],
    ['a link that climbs', ['climbing']],
    ['a link that climbs through another link', ['d', 'sly']],
    ['a hard link out', ['-P', '--transform=flags=h;s,^a$,../../outside,', 'a', 'hard']],
    ['a device', ['/dev/null', '-P']],
    ['a pipe', ['pipe']],
  ])('an archive with %s', async (_what, args) => {
    const source = folder('in', { a: 'x', 'd/e/f': 'x' })
    symlinkSync('/etc/passwd', join(source, 'absolute'))
    symlinkSync('../a', join(source, 'climbing'))
    symlinkSync('../..', join(source, 'd/e/top'))
    symlinkSync('d/e/top/../outside', join(source, 'sly'))
    execFileSync('ln', [join(source, 'a'), join(source, 'hard')])
    execFileSync('mkfifo', [join(source, 'pipe')])
    const error = await refusal(tar('bad.tar', '-C', source, ...args))
    expect(error).toMatchObject({ code: 'invalid_input', applied: 'no' })
    expect(existsSync(at('crm/escaped'))).toBe(false)
    expect(existsSync('/tmp/escaped')).toBe(false)
  })

  it('a folder with a link out of it, or a pipe in it', async () => {
    const source = folder('in', { a: 'x' })
    symlinkSync('../outside', join(source, 'climbing'))
    expect(await refusal(source)).toMatchObject({ code: 'invalid_input' })
    rmSync(join(source, 'climbing'))
    execFileSync('mkfifo', [join(source, 'pipe')])
    expect(await refusal(source)).toMatchObject({ code: 'invalid_input' })
  })

  it('an archive that is cut off, and a file that is none', async () => {
    const whole = tar('whole.tar.gz', '-z', '-C', folder('in', { a: 'x'.repeat(100_000) }), '.')
    writeFileSync(at('cut.tar.gz'), readFileSync(whole).subarray(0, -20))
    expect(await refusal(at('cut.tar.gz'))).toMatchObject({ code: 'invalid_input' })
    writeFileSync(at('none.tar'), 'PK not a tar')
    expect(await failure(releases().identify(at('none.tar'), patient()))).toMatchObject({
      code: 'invalid_input',
    })
  })

  it('to read on in a source without end for a caller who has left', async () => {
    const source = folder('in', { a: 'x' })
    truncateSync(join(source, 'a'), 2 ** 43)
    const reason = new Error('left')
    const leaving = new AbortController()
    const reading = failure(releases().identify(source, leaving.signal))
    leaving.abort(reason)
    expect(await reading).toBe(reason)
  })

  it('setuid bits, which an archive may not bring', async () => {
    const source = folder('in', { run: 'x' })
    chmodSync(join(source, 'run'), 0o4755)
    await releases().add('v1', tar('suid.tar', '-C', source, '.'), patient())
    expect(statSync(at('crm/releases/v1/run')).mode & 0o7000).toBe(0)
  })
})

const isRoot = process.getuid?.() === 0
describe.skipIf(!isRoot)('on a disk that refuses', () => {
  const mounted = (size: string, work: () => Promise<void>) => async () => {
    mkdirSync(dir(), { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', dir()])
    try {
      await work()
    } finally {
      execFileSync('umount', [dir()])
    }
  }
  const releases = () => createReleases({ dir: dir() })

  it(
    'that is full, nothing half-made stays',
    mounted('256k', async () => {
      const source = folder('in', { small: 'x', big: 'x'.repeat(1_000_000) })
      for (const from of [source, tar('big.tar', '-C', source, '.')]) {
        const error = await failure(releases().add('v1', from, patient()))
        expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('full') })
        expect(readdirSync(join(dir(), 'releases'))).toEqual([])
      }
      expect(await releases().list()).toEqual([])
    }),
  )

  it(
    'that is read-only, all stays as it was',
    mounted('4m', async () => {
      await releases().add('v1', folder('in', { a: '1' }), patient())
      await releases().add('v2', folder('in', { a: '2' }), patient())
      await releases().point('v1')
      execFileSync('mount', ['-o', 'remount,ro', dir()])
      for (const call of [
        () => releases().add('v3', at('in'), patient()),
        () => releases().point('v2'),
        () => releases().remove('v2'),
        () => releases().unpoint(),
        () => releases().retire('v1', 'op'),
      ]) {
        const error = await failure(call())
        expect(error).toMatchObject({ code: 'unavailable', message: expect.stringContaining('read-only') })
      }
      expect(await releases().current()).toBe('v1')
      expect(await releases().list()).toHaveLength(2)
    }),
  )
})

function startOf(pid: number): string | undefined {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19]
}
