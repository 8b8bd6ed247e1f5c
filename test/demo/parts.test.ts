import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPrinter } from '../../src/cli/print.ts'
import { createHousehold } from '../../src/demo/household.ts'
import { LATE_CODE, tinyImage } from '../../src/demo/image.ts'
import { leaked } from '../../src/demo/leaks.ts'
import { createShow, NotShown } from '../../src/demo/show.ts'
import { aShell } from '../cli/a-shell.ts'

const NODE = process.execPath

describe('what the demo owns', () => {
  test('ends what ignores a polite signal', async () => {
    const household = createHousehold()
    const stubborn = household.start('stubborn', NODE, [
      '-e',
      "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1e6)",
    ])
    await stubborn.says('up')
    expect(await household.close()).toEqual([])
    await stubborn.exited
    expect(() => process.kill(stubborn.pid, 0)).toThrow('ESRCH')
  })

  test('undoes in reverse, every step though one fails, and starts nothing afterwards', async () => {
    const household = createHousehold()
    const undone: string[] = []
    household.defer('first', () => void undone.push('first'))
    household.defer('second', () => Promise.reject(new Error('stuck')))
    household.defer('third', () => void undone.push('third'))
    expect(await household.close()).toEqual(['second (stuck)'])
    expect(undone).toEqual(['third', 'first'])
    expect(() => household.start('late', NODE, [])).toThrow('not started any more')
    household.defer('late', () => void undone.push('late'))
    await expect.poll(() => undone).toEqual(['third', 'first', 'late'])
  })

  test('says why something did not start', async () => {
    const household = createHousehold()
    const broken = household.start('broken', NODE, ['-e', "console.error('no such disk'); process.exit(3)"])
    await expect(broken.says('ready')).rejects.toThrow(
      'broken did not start: it ended with exit code 3. no such disk',
    )
    const missing = household.start('missing', '/nowhere/program', [])
    await expect(missing.says('ready')).rejects.toThrow('ENOENT')
    expect(await household.close()).toEqual([])
  })
})

describe('looking for a leak', () => {
  const secrets = {
    databasePassword: 'a1b2c3d4e5f6a7b8c9d0e1f2',
    redisPassword: 'ffeeddccbbaa998877665544',
    crmToken: '001122334455667788990011',
  }

  test('finds a secret plain, in hex and in base64 at any offset', () => {
    void fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }), (before, after) => {
        const around = Buffer.concat([before, Buffer.from(secrets.crmToken), after])
        for (const text of [around.toString('latin1'), around.toString('base64'), around.toString('hex')])
          expect(leaked(text, secrets)).toBe('crmToken')
      }),
    )
  })

  test('finds nothing where there is nothing', () => {
    expect(leaked('[redacted:known] and a1b2c3d4', secrets)).toBeUndefined()
  })
})

describe('the stage', () => {
  test('prints a sentence only when it is true', async () => {
    const shell = aShell()
    shell.remove()
    const show = createShow(createPrinter(shell.io))
    await show.check(true, 'the sky is up')
    await expect(async () => show.check(false, 'the sky is down')).rejects.toThrow(NotShown)
    expect(shell.out()).toBe('   ✓ the sky is up\n')
  })

  test('sets foreign text off, wraps it, cuts it with a count, and disarms it', async () => {
    const shell = aShell()
    shell.remove()
    await createShow(createPrinter(shell.io)).quote(`a\u001b[2J\n${'word '.repeat(40)}\nb\nc\nd`, 4)
    const lines = shell.out().trimEnd().split('\n')
    expect(lines[0]).toBe('   │ a\\u{1b}[2J')
    expect(lines).toHaveLength(5)
    expect(lines.at(-1)).toBe('   │ … 3 more lines')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})

describe('the image', () => {
  const canRun = process.platform === 'linux' && process.arch === 'x64'

  test.runIf(canRun)('holds programs that Linux runs: one waits, one is content, one ends late', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'operator-image-'))
    const image = tinyImage('amd64') ?? expect.fail('there is no image')
    expect(execFileSync('tar', ['-tv'], { input: image }).toString()).toMatch(
      /^(-rwxr-xr-x .* (wait|ok|late)\n){3}$/,
    )
    execFileSync('tar', ['-x', '-C', folder], { input: image })
    const child = spawn(join(folder, 'wait'))
    await once(child, 'spawn')
    // Asleep in the kernel is what it is made for; a program that crashed would be a zombie.
    const state = () => /\) (\w)/.exec(readFileSync(`/proc/${child.pid}/stat`, 'utf8'))?.[1]
    await expect.poll(state).toBe('S')
    child.kill('SIGKILL')
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    expect(await once(spawn(join(folder, 'ok')), 'exit')).toEqual([0, null])
    expect(await once(spawn(join(folder, 'late')), 'exit')).toEqual([LATE_CODE, null])
    rmSync(folder, { recursive: true })
  })

  test('is there for both common architectures and for no other', () => {
    expect(tinyImage('arm64')?.length).toBe(tinyImage('amd64')?.length)
    expect(tinyImage('s390x')).toBeUndefined()
  })
})
