import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, InMemoryTransport } from '@modelcontextprotocol/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSetup } from '../../src/compose/setup.ts'
import { hostsHint } from '../../src/mcp/bind.ts'
import { createCalls } from '../../src/mcp/calls.ts'
import { REFUSED } from '../../src/mcp/failures.ts'
import { buildServer, lowLevel } from '../../src/mcp/server.ts'

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

test('without a configuration a client is told so in words, and not that something broke', async () => {
  const setup = openSetup({ env: {}, cwd })
  const [here, there] = InMemoryTransport.createLinkedPair()
  const connection = { setup, caller: undefined, calls: createCalls() }
  await lowLevel(await buildServer({ era: 'legacy' }, connection)).connect(there as never)
  const client = new Client({ name: 'c', version: '1' }, { versionNegotiation: { mode: 'legacy' } })
  await client.connect(here)
  await expect(client.readResource({ uri: 'operator://status' })).rejects.toMatchObject({
    code: REFUSED,
    message: expect.stringMatching(
      /^not_configured: There is no configuration\.\napplied: no\nhint: .*operator init/,
    ),
    data: { code: 'not_configured' },
  })
  await client.close()
})

test('an open address without allowed hosts is started with a hint, and a closed one without', () => {
  expect(hostsHint('0.0.0.0', [])).toContain('http.allowed_hosts')
  expect(hostsHint('0.0.0.0', ['ops.example.com'])).toBeUndefined()
  expect(hostsHint('127.0.0.1', [])).toBeUndefined()
})
