import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSetup } from '../../src/compose/setup.ts'
import { hostsHint } from '../../src/mcp/bind.ts'

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'operator-bare-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const read = async (uri: string) => {
  const door = await openSetup({ env: {}, cwd }).door()
  return door.call({ tool: 'read_resource', input: { uri }, caller: undefined })
}

test('without a configuration the soul and the runbooks are listed and can be read', async () => {
  const listed = (await openSetup({ env: {}, cwd }).listResources()).map(({ uri }) => uri)
  expect(listed).toEqual(expect.arrayContaining(['operator://soul', 'operator://runbooks/redis-down']))
  expect(listed).not.toContain('operator://status')
  for (const uri of ['operator://soul', 'operator://runbooks', 'operator://runbooks/redis-down'])
    expect(await read(uri)).toMatchObject({ ok: true, text: expect.stringContaining('#') })
})

test.each(['operator://status', 'operator://guard', 'operator://agent-log', 'operator://policy'])(
  'without a configuration %s answers not_configured',
  async (uri) => {
    expect(await read(uri)).toMatchObject({ ok: false, error: { code: 'not_configured', applied: 'no' } })
  },
)

test('an open address without allowed hosts is started with a hint, and a closed one without', () => {
  expect(hostsHint('0.0.0.0', [])).toContain('http.allowed_hosts')
  expect(hostsHint('0.0.0.0', ['ops.example.com'])).toBeUndefined()
  expect(hostsHint('127.0.0.1', [])).toBeUndefined()
})
