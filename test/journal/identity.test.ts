import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isOperationId, newOperationId } from '../../src/journal/id.ts'
import { identityOf, isAlive, sameProcess, selfIdentity } from '../../src/journal/identity.ts'
import { kill9, said, start, tempFolder } from './processes.ts'

describe('a process’s identity', () => {
  test('is alive while the process is, frozen or not, and dead after kill -9', async () => {
    const child = start('idle', tempFolder())
    await said(child)
    const identity = identityOf(child.pid!)!
    expect(isAlive(identity)).toBe(true)
    child.kill('SIGSTOP')
    expect(isAlive(identity)).toBe(true)
    await kill9(child)
    expect(isAlive(identity)).toBe(false)
    expect(identityOf(child.pid!)).toBeUndefined()
  })

  test('with the same pid and another start time, or another boot, is another process', () => {
    const self = selfIdentity()
    expect(isAlive(self)).toBe(true)
    expect(isAlive({ ...self, startTime: '1' })).toBe(false)
    expect(isAlive({ ...self, bootId: 'another' })).toBe(false)
    expect(sameProcess(self, identityOf(process.pid)!)).toBe(true)
    expect(sameProcess(self, { ...self, startTime: '1' })).toBe(false)
  })

  test.skipIf(process.platform !== 'linux')('counts a zombie as dead', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    onTestFinished(() => void parent.kill('SIGKILL'))
    const [pid] = await once(parent.stdout!, 'data')
    const state = () =>
      execFileSync('ps', ['-o', 'state=', '-p', String(pid).trim()], { encoding: 'utf8' }).trim()
    await expect.poll(state).toBe('Z')
    expect(identityOf(Number(pid))).toBeUndefined()
  })

  test.skipIf(process.platform !== 'linux')(
    'is read right when the command’s name has spaces and parentheses',
    async () => {
      const path = join(tempFolder(), 'a) S (b 1')
      copyFileSync('/bin/sleep', path)
      const child = spawn(path, ['60'])
      onTestFinished(() => void child.kill('SIGKILL'))
      await once(child, 'spawn')
      expect(Number(identityOf(child.pid!)!.startTime)).toBeGreaterThanOrEqual(
        Number(selfIdentity().startTime),
      )
    },
  )

  test.each([0, -1, 1.5, Number.NaN, 2 ** 53])('of the impossible pid %d does not exist', (pid) => {
    expect(identityOf(pid)).toBeUndefined()
  })
})

describe('operation ids', () => {
  test('sort by time and are recognised', () => {
    const ids = [0, 1, 31, 32, 1e12, Date.now(), 8e14].map(newOperationId)
    expect([...ids].sort()).toEqual(ids)
    for (const id of ids) expect(isOperationId(id)).toBe(true)
    for (const text of ['', 'op_', `${ids[0]}x`, ids[0]!.toUpperCase(), 'op_../../../../etc/passwd12'])
      expect(isOperationId(text)).toBe(false)
  })

  test('of one millisecond differ', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newOperationId(5))).size).toBe(10_000)
  })
})
